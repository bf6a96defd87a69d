import type { Kept } from '../../../src/conflict/shelter.js';
import { tellConflict } from '../../../src/conflict/told.js';
import { agreement, law, rule } from '../corridor/facts.js';
import { conflicts, keeping, nothingKept, reservation, search } from './kept.js';

const places: Record<string, string> = { O: 'Origin', D: 'Destination' };

function told(kept: Kept, lang: 'EN' | 'ES' | 'PT' = 'EN'): string {
  const [conflict] = conflicts(
    {
      laws: [law('L', {}, [rule('LOCAL_COPY', [], { threshold: 'large banks' })])],
      agreements: [agreement('TRADE', [{ topic: 'LOCALISATION_BAN', exceptions: ['ESSENTIAL_SECURITY', 'TAXATION'] }])],
    },
    kept,
  );
  return tellConflict({ ...conflict!, names: (id) => places[id] ?? null }, lang);
}

const FRAME =
  'Potential conflict: under Law L, Art. 1, the barrier that applies in Origin reaches this level towards Destination: localised. It meets a binding commitment: Agreement TRADE, Art. 1. The rule applies only to some: large banks. Exceptions that may justify it: essential security interests.';
const LAWYER = 'Whether there is a breach is a question for a lawyer; this is no verdict.';

test.each([
  ['SHELTERED', keeping(reservation()), 'A recorded reservation covers the law: TRADE-O-1.'],
  [
    'NOT_SHELTERED',
    { reservations: [], searches: [search()] },
    'The annexes were searched, or do not reach the commitment: no reservation covers the law.',
  ],
  ['NOT_CHECKED', nothingKept, 'No recorded reservation covers the law, but the annexes were not searched.'],
  [
    'NOT_CHECKED, with policy space that may cover it',
    keeping(reservation({ shelters: [] })),
    'No recorded reservation covers the law, but the annexes were not searched. Reservations that a lawyer may find to reach it: TRADE-O-1.',
  ],
] satisfies [string, Kept, string][])(
  'A potential conflict that is %s is told in a few sentences',
  (_, kept, shelter) => {
    expect(told(kept)).toBe(`${FRAME} ${shelter} ${LAWYER}`);
  },
);

test.each(['ES', 'PT'] as const)('In %s it is called potential too, and is no verdict', (lang) => {
  expect(told(nothingKept, lang)).toMatch(
    lang === 'ES' ? /^Posible conflicto: .*no es un veredicto\.$/ : /^Possível conflito: .*não é um veredicto\.$/,
  );
});
