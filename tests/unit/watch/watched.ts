import { indexFacts } from '../../../src/corridor/trace/factIndex.js';
import type { Facts } from '../../../src/corridor/trace/facts.js';
import type { Matter } from '../../../src/watch/cells.js';
import { inOrder } from '../../../src/watch/change.js';
import { effectsOf } from '../../../src/watch/effects.js';
import { happeningsOf } from '../../../src/watch/happenings.js';
import { byDay, periodsOf, turnsAfter } from '../../../src/watch/history.js';
import { type Pair, reachOf } from '../../../src/watch/reach.js';
import { world } from '../corridor/facts.js';

export const matter: Matter = { dataCategory: 'PERSONAL', sector: 'ALL', recipient: 'CONTROLLER' };

/** A small world with what is watched in it, from O to D unless other pairs are given. */
export function watched(given: Partial<Facts>, pairs: readonly Pair[] = [['O', 'D']]) {
  const facts = world(given);
  const index = indexFacts(facts);
  const reach = reachOf(index);
  const happenings = happeningsOf(facts);
  const changes = inOrder(happenings);
  return {
    facts,
    happenings,
    changes,
    /** `2020-01-01 LAW_IN_FORCE:L` of each change. */
    told: changes.map(({ date, id }) => `${date} ${id}`),
    effectsOn: (day: string) =>
      effectsOf(day, byDay(changes).get(day) ?? [], pairs, matter, index, reach).map(
        ({ origin, destination, before, after, share, changes }) => ({
          corridor: `${origin}>${destination}`,
          from: `${before.level} ${before.certainty}`,
          to: `${after.level} ${after.certainty}`,
          share,
          by: changes.map(({ id }) => id),
        }),
      ),
    periods: (from: string, to: string) => {
      const steps = periodsOf(from, to, changes, pairs, matter, index, reach);
      let step = steps.next();
      while (!step.done) step = steps.next();
      return step.value;
    },
    turnsAfter: (day: string) =>
      [...turnsAfter(day, changes, pairs, matter, index, reach)].filter((turn) => turn !== null),
  };
}
