import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../api/context.js';
import { CircumstancesArguments, circumstancesOf } from '../../corridor/circumstances.js';
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
    @Args() asked: CircumstancesArguments,
  ): Promise<StudyFact> {
    const circumstances = circumstancesOf(asked, today);
    const { countries, facts } = await groupFacts(reader, group, circumstances.asOf);
    return clausesFor(countries, circumstances, facts);
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
