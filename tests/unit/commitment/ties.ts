import { Ties } from '../../../src/commitment/ties.js';
import { indexFacts } from '../../../src/corridor/trace/factIndex.js';
import type { Facts } from '../../../src/corridor/trace/facts.js';
import { circumstances, world } from '../corridor/facts.js';

/** The ties of a small world on 2020-06-15, unless another day is given. */
export function tiesIn(facts: Partial<Facts>, day = circumstances.asOf): Ties {
  return new Ties(indexFacts(world(facts)), day);
}
