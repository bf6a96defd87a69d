import { goalTopicInWords } from '../../../../web/src/agenda/goalTopic.js';
import { ofTotal } from '../../../../web/src/agenda/ofTotal.js';

test('a goal is about topics of laws and of commitments', () => {
  expect(goalTopicInWords('DATA_PROTECTION', 'ES')).toBe('Protección de datos');
  expect(goalTopicInWords('PAPERLESS_TRADE', 'EN')).toBe('Paperless trade');
});

test('how much is recorded is told beside how much there is, where that is known and more', () => {
  expect(ofTotal(17, 39)).toBe('17/39');
  expect(ofTotal(7, null)).toBe('7');
  expect(ofTotal(9, 8)).toBe('9');
});
