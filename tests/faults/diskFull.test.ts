/**
 * The disk takes no more while a graph is written to its file. A limit on the size of files stands for a full disk: any user can set it, and
 * the engine meets the same kind of error.
 */

import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../../src/graph/open.js';
import { type Ended, ended } from '../e2e/program.js';
import { contentOf } from './content.js';
import { type Release, releases } from './releases.js';

const both = releases();
let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corredor-full-'));
  path = join(folder, 'graph.grafeo');
  expect((await ended(both.old.begin(['load'], { GRAPH_PATH: path }))).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the program where no file grows beyond a size in kilobytes. */
function limited(kilobytes: number, release: Release, words: readonly string[], graph: string): Promise<Ended> {
  // A write beyond the limit is to fail, as on a full disk, and not to end the process by a signal.
  const shell = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`;
  return ended(
    spawn('bash', ['-c', shell, process.execPath, release.main, ...words], {
      env: { ...process.env, NEO4J_URI: '', GRAPH_PATH: graph, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

/** A copy of the graph with the old facts. */
async function copy(): Promise<string> {
  const graph = join(folder, 'copy');
  for (const end of ['', '.wal', '.owner']) await rm(graph + end, { recursive: true, force: true });
  await cp(path, graph);
  return graph;
}

async function contentAt(graph: string) {
  const opened = await openGraph({ path: graph });
  try {
    return await contentOf(opened);
  } finally {
    await opened.close();
  }
}

// The load writes some six megabytes: none of them finds room, or half of them.
test.each([[100], [3_000]])(
  'a load that has room for %i kB says so, the old facts can be read at once, and the new ones loaded later',
  async (room) => {
    const graph = await copy();
    const { code, stdout, stderr } = await limited(room, both.next, ['load'], graph);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^The graph at .* cannot be written: File too large\. Nothing that it held is lost: make room on the disk, and try again\.\n$/,
    );
    expect((await limited(room, both.old, ['status'], graph)).stdout).toContain(both.old.dataset.hash);
    expect(await contentAt(graph)).toEqual(both.old.content);

    expect((await ended(both.next.begin(['load'], { GRAPH_PATH: graph }))).code).toBe(0);
    expect(await contentAt(graph)).toEqual(both.next.content);
  },
);

test('a server that finds no room for its facts says so and ends', async () => {
  const { code, stdout, stderr } = await limited(100, both.next, ['start'], await copy());
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^The graph at .* cannot be written: /m);
});
