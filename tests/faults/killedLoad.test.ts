/**
 * A load is killed at random moments. FAULT_MOMENTS is how many of them on each engine; FAULT_SEED, which the names of the tests tell, gives
 * the same moments again; with RECORD=yes what they left is written into docs/long-runs/.
 */

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { openGraph } from '../../src/graph/open.js';
import type { Graph } from '../../src/graph/port.js';
import { ended } from '../e2e/program.js';
import { circumstances, record, table } from '../longRuns.js';
import { contentOf, snapshotsIn } from './content.js';
import { lookAtNeo4j, neo4jServer } from './neo4j.js';
import { type Release, releases } from './releases.js';

const MOMENTS = Number(process.env.FAULT_MOMENTS ?? 2);
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

    survives('embedded', () => ({
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

    survives('neo4j', () => ({
      // A load waits for readers as long as an operation may take.
      env: { ...env, OPERATION_TIMEOUT_MS: '100' },
      look: (work) => lookAtNeo4j(env, work),
    }));
  });
});

function survives(engine: 'embedded' | 'neo4j', kept: () => Kept): void {
  /** What the graph holds, and what is loaded next. */
  let held: Release;
  let coming: Release;
  let duration: number;
  /** Of each moment, in percent of the time that a load takes. */
  const left: [percentage: number, outcome: 'the old graph' | 'the new one'][] = [];

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
      const content = await kept().look(contentOf);
      expect([held.content, coming.content]).toContainEqual(content);

      await loads(coming);
      expect(await kept().look(wholeContentOf)).toEqual([coming.content, [coming.dataset.hash]]);
      left.push([percentage, isDeepStrictEqual(content, held.content) ? 'the old graph' : 'the new one']);
      [held, coming] = [coming, held];
    },
  );

  // A run in which a moment failed has nothing to record.
  afterAll(() => {
    if (process.env.RECORD === 'yes' && left.length === MOMENTS) recordMoments(engine, duration, left);
  });
}

function recordMoments(
  engine: 'embedded' | 'neo4j',
  duration: number,
  left: readonly (readonly [number, string])[],
): void {
  const of = (outcome: string) => left.filter(([, each]) => each === outcome).map(([percentage]) => percentage);
  record(`killed-loads-${engine}`, [
    `# A load killed at ${left.length} moments on ${engine === 'neo4j' ? 'Neo4j' : 'the embedded engine'}`,
    `Written by \`RECORD=yes FAULT_MOMENTS=${MOMENTS} FAULT_SEED=${SEED} npm run test:faults -- --testPathPatterns=killedLoad\`. Each time the graph held ` +
      'the old data set or the new one, each whole, and the next load succeeded and left nothing of the killed one.',
    table(
      ['what', 'is'],
      [
        ...circumstances(SEED),
        ['data set', both.old.dataset.about.version],
        ['a load undisturbed', `${Math.round(duration)} ms, the start of the program with it`],
      ],
    ),
    table(
      ['what the kill left', 'times', 'after so many % of that time'],
      ['the old graph', 'the new one'].map((outcome) => [outcome, String(of(outcome).length), of(outcome).join(', ')]),
    ),
  ]);
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
