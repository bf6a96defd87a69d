import { lawCounts } from '../../corridor/trace/applicability.js';
import { type FactIndex, indexFacts } from '../../corridor/trace/factIndex.js';
import type { RecognitionFact } from '../../corridor/trace/facts.js';
import { lawgiversOf } from '../../corridor/trace/membership.js';
import { holdsAt } from '../../vocabulary/partialDate.js';
import type { Reform, World } from '../reform.js';
import { withFacts } from './lay.js';

export function grantAdequacy(world: World, reform: Reform, day: string): World {
  const granted = recognitionGranted(reform, indexFacts(world.facts), day);
  return withFacts(world, { recognitions: [...world.facts.recognitions, granted] });
}

/** The recognition that a grant would be. */
export function recognitionGranted({ country, target }: Reform, index: FactIndex, day: string): RecognitionFact {
  const from = recogniserFor(index, country, day);
  return {
    id: `${from}-${target}`,
    from,
    to: target,
    since: day,
    until: null,
    scope: null,
    certifiedOnly: false,
    verification: null,
  };
}

export function revokeAdequacy(world: World, { country, target }: Reform, day: string): World {
  const revoked = new Set(recognitionsInForce(indexFacts(world.facts), country, target, day));
  return withFacts(world, {
    recognitions: world.facts.recognitions.map((recognition) =>
      revoked.has(recognition) ? { ...recognition, until: day } : recognition,
    ),
  });
}

/** Who would recognise for a country: itself, or the group whose law gives that power to the group alone, as the Union for its members. */
export function recogniserFor(index: FactIndex, country: string, day: string): string {
  const namesAdequacy = (lawgiver: string) =>
    index
      .lawsOf(lawgiver)
      .some((law) => lawCounts(law, day) && law.rules.some(({ mechanisms }) => mechanisms.includes('ADEQUACY')));
  return lawgiversOf(index, country, day).find(namesAdequacy) ?? country;
}

/** The recognitions of a target in force at a day that a country, or the group which recognises for it, has given. */
export function recognitionsInForce(index: FactIndex, country: string, target: string, day: string): RecognitionFact[] {
  const givers = new Set([country, recogniserFor(index, country, day)]);
  return index.facts.recognitions.filter(
    ({ from, to, since, until }) => givers.has(from) && to === target && since !== null && holdsAt(day, since, until),
  );
}
