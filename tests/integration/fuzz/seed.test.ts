/**
 * Seed files as nobody wrote them: each reading ends in a list of problems with file and line, or the file is still sound. A short form runs
 * with the suite; the long one is `npm run fuzz:seed`, which writes what it found into docs/long-runs/.
 */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { compile, compileSeed, FaultySeed } from '../../../src/dataset/compile.js';
import { listSeedFiles } from '../../../src/dataset/files.js';
import { load } from '../../../src/dataset/load.js';
import { type Reading, readContent, type SeedReading, weigh } from '../../../src/dataset/read.js';
import { openGraph } from '../../../src/graph/open.js';
import type { Graph } from '../../../src/graph/port.js';
import { statement } from '../../../src/graph/statements.js';
import { circumstances, record, table } from '../../longRuns.js';
import { inline } from '../engine.js';
import { realDataset } from '../world.js';
import { contentOf, type Mutant, mutants } from './mutations.js';
import { asked } from './setting.js';

/** No reading of a real file takes a hundredth of it, on a busy machine either. */
const MILLISECONDS_AT_MOST = 60_000;

/** So many are also loaded. */
const LOADS = Math.ceil(asked.runs / 100);

const SEED = 'seed';
const texts = new Map<string, string>();
const readings = new Map<string, Reading>();
const outcomes = { sound: 0, 'with problems': 0 };
const loads = { refused: 0, loaded: 0 };
let problemsInAll = 0;
let slowest = { ms: 0, of: '' };
let isRead = false;
let isLoaded = false;

beforeAll(async () => {
  for (const path of await listSeedFiles(SEED)) {
    const content = readFileSync(join(SEED, path));
    texts.set(path, content.toString('utf8'));
    readings.set(path, readContent(path, content));
  }
});

afterAll(() => {
  // A run that failed has nothing to record.
  if (!asked.isLong || !isRead || !isLoaded) return;
  record('seed', [
    '# Mutated seed files',
    'Written by `npm run fuzz:seed`. A run in which a file is read wrongly ends there and writes nothing.',
    table(['what', 'is'], circumstances(asked.seed)),
    table(
      ['outcome', 'files'],
      Object.entries(outcomes).map(([outcome, count]) => [outcome, String(count)]),
    ),
    `${problemsInAll} problems were told, each with file and line. The slowest took ${Math.round(slowest.ms)} ms: \`${slowest.of}\`.`,
    `Of ${loads.refused + loads.loaded} further ones that were given to the loader, ${loads.refused} were refused and the graph went on with the data set that it had; ${loads.loaded} were sound and loaded whole.`,
  ]);
});

test('a mutated file is still sound, or has problems with file and line', () => {
  fc.assert(
    fc.property(mutants([...texts.keys()]), (mutant) => {
      const began = performance.now();
      const content = contentOf(mutant, texts.get(mutant.path)!);
      const reading = weigh(
        [...readings.values()].map((each) => (each.path === mutant.path ? readContent(mutant.path, content) : each)),
      );
      const ms = performance.now() - began;
      if (ms > slowest.ms)
        slowest = { ms, of: `${mutant.path}: ${mutant.mutations.map(({ kind }) => kind).join(', ')}` };
      expect(ms).toBeLessThan(MILLISECONDS_AT_MOST);
      checkReading(reading, mutant, content);
    }),
    { numRuns: asked.runs, seed: asked.seed },
  );
  isRead = true;
});

function checkReading({ dataset, problems, warnings }: SeedReading, { path }: Mutant, content: Buffer): void {
  outcomes[dataset === undefined ? 'with problems' : 'sound'] += 1;
  problemsInAll += problems.length;
  expect(problems.length > 0).toBe(dataset === undefined);
  const lines = new Map([[path, linesIn(content.toString('utf8'))]]);
  for (const problem of [...problems, ...warnings]) {
    const { file, line, message } = problem;
    const known = lines.get(file) ?? linesIn(texts.get(file) ?? '');
    expect([problem, texts.has(file), Number.isInteger(line), line >= 1, line <= known]).toEqual([
      problem,
      true,
      true,
      true,
      true,
    ]);
    // One line, in words: neither a stack nor what a program makes of a value that it does not expect.
    expect(message).toMatch(/^\S.{0,3000}$/u);
    expect(message).not.toMatch(/\[object |\bundefined\b|node_modules|\bat \S+:\d+:\d+/);
  }
  // What is sound can be loaded.
  if (dataset !== undefined) expect(compile(dataset, 'mutant').batches.length).toBeGreaterThan(0);
}

const linesIn = (text: string) => text.split(/\r\n|\r|\n/).length + 1;

describe('a load', () => {
  let graph: Graph;
  let folder: string;
  let held: string;

  beforeAll(async () => {
    graph = await openGraph({});
    await graph.migrate();
    const dataset = await realDataset();
    await load(graph, dataset);
    held = dataset.hash;
    folder = mkdtempSync(join(tmpdir(), 'corredor-mutants-'));
    cpSync(SEED, folder, { recursive: true });
  });
  afterAll(async () => {
    await graph?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('of a mutated folder is whole, or leaves what the graph held', async () => {
    await fc.assert(
      fc.asyncProperty(mutants([...texts.keys()]), async (mutant) => {
        const { path } = mutant;
        writeFileSync(join(folder, path), contentOf(mutant, texts.get(path)!));
        held = await loadFolder();
        writeFileSync(join(folder, path), texts.get(path)!);
        const nodes = await graph.read(
          inline('MATCH (n) WHERE n.snapshot IS NOT NULL RETURN n.snapshot AS hash, count(n) AS nodes'),
        );
        const [current] = await graph.read(statement('dataset/current'));
        expect(current?.hash).toBe(held);
        expect(nodes.map(({ hash }) => hash)).toEqual([held]);
      }),
      { numRuns: LOADS, seed: asked.seed },
    );
    isLoaded = true;
  });

  /** The hash of what the graph must hold now. */
  async function loadFolder(): Promise<string> {
    try {
      const compiled = await compileSeed(folder);
      await load(graph, compiled, { grace: 0 });
      loads.loaded += 1;
      return compiled.hash;
    } catch (error) {
      if (!(error instanceof FaultySeed)) throw error;
      loads.refused += 1;
      return held;
    }
  }
});
