import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import type { PromiseOrValue } from '../api/reader.js';
import { Law, type LawRow } from '../law/types.js';
import type { FrameworkCell as CellFact, Framework as FrameworkFact } from './framework.js';
import { Framework, FrameworkCell } from './types.js';

@Resolver(() => Framework)
export class FrameworkResolver {
  @FieldResolver(() => [Law], {
    description:
      'The laws in force that say something of a feature, the country’s and those of the groups whose law binds it, general laws first; where the state is UNDATED, the laws without a start.',
  })
  laws(@Root() { laws }: FrameworkFact, @Ctx() { reader }: Context): Promise<(LawRow | null)[]> {
    return Promise.all(laws.map(({ id }) => reader.one<LawRow>('law/by_id', id)));
  }
}

@Resolver(() => FrameworkCell)
export class FrameworkCellResolver {
  @FieldResolver(() => Law, {
    nullable: true,
    description: 'The law that says it, with its sources; null where none does: not recorded, or no general law.',
  })
  law(@Root() { law }: CellFact, @Ctx() { reader }: Context): PromiseOrValue<LawRow | null> | null {
    return law === null ? null : reader.one('law/by_id', law.id);
  }
}
