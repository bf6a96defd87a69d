import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { engine } from './program.js';

const MAIN = 'dist/cli/main.js';
const { GRAPH_PATH: _, NEO4J_URI: __, ...others } = process.env;
const env = { ...others, ...engine, OPERATION_TIMEOUT_MS: '120000' } as Record<string, string>;
/** A client gives up after a minute by itself. */
const PATIENT = { timeout: 300_000 };

let client: Client;

beforeAll(async () => {
  client = new Client({ name: 'test', version: '1' });
  const transport = new StdioClientTransport({ command: process.execPath, args: [MAIN, 'mcp'], env, stderr: 'ignore' });
  await client.connect(transport);
  // The client checks answers against the schemas that it has seen.
  await client.listTools();
});
afterAll(() => client?.close());

const call = async (name: string, given: Record<string, unknown>) => {
  const result = (await client.callTool({ name, arguments: given }, undefined, PATIENT)) as CallToolResult;
  const [content] = result.content;
  return { ...result, text: content?.type === 'text' ? content.text : '', structured: result.structuredContent as any };
};

test('lists its tools, each read-only, described, with the meaning of each argument', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'trace',
      'matrix',
      'history',
      'changes',
      'compare',
      'commitments',
      'requestAndOffer',
      'precedents',
      'conflicts',
      'search',
      'law',
      'dataset',
    ]),
  );
  for (const { description, annotations, inputSchema, outputSchema } of tools) {
    expect(description!.length).toBeGreaterThan(50);
    expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
    expect(outputSchema).toBeDefined();
    for (const argument of Object.values(inputSchema.properties ?? {})) expect(argument).toHaveProperty('description');
  }
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['trace', { origin: 'BR', destination: 'cl', dataCategory: 'HEALTH', asOf: '2020-11-30' }, ['LGPD, Art. 33(VIII): ']],
  ['matrix', { agreement: 'PACIFIC_ALLIANCE', asOf: '2026-11-24' }, ['CL → CO: ']],
  ['compare', { countries: ['BR', 'CL'], benchmark: 'BENCHMARK-GDPR', asOf: '2026-11-24' }, ['BR YES (LGPD, ']],
  ['search', { text: 'LGPD' }, ['BR-LGPD']],
  ['law', { id: 'BR-LGPD' }, ['Lei nº 13.709, de 14 de agosto de 2018 (Brazil, 2018).', 'LGPD, Art. 33(I): ']],
  ['commitments', { agreement: 'PACIFIC_ALLIANCE', asOf: '2026-11-24' }, ['- CL, Cross-border data flows: ', 'CPTPP']],
  [
    'requestAndOffer',
    { one: 'BR', other: 'cl', asOf: '2026-11-24' },
    ['Brazil – Chile · 24 November 2026', '[certain]'],
  ],
  [
    'precedents',
    { agreement: 'PACIFIC_ALLIANCE', topic: 'DATA_FLOW', asOf: '2026-11-24' },
    ['all 4 countries have already accepted'],
  ],
  ['conflicts', { agreement: 'PACIFIC_ALLIANCE', sector: 'FINANCE', asOf: '2026-11-24' }, ['this is no verdict']],
  ['changes', { from: '2026-01-01', to: '2027-12-31', countries: ['cl'] }, ['CL → BR: Free → ', 'It is no forecast.']],
  ['history', { origin: 'cl', destination: 'BR' }, ['Chile → Brazil.', '1 December 2026']],
  ['dataset', {}, ['The Corredor contributors']],
])('%s answers with text and structure, grades, data set and notice', async (name, given, said) => {
  const { isError, text, structured } = await call(name, given);
  expect([isError ?? false, text]).toEqual([false, expect.any(String)]);
  for (const each of [
    ...said,
    structured.dataset.version,
    'Research material, no legal advice.',
    'Weakest verification: ',
  ])
    expect(text).toContain(each);
  expect(structured.notice).toBe('Research material, no legal advice.');
});

test('a trace cites law, article and sources with address and grade, and its permalink', async () => {
  const { structured } = await call('trace', { origin: 'BR', destination: 'CL', asOf: '2020-11-30' });
  expect(structured).toMatchObject({ level: 'CASE_BY_CASE', certainty: 'REGULATED' });
  expect(structured.permalink).toMatch(/^\/trace\/BR\/CL\?.*as-of=2020-11-30&version=/);
  expect(structured.citations).toContainEqual(
    expect.objectContaining({
      lawId: 'BR-LGPD',
      article: 'Art. 33(VIII)',
      permalink: expect.stringContaining('/id/provision/'),
    }),
  );
  const sources = structured.citations.flatMap(({ sources }: any) => sources);
  expect(sources).toContainEqual(
    expect.objectContaining({ url: expect.stringMatching(/^https:/), verification: 'SEEN_PRIMARY' }),
  );
});

test('an ask is told with its clause, whether it is certain, and to whom it is owed', async () => {
  const { structured } = await call('requestAndOffer', { one: 'BR', other: 'CL', topics: ['DATA_FLOW'] });
  const [{ asks }] = structured.topics;
  expect(asks[0]).toMatchObject({
    giver: 'CL',
    receiver: 'BR',
    certain: expect.any(Boolean),
    summary: expect.any(String),
  });
  expect(asks[0].by.towards.length).toBeGreaterThan(0);
  expect(structured.clauses.find(({ id }: any) => id === asks[0].by.clause)).toMatchObject({
    permalink: expect.stringContaining('/id/commitment/'),
    sources: expect.arrayContaining([expect.objectContaining({ verification: expect.any(String) })]),
  });
});

