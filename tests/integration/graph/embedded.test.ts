import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../../src/graph/embedded.js';
import { GraphUnavailable } from '../../../src/graph/port.js';
import { inline } from '../engine.js';

let folder: string;
let path: string;
const others: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corredor-graph-'));
  path = join(folder, 'graph');
});
afterEach(() => {
  for (const other of others.splice(0)) other.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const count = inline('MATCH (n:Searchable) RETURN count(n) AS count');
const create = inline(
  "UNWIND $ids AS id CREATE (:Law:Searchable {id: id, key: 's:' + id, snapshot: 's', searchText: 'le ley 1581'})",
);

/** Another process with the engine, which does as the code says, with `db` open at the path. */
function otherProcess(code: string) {
  const library = new URL('../../../node_modules/@grafeo-db/js/grafeo.js', import.meta.url);
  const script = `import grafeo from ${JSON.stringify(library.href)};
    const db = grafeo.GrafeoDB.create(${JSON.stringify(path)});
    ${code}`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  others.push(other);
  return other;
}

test('a graph at a path is there again, with its schema and its full-text index', async () => {
  const first = await openEmbedded(path);
  await first.migrate();
  await first.write((transaction) => transaction.run(create, { ids: ['CO-LEY-1581'] }));
  await first.close();

  const second = await openEmbedded(path);
  expect(second.location).toBe(path);
  await second.migrate();
  expect(await second.search(['1581'], 's', 10)).toMatchObject([{ id: 'CO-LEY-1581', label: 'Law' }]);
  await second.write((transaction) => transaction.run(create, { ids: ['CO-LEY-1582'] }));
  expect(await second.search(['ley', '1581'], 's', 10)).toHaveLength(2);
  await second.close();
});

test('a second process is told who holds the graph and what to do', async () => {
  const graph = await openEmbedded(path);
  const refused = await openEmbedded(path).catch((error: Error) => error);
  expect(refused).toBeInstanceOf(GraphUnavailable);
  expect((refused as Error).message).toMatch(
    new RegExp(`^The graph at .*graph is in use \\(process ${process.pid} on .*\\)\\. One process at a time`),
  );
  await graph.close();
  await (await openEmbedded(path)).close();
});

test('a graph held by another process is refused, and free when that one was killed', async () => {
  // It goes on using it: what nobody uses may be collected, and is closed then.
  const holder = otherProcess("console.log('open'); setInterval(() => db, 1000);");
  await once(holder.stdout, 'data');
  await expect(openEmbedded(path)).rejects.toThrow(/is in use/);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  await (await openEmbedded(path)).close();
});

test('a file that is no graph is left as it is', async () => {
  writeFileSync(path, 'Some notes of a lawyer.');
  await expect(openEmbedded(path)).rejects.toThrow(GraphUnavailable);
  await expect(openEmbedded(path)).rejects.toThrow(/cannot be read \(.*\)\. Move/);
  expect(readFileSync(path, 'utf8')).toBe('Some notes of a lawyer.');
});

test('a damaged graph is refused with what to do', async () => {
  const graph = await openEmbedded(path);
  await graph.migrate();
  await graph.close();
  const bytes = readFileSync(path);
  for (let i = 0; i < bytes.length; i += 7) bytes[i]! ^= 0x5a;
  writeFileSync(path, bytes);
  await expect(openEmbedded(path)).rejects.toThrow(/Move .* away, or name another path, and load the graph again\.$/);
});

test('a path that cannot be is refused', async () => {
  await expect(openEmbedded(folder)).rejects.toThrow(/^The graph at .* cannot be opened/);
});

test('what was committed survives kill -9, and half a transaction does not', async () => {
  const writer = otherProcess(`
    await db.createTextIndex('Searchable', 'searchText', { tokenizer: 'standard', stopWords: [] });
    for (let i = 1; ; i++) {
      const tx = db.beginTransaction('snapshot');
      await tx.executeCypher('CREATE (:Searchable {batch: $i})', { i });
      await tx.executeCypher('CREATE (:Searchable {batch: $i})', { i });
      tx.commit();
      process.stdout.write(i + '\\n');
    }`);
  let said = '';
  writer.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  while (said.split('\n').length < 200) await new Promise((resolve) => setTimeout(resolve, 5));
  writer.kill('SIGKILL');
  await once(writer, 'close');
  const acknowledged = said.split('\n').length - 1;

  const graph = await openEmbedded(path);
  const [row] = await graph.read(
    inline('MATCH (n:Searchable) RETURN count(n) AS nodes, count(DISTINCT n.batch) AS batches'),
  );
  expect(row?.batches).toBeGreaterThanOrEqual(acknowledged);
  expect(row?.nodes).toBe(Number(row?.batches) * 2);
  await graph.close();
});

test('a graph in memory begins empty', async () => {
  const graph = await openEmbedded();
  expect(graph.location).toBe('memory');
  expect(await graph.read(count)).toEqual([{ count: 0 }]);
  await graph.close();
});
