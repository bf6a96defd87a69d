import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { begin, corredor, ended, inFolder } from './program.js';

async function holdings(graph: { GRAPH_PATH?: string }) {
  const { dataset } = JSON.parse((await corredor(['status', '--json'], graph)).stdout);
  return { hash: dataset?.hash, counts: dataset?.counts };
}

describe('corredor load', () => {
  test('loads once, says how fast, and then that nothing was to do', () =>
    inFolder(async (folder) => {
      const graph = { GRAPH_PATH: join(folder, 'graph.grafeo') };
      const first = await corredor(['load'], graph);
      expect([first.code, first.stderr]).toEqual([0, '']);
      expect(first.stdout).toMatch(
        /^Loaded data set \S+ \(\w+\): [\d,]+ nodes and [\d,]+ relationships in [\d.]+ s, [\d,]+ rows a second\.\n$/,
      );
      const second = await corredor(['load'], graph);
      expect(second.stdout).toMatch(/^Unchanged: the graph at .*graph\.grafeo holds data set /);
      expect((await corredor(['trace', 'BR', 'CL'], graph)).code).toBe(0);
    }));

  test('says who holds a graph that is in use', () =>
    inFolder(async (folder) => {
      const graph = { GRAPH_PATH: join(folder, 'graph.grafeo') };
      const holder = begin(['start'], graph);
      await once(holder.stdout, 'data');
      const { code, stderr } = await corredor(['load'], graph);
      holder.kill('SIGTERM');
      await once(holder, 'exit');
      expect(code).toBe(1);
      expect(stderr).toMatch(new RegExp(`^The graph at .* is in use \\(process ${holder.pid} .*\n$`));
    }));

  describe('killed and run again, leaves what an undisturbed one leaves', () => {
    let undisturbed: Awaited<ReturnType<typeof holdings>>;

    beforeAll(async () => {
      // In memory the graph is filled for each command.
      undisturbed = await holdings({});
    });

    test.each([0, 100, 250, 400, 600])('when it was killed %i ms after it had opened the graph', (delay) =>
      inFolder(async (folder) => {
        const graph = { GRAPH_PATH: join(folder, 'graph.grafeo') };
        const child = begin(['load'], graph);
        const end = ended(child);
        while (!existsSync(`${graph.GRAPH_PATH}.owner`)) await sleep(2);
        await sleep(delay);
        child.kill('SIGKILL');
        await end;
        expect((await corredor(['load'], graph)).code).toBe(0);
        expect(await holdings(graph)).toEqual(undisturbed);
      }),
    );
  });

  test('stopped by Ctrl-C, it says what readers see', () =>
    inFolder(async (folder) => {
      const graph = { GRAPH_PATH: join(folder, 'graph.grafeo') };
      const child = begin(['load'], graph);
      const end = ended(child);
      while (!existsSync(`${graph.GRAPH_PATH}.owner`)) await sleep(2);
      await sleep(100);
      child.kill('SIGINT');
      const { code, stderr } = await end;
      expect(code).toBe(130);
      expect(stderr).toBe('Stopped. Readers see the old data set, and the next load makes this one good.\n');
      expect((await corredor(['load'], graph)).code).toBe(0);
    }));
});
