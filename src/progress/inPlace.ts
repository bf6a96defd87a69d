import type { InPlaceStatus, JoinKind } from '../vocabulary/progress.js';
import { boundBy, commitmentsOnTopic } from './agreements.js';
import type { JoinFact, ProgressFacts } from './facts.js';
import { featureOf } from './features.js';
import { figureOf } from './figures.js';
import { lawsOnTopic, oneLaw } from './laws.js';
import { takesPart } from './participation.js';
import { rulesOfEffect } from './rules.js';
import type { Verdict } from './verdict.js';

type Judge = (join: JoinFact, country: string, day: string, facts: ProgressFacts) => Verdict;

const judges: Readonly<Record<JoinKind, Judge>> = {
  LAW_TOPIC: lawsOnTopic,
  FEATURE: featureOf,
  RULE_EFFECT: rulesOfEffect,
  COMMITMENT_TOPIC: commitmentsOnTopic,
  INDICATOR: figureOf,
  AGREEMENT: boundBy,
  LAW: oneLaw,
  GOAL: takesPart,
};

/** How many verdicts have each status. */
export type StatusCounts = Readonly<Record<InPlaceStatus, number>>;

export interface JoinVerdict<Join extends JoinFact = JoinFact> extends Verdict {
  readonly join: Join;
  readonly country: string;
}

interface CountryInPlace<Join extends JoinFact = JoinFact> {
  readonly country: string;
  readonly verdicts: readonly JoinVerdict<Join>[];
  readonly counts: StatusCounts;
}

export interface InPlace<Join extends JoinFact = JoinFact> {
  readonly asOf: string;
  readonly countries: readonly CountryInPlace<Join>[];
  readonly joins: readonly { readonly join: Join; readonly counts: StatusCounts }[];
  readonly counts: StatusCounts;
}

/** What each country has in place towards a subject at a day: one verdict for each of its joins. */
export function inPlaceOf<Join extends JoinFact>(
  joins: readonly Join[],
  countries: readonly string[],
  day: string,
  facts: ProgressFacts,
): InPlace<Join> {
  const judged = countries.map((country) => {
    const verdicts = joins.map((join) => ({ join, country, ...judges[join.kind](join, country, day, facts) }));
    return { country, verdicts, counts: countOf(verdicts) };
  });
  const all = judged.flatMap(({ verdicts }) => verdicts);
  return {
    asOf: day,
    countries: judged,
    joins: joins.map((join) => ({ join, counts: countOf(all.filter((each) => each.join === join)) })),
    counts: countOf(all),
  };
}

function countOf(verdicts: readonly Verdict[]): StatusCounts {
  const counts = { IN_PLACE: 0, PARTLY: 0, NOT_IN_PLACE: 0, MEASURED: 0, NOT_CONCERNED: 0, NOT_RECORDED: 0 };
  for (const { status } of verdicts) counts[status] += 1;
  return counts;
}
