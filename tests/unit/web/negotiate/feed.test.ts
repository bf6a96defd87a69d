import { feedAddress } from '../../../../web/src/negotiate/feed.js';

test('a feed is of one country, or of all where none is chosen, in the language of the reader', () => {
  expect(feedAddress('atom', 'BR', 'PT')).toBe('/feeds/changes.atom?country=BR&lang=pt');
  expect(feedAddress('ics', '', 'EN')).toBe('/feeds/changes.ics?lang=en');
});
