import type { Circumstances, Facts, RuleFact } from '../../corridor/trace/facts.js';
import { judgeMatrix } from '../../corridor/trace/matrix.js';
import type { Judgement } from '../../corridor/trace/trace.js';
import type { ClauseFamily } from '../../vocabulary/law.js';
import { solve } from '../package/solver.js';

/** A set of model clauses on which a contract can be made. */
interface Instrument {
  readonly family: ClauseFamily;
  /** Whose clauses they are, for national ones; null for those of a family that several accept. */
  readonly country: string | null;
}

/** Where an instrument is accepted, under which rules. */
export interface Acceptance {
  readonly instrument: Instrument;
  readonly origins: readonly string[];
  readonly rules: readonly RuleFact[];
  /** The corridors that a contract on it carries by itself. */
  readonly corridors: number;
}

export interface ClauseStudy {
  readonly accepted: readonly Acceptance[];
  /** The fewest instruments that carry every corridor which some instrument carries. */
  readonly fewest: readonly Instrument[];
  /** Corridors that are free, and need none. */
  readonly free: number;
  readonly carried: number;
  /** Corridors that clauses would carry, of an origin for which no family is recorded. */
  readonly unrecorded: readonly Ends[];
  /** Corridors that no clauses carry: the origin’s law does not take them, or something else stands in the way too. */
  readonly beyond: readonly Ends[];
}

interface Ends {
  readonly origin: string;
  readonly destination: string;
}

/** Which model clauses carry which corridors of a group, and the fewest that carry all that clauses can. */
export async function clausesFor(
  countries: readonly string[],
  circumstances: Circumstances,
  facts: Facts,
): Promise<ClauseStudy> {
  const judged = judgeMatrix(countries, circumstances, facts);
  const lawgivers = new Map(facts.laws.map(({ id, jurisdiction }) => [id, jurisdiction]));
  const below = judged.filter(
    ({ level, barriers }) => level !== 'FREE' || barriers.some((each) => each.level !== 'FREE'),
  );
  const carried = below.map((corridor) => ({ corridor, rules: clauseRulesOf(corridor) }));
  const byClauses = carried.filter(({ rules }) => rules !== null);
  const accepted = new Map<
    string,
    { instrument: Instrument; origins: Set<string>; rules: Set<RuleFact>; corridors: number }
  >();
  const choices: Set<string>[] = [];
  const unrecorded: Ends[] = [];
  for (const { corridor, rules } of byClauses) {
    const perBarrier = rules!.map((named) => instrumentsOf(named, lawgivers));
    const common = [...perBarrier[0]!.keys()].filter((key) => perBarrier.every((each) => each.has(key)));
    if (common.length === 0) {
      unrecorded.push(endsOf(corridor));
      continue;
    }
    choices.push(new Set(common));
    for (const key of common) {
      const known = accepted.get(key);
      const entry = known ?? {
        instrument: perBarrier[0]!.get(key)!.instrument,
        origins: new Set(),
        rules: new Set(),
        corridors: 0,
      };
      entry.origins.add(corridor.origin);
      for (const barrier of perBarrier) for (const rule of barrier.get(key)!.rules) entry.rules.add(rule);
      entry.corridors += 1;
      accepted.set(key, entry);
    }
  }
  const keys = [...accepted.keys()].sort();
  return {
    accepted: keys.map((key) => {
      const { instrument, origins, rules, corridors } = accepted.get(key)!;
      return { instrument, origins: [...origins].sort(), rules: [...rules], corridors };
    }),
    fewest: await fewestOf(keys, choices).then((chosen) => chosen.map((key) => accepted.get(key)!.instrument)),
    free: judged.length - below.length,
    carried: choices.length,
    unrecorded,
    beyond: carried.filter(({ rules }) => rules === null).map(({ corridor }) => endsOf(corridor)),
  };
}

/**
 * For each barrier that is not free, the rules that let clauses lift it; null where one of them takes no clauses. A duty to notify is met
 * beside a contract, whatever its clauses.
 */
function clauseRulesOf({ barriers }: Judgement): (readonly RuleFact[])[] | null {
  const named = barriers
    .filter(({ level, kind }) => level !== 'FREE' && kind !== 'NOTIFICATION')
    .map(({ mechanisms }) =>
      mechanisms.find(
        ({ mechanism, status }) => mechanism === 'STANDARD_CONTRACTUAL_CLAUSES' && status === 'NEEDS_INSTRUMENT',
      ),
    );
  return named.length === 0 || named.some((each) => each === undefined) ? null : named.map((each) => each!.rules);
}

function instrumentsOf(
  rules: readonly RuleFact[],
  lawgivers: ReadonlyMap<string, string>,
): Map<string, { instrument: Instrument; rules: RuleFact[] }> {
  const instruments = new Map<string, { instrument: Instrument; rules: RuleFact[] }>();
  for (const rule of rules) {
    for (const family of rule.clauses) {
      const country = family === 'NATIONAL' ? (lawgivers.get(rule.law) ?? null) : null;
      const key = [family, country ?? ''].join(' ');
      const entry = instruments.get(key) ?? { instrument: { family, country }, rules: [] };
      entry.rules.push(rule);
      instruments.set(key, entry);
    }
  }
  return instruments;
}

async function fewestOf(keys: readonly string[], choices: readonly ReadonlySet<string>[]): Promise<string[]> {
  const rows = new Map(
    choices.map((choice) => [
      [...choice].sort().join(),
      { terms: keys.flatMap((key, place) => (choice.has(key) ? [[place, 1] as const] : [])), atLeast: 1 },
    ]),
  );
  const solution = await solve({ costs: keys.map(() => 1), rows: [...rows.values()] });
  return [...(solution?.chosen ?? [])].map((place) => keys[place]!);
}

function endsOf({ origin, destination }: Ends): Ends {
  return { origin, destination };
}
