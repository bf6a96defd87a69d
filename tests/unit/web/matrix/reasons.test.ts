import type { CorridorLevel } from '../../../../src/vocabulary/corridor.js';
import { barriersByPair, decisive } from '../../../../web/src/matrix/reasons.js';

const barrier = (id: string, levels: Record<string, CorridorLevel>, threshold: string | null = null) => ({
  id,
  threshold,
  corridors: Object.entries(levels).map(([destination, level]) => ({ origin: 'CO', destination, level })),
});

const regime = barrier('regime', { CL: 'CASE_BY_CASE', PE: 'SAFEGUARDS' });
const condition = barrier('condition', { CL: 'SAFEGUARDS', PE: 'SAFEGUARDS' });
const large = barrier('large', { CL: 'PROHIBITED' }, 'companies above 50 employees');
const there = barriersByPair([regime, condition, large]);

test('the reason of a level is what has this level on this corridor', () => {
  expect(decisive(there.get('CO>CL')!, 'CASE_BY_CASE')).toEqual([regime]);
  expect(decisive(there.get('CO>PE')!, 'SAFEGUARDS')).toEqual([regime, condition]);
});

test('what stands above a threshold is the reason of the worse level alone', () => {
  expect(decisive(there.get('CO>CL')!, 'PROHIBITED')).toEqual([]);
  expect(decisive(there.get('CO>CL')!, 'PROHIBITED', true)).toEqual([large]);
});
