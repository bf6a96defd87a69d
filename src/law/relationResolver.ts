import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agreement, type AgreementRow } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import { LawRelationType } from '../api/enums.js';
import type { PromiseOrValue } from '../api/reader.js';
import { relationRead } from './relationType.js';
import { Law, LawRelation, type LawRelationRow, type LawRow } from './types.js';

@Resolver(() => LawRelation)
export class LawRelationResolver {
  @FieldResolver(() => LawRelationType, { description: 'The relation, read from this record to the other.' })
  type(@Root() relation: LawRelationRow): keyof typeof LawRelationType {
    return relationRead(relation);
  }

  @FieldResolver(() => Law, { nullable: true, description: 'The other law; null where the other is an agreement.' })
  law(@Root() { kind, other }: LawRelationRow, @Ctx() { reader }: Context): PromiseOrValue<LawRow | null> | null {
    return kind === 'Law' ? reader.one('law/by_id', other) : null;
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement; null where the other is a law.' })
  agreement(
    @Root() { kind, other }: LawRelationRow,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<AgreementRow | null> | null {
    return kind === 'Agreement' ? reader.one('agreement/by_id', other) : null;
  }
}
