/** What the tests of the explorer share: the built pages on a server with the real facts, a browser, and a check of accessibility. */

import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { basisOf, createContext } from '../../src/api/context.js';
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
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** No test is about time: on a machine that is busy with other things, the first answers take long. In milliseconds. */
const PATIENCE = 100_000;

export interface Explorer {
  /** Address of the server. */
  readonly url: string;
  /** A page in a fresh profile, 1280 by 900 points, in British English and light, unless said otherwise. */
  newPage(options?: BrowserContextOptions): Promise<Watched>;
  /** Stops the server and leaves the browser. */
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

/** A page, and what it did that it should not: complaints of the browser, requests to other machines. */
export interface Watched extends Page {
  readonly complaints: readonly string[];
}

export async function openExplorer(): Promise<Explorer> {
  if (!existsSync(CHROMIUM)) throw new Error(`There is no ${CHROMIUM}: install Chromium, or name it in CHROMIUM.`);
  const graph = await openEmbedded();
  await load(graph, await realDataset());
  const server = await serve(graph);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: flags });
  let isServing = true;
  // Pages of a test that is over would go on with their work, beside those of the next.
  const open = new Map<BrowserContext, string | undefined>();
  const closeThoseOfOthers = async () => {
    const { currentTestName } = expect.getState();
    for (const [context, test] of open) {
      if (test === currentTestName) continue;
      open.delete(context);
      await context.close();
    }
  };
  const stopServer = async () => {
    if (isServing) await server.close();
    isServing = false;
  };
  return {
    url: server.url,
    newPage: async (options) => {
      await closeThoseOfOthers();
      const page = await newPage(browser, server.url, options);
      open.set(page.context(), expect.getState().currentTestName);
      return page;
    },
    stopServer,
    close: async () => {
      await browser.close();
      await stopServer();
      await graph.close();
    },
  };
}

async function serve(graph: Graph): Promise<RunningServer> {
  // No test is about time, and none about how often a client may ask.
  const read = readConfiguration({
    PORT: '0',
    LOG_LEVEL: 'silent',
    OPERATION_TIMEOUT_MS: `${PATIENCE}`,
    RATE_LIMIT: '0',
  });
  if (!('configuration' in read)) throw new Error(read.problems.join('\n'));
  const { configuration } = read;
  const pointer = new SnapshotPointer(graph, configuration.recordCacheBytes);
  const parts = {
    schema: await createSchema(),
    createContext: async ({ signal }: { signal: AbortSignal }) => createContext(graph, pointer, signal),
    basis: () => basisOf(pointer),
    health: () => graph.health(),
    examples: readExamples(),
  };
  return startServer(parts, configuration, createLogger('silent'));
}

async function newPage(browser: Browser, url: string, options?: BrowserContextOptions): Promise<Watched> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    colorScheme: 'light',
    baseURL: url,
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
      complaints.push(`asks ${request.url()}`);
  });
  return Object.assign(page, { complaints });
}

/** What axe finds on a page against WCAG 2.2 A and AA, a line each; as it stands, so open what is to be looked at. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // What is right is a hundred times as much, and is told to nobody.
      resultTypes: ['violations'],
      iframes: false,
    }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Whether anything is wider than the window, so that a reader on a phone must scroll to the side. */
export async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}

/** Keeps a picture to look at, where SCREENSHOTS names a folder. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS)
    await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
}
