import type { ToolChangeFragment } from '../../../src/generated/graphql.js';
import { changeInWords, changeOf, levelInWords } from '../../../src/mcp/happenings.js';

const law = { id: 'CL-LEY-21719', citation: 'Ley 21.719', permalink: '/id/law/CL-LEY-21719' };
const found: ToolChangeFragment = {
  id: 'LAW_IN_FORCE:CL-LEY-21719',
  kind: 'LAW_IN_FORCE',
  date: { date: '2026-12-01', precision: 'DAY' },
  isFuture: true,
  summary: 'Chile: LPDP enters into force.',
  jurisdiction: { id: 'CL' },
  law,
  rule: null,
  agreement: null,
  commitment: null,
  recognition: null,
  group: null,
  regulator: null,
  verification: 'SEEN_PRIMARY',
  note: null,
  sources: [
    {
      title: 'a',
      publisher: null,
      locator: null,
      url: 'https://comment.example.org',
      verification: 'SEEN_SECONDARY',
      permalink: '/1',
    },
    {
      title: 'b',
      publisher: null,
      locator: null,
      url: 'https://official.example.org',
      verification: 'SEEN_PRIMARY',
      permalink: '/2',
    },
  ],
};

test('a change is told with its day, its grade with the address of that grade, and its record', () => {
  expect(changeInWords(changeOf(found), 'EN')).toBe(
    '- 1 December 2026: Chile: LPDP enters into force. [Official text read: https://official.example.org, /id/law/CL-LEY-21719]',
  );
});

test.each<['DAY' | 'MONTH' | 'YEAR', string, string]>([
  ['DAY', '2026-12-01', '1 December 2026'],
  ['MONTH', '2026-12', 'December 2026'],
  ['YEAR', '2026', '2026'],
])('a date is no more exact than its %s', (precision, date, said) => {
  const change = changeOf({ ...found, date: { date: '2026-12-01', precision } });
  expect(change).toMatchObject({ date, precision });
  expect(changeInWords(change, 'EN')).toContain(`- ${said}: `);
});

test('it is of the narrowest record: the rule, not its law', () => {
  const rule = { id: 'R', citation: 'Art. 27', permalink: '/id/rule/R' };
  expect(changeOf({ ...found, rule }).record).toEqual(rule);
  expect(changeOf({ ...found, law: null }).record).toBeNull();
});

test('without a grade of its own it claims none, and says its note', () => {
  const told = changeInWords(changeOf({ ...found, verification: null, note: 'Day not read.', law: null }), 'EN');
  expect(told).toBe('- 1 December 2026: Chile: LPDP enters into force. (Day not read.) [https://comment.example.org]');
});

test('a level that a condition can worsen says so, and what is unregulated is not called free', () => {
  expect(levelInWords({ level: 'FREE', levelAtMost: 'SAFEGUARDS', certainty: 'REGULATED' }, 'EN')).toBe(
    'Free (at most needs safeguards)',
  );
  expect(levelInWords({ level: 'FREE', levelAtMost: 'FREE', certainty: 'UNREGULATED' }, 'EN')).not.toMatch(/free/i);
});
