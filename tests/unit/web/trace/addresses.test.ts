import { briefAddress, feedAddress } from '../../../../web/src/trace/addresses.js';

const question = {
  origin: 'BR',
  destination: 'CL',
  category: 'TAX_ACCOUNTING',
  sector: 'PUBLIC_SECTOR',
  recipient: 'GROUP_COMPANY',
  'as-of': '2020-11-30',
} as const;

test('the brief is asked for the pair, under the same circumstances, on the same day', () => {
  expect(briefAddress('docx', question, 'PT')).toBe(
    '/brief.docx?countries=BR%2CCL&category=TAX_ACCOUNTING&sector=PUBLIC_SECTOR&recipient=GROUP_COMPANY&as-of=2020-11-30&lang=pt',
  );
});

test('a feed goes on: it has no day', () => {
  expect(feedAddress('ics', question, 'ES')).toBe(
    '/feeds/changes.ics?origin=BR&destination=CL&category=TAX_ACCOUNTING&sector=PUBLIC_SECTOR&recipient=GROUP_COMPANY&lang=es',
  );
});
