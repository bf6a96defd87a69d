import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../api/context.js';
import { DataCategory, Recipient, Sector } from '../../api/enums.js';
import { DateScalar } from '../../api/scalars.js';
import { groupFacts } from '../../corridor/group.js';
import type { RuleFact } from '../../corridor/trace/facts.js';
import { CountryGroup } from '../../corridor/types.js';
import { Rule } from '../../law/types.js';
import { type Acceptance, clausesFor, type ClauseStudy as StudyFact } from './clauses.js';
import { ClauseAcceptance, ClauseStudy } from './types.js';

@Resolver(() => ClauseStudy)
export class ClauseStudyResolver {
  @Query(() => ClauseStudy, {
    description:
      'Which model clauses the origins of a group accept, and the fewest contracts that run all corridors which clauses can run. Errors as corridorMatrix.',
  })
  async modelClauses(
    @Ctx() { reader, today }: Context,
    @Arg('group', () => CountryGroup, { description: 'The countries.' }) group: CountryGroup,
    @Arg('dataCategory', () => DataCategory, { defaultValue: 'PERSONAL', description: 'The data.' })
    dataCategory: keyof typeof DataCategory,
    @Arg('sector', () => Sector, { defaultValue: 'ALL', description: 'The sector of the exporter.' })
    sector: keyof typeof Sector,
    @Arg('recipient', () => Recipient, { defaultValue: 'CONTROLLER', description: 'Who receives.' })
    recipient: keyof typeof Recipient,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today by default.' }) asOf?: string,
  ): Promise<StudyFact> {
    const day = asOf ?? today;
    const { countries, facts } = await groupFacts(reader, group, day);
    return clausesFor(countries, { dataCategory, sector, recipient, asOf: day }, facts);
  }

  @FieldResolver(() => [ClauseAcceptance], { description: 'The clauses that origins of the group accept.' })
  accepted(@Root() { accepted }: StudyFact): readonly Acceptance[] {
    return accepted;
  }
}

@Resolver(() => ClauseAcceptance)
export class ClauseAcceptanceResolver {
  @FieldResolver(() => [Rule], { description: 'The rules that accept them.' })
  rules(@Root() { rules }: Acceptance): readonly RuleFact[] {
    return rules;
  }
}
