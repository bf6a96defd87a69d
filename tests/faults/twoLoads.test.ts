/** Two loads of different facts at once. */

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openGraph } from '../../src/graph/open.js';
import type { Graph } from '../../src/graph/port.js';
import { ended } from '../e2e/program.js';
import { inline } from '../integration/engine.js';
import { contentOf, snapshotsIn } from './content.js';
import { lookAtNeo4j, neo4jServer } from './neo4j.js';
import { releases } from './releases.js';

const both = releases();

test('on one file: the second is told who holds it, and the first ends undisturbed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'corredor-two-'));
  const env = { GRAPH_PATH: join(folder, 'graph.grafeo') };
  const first = both.old.begin(['load'], env);
  const end = ended(first);
  while (!existsSync(`${env.GRAPH_PATH}.owner`)) await sleep(2);
  // It pauses, so that it is in its midst while the other one comes.
  first.kill('SIGSTOP');
  const second = await ended(both.next.begin(['load'], env));
  first.kill('SIGCONT');
  expect([second.code, second.stdout]).toEqual([1, '']);
  expect(second.stderr).toMatch(
    new RegExp(`^The graph at .* is in use \\(process ${first.pid} .*\\)\\. One process at a time .*\n$`),
  );
  expect((await end).code).toBe(0);
  const graph = await openGraph({ path: env.GRAPH_PATH });
  expect(await contentOf(graph)).toEqual(both.old.content);
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

describe('on Neo4j', () => {
  const server = neo4jServer();
  // A load waits for readers as long as an operation may take.
  const load = (release: 'old' | 'next') => both[release].begin(['load'], { ...server, OPERATION_TIMEOUT_MS: '100' });
  const look = <T>(work: (graph: Graph) => Promise<T>) => lookAtNeo4j(server, work);

  test('one waits for the other, both succeed, and one of both is there, whole', async () => {
    for (const { code, stderr } of await Promise.all([ended(load('old')), ended(load('next'))])) {
      expect([code, stderr]).toEqual([0, '']);
    }
    const content = await look(contentOf);
    expect([both.old.content, both.next.content]).toContainEqual(content);
    expect(await look(snapshotsIn)).toEqual([content.hash]);
  });

  test('one that pauses for so long that the other takes over gives up when it wakes, and does no harm', async () => {
    await ended(load('old'));
    const sleeper = load('next');
    const end = ended(sleeper);
    const isUnderWay = inline('MATCH (n:Record {snapshot: $hash}) RETURN n.key AS key LIMIT 1');
    await look(async (graph) => {
      while ((await graph.read(isUnderWay, { hash: both.next.dataset.hash })).length === 0) await sleep(5);
    });
    sleeper.kill('SIGSTOP');
    expect((await ended(load('old'))).code).toBe(0);
    sleeper.kill('SIGCONT');
    const { code, stderr } = await end;
    expect([code, stderr]).toEqual([
      1,
      'Another load has taken over, since this one gave no sign of life for 5 seconds. This one has given up.\n',
    ]);
    expect(await look(contentOf)).toEqual(both.old.content);
    expect(await look(snapshotsIn)).toEqual([both.old.dataset.hash]);
    expect((await ended(load('next'))).code).toBe(0);
    expect(await look(contentOf)).toEqual(both.next.content);
  });
});
