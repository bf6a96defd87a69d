import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import type { PromiseOrValue } from '../api/reader.js';
import { Jurisdiction, type JurisdictionRow } from '../jurisdiction/types.js';
import { Source } from '../source/types.js';
import {
  Agreement,
  type AgreementRow,
  AnnexSearch,
  type AnnexSearchRow,
  Commitment,
  type CommitmentRow,
} from './types.js';

@Resolver(() => AnnexSearch)
export class AnnexSearchResolver {
  @Query(() => AnnexSearch, {
    nullable: true,
    description: 'A search of annexes for reservations by id; null if there is none.',
  })
  annexSearch(
    @Arg('id', () => ID, { description: 'Such as CO_MX-ANNEXES-1.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<AnnexSearchRow | null> {
    return reader.one('agreement/annex_search_by_id', id);
  }

  @FieldResolver(() => Agreement, { description: 'The agreement.' })
  agreement(@Root() { agreement }: AnnexSearchRow, @Ctx() { reader }: Context): PromiseOrValue<AgreementRow | null> {
    return reader.one('agreement/by_id', agreement);
  }

  @FieldResolver(() => Jurisdiction, {
    nullable: true,
    description:
      'Whose annexes were searched; null for all parties: the agreement has no lists, or they do not reach the commitments.',
  })
  party(@Root() { party }: AnnexSearchRow, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> | null {
    return party === null ? null : reader.one('jurisdiction/by_id', party);
  }

  @FieldResolver(() => [Commitment], {
    description: 'The commitments for whose exemptions they were searched; empty for all of the agreement.',
  })
  async commitments(
    @Root() { searchedFor }: AnnexSearchRow,
    @Ctx() { reader }: Context,
  ): Promise<(CommitmentRow | null)[]> {
    return Promise.all([...searchedFor].sort().map((id) => reader.one<CommitmentRow>('commitment/by_id', id)));
  }

  @FieldResolver(() => [Source], { description: 'The documents that its record rests on.' })
  sources(@Root() { id }: AnnexSearchRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `AnnexSearch:${id}`);
  }
}
