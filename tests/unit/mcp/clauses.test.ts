import type { ToolAcceptedFragment, ToolClauseFragment } from '../../../src/generated/graphql.js';
import { acceptedOf, clausesInWords, clausesOf, quotedClause, strengthInWords } from '../../../src/mcp/clauses.js';

const clause: ToolClauseFragment = {
  id: 'CPTPP-14.11',
  topic: 'DATA_FLOW',
  locator: 'Art. 14.11',
  heading: 'Cross-border transfer',
  summary: 'Parties allow transfers.',
  bindingness: 'BINDING',
  verification: 'SEEN_PRIMARY',
  citation: 'c',
  permalink: '/id/commitment/CPTPP-14.11',
  agreement: { id: 'CPTPP', name: 'Comprehensive Agreement' },
  sources: [
    {
      title: 't',
      publisher: null,
      locator: null,
      url: 'https://x.example.org',
      verification: 'SEEN_PRIMARY',
      permalink: '/s',
    },
  ],
};
const accepted: ToolAcceptedFragment = {
  strength: 'BINDING',
  strengthHigh: 'BINDING_WITH_DISPUTE_SETTLEMENT',
  disputeSettlement: null,
  through: { id: 'CL' },
  towards: [{ id: 'MX' }, { id: 'PE' }],
  exceptions: [{ exception: 'TAXATION', test: null }],
  commitment: clause,
};

test('a clause is quoted by its agreement, its grade and the address of that grade', () => {
  expect(quotedClause(clausesOf([clause])[0]!, 'EN')).toBe(
    '- Comprehensive Agreement, Art. 14.11: Parties allow transfers. [Official text read: https://x.example.org]',
  );
});

test('a clause without a summary says its heading, and each is told once', () => {
  const other = { ...clause, id: 'X', summary: null };
  expect(clausesOf([other, clause, other]).map(({ id, says }) => [id, says])).toEqual([
    ['X', 'Cross-border transfer'],
    ['CPTPP-14.11', 'Parties allow transfers.'],
  ]);
});

test('what is not recorded stays open: both ends of the strength, no test, no dispute settlement', () => {
  expect(acceptedOf(accepted)).toEqual({
    clause: 'CPTPP-14.11',
    agreement: 'CPTPP',
    strength: 'BINDING',
    strengthHigh: 'BINDING_WITH_DISPUTE_SETTLEMENT',
    disputeSettlement: null,
    through: 'CL',
    towards: ['MX', 'PE'],
    exceptions: [{ exception: 'TAXATION', test: null }],
  });
  expect(strengthInWords(accepted, 'EN')).toBe(
    'Binding, without dispute settlement (at most binding, with dispute settlement)',
  );
  expect(strengthInWords({ strength: 'NONE', strengthHigh: 'NONE' }, 'EN')).not.toContain('at most');
});

test('a line names three clauses and how many more there are', () => {
  expect(clausesInWords([accepted])).toBe('CPTPP, Art. 14.11');
  expect(clausesInWords([accepted, accepted, accepted, accepted, accepted])).toMatch(
    /^(CPTPP, Art\. 14\.11; ){3}… \(\+2\)$/,
  );
});
