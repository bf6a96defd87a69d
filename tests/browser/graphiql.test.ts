import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createContext } from '../../src/api/context.js';
import { createSchema } from '../../src/api/schema.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import { readExamples } from '../../src/cli/examples.js';
import { load } from '../../src/dataset/load.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { readConfiguration } from '../../src/server/configuration.js';
import { type RunningServer, startServer } from '../../src/server/http.js';
import { createLogger } from '../../src/server/logger.js';
import { realDataset } from '../integration/world.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

let graph: Graph;
let server: RunningServer;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const elsewhere: string[] = [];

beforeAll(async () => {
  if (!existsSync(CHROMIUM)) throw new Error(`There is no ${CHROMIUM}: install Chromium, or name it in CHROMIUM.`);
  graph = await openEmbedded();
  await load(graph, await realDataset());
  const pointer = new SnapshotPointer(graph);
  const parts = {
    schema: await createSchema(),
    createContext: async ({ signal }: { signal: AbortSignal }) => createContext(graph, pointer, signal),
    health: () => graph.health(),
    examples: readExamples(),
  };
  const read = readConfiguration({ PORT: '0', LOG_LEVEL: 'silent' });
  if (!('configuration' in read)) throw new Error(read.problems.join('\n'));
  server = await startServer(parts, read.configuration, createLogger('silent'));
  browser = await chromium.launch({ executablePath: CHROMIUM, args: flags });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await graph?.close();
});

test('the page that a start prints leads to the editor, whose examples are there to click and answer', async () => {
  await page.goto(server.url);
  await page.waitForSelector('.graphiql-container');
  for (const { title } of readExamples()) await page.getByText(title, { exact: true }).first().waitFor();
  const matrix = readExamples().find(({ query }) => query.includes('corridorMatrix'));
  await page.getByText(matrix!.title, { exact: true }).first().click();
  await page.getByRole('button', { name: /execute/i }).click();
  await page.locator('.graphiql-response', { hasText: 'corridorMatrix' }).waitFor();
  expect(await page.locator('.graphiql-response').textContent()).not.toContain('"errors"');
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/graphiql.png` });
});

test('it asks no other machine, and the browser has nothing to complain of', () => {
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});
