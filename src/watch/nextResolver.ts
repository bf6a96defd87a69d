import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import type { Reader } from '../api/reader.js';
import type { Names } from '../corridor/explain/names.js';
import type { CorridorFacts } from '../corridor/facts.js';
import type { ToldMatrix } from '../corridor/matrixResolver.js';
import { namesOf } from '../corridor/names.js';
import type { Facts, Trace } from '../corridor/trace/facts.js';
import { CorridorMatrix, CorridorTrace } from '../corridor/types.js';
import { type Matter, pairsOf } from './cells.js';
import { type Turn, turnsAfter } from './history.js';
import type { Pair } from './reach.js';
import { changesBehind, toldShift } from './told.js';
import { NextChange } from './types.js';
import { Watched } from './watched.js';

@Resolver(() => CorridorTrace)
export class TraceNextResolver {
  @FieldResolver(() => NextChange, {
    nullable: true,
    description:
      'The next day after asOf on which its level, levelAtMost or certainty changes, as recorded, which is no forecast; null where nothing that is recorded changes it.',
  })
  nextChange(
    @Root() { trace, facts, names }: { trace: Trace; facts: CorridorFacts; names: Names },
    @Ctx() { reader, today }: Context,
  ): Promise<object | null> {
    return nextChangeOf(reader, [[trace.origin, trace.destination]], trace.asOf, trace, facts, names, today);
  }
}

@Resolver(() => CorridorMatrix)
export class MatrixNextResolver {
  @FieldResolver(() => NextChange, {
    nullable: true,
    description:
      'The next day after asOf on which one of its cells changes, as recorded, which is no forecast; null where nothing that is recorded changes one. After reforms: as it would be with these.',
  })
  async nextChange(
    @Root() { cells, asOf, facts }: ToldMatrix,
    @Ctx() { reader, today }: Context,
  ): Promise<object | null> {
    const [cell] = cells;
    if (cell === undefined) return null;
    const countries = [...new Set(cells.map(({ origin }) => origin))];
    // The facts on which the cells were judged may be those of a reform.
    const judged = cell.pair.index.facts;
    return nextChangeOf(reader, pairsOf(countries), asOf, cell.pair.question, judged, namesOf(facts), today);
  }
}

async function nextChangeOf(
  reader: Reader,
  pairs: readonly Pair[],
  asOf: string,
  { dataCategory, sector, recipient }: Matter,
  facts: Facts,
  names: Names,
  today: string,
): Promise<object | null> {
  const watched = new Watched(facts, names);
  const matter = { dataCategory, sector, recipient };
  for (const next of turnsAfter(asOf, watched.changes, pairs, matter, watched.index, watched.reach)) {
    if (next !== null) return toldNext(next, watched, today);
    await reader.pause();
  }
  return null;
}

function toldNext(next: Turn, watched: Watched, today: string): object {
  return {
    date: next.day,
    corridors: next.effects.map((effect) => toldShift(effect, watched, today)),
    changes: changesBehind(next.effects, watched, today),
  };
}
