import { readdirSync, readFileSync } from 'node:fs';
import type { ExecutionResult } from 'graphql';
import { corredor, engine, inFolder, loadedFacts, type Server, startServer } from './program.js';

const FOLDER = 'docs/walkthroughs';

/** Where the walk-throughs say that the server is. */
const ADDRESS = 'http://localhost:4000';

interface Block {
  readonly language: string;
  readonly text: string;
}

let server: Server;

const facts = loadedFacts();

beforeAll(async () => {
  server = await startServer(engine);
});

afterAll(() => server.stop());

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, language, content]): Block => ({ language: language!, text: content!.trim() }),
  );
  const followed = blocks.map((block, at) => [block, blocks[at + 1]] as const);

  // What is shown under a block of commands is said by the last of them.
  const commands = followed.flatMap(([{ language, text }, next]) => {
    const lines = language === 'sh' ? text.split('\n') : [];
    const shown = next?.language === 'text' ? next.text : '';
    return lines.map((line, at) => [line, at === lines.length - 1 ? shown : ''] as const);
  });
  const queries = followed.flatMap(([{ language, text }, next]) =>
    language === 'graphql' ? [[text, next?.language === 'json' ? next.text : '{}'] as const] : [],
  );
  const addresses = [...new Set(text.match(/http:\/\/localhost:4000[^\s)`>"]*/g))].map((address) => [address] as const);

  test('has something to try', () => {
    expect(Math.min(commands.length, queries.length, addresses.length)).toBeGreaterThan(0);
  });

  test.each(commands)('the command “%s” does what it says', async (line, shown) => {
    const words = /^npx corredor (.*)$/.exec(line)?.[1];
    if (words === undefined) throw new Error(`Not a command of ours: ${line}`);
    await inFolder(async (folder) => {
      const { code, stdout, stderr } = await corredor(wordsOf(words), facts, folder);
      expect([code, stderr]).toEqual([0, '']);
      for (const told of shown.split('\n')) expect(stdout).toContain(told);
    });
  });

  test.each(queries)('the query %# is answered as shown', async (query, shown) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as ExecutionResult;
    expect(errors).toBeUndefined();
    expect(data).toMatchObject(JSON.parse(shown));
  });

  test.each(addresses)('%s is there', async (address) => {
    const { status } = await fetch(server.url + address.slice(ADDRESS.length));
    expect(status).toBe(200);
  });
});

/** Words as a shell reads them, as far as the walk-throughs need it. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
}
