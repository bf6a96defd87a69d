import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { begin, corredor, inFolder } from './program.js';

describe('corredor validate', () => {
  test('finds no problem in the bundled facts', async () => {
    const { code, stdout } = await corredor(['validate']);
    expect(stdout).toMatch(/^\d+ files: no problems, .*warnings?\.$/m);
    expect(code).toBe(0);
  });

  test('names file and line of every problem of a broken folder, and nothing of it is loaded', () =>
    inFolder(async (folder) => {
      const seed = join(folder, 'seed');
      await cp('seed', seed, { recursive: true });
      const file = join(seed, 'countries/BR.yaml');
      const facts = await readFile(file, 'utf8');
      await writeFile(file, facts.replace('effect: CONDITIONAL_FLOW', 'effect: CONDITIONL_FLOW'));
      await rm(join(seed, 'agreements/CPTPP.yaml'));

      const { code, stdout } = await corredor(['validate', '--seed', seed]);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^countries\/BR\.yaml:\d+: .*\(did you mean CONDITIONAL_FLOW\?\)$/m);
      expect(stdout).toMatch(/\d+ problems?, .*warnings?\.\n$/);

      const { valid, problems } = JSON.parse((await corredor(['validate', '--seed', seed, '--json'])).stdout);
      expect(valid).toBe(false);
      expect(problems).toContainEqual({
        file: 'countries/BR.yaml',
        line: expect.any(Number),
        message: expect.any(String),
      });

      const graph = { GRAPH_PATH: join(folder, 'graph.grafeo') };
      const refused = await corredor(['load', '--seed', seed], graph);
      expect([refused.code, refused.stdout]).toEqual([1, '']);
      expect(refused.stderr).toMatch(/^countries\/BR\.yaml:\d+: /m);
      expect(refused.stderr).toMatch(/Nothing was written\.\n$/);
      expect(JSON.parse((await corredor(['status', '--json'], graph)).stdout).dataset).toBeNull();
    }));

  test('says when there is no such folder', async () => {
    const { code, stderr } = await corredor(['validate', '--seed', 'no-such-folder']);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^There is no folder no-such-folder: .*\n$/)]);
  });
});

describe('The command line', () => {
  test('helps, with examples, for each command', async () => {
    const { stdout } = await corredor(['--help']);
    const commands = [...stdout.matchAll(/^ {2}(\w+)(?: \S+)* {2,}\w/gm)].map(([, name]) => name!);
    expect(commands).toEqual(expect.arrayContaining(['start', 'load', 'validate', 'trace', 'matrix', 'status']));
    for (const command of commands.filter((name) => name !== 'help')) {
      const help = await corredor([command, '--help']);
      expect([command, help.code]).toEqual([command, 0]);
      expect(help.stdout).toContain(`Examples:\n`);
      expect(help.stdout).toContain(`corredor ${command}`);
    }
  });

  test('suggests the command that was meant', async () => {
    const { code, stderr } = await corredor(['trac']);
    expect(code).toBe(1);
    expect(stderr).toContain('Did you mean trace?');
  });

  test('is content when its reader has seen enough', async () => {
    const child = begin(['validate', '--json']);
    child.stdout.destroy();
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect([code, stderr]).toEqual([0, '']);
  });
});
