import { isFiltering, isWanted } from '../../../../web/src/agreement/filter.js';

const agreement = {
  kind: 'FREE_TRADE',
  status: 'IN_FORCE',
  parties: [{ party: { id: 'CL' } }, { party: { id: 'EU' } }],
} as const;

const none = { kind: null, party: '', topic: null, status: null };

test.each([
  [{}, true],
  [{ kind: 'FREE_TRADE', party: 'EU', topic: 'DATA_FLOW', status: 'IN_FORCE' }, true],
  [{ kind: 'CUSTOMS_UNION' }, false],
  [{ party: 'BR' }, false],
  [{ topic: 'SPAM' }, false],
  [{ status: 'SIGNED' }, false],
] as const)('%j lets the agreement through: %s', (chosen, expected) => {
  expect(isWanted(agreement, ['DATA_FLOW'], { ...none, ...chosen })).toBe(expected);
});

test('a filter is one that is set', () => {
  expect(isFiltering(none)).toBe(false);
  expect(isFiltering({ ...none, party: 'BR' })).toBe(true);
  expect(isFiltering({ ...none, topic: 'SPAM' })).toBe(true);
});
