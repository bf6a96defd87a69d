import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agreement, Membership, type MembershipRow } from '../agreement/types.js';
import { type Connection, PageArguments, pageOfList } from '../api/connection.js';
import type { Context } from '../api/context.js';
import { badInput } from '../api/errors.js';
import type { PromiseOrValue } from '../api/reader.js';
import type { ToldConflict } from '../conflict/told.js';
import { PotentialConflictConnection } from '../conflict/types.js';
import { CircumstancesArguments, circumstancesOf } from '../corridor/circumstances.js';
import type { Names } from '../corridor/explain/names.js';
import { namesOf } from '../corridor/names.js';
import type { Told } from '../corridor/told.js';
import { indexFacts } from '../corridor/trace/factIndex.js';
import { CountryGroup } from '../corridor/types.js';
import { Country, type JurisdictionRow } from '../jurisdiction/types.js';
import { accessionOf, type Accession as Judged, partnersUnder, refusalOf, type Step } from './accession.js';
import type { PairEffect, Span, TopicEffect } from './commitments.js';
import type { CorridorEffect } from './corridors.js';
import { readAccession } from './readAccession.js';
import { Accession, AccessionCorridor, AccessionPair, AccessionStep, AccessionTopic, CoverageSpan } from './types.js';

interface ToldAccession extends Judged {
  readonly step: Step['step'];
  readonly country: string;
  readonly agreement: string;
  readonly asOf: string;
  readonly names: Names;
}

/** What of a corridor a step changes, with the names that its grounds need. */
export interface ToldCorridor extends CorridorEffect {
  readonly names: Names;
}

@Resolver(() => Accession)
export class AccessionResolver {
  @Query(() => Accession, {
    description:
      'What joining or leaving an agreement at a date would change: corridors each way, what the country has accepted and owes, potential conflicts that it would bring or end. Errors: NOT_FOUND for a country or agreement that is not in the data set; BAD_USER_INPUT for a step that makes no sense: joining what binds the country already or binds nobody on the day, leaving what does not bind it, or binds it through a group.',
  })
  async accession(
    @Ctx() { reader, today }: Context,
    @Arg('country', () => ID, { description: 'Who joins or leaves, by ISO 3166-1 alpha-2 code.' }) country: string,
    @Arg('agreement', () => ID, { description: 'The agreement, such as CPTPP.' }) agreement: string,
    @Args() asked: CircumstancesArguments,
    @Arg('step', () => AccessionStep, { defaultValue: 'JOIN', description: 'Whether it joins or leaves.' })
    step: keyof typeof AccessionStep,
    @Arg('group', () => CountryGroup, {
      nullable: true,
      description:
        'With whom corridors are told: by default the countries of the region whose law is covered, and those that the agreement ties to the country. What is owed, and potential conflicts, are told for all parties in any case.',
    })
    group?: CountryGroup,
  ): Promise<ToldAccession> {
    const circumstances = circumstancesOf(asked, today);
    const { asOf } = circumstances;
    const taken: Step = { country, agreement, step };
    const read = await readAccession(reader, taken, group ?? null, asOf);
    const refusal = refusalOf(taken, read.traced, asOf);
    if (refusal !== null) throw badInput(refusal.field, refusal.message);
    const partners = partnersUnder(taken, read.countries, indexFacts(read.traced), asOf);
    const others = group == null ? [...new Set([...read.asked, ...partners])] : read.asked;
    const judged = accessionOf(taken, others, partners, circumstances, read, read.weigh);
    return { ...judged, ...taken, asOf, names: namesOf(read.traced) };
  }

  @FieldResolver(() => Country, { description: 'Who joins or leaves.' })
  country(@Root() { country }: ToldAccession, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', country);
  }

  @FieldResolver(() => Agreement, { description: 'The agreement.' })
  agreement(@Root() { agreement }: ToldAccession, @Ctx() { reader }: Context): PromiseOrValue<object | null> {
    return reader.one('agreement/by_id', agreement);
  }

  @FieldResolver(() => [Membership], {
    description:
      'The terms as recorded: how the country stands to the agreement now, such as SIGNED or ACCEDING, with what is worth knowing. Empty where nothing is recorded.',
  })
  async terms(
    @Root() { country, agreement }: ToldAccession,
    @Ctx() { reader }: Context,
  ): Promise<readonly MembershipRow[]> {
    const entries = await reader.many<MembershipRow>('agreement/parties_of_agreements', agreement);
    return entries.filter(({ party }) => party === country);
  }

  @FieldResolver(() => [AccessionCorridor], {
    description: 'The corridors that differ, from the country first, then to it, by the other end.',
  })
  corridors(@Root() { corridors, names }: ToldAccession): ToldCorridor[] {
    return corridors.map((corridor) => ({ ...corridor, names }));
  }

  @FieldResolver(() => [AccessionTopic], {
    description:
      'Per topic the strongest commitment that the country has accepted in any agreement in force for it, before and after; topics on which it has accepted nothing either way are left out.',
  })
  topics(@Root() { topics }: ToldAccession): readonly TopicEffect[] {
    return topics;
  }

  @FieldResolver(() => [AccessionPair], {
    description: 'What the country and each of those that the agreement ties to it owe each other, by code.',
  })
  pairs(@Root() { pairs, names }: ToldAccession): Told<PairEffect>[] {
    return pairs.map((pair) => ({ ...pair, names }));
  }

  @FieldResolver(() => CoverageSpan, {
    nullable: true,
    description: 'The mean coverage over these pairs without the step; null where there is none.',
  })
  coverageBefore(@Root() { coverageBefore }: ToldAccession): Span | null {
    return coverageBefore;
  }

  @FieldResolver(() => CoverageSpan, { nullable: true, description: 'The same with it.' })
  coverageAfter(@Root() { coverageAfter }: ToldAccession): Span | null {
    return coverageAfter;
  }

  @FieldResolver(() => PotentialConflictConnection, {
    description:
      'Potential conflicts that there would be: laws in force of the country against its new commitments, and of the others against what they would owe it. Questions for a lawyer, never verdicts.',
  })
  conflictsBrought(
    @Root() { conflictsBrought, names }: ToldAccession,
    @Args() page: PageArguments,
  ): Connection<ToldConflict> {
    return pageOfList(
      conflictsBrought.map((conflict) => ({ ...conflict, names })),
      page,
    );
  }

  @FieldResolver(() => PotentialConflictConnection, {
    description: 'Potential conflicts that there are and would be no more.',
  })
  conflictsEnded(
    @Root() { conflictsEnded, names }: ToldAccession,
    @Args() page: PageArguments,
  ): Connection<ToldConflict> {
    return pageOfList(
      conflictsEnded.map((conflict) => ({ ...conflict, names })),
      page,
    );
  }
}