test('speaks Portuguese', async () => {
  const { text } = await call('trace', { origin: 'BR', destination: 'CL', lang: 'PT' });
  expect(text).toContain('Material de pesquisa, não aconselhamento jurídico.');
});

test.each<[string, string, Record<string, unknown>, RegExp]>([
  [
    'a name for a code',
    'trace',
    { origin: 'Brasil', destination: 'CL' },
    /^origin: there is no country "BRASIL".* Did you mean BR \(Brazil\)\?$/,
  ],
  ['a code of three letters', 'trace', { origin: 'bra', destination: 'CL' }, / Did you mean BR \(Brazil\)\?$/],
  ['one country', 'trace', { origin: 'BR', destination: 'BR' }, /a corridor joins two countries$/],
  ['a slip of the pen', 'trace', { origin: 'BR', destination: 'CL', dataCategory: 'HELTH' }, /did you mean HEALTH\?/],
  [
    'a day that does not exist',
    'trace',
    { origin: 'BR', destination: 'CL', asOf: '2023-02-30' },
    /expected a calendar day/,
  ],
  ['a missing country', 'trace', { origin: 'BR' }, /destination/],
  ['no group', 'matrix', {}, /^group: give exactly one of countries and agreement; neither is given$/],
  ['an unknown agreement', 'matrix', { agreement: 'PACIFIC_ALIANCE' }, /Did you mean PACIFIC_ALLIANCE/],
  ['a group of one', 'matrix', { countries: ['BR'] }, /give at least two countries/],
  ['an unknown benchmark', 'compare', { countries: ['BR', 'CL'], benchmark: 'X' }, /there is no benchmark "X"/],
  ['no topic', 'commitments', { countries: ['BR', 'CL'], topics: [] }, /name at least one topic/],
  ['an unknown topic', 'precedents', { countries: ['BR', 'CL'], topic: 'DATA_FLOWS' }, /did you mean DATA_FLOW\?/],
  ['a country with itself', 'requestAndOffer', { one: 'CL', other: 'cl' }, /^other: one and other are both "CL"/],
  ['an unknown partner', 'requestAndOffer', { one: 'CL', other: 'PER' }, /^other: .* Did you mean PE \(Peru\)\?$/],
  ['an unknown shelter', 'conflicts', { countries: ['BR', 'CL'], shelter: ['SHELTERD'] }, /did you mean SHELTERED\?/],
  ['no cursor', 'conflicts', { countries: ['BR', 'CL'], after: 'x' }, /^after: this is no cursor/],
  ['too long a page', 'changes', { from: '2026-01-01', to: '2026-12-31', first: 101 }, /100/],
  ['days the wrong way round', 'changes', { from: '2027-01-01', to: '2026-01-01' }, /lies after the last/],
  ['a missing day', 'changes', { from: '2026-01-01' }, /Invalid arguments for tool changes: .* at to$/],
  [
    'an unknown country of changes',
    'changes',
    { from: '2026-01-01', to: '2026-12-31', countries: ['BRA'] },
    /^countries: there is no country or group "BRA".* Did you mean BR/,
  ],
  ['one country', 'history', { origin: 'BR', destination: 'br' }, /a corridor joins two countries$/],
  ['a day that does not exist', 'history', { origin: 'BR', destination: 'CL', from: '2023-02-30' }, /calendar day/],
  ['an unknown law', 'law', { id: 'BR-NOTHING' }, /^id: there is no law "BR-NOTHING"/],
  ['too long a text', 'search', { text: 'x'.repeat(201) }, /at most 200/],
])('tells %s as an error of the tool, without a stack', async (_, name, given, expected) => {
  const { isError, text } = await call(name, given);
  expect(isError).toBe(true);
  expect(text).toMatch(expected);
  expect(text).not.toMatch(/ at .*\.js:\d+/);
});

test('the data set is a resource', async () => {
  const { resources } = await client.listResources();
  const { contents } = await client.readResource({ uri: resources[0]!.uri });
  expect(JSON.parse((contents[0] as { text: string }).text)).toMatchObject({ license: 'CC-BY-4.0' });
});

describe('It ends', () => {
  const begin = () => spawn(process.execPath, [MAIN, 'mcp'], { env, stdio: ['pipe', 'pipe', 'pipe'] });

  test.each<[string, (child: ReturnType<typeof begin>) => void]>([
    ['when its input ends', (child) => child.stdin.end()],
    ['on Ctrl-C', (child) => void child.kill('SIGINT')],
  ])('%s, and its output held the protocol alone', async (_, stop) => {
    const child = begin();
    const out = text(child.stdout);
    // Its first word in the log: from then on it listens.
    child.stdin.write(
      `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } } })}\n`,
    );
    await once(child.stdout, 'data');
    stop(child);
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    for (const line of (await out).trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('jsonrpc', '2.0');
  });
});
