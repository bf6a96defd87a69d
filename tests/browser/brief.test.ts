import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createContext } from '../../src/api/context.js';
import { createSchema } from '../../src/api/schema.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import { type Ask, askIn } from '../../src/asking/ask.js';
import { type BriefQuestion, writeBrief } from '../../src/brief/brief.js';
import { htmlOf } from '../../src/brief/html.js';
import { load } from '../../src/dataset/load.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { realDataset, regionOf } from '../integration/world.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const circumstances = { dataCategory: 'PERSONAL', sector: 'ALL', recipient: 'CONTROLLER', asOf: '2026-11-24' } as const;

let graph: Graph;
let browser: Browser;
let page: Page;
let ask: Ask;

beforeAll(async () => {
  if (!existsSync(CHROMIUM)) throw new Error(`There is no ${CHROMIUM}: install Chromium, or name it in CHROMIUM.`);
  graph = await openEmbedded();
  await load(graph, await realDataset());
  ask = askIn(await createSchema(), createContext(graph, new SnapshotPointer(graph)));
  browser = await chromium.launch({ executablePath: CHROMIUM, args: flags });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await graph?.close();
});

describe('A brief fits on two pages when it is printed', () => {
  test.each(['EN', 'ES', 'PT'] as const)('of a pair, in %s', async (lang) => {
    expect(await pagesOf({ countries: ['BR', 'CL'] }, lang)).toBeLessThanOrEqual(2);
    expect(await pagesOf({ countries: ['MX', 'PE'] }, lang)).toBeLessThanOrEqual(2);
  });

  test('of an alliance', async () => {
    expect(await pagesOf({ agreement: 'PACIFIC_ALLIANCE' }, 'ES')).toBeLessThanOrEqual(2);
    expect(await pagesOf({ agreement: 'CPTPP' }, 'ES')).toBeLessThanOrEqual(2);
    for (const lang of ['EN', 'ES', 'PT'] as const) {
      expect(await pagesOf({ agreement: 'MESOAMERICA_PROJECT' }, lang)).toBeLessThanOrEqual(2);
    }
  });

  test('of the whole region', async () => {
    expect(await pagesOf({ countries: await regionOf(await realDataset()) }, 'PT')).toBeLessThanOrEqual(2);
  });
});

async function pagesOf(group: BriefQuestion['group'], lang: BriefQuestion['lang']): Promise<number> {
  await page.setContent(htmlOf(await writeBrief(ask, { group, ...circumstances, lang })));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
