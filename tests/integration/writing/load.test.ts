import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext } from '../../../src/api/context.js';
import { SnapshotPointer } from '../../../src/api/snapshot.js';
import { type CompiledDataset, compileSeed } from '../../../src/dataset/compile.js';
import { load } from '../../../src/dataset/load.js';
import { openGraph } from '../../../src/graph/open.js';
import type { Graph } from '../../../src/graph/port.js';
import { statement } from '../../../src/graph/statements.js';
import { inline, neo4jAddress, openTestGraph, wipe } from '../engine.js';
import { realDataset } from '../world.js';

let dataset: CompiledDataset;
let graph: Graph;

beforeAll(async () => {
  dataset = await realDataset();
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph?.close());

/** The same facts under another name, with one law less. */
function revised(original: CompiledDataset): CompiledDataset {
  const gone = 'BR-MCI';
  return {
    ...original,
    hash: 'revised',
    about: { ...original.about, version: '2026.12.1' },
    batches: original.batches.map(({ statement, rows }) => ({
      statement,
      rows: rows.filter((row) => !JSON.stringify(row).includes(gone)),
    })),
  };
}

/** Counts of nodes by their labels and of relationships by their type: what a load leaves. */
async function contentOf(engine: Graph) {
  const nodes = inline('MATCH (n:Record) UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label');
  const edges = inline('MATCH (:Record)-[r]->(:Record) RETURN type(r) AS type, count(*) AS count ORDER BY type');
  const snapshots = inline('MATCH (d:Dataset) RETURN d.hash AS hash, d.current AS current ORDER BY hash');
  return { nodes: await engine.read(nodes), edges: await engine.read(edges), snapshots: await engine.read(snapshots) };
}

test('The compiled facts are those of the seed files, by the program as it is', async () => {
  const { hash, seedHash } = await compileSeed('seed');
  expect({ hash, seedHash }).toEqual({ hash: dataset.hash, seedHash: dataset.seedHash });
});

describe('A load', () => {
  test('is recorded with version, hash, time and counts', async () => {
    const report = await load(graph, dataset);
    expect(report).toMatchObject({ changed: true, version: dataset.about.version, hash: dataset.hash });
    const [{ record }] = (await graph.read(statement('dataset/loads'))) as [{ record: Record<string, unknown> }];
    expect(record).toMatchObject({ hash: dataset.hash, nodes: report.nodes, relationships: report.relationships });
    expect(record.loadedAt).toMatch(/^20\d\d-\d\d-\d\dT/);
  });

  test('of an unchanged data set does nothing', async () => {
    await load(graph, dataset);
    const before = await contentOf(graph);
    expect(await load(graph, dataset)).toMatchObject({ changed: false, nodes: 0, relationships: 0 });
    expect(await contentOf(graph)).toEqual(before);
  });

  test('of another data set leaves that one alone', async () => {
    await load(graph, dataset);
    await load(graph, revised(dataset));
    const [current] = await graph.read(statement('dataset/current'));
    expect(current).toMatchObject({ hash: 'revised', record: { version: '2026.12.1' } });
    expect((await contentOf(graph)).snapshots).toEqual([{ hash: 'revised', current: true }]);
    const laws = inline("MATCH (l:Law) WHERE l.id = 'BR-MCI' RETURN l.id AS id");
    expect(await graph.read(laws)).toEqual([]);
  });

  test('is not seen before its switch, and then whole', async () => {
    await load(graph, dataset);
    const seen = new Set<string>();
    const laws = dataset.batches.find((batch) => batch.statement === 'laws')!.rows.length;
    let loading = true;
    const reading = (async () => {
      while (loading) {
        const { reader } = createContext(graph, new SnapshotPointer(graph));
        const { hash } = await reader.snapshot();
        const rows = await reader.read('dataset/record_counts');
        seen.add(`${hash}: ${rows.find(({ kind }) => kind === 'Law')?.count ?? 'swept'} laws`);
      }
    })();
    await load(graph, revised(dataset), { grace: 300 });
    loading = false;
    await reading;
    const whole = [`${dataset.hash}: ${laws} laws`, `revised: ${laws - 1} laws`];
    // A reader that began in the old snapshot and outlives the grace finds it swept; it never finds a part of it.
    expect([...seen].filter((answer) => !whole.includes(answer) && !answer.endsWith('swept laws'))).toEqual([]);
    expect([...seen]).toEqual(expect.arrayContaining([whole[0]]));
  });

  test('whose rows find no other end writes nothing that readers see', async () => {
    await load(graph, dataset);
    const broken: CompiledDataset = {
      ...dataset,
      hash: 'broken',
      batches: dataset.batches.map((batch) =>
        batch.statement === 'enforces'
          ? { ...batch, rows: [...batch.rows, { from: 'XX-NOBODY', to: 'BR-LGPD', properties: {} }] }
          : batch,
      ),
    };
    await expect(load(graph, broken)).rejects.toThrow('load/enforces took');
    const [current] = await graph.read(statement('dataset/current'));
    expect(current?.hash).toBe(dataset.hash);
    await load(graph, dataset);
    expect((await contentOf(graph)).snapshots).toEqual([{ hash: dataset.hash, current: true }]);
  });

  test('that runs beside another one leaves one graph', async () => {
    if (graph.engine === 'embedded') {
      await Promise.all([load(graph, dataset), load(graph, dataset)]);
    } else {
      const other = await openTestGraph();
      await Promise.all([load(graph, dataset), load(other, dataset)]);
      await other.close();
    }
    expect((await contentOf(graph)).snapshots).toEqual([{ hash: dataset.hash, current: true }]);
  });
});

describe('A load that is killed', () => {
  let folder: string;
  let undisturbed: Awaited<ReturnType<typeof contentOf>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corredor-load-'));
    await writeFile(join(folder, 'dataset.json'), JSON.stringify(dataset));
    await wipe(graph);
    await load(graph, dataset);
    undisturbed = await contentOf(graph);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each([120, 400])('after %d ms and run again leaves what an undisturbed one leaves', async (delay) => {
    const path = join(folder, `graph-${delay}`);
    const child = startLoad(folder, path);
    await once(child.stdout!, 'data');
    await new Promise((resolve) => setTimeout(resolve, delay));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const address = neo4jAddress();
    const again = await openGraph(address ? { neo4j: address } : { path });
    await load(again, dataset);
    expect(await contentOf(again)).toEqual(undisturbed);
    await again.close();
  });
});

/** Loads in a process of its own, which says when it begins to write. */
function startLoad(folder: string, path: string): ChildProcess {
  const script = `
    import { readFileSync } from 'node:fs';
    const { load } = await import(${JSON.stringify(new URL('../../../dist/dataset/load.js', import.meta.url).href)});
    const { openGraph } = await import(${JSON.stringify(new URL('../../../dist/graph/open.js', import.meta.url).href)});
    const address = ${JSON.stringify(neo4jAddress() ?? null)};
    const graph = await openGraph(address ? { neo4j: address } : { path: ${JSON.stringify(path)} });
    const dataset = JSON.parse(readFileSync(${JSON.stringify(join(folder, 'dataset.json'))}, 'utf8'));
    await load(graph, dataset, { onProgress: (done) => process.stdout.write(done + ' ') });
    await graph.close();
  `;
  return spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}
