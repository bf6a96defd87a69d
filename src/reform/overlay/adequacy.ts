import { lawCounts } from '../../corridor/trace/applicability.js';
import { indexFacts } from '../../corridor/trace/factIndex.js';
import type { Facts, RecognitionFact } from '../../corridor/trace/facts.js';
import { lawgiversOf } from '../../corridor/trace/membership.js';
import { holdsAt } from '../../vocabulary/partialDate.js';
import type { Reform, World } from '../reform.js';
import { withFacts } from './lay.js';

export function grantAdequacy(world: World, { country, target }: Reform, day: string): World {
  const from = recogniserFor(world.facts, country, day);
  const granted: RecognitionFact = {
    id: `${from}-${target}`,
    from,
    to: target,
    since: day,
    until: null,
    scope: null,
    certifiedOnly: false,
    verification: null,
  };
  return withFacts(world, { recognitions: [...world.facts.recognitions, granted] });
}

export function revokeAdequacy(world: World, { country, target }: Reform, day: string): World {
  const revoked = new Set(recognitionsInForce(world.facts, country, target, day));
  return withFacts(world, {
    recognitions: world.facts.recognitions.map((recognition) =>
      revoked.has(recognition) ? { ...recognition, until: day } : recognition,
    ),
  });
}

/** Who would recognise for a country: itself, or the group whose law gives that power to the group alone, as the Union for its members. */
export function recogniserFor(facts: Facts, country: string, day: string): string {
  const index = indexFacts(facts);
  const namesAdequacy = (lawgiver: string) =>
    index
      .lawsOf(lawgiver)
      .some((law) => lawCounts(law, day) && law.rules.some(({ mechanisms }) => mechanisms.includes('ADEQUACY')));
  return lawgiversOf(index, country, day).find(namesAdequacy) ?? country;
}

/** The recognitions of a target in force at a day that a country, or the group which recognises for it, has given. */
export function recognitionsInForce(facts: Facts, country: string, target: string, day: string): RecognitionFact[] {
  const givers = new Set([country, recogniserFor(facts, country, day)]);
  return facts.recognitions.filter(
    ({ from, to, since, until }) => givers.has(from) && to === target && since !== null && holdsAt(day, since, until),
  );
}
