import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { Commitment } from '../agreement/types.js';
import { Lang, type Lang as Language } from '../api/enums.js';
import { bearingLabel, type ToldBearing } from '../corridor/bearing/told.js';
import { reasonText } from '../corridor/explain/reasonText.js';
import type { Told } from '../corridor/told.js';
import type { CommitmentFact, RuleFact } from '../corridor/trace/facts.js';
import { LeftOut } from '../corridor/types.js';
import { Country, type JurisdictionRow } from '../jurisdiction/types.js';
import { Rule } from '../law/types.js';
import type { Method as MethodRecord } from './readMethod.js';
import type { MissingFact, ScorePoint as ScorePointFact } from './score.js';
import { Method, ScoreBearingFact, ScorePoint, ScoreRow, ScoreSeries, ScoreStep, ScoreTable } from './types.js';

/** The parts of a score, with the names that their sentences need. */
export interface ToldRow {
  readonly points: readonly Told<ScorePointFact>[];
  readonly missing: readonly Told<MissingFact>[];
}

@Resolver(() => ScoreTable)
export class ScoreTableResolver {
  @FieldResolver(() => Method, { description: 'How it is measured.' })
  method(@Root() { method }: { method: MethodRecord }): MethodRecord {
    return method;
  }

  @FieldResolver(() => [ScoreBearingFact], {
    description:
      'The facts of which the loss, one at a time, would change a score; those that move most countries first.',
  })
  standsOn(@Root() { bearing }: { bearing: () => Promise<readonly object[]> }): Promise<readonly object[]> {
    return bearing();
  }

  @FieldResolver(() => [ScoreRow], { description: 'A row for each country, by code.' })
  rows(@Root() { rows }: { rows: readonly object[] }): readonly object[] {
    return rows;
  }
}

@Resolver(() => ScoreBearingFact)
export class ScoreBearingResolver {
  @FieldResolver(() => String, { description: 'What it is, in names: the article of a law, the two ends of a tie.' })
  label(
    @Root() told: Pick<ToldBearing, 'fact' | 'names'>,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language of names.' }) lang: Language,
  ): string {
    return bearingLabel(told, lang);
  }
}

@Resolver(() => ScoreSeries)
export class ScoreSeriesResolver {
  @FieldResolver(() => Country, { description: 'The country.' })
  country(@Root() { country }: { country: JurisdictionRow }): JurisdictionRow {
    return country;
  }

  @FieldResolver(() => Method, { description: 'How it is measured.' })
  method(@Root() { method }: { method: MethodRecord }): MethodRecord {
    return method;
  }

  @FieldResolver(() => [ScoreStep], { description: 'The steps, in order; the first one on the first day.' })
  steps(@Root() { steps }: { steps: readonly object[] }): readonly object[] {
    return steps;
  }
}

const missingDescription = 'The facts that are not recorded and could change the score, each once.';
const pointsDescription = 'The parts of which the score is the weighted mean, with what gives them.';

@Resolver(() => ScoreRow)
export class ScoreRowResolver {
  @FieldResolver(() => Country, { description: 'The country.' })
  country(@Root() { country }: { country: JurisdictionRow }): JurisdictionRow {
    return country;
  }

  @FieldResolver(() => [ScorePoint], { description: pointsDescription })
  points(@Root() { points }: ToldRow): ToldRow['points'] {
    return points;
  }

  @FieldResolver(() => [LeftOut], { description: missingDescription })
  missing(@Root() { missing }: ToldRow): ToldRow['missing'] {
    return missing;
  }
}

@Resolver(() => ScoreStep)
export class ScoreStepResolver {
  @FieldResolver(() => [ScorePoint], { description: pointsDescription })
  points(@Root() { points }: ToldRow): ToldRow['points'] {
    return points;
  }

  @FieldResolver(() => [LeftOut], { description: missingDescription })
  missing(@Root() { missing }: ToldRow): ToldRow['missing'] {
    return missing;
  }
}

@Resolver(() => ScorePoint)
export class ScorePointResolver {
  @FieldResolver(() => [Rule], { description: 'The rules that give it: each opens to its article and its law.' })
  rules(@Root() { rules }: ScorePointFact): readonly RuleFact[] {
    return rules;
  }

  @FieldResolver(() => [Commitment], { description: 'The commitments that give it.' })
  commitments(@Root() { commitments }: ScorePointFact): readonly CommitmentFact[] {
    return commitments;
  }

  @FieldResolver(() => String, { description: 'Why it is so, in a language.' })
  reason(
    @Root() { reason, names }: Told<ScorePointFact>,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return reasonText(reason, names, lang);
  }
}
