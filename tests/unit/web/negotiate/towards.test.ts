import { byLevel } from '../../../../web/src/negotiate/towards.js';

test('parties towards which a rule stands alike are told together, the worst level first', () => {
  const towards = (id: string, level: 'SAFEGUARDS' | 'PROHIBITED') => ({
    level,
    party: { id, name: id },
    countries: [{ id }],
  });
  const told = byLevel([towards('CL', 'SAFEGUARDS'), towards('PE', 'PROHIBITED'), towards('MX', 'SAFEGUARDS')]);
  expect(told.map(([level, parties]) => [level, parties.map(({ party }) => party.id)])).toEqual([
    ['PROHIBITED', ['PE']],
    ['SAFEGUARDS', ['CL', 'MX']],
  ]);
});
