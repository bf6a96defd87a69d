import type { Page } from 'playwright-core';
import { kindWords } from '../../web/src/about/kindWords.js';
import { type Explorer, isTooWide, keepPicture, openExplorer, violationsOn } from './explorer.js';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await openExplorer();
});

afterAll(async () => {
  await explorer?.close();
});

const OPENED = '/explorer/about?open=missing,corrections';
const HEAVIEST = '/explorer/about?open=heaviest';

test.each(['light', 'dark'] as const)('all parts open by their address and are accessible, %s', async (colorScheme) => {
  const page = await explorer.newPage({ colorScheme });
  await page.goto(OPENED);
  await page.getByText(/^Corrections, the newest first: \d+$/).waitFor();
  await page.getByText(/^Laws whose entry into force has no recorded day: \d+$/).waitFor();
  await page.getByRole('link', { name: 'CSV: laws' }).waitFor();
  await page.evaluate('for (const part of document.querySelectorAll("main details")) part.open = true');
  await keepPicture(page, `about-${colorScheme}`);
  expect(await violationsOn(page)).toEqual([]);
  expect(page.complaints).toEqual([]);
});

test('the facts on which most corridors hang are told with how well each was checked, and lead to the article', async () => {
  const page = await explorer.newPage();
  await page.goto(HEAVIEST);
  await heaviest(page);
  const first = page.locator('.about-part').getByRole('row').nth(1);
  expect(Number(await first.getByRole('cell').first().textContent())).toBeGreaterThan(0);
  expect(await first.locator('.verification').count()).toBe(1);
  expect(await first.getByRole('link').getAttribute('href')).toMatch(/^\/explorer\/laws\//);
  expect(await violationsOn(page)).toEqual([]);
});

test('it can be used on a phone', async () => {
  const page = await explorer.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(HEAVIEST);
  await heaviest(page);
  await page.getByRole('link', { name: 'CSV: laws' }).waitFor();
  await keepPicture(page, 'about-phone');
  expect(await isTooWide(page)).toBe(false);
});

test('the version can be cited, and how well the facts were checked adds up', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/about');
  await page.getByText('Cite this').click();
  await page.getByText(/^The Corredor contributors\. \(\d{4}\)/).waitFor();
  const shares = await page.locator('.about-bar span').allTextContents();
  expect(shares).toHaveLength(3);
  const sum = shares.map((share) => Number.parseInt(share, 10)).reduce((one, other) => one + other);
  expect(Math.abs(sum - 100)).toBeLessThanOrEqual(1);
});

test('numbers of what is missing open to lists that lead to the records', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/about');
  await page.getByText('What is missing, in numbers that open to lists').click();
  const summary = page.getByText(/^Rules read in no text: \d+ of \d+$/);
  await summary.click();
  const count = Number(/: (\d+) of/.exec((await summary.textContent()) ?? '')?.[1]);
  const rules = summary.locator('xpath=..').getByRole('link');
  expect(await rules.count()).toBe(count);
  expect(await rules.first().getAttribute('href')).toMatch(/^\/explorer\/laws\/[^?]+\?.*#/);
  expect(new URL(page.url()).searchParams.get('open')).toBe('missing');
});

test('every table can be taken away, whole or for the group that is chosen', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/about?group=BR,CL&country=BR&other=CL&search=consent');
  await page.getByRole('link', { name: 'CSV: laws' }).waitFor();
  const links = await page
    .getByRole('link', { name: /^CSV: / })
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')!));
  const { tables } = await (await page.request.get('/export')).json();
  expect(links).toHaveLength(tables.length);
  // On a busy machine a table may run out of time, which is no fault of its address.
  const statuses = await Promise.all(links.map(async (link) => (await page.request.get(link)).status()));
  expect(links.filter((_, index) => ![200, 504].includes(statuses[index]!))).toEqual([]);
  const graphs = await page
    .getByRole('link', { name: /^(JSON-LD|GraphML|DCAT)$/ })
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(graphs).toEqual(['/export/graph.jsonld', '/export/graph.graphml', '/export/dcat.jsonld']);
});

test('every kind of record that is counted is called by a name', async () => {
  const page = await explorer.newPage();
  const query = encodeURIComponent('{ dataset { counts { kind } } }');
  const answer = await page.request.get(`/graphql?query=${query}`, { headers: { 'apollo-require-preflight': 'yes' } });
  const { data } = await answer.json();
  const kinds: string[] = data.dataset.counts.map(({ kind }: { kind: string }) => kind);
  expect(kinds.filter((kind) => !Object.hasOwn(kindWords, kind))).toEqual([]);
});

test.each([
  { locale: 'es-AR', title: 'Sobre los datos', says: 'Encontré un artículo equivocado' },
  { locale: 'pt-BR', title: 'Sobre os dados', says: 'Encontrei um artigo errado' },
])('it speaks the language of the browser: $locale', async ({ locale, title, says }) => {
  const page = await explorer.newPage({ locale });
  await page.goto('/explorer/about');
  await page.getByRole('heading', { name: says }).waitFor();
  await page.locator('.about-coverage').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  expect(await violationsOn(page)).toEqual([]);
});

/** Waits for the facts on which most corridors hang; on a busy machine they may run out of time, and are asked for again as a reader would. */
async function heaviest(page: Page): Promise<void> {
  const table = page.getByRole('columnheader', { name: 'Corridors' });
  const again = page.locator('.about-part').getByRole('button', { name: 'Try again' });
  for (;;) {
    await table.or(again).first().waitFor();
    if (await table.isVisible()) return;
    await again.click();
  }
}
