import {
  isOpen,
  spanOfClause,
  stepsInWords,
  strengthInWords,
  strengths,
} from '../../../../web/src/negotiate/strengths.js';

test('strengths are numbered from nothing to what a panel can enforce', () => {
  const told = strengths.map((strength) => stepsInWords({ strength, strengthHigh: strength }));
  expect(told).toEqual(['0', '1', '2', '3', '4']);
  expect(strengths[0]).toBe('NONE');
  expect(strengths[4]).toBe('BINDING_WITH_DISPUTE_SETTLEMENT');
});

test('what is open shows both ends, as a number and in words', () => {
  const open = { strength: 'BINDING', strengthHigh: 'BINDING_WITH_DISPUTE_SETTLEMENT' } as const;
  expect(isOpen(open)).toBe(true);
  expect(stepsInWords(open)).toBe('3–4');
  expect(strengthInWords(open, 'ES')).toBe(
    'Vinculante, sin solución de diferencias – Vinculante, con solución de diferencias',
  );
});

test.each([
  ['BINDING', true, 'BINDING_WITH_DISPUTE_SETTLEMENT', 'BINDING_WITH_DISPUTE_SETTLEMENT'],
  ['BINDING', false, 'BINDING', 'BINDING'],
  ['BINDING', null, 'BINDING', 'BINDING_WITH_DISPUTE_SETTLEMENT'],
  ['COOPERATION', null, 'COOPERATION', 'COOPERATION'],
] as const)(
  'a clause that is %s, with dispute settlement %s, lies between %s and %s',
  (bindingness, settled, low, high) => {
    expect(spanOfClause({ bindingness, disputeSettlement: settled })).toEqual({ strength: low, strengthHigh: high });
  },
);
