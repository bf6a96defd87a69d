import type { Locator, Page } from 'playwright-core';
import { type Explorer, isTooWide, keepPicture, openExplorer, violationsOn, type Watched } from './explorer.js';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await openExplorer();
});

afterAll(async () => {
  await explorer?.close();
});

const DAY = 'as-of=2026-11-24';
const PACIFIC = `/explorer/matrix?group=PACIFIC_ALLIANCE&${DAY}`;
const REGION = `/explorer/matrix?group=region&${DAY}`;
/** Some of the region, a small island and a country without a law among them. */
const SOME = `/explorer/matrix?group=AR,BO,BR,CO,KN,MX,PE,UY&${DAY}`;

const cellOf = (page: Page, origin: string, destination: string): Locator =>
  page.locator(`a[data-origin=${origin}][data-destination=${destination}]`);

/** Opens a matrix and waits until its cells and the reasons of these are there. */
async function openReasons(page: Watched, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.heat-cell').first().waitFor();
  await page.locator('.barrier-list').waitFor();
}

/** The same, and its history too. */
async function openMatrix(page: Watched, address: string): Promise<void> {
  await openReasons(page, address);
  await page.locator('.time-slider-marks button').first().waitFor();
}

test.each([
  { locale: 'en-GB', title: 'The matrix', level: 'Needs safeguards', reason: 'transfer regime' },
  {
    locale: 'es-CL',
    title: 'La matriz',
    level: 'Requiere garantías',
    reason: 'régimen de transferencia internacional',
  },
  { locale: 'pt-BR', title: 'A matriz', level: 'Requer garantias', reason: 'regime de transferência internacional' },
])('the matrix and the reason of a cell are told in the language of the browser: $locale', async (told) => {
  const page = await explorer.newPage({ locale: told.locale });
  await openMatrix(page, PACIFIC);
  expect(await page.locator('h1').textContent()).toBe(told.title);
  await cellOf(page, 'PE', 'CL').hover();
  const reason = page.locator('.heat-reason', { hasText: told.reason });
  await reason.waitFor();
  expect(await reason.textContent()).toContain(told.level);
  await page.locator('.open-share-told summary').click();
  await keepPicture(page, `matrix-${told.locale}`);
  expect(await violationsOn(page)).toEqual([]);
  expect(page.complaints).toEqual([]);
});

