/**
 * A load is killed at random moments. FAULT_MOMENTS is how many of them on each engine; FAULT_SEED, which the names of the tests tell, gives
 * the same moments again.
 */

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { openGraph } from '../../src/graph/open.js';
import type { Graph } from '../../src/graph/port.js';
import { ended } from '../e2e/program.js';
import { contentOf, snapshotsIn } from './content.js';
import { lookAtNeo4j, neo4jServer } from './neo4j.js';
import { type Release, releases } from './releases.js';

const MOMENTS = Number(process.env.FAULT_MOMENTS ?? 3);
const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);

/** Percentages of the time that a load takes: one in each of as many equal parts, so that no stretch of it is left out. */
function moments(): readonly number[] {
  const random = xoroshiro128plus(SEED);
  return Array.from({ length: MOMENTS }, (_, i) => Math.round((1000 * (i + uniformFloat64(random))) / MOMENTS) / 10);
}

const both = releases();

/** A graph that stays when processes end. */
interface Kept {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Looks at what readers see, and leaves all as it is. */
  look<T>(work: (graph: Graph) => Promise<T>): Promise<T>;
}

describe(`A load that is killed (FAULT_SEED=${SEED})`, () => {
  describe('on the embedded engine', () => {
    let folder: string;
    const path = () => join(folder, 'graph.grafeo');
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'corredor-killed-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    survives(() => ({
      env: { GRAPH_PATH: path() },
      // Whoever opens a graph tidies it up, and that is for the next load to do: a copy is looked at.
      look: async (work) => {
        const copy = join(folder, 'copy');
        for (const end of ['', '.wal']) {
          await rm(copy + end, { recursive: true, force: true });
          if (existsSync(path() + end)) await cp(path() + end, copy + end, { recursive: true });
        }
        return withGraph(await openGraph({ path: copy }), work);
      },
    }));
  });

  describe('on Neo4j', () => {
    const env = neo4jServer();

    survives(() => ({
      // A load waits for readers as long as an operation may take.
      env: { ...env, OPERATION_TIMEOUT_MS: '100' },
      look: (work) => lookAtNeo4j(env, work),
    }));
  });
});

function survives(kept: () => Kept): void {
  /** What the graph holds, and what is loaded next. */
  let held: Release;
  let coming: Release;
  let duration: number;

  const loads = async (release: Release) => {
    const { code, stderr } = await ended(release.begin(['load'], kept().env));
    expect([code, stderr]).toEqual([0, '']);
  };

  beforeAll(async () => {
    await loads(both.next);
    const started = performance.now();
    await loads(both.old);
    duration = performance.now() - started;
    held = both.old;
    coming = both.next;
  });

  test.each(moments())(
    'after %d %% of its time, it leaves the old graph or the new one, and the next load succeeds',
    async (percentage) => {
      const child = coming.begin(['load'], kept().env);
      const end = once(child, 'exit');
      await sleep((percentage / 100) * duration);
      child.kill('SIGKILL');
      await end;
      expect([held.content, coming.content]).toContainEqual(await kept().look(contentOf));

      await loads(coming);
      expect(await kept().look(wholeContentOf)).toEqual([coming.content, [coming.dataset.hash]]);
      [held, coming] = [coming, held];
    },
  );
}

/** With what a load would leave behind if it did not tidy up. */
const wholeContentOf = async (graph: Graph) => [await contentOf(graph), await snapshotsIn(graph)];

async function withGraph<T>(graph: Graph, work: (graph: Graph) => Promise<T>): Promise<T> {
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
