/** A file of a graph that is cut short, or in which bytes are not what was written. FAULT_SEED gives the same damages again. */

import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { corredor } from '../e2e/program.js';

const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
const random = xoroshiro128plus(SEED);
const below = (limit: number) => uniformInt(random, 0, limit - 1);

let folder: string;
let sound: Buffer;
let told: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corredor-damaged-'));
  const path = join(folder, 'graph.grafeo');
  expect((await corredor(['load'], { GRAPH_PATH: path })).code).toBe(0);
  told = (await status(path)).stdout;
  sound = await readFile(path);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const status = (path: string) => corredor(['status', '--json'], { GRAPH_PATH: path });

/** Overwrites so many bytes, from a random place on. */
function overwritten(bytes: number): Buffer {
  const damaged = Buffer.from(sound);
  const from = below(sound.length - bytes);
  for (let i = from; i < from + bytes; i++) damaged[i]! ^= 1 + below(255);
  return damaged;
}

describe(`A damaged graph (FAULT_SEED=${SEED})`, () => {
  test.each([
    ['cut short', () => sound.subarray(0, below(sound.length))],
    ['empty', () => Buffer.alloc(0)],
    ['with one other byte', () => overwritten(1)],
    ['with a block of other bytes', () => overwritten(4096)],
    ['with another beginning', () => Buffer.concat([Buffer.alloc(4096, 7), sound.subarray(4096)])],
  ])(
    '%s is refused with what to do, or answers as before; it is left as it is, and the advice helps',
    async (_, damage) => {
      const path = join(folder, 'damaged.grafeo');
      const damaged = damage();
      await writeFile(path, damaged);
      const { code, stdout, stderr } = await status(path);
      if (code === 0) {
        // No part that is still read was hit.
        expect(JSON.parse(stdout).dataset).toEqual(JSON.parse(told).dataset);
        return;
      }
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toBe(`${stderr.split('\n', 1)[0]}\n`);
      expect(stderr).toContain(`Move ${path} and ${path}.wal away, or name another path, and load the graph again.`);
      expect((await readFile(path)).equals(damaged)).toBe(true);

      await rename(path, `${path}.away`);
      await rm(`${path}.wal`, { recursive: true, force: true });
      expect((await corredor(['load'], { GRAPH_PATH: path })).code).toBe(0);
      expect(JSON.parse((await status(path)).stdout).dataset.counts).toEqual(JSON.parse(told).dataset.counts);
    },
  );
});