test('the matrix of the whole region has a cell for each corridor, and what is unregulated looks like nothing else', async () => {
  const page = await explorer.newPage();
  await page.goto(REGION);
  await page.locator('.heat-cell').first().waitFor();
  expect(await page.locator('.heat-cell').count()).toBe(33 * 32);
  const unregulated = cellOf(page, 'BO', 'BR');
  expect(await unregulated.getAttribute('aria-label')).toBe('Bolivia → Brazil: Unregulated');
  const lookOf = (origin: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector('a[data-origin=${origin}]')).background`);
  expect(await lookOf('BO')).toContain('gradient');
  expect(await lookOf('CL')).not.toContain('gradient');
  await keepPicture(page, 'matrix-region');
});

test('the headers stay when the matrix is scrolled', async () => {
  const page = await explorer.newPage({ viewport: { width: 700, height: 600 } });
  await page.goto(REGION);
  await page.locator('.heat-scroll').evaluate((box) => box.scrollTo(400, 400));
  const box = (await page.locator('.heat-scroll').boundingBox())!;
  const column = (await page.locator('.heat thead th').nth(20).boundingBox())!;
  const row = (await page.locator('.heat tbody th').nth(20).boundingBox())!;
  expect(Math.abs(column.y - box.y)).toBeLessThan(3);
  expect(Math.abs(row.x - box.x)).toBeLessThan(3);
});

test('with the keyboard alone: one stop for the whole grid, arrows from there, Enter opens the trace', async () => {
  const page = await explorer.newPage();
  await openMatrix(page, `${PACIFIC}&category=health`);
  await page.locator('.heat-scroll').scrollIntoViewIfNeeded();
  await cellOf(page, 'CL', 'CO').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await focusOf(page)).toBe('Colombia → Mexico');
  await page.keyboard.press('ArrowDown');
  // Mexico towards itself is stepped over.
  expect(await focusOf(page)).toBe('Peru → Mexico');
  await page.locator('.heat-reason', { hasText: 'Peru → Mexico' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.locator('.heat-cell:focus').count()).toBe(0);
  await page.keyboard.press('Shift+Tab');
  expect(await focusOf(page)).toBe('Peru → Mexico');
  await page.keyboard.press('Enter');
  await page.locator('.verdict').waitFor();
  const asked = new URL(page.url()).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    origin: 'PE',
    destination: 'MX',
    category: 'health',
    'as-of': '2026-11-24',
  });
});

test('a click on a cell leads to the trace with all circumstances', async () => {
  const page = await explorer.newPage();
  await page.goto(`${PACIFIC}&category=financial&sector=finance&recipient=processor`);
  await cellOf(page, 'MX', 'PE').click();
  await page.locator('.verdict', { hasText: /Mexico.*Peru/ }).waitFor();
  const asked = new URL(page.url()).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    category: 'financial',
    sector: 'finance',
    recipient: 'processor',
    'as-of': '2026-11-24',
  });
});

test('the slider changes the cells at once, and each day looks as the API tells it', async () => {
  const page = await explorer.newPage();
  await openMatrix(page, PACIFIC);
  expect(await shadesOf(page)).toEqual(await shadesAsTold('2026-11-24'));
  const mark = page.locator('.time-slider-marks button').first();
  const told = (await mark.getAttribute('aria-label'))!;
  // What is shown comes from the history: no other matrix can be had meanwhile.
  await page.route('**/graphql', (route) => route.abort());
  await mark.click({ force: true });
  await page.locator('.matrix-next', { hasText: 'corridors change' }).waitFor();
  const day = new Date(`${told.split(':')[0]} UTC`).toISOString().slice(0, 10);
  await expectSoon(() => shadesOf(page), await shadesAsTold(day));
});

test('when the slider rests, its day stands in the address', async () => {
  const page = await explorer.newPage();
  await openMatrix(page, PACIFIC);
  const before = await shadesOf(page);
  await page.locator('.time-slider input').press('Home');
  await page.waitForURL(/as-of=2000-01-01/);
  expect(await shadesOf(page)).not.toEqual(before);
  expect(await shadesOf(page)).toEqual(await shadesAsTold('2000-01-01'));
});

test('what the two owe each other has a scale of its own, down to the clause', async () => {
  const page = await explorer.newPage();
  await page.goto(PACIFIC);
  await page.getByLabel('Show', { exact: true }).selectOption('COMMITMENTS');
  await page.locator('.heat-cell[data-shade^=STEP]').first().waitFor();
  expect(await page.locator('.heat-cell[data-shade=SAFEGUARDS]').count()).toBe(0);
  await page.getByLabel('Topic', { exact: true }).selectOption('DATA_FLOW');
  await page.waitForURL(/topic=data-flow/);
  await expectSoon(
    () => cellOf(page, 'PE', 'CL').getAttribute('aria-label'),
    'Peru → Chile: Binding, with dispute settlement',
  );
  await cellOf(page, 'PE', 'CL').hover();
  await page.locator('.heat-reason a[href*="/agreements/"]').first().waitFor();
  await keepPicture(page, 'matrix-commitments');
  expect(await violationsOn(page)).toEqual([]);
});

test('of many pairs, which come in pages, each is told', async () => {
  const page = await explorer.newPage();
  await page.goto(`${REGION}&show=adequacy`);
  await page.locator('.heat-cell').first().waitFor();
  expect(await page.locator('.heat-cell:not([aria-label$=": "])').count()).toBe(33 * 32);
});

test('how near two are to mutual recognition, and who recognises whom already', async () => {
  const page = await explorer.newPage({ colorScheme: 'dark' });
  await page.goto(`${SOME}&show=adequacy&sort=best`);
  const mutual = cellOf(page, 'UY', 'AR');
  await mutual.waitFor();
  expect(await mutual.getAttribute('data-sign')).toBe('✓');
  await mutual.focus();
  await page.locator('.heat-reason', { hasText: 'recognise each other already' }).waitFor();
  await keepPicture(page, 'matrix-adequacy');
  expect(await violationsOn(page)).toEqual([]);
});

test('the map shows the same as the table, and a country that is chosen becomes the origin', async () => {
  const page = await explorer.newPage();
  await page.goto(`${SOME}&as=map`);
  await page.locator('.region-map').waitFor();
  await page.locator('path[data-country=CO]').click();
  await page.waitForURL(/origin=CO/);
  await page.locator('.map-list td', { hasText: 'the origin' }).waitFor();
  // A small island is hit at its place in the ocean.
  expect(await page.locator('g[data-country=KN] circle').getAttribute('data-shade')).toBe('CASE_BY_CASE');
  expect(await page.locator('path[data-country=AR]').getAttribute('data-shade')).toBe('FREE');
  const row = page.locator('.map-list tr', { hasText: 'Argentina' });
  expect(await row.locator('td').textContent()).toContain('Free');
  await keepPicture(page, 'matrix-map');
  expect(await violationsOn(page)).toEqual([]);

  await page.locator('.map-list button', { hasText: 'Brazil' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/origin=BR/);
  await row.locator('a').click();
  await page.locator('.verdict', { hasText: /Brazil.*Argentina/ }).waitFor();
  expect(page.complaints).toEqual([]);
});

test('places to hit on the map are large enough, on a phone too', async () => {
  const page = await explorer.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${REGION}&as=map`);
  await page.locator('.region-map').waitFor();
  for (const circle of await page.locator('.region-map circle.map-land').all()) {
    const { width, height } = (await circle.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  expect(await isTooWide(page)).toBe(false);
});

test.each(['light', 'dark'] as const)('it can be used on a phone, %s', async (colorScheme) => {
  const page = await explorer.newPage({ viewport: { width: 360, height: 740 }, colorScheme });
  await openReasons(page, SOME);
  await page.locator('.barrier-list summary').first().click();
  await keepPicture(page, `matrix-phone-${colorScheme}`);
  expect(await isTooWide(page)).toBe(false);
  expect(await violationsOn(page)).toEqual([]);
});

test('the address restores the view in a fresh profile', async () => {
  const page = await explorer.newPage();
  await openMatrix(page, PACIFIC);
  await page.getByLabel('Sort by', { exact: true }).selectOption('BEST');
  await page.getByLabel('Data', { exact: true }).selectOption('HEALTH');
  await page.waitForURL(
    (url) => url.searchParams.get('category') === 'health' && url.searchParams.get('sort') === 'best',
  );
  await page.locator('.answer:not([data-stale]) .heat-cell').first().waitFor();
  const order = await page.locator('.heat tbody th').allTextContents();
  const shades = await shadesOf(page);

  const other = await explorer.newPage({ locale: 'pt-BR' });
  await openMatrix(other, page.url());
  expect(await other.locator('h1').textContent()).toBe('The matrix');
  expect(await other.locator('.heat tbody th').allTextContents()).toEqual(order);
  expect(await shadesOf(other)).toEqual(shades);
});

test('what it offers to take away is there', async () => {
  const page = await explorer.newPage();
  await openMatrix(page, PACIFIC);
  const links = await hrefsOf(page.locator('.matrix-take-away a'));
  expect(links).toHaveLength(12);
  for (const link of links) {
    const { status } = await fetch(explorer.url + link);
    expect({ link, status }).toEqual({ link, status: 200 });
  }
});

test('a group of one country is asked for another', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/matrix?group=BR');
  await page.getByText('Pick at least two countries above').waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

async function focusOf(page: Page): Promise<string | undefined> {
  const label = await page.locator('.heat-cell:focus').getAttribute('aria-label');
  return label?.split(':')[0];
}

/** The shade of each cell by its two countries. */
async function shadesOf(page: Page): Promise<Record<string, string>> {
  const cells = await page.evaluate<string[][]>(
    `[...document.querySelectorAll('.heat-cell')].map(({ dataset }) => [dataset.origin + ' ' + dataset.destination, dataset.shade])`,
  );
  return Object.fromEntries(cells.sort());
}

async function hrefsOf(links: Locator): Promise<string[]> {
  return Promise.all((await links.all()).map(async (link) => (await link.getAttribute('href')) ?? ''));
}

/** The same as the API tells it for a day. */
async function shadesAsTold(asOf: string): Promise<Record<string, string>> {
  const query = `query ($asOf: Date) {
    corridorMatrix(group: { countries: ["CL", "CO", "MX", "PE"] }, asOf: $asOf) {
      cells { origin destination level certainty }
    }
  }`;
  const response = await fetch(`${explorer.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { asOf } }),
  });
  const { data } = (await response.json()) as {
    data: { corridorMatrix: { cells: { origin: string; destination: string; level: string; certainty: string }[] } };
  };
  const shades = data.corridorMatrix.cells.map(({ origin, destination, level, certainty }) => [
    `${origin} ${destination}`,
    certainty === 'REGULATED' ? level : certainty,
  ]);
  return Object.fromEntries(shades.sort());
}

/** Looks again until a value is as expected, or tells how it is in the end. */
async function expectSoon<Value>(look: () => Promise<Value>, expected: Value): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (JSON.stringify(await look()) === JSON.stringify(expected)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  expect(await look()).toEqual(expected);
}
