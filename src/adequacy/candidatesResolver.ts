import { Arg, Args, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, PageArguments, pageOfList } from '../api/connection.js';
import type { Context } from '../api/context.js';
import { FrameworkState, Lang, type Lang as Language } from '../api/enums.js';
import type { PromiseOrValue } from '../api/reader.js';
import { DateScalar } from '../api/scalars.js';
import { DEFAULT_BENCHMARK, readBenchmark } from '../benchmark/readBenchmark.js';
import { groupFacts } from '../corridor/group.js';
import { namesOf } from '../corridor/names.js';
import { indexFacts } from '../corridor/trace/factIndex.js';
import type { RecognitionFact, RuleFact } from '../corridor/trace/facts.js';
import { CountryGroup } from '../corridor/types.js';
import { readFeatures } from '../framework/readFeatures.js';
import { Country, type JurisdictionRow, Recognition } from '../jurisdiction/types.js';
import { Rule } from '../law/types.js';
import {
  adequacyCandidates,
  type AdequacyChange as Change,
  type AdequacyCandidate as Pair,
  type AdequacySide as Side,
} from './candidates.js';
import type { MeasuredCriterion } from './criteria.js';
import { tellCandidate } from './tell.js';
import {
  AdequacyCandidate,
  AdequacyCandidates,
  AdequacyChange,
  AdequacyCriterion,
  AdequacySide,
  CriteriaBasis,
} from './types.js';

interface ToldCandidates {
  readonly asOf: string;
  readonly benchmark: string;
  readonly pairs: readonly ToldPair[];
}

interface ToldPair extends Pair {
  readonly tell: (lang: Language) => string;
}

const AdequacyCandidateConnection = connectionOf(AdequacyCandidate, 'AdequacyCandidate');

@Resolver(() => AdequacyCandidates)
export class CandidatesResolver {
  @Query(() => AdequacyCandidates, {
    description:
      'Which pairs of a group are nearest to recognising each other, what each side lacks towards the other, and what each would have to change, in order. Judged for personal data in general. Errors: NOT_FOUND for a country, agreement or benchmark that is not in the data set, BAD_USER_INPUT for a group of fewer than two countries or of too many.',
  })
  async adequacyCandidates(
    @Ctx() { reader, today }: Context,
    @Arg('group', () => CountryGroup, { description: 'The countries.' }) group: CountryGroup,
    @Arg('benchmark', () => ID, {
      nullable: true,
      defaultValue: DEFAULT_BENCHMARK,
      description: 'The measure where a law gives none of its own.',
    })
    benchmark: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today by default.' }) asOf?: string,
  ): Promise<ToldCandidates> {
    const day = asOf ?? today;
    const [model, { countries, facts }] = await Promise.all([
      readBenchmark(reader, benchmark ?? DEFAULT_BENCHMARK),
      groupFacts(reader, group, day),
    ]);
    const featuresByLaw = await readFeatures(reader, facts.laws);
    const pairs = adequacyCandidates(countries, day, model.features, { index: indexFacts(facts), featuresByLaw });
    const names = namesOf(facts);
    return {
      asOf: day,
      benchmark: model.id,
      pairs: pairs.map((pair) => ({ ...pair, tell: (lang) => tellCandidate(pair, names, lang) })),
    };
  }

  @FieldResolver(() => AdequacyCandidateConnection, {
    description:
      'The unordered pairs: those with a general law in force on both sides first, by distanceHigh, then distanceLow, then code. Pairs that recognise each other already are among them: see mutual.',
  })
  pairs(@Root() { pairs }: ToldCandidates, @Args() page: PageArguments): Connection<Pair> {
    return pageOfList(pairs, page);
  }
}

@Resolver(() => AdequacyCandidate)
export class CandidateResolver {
  @FieldResolver(() => AdequacySide, { description: 'The side whose code comes first.' })
  one(@Root() { one }: Pair): Side {
    return one;
  }

  @FieldResolver(() => AdequacySide, { description: 'The other side.' })
  other(@Root() { other }: Pair): Side {
    return other;
  }

  @FieldResolver(() => Boolean, { description: 'Whether each recognises the other at the day.' })
  mutual(@Root() { one, other }: Pair): boolean {
    return one.recognises !== null && other.recognises !== null;
  }

  @FieldResolver(() => String, { description: 'It in a few sentences, in a language.' })
  summary(
    @Root() { tell }: ToldPair,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return tell(lang);
  }
}

@Resolver(() => AdequacySide)
export class AdequacySideResolver {
  @FieldResolver(() => Country, { description: 'The country.' })
  country(@Root() { view }: Side, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', view.country);
  }

  @FieldResolver(() => FrameworkState, { description: 'Whether it has a general law in force.' })
  frameworkState(@Root() { view }: Side): keyof typeof FrameworkState {
    return view.framework.state;
  }

  @FieldResolver(() => CriteriaBasis, { description: 'On what footing the other side asks of it.' })
  askedOn(@Root() { asked }: Side): keyof typeof CriteriaBasis {
    return asked.basis;
  }

  @FieldResolver(() => Float, {
    description: 'The share of what the other side asks that it has, 0 to 1; what is not recorded is taken as missed.',
  })
  shareMetLow(@Root() { asked }: Side): number {
    return asked.shareMetLow;
  }

  @FieldResolver(() => Float, { description: 'The same; what is not recorded is taken as met.' })
  shareMetHigh(@Root() { asked }: Side): number {
    return asked.shareMetHigh;
  }

  @FieldResolver(() => [AdequacyCriterion], {
    description:
      'What the other side asks and it has not, or in part only: scope, authority, transfers, rights, duties; within these what is absent before what is there in part.',
  })
  lacks(@Root() { lacks }: Side): readonly MeasuredCriterion[] {
    return lacks;
  }

  @FieldResolver(() => [AdequacyCriterion], { description: 'What the other side asks and is not recorded of it.' })
  notRecorded(@Root() { notRecorded }: Side): readonly MeasuredCriterion[] {
    return notRecorded;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether its law in force names adequacy as a ground: without it the country has no recognition to give. Null where its law is not covered, or the day of its start is not recorded.',
  })
  namesAdequacy(@Root() { adequacy }: Side): boolean | null {
    return adequacy.names;
  }

  @FieldResolver(() => [Rule], { description: 'The rules that name it.' })
  adequacyRules(@Root() { adequacy }: Side): readonly RuleFact[] {
    return adequacy.rules;
  }

  @FieldResolver(() => Recognition, {
    nullable: true,
    description: 'The recognition of the other side in force at the day, its own or of a group whose law binds it.',
  })
  recognises(@Root() { recognises }: Side): RecognitionFact | null {
    return recognises;
  }

  @FieldResolver(() => [AdequacyChange], {
    description:
      'What it would have to do for mutual recognition, in order. A law that names no adequacy comes first (after a general law, where there is none), the recognition last. What is not recorded is no step: see notRecorded.',
  })
  changes(@Root() { changes }: Side): readonly Change[] {
    return changes;
  }
}

@Resolver(() => AdequacyChange)
export class AdequacyChangeResolver {
  @FieldResolver(() => AdequacyCriterion, {
    nullable: true,
    description:
      'What the other side asks, with articles; null where the step is not about a feature that it asks for.',
  })
  criterion(@Root() { criterion }: Change): MeasuredCriterion | null {
    return criterion;
  }
}
