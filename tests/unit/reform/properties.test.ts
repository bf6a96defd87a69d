import fc from 'fast-check';
import { judgeMatrix } from '../../../src/corridor/trace/matrix.js';
import type { Cell } from '../../../src/corridor/trace/trace.js';
import { objectionTo } from '../../../src/reform/check.js';
import { layReforms } from '../../../src/reform/overlay/lay.js';
import type { Reform, World } from '../../../src/reform/reform.js';
import { simulate } from '../../../src/reform/simulate.js';
import { CorridorLevel } from '../../../src/vocabulary/corridor.js';
import { circumstances } from '../corridor/facts.js';
import { anyWorld, closingReforms, countries, openingReforms } from './worlds.js';

const day = circumstances.asOf;
const order = Object.keys(CorridorLevel);
const heaviness = ({ level }: Cell) => (level === null ? null : order.indexOf(level));

const cellsOf = (world: World) => judgeMatrix(countries, circumstances, world.facts);

/** A world with a set of reforms, each of which makes sense in it. */
const worldWith = (all: (world: World) => Reform[]) =>
  anyWorld.chain((world) => {
    const sensible = all(world).filter((reform) => objectionTo([reform], world, day) === null);
    return fc
      .subarray(sensible, { maxLength: 6 })
      .filter((reforms) => objectionTo(reforms, world, day) === null)
      .map((reforms) => ({ world, reforms }));
  });

const describeCase = ({ world, reforms }: { world: World; reforms: Reform[] }) =>
  JSON.stringify({ laws: world.facts.laws, reforms }, null, 1);

test('A set of opening reforms never makes a corridor worse', () => {
  fc.assert(
    fc.property(worldWith(openingReforms), ({ world, reforms }) => {
      const enacting = new Set(reforms.filter(({ kind }) => kind === 'ENACT_BENCHMARK').map((each) => each.country));
      const hasGeneralLaw = (id: string) =>
        world.facts.laws.some((law) => law.jurisdiction === id && law.comprehensive);
      const after = cellsOf(layReforms(world, reforms, day));
      cellsOf(world).forEach((cell, at) => {
        const [from, to] = [heaviness(cell), heaviness(after[at]!)];
        // The first general law of a country makes transfers depend on its grounds: what was free and unprotected needs safeguards now.
        const least = enacting.has(cell.origin) && !hasGeneralLaw(cell.origin) ? order.indexOf('SAFEGUARDS') : 0;
        if (from !== null && to !== null && to > Math.max(from, least)) {
          throw new Error(
            `${cell.origin}>${cell.destination}: ${cell.level} to ${after[at]!.level}\n${describeCase({ world, reforms })}`,
          );
        }
        // Only a corridor that a prohibition decided may come to hang on a regime that was not read to its end.
        if (to === null) expect([null, order.indexOf('PROHIBITED')]).toContain(from);
      });
    }),
    { numRuns: 1500 },
  );
});

test('A set of closing reforms never makes a corridor better', () => {
  fc.assert(
    fc.property(worldWith(closingReforms), ({ world, reforms }) => {
      const after = cellsOf(layReforms(world, reforms, day));
      cellsOf(world).forEach((cell, at) => {
        const [from, to] = [heaviness(cell), heaviness(after[at]!)];
        if (from !== null && to !== null && to < from) throw new Error(describeCase({ world, reforms }));
        if (to === null) expect(from === order.indexOf('PROHIBITED')).toBe(false);
      });
    }),
    { numRuns: 1000 },
  );
});

test('The result does not depend on the order in which reforms are named, and the world that they are laid over stays as it was', () => {
  fc.assert(
    fc.property(
      worldWith((world) => [...openingReforms(world), ...closingReforms()]),
      ({ world, reforms }) => {
        const kept = JSON.stringify(world);
        const one = cellsOf(layReforms(world, reforms, day));
        const other = cellsOf(layReforms(world, [...reforms].reverse(), day));
        expect(levels(other)).toEqual(levels(one));
        expect(JSON.stringify(world)).toBe(kept);
      },
    ),
    { numRuns: 500 },
  );
});

test('A simulation tells exactly the corridors that differ, and the reforms that it names for one are of its ends', () => {
  fc.assert(
    fc.property(worldWith(openingReforms), ({ world, reforms }) => {
      const { before, after, changed } = simulate(countries, circumstances, world, reforms);
      expect(levels(before)).toEqual(levels(cellsOf(world)));
      expect(levels(after)).toEqual(levels(cellsOf(layReforms(world, reforms, day))));
      const named = new Set(changed.map(({ origin, destination }) => `${origin}>${destination}`));
      before.forEach((cell, at) => {
        if (cell.level !== after[at]!.level) expect(named).toContain(`${cell.origin}>${cell.destination}`);
      });
      for (const { origin, destination, reforms: named } of changed) {
        for (const reform of named) expect([origin, destination]).toContain(reform.country);
      }
    }),
    { numRuns: 300 },
  );
});

test('A simulation of nothing changes nothing', () => {
  fc.assert(
    fc.property(anyWorld, (world) => {
      const { changed, touched } = simulate(countries, circumstances, world, []);
      expect([changed, touched]).toEqual([[], []]);
    }),
    { numRuns: 100 },
  );
});

function levels(cells: readonly Cell[]) {
  return cells.map(({ origin, destination, level, certainty }) => [origin, destination, level, certainty]);
}
