import type { Page } from 'playwright-core';
import { type Explorer, isTooWide, keepPicture, openExplorer, violationsOn } from './explorer.js';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await openExplorer();
});

afterAll(async () => {
  await explorer?.close();
});

const ALLIANCE = '/explorer/reform?group=PACIFIC_ALLIANCE&as-of=2026-11-24';
const SEARCH = `${ALLIANCE}&tab=cheapest&search=yes`;

function asking(reforms: readonly unknown[]): string {
  return `${ALLIANCE}&reforms=${encodeURIComponent(JSON.stringify(reforms))}`;
}

const CLAUSES_FOR_MEXICO = ['ADD_MECHANISM', 'MX', 'STANDARD_CONTRACTUAL_CLAUSES'];

/** Opens every part that is folded, so that a check sees all of them. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate('for (const part of document.querySelectorAll("main details")) part.open = true');
}

test('a reform that suggests itself is taken, and its corridors are told before and after', async () => {
  const page = await explorer.newPage();
  await page.goto(ALLIANCE);
  await page.getByRole('button', { name: '+ add: Standard contractual clauses' }).first().click();
  await page.getByText('Mexico adds a ground for transfers: Standard contractual clauses').first().waitFor();
  await page.getByRole('heading', { name: 'Changed corridors' }).waitFor();
  expect(await page.locator('.figures div', { hasText: 'Corridors opened' }).locator('dd').textContent()).toBe('3');
  const after = page.getByRole('region', { name: 'After' });
  expect(await after.locator('[data-marked]').count()).toBe(3);
  await after.getByTitle('Mexico → Chile: Needs safeguards, opened').waitFor();
  expect(await page.getByRole('region', { name: 'Before' }).getByRole('link').count()).toBe(12);
  await page.getByText('Relieved: a barrier that it limits').waitFor();
  await openAll(page);
  await keepPicture(page, 'reform-picked');
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('button', { name: /^Take out: Mexico adds/ }).click();
  await page.getByText('None yet.').waitFor();
  expect(page.complaints).toEqual([]);
});

test('any kind of reform is put together from lists, a rule with its data and grounds', async () => {
  const page = await explorer.newPage();
  await page.goto(ALLIANCE);
  const kind = page.getByLabel('What', { exact: true });
  await kind.selectOption('REMOVE_RULE');
  await page.getByLabel('Who').selectOption('MX');
  await page.locator('optgroup[label="Stands in the way here"] option').first().waitFor({ state: 'attached' });
  await kind.selectOption('WITHDRAW');
  await page.getByLabel('Agreement').selectOption('CPTPP');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Mexico withdraws from Comprehensive and Progressive').first().waitFor();

  await kind.selectOption('ADD_RULE');
  await page.getByLabel('What it does').selectOption('CONDITIONAL_FLOW');
  await page.getByText('Grounds that stay open').first().click();
  await page.getByLabel('Consent of the data subject').check();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Mexico adds a rule: Conditional transfer').first().waitFor();
  await page.getByText('Lost: no longer in force between them').waitFor();
  expect(new URL(page.url()).searchParams.get('reforms')).toBe(
    '[["WITHDRAW","MX","CPTPP"],["ADD_RULE","MX",{"effect":"CONDITIONAL_FLOW","data":["PERSONAL"],"sectors":["ALL"],"mechanisms":["CONSENT"]}]]',
  );
});

test('a reform that cannot be is told where it stands, and the others stay', async () => {
  const page = await explorer.newPage();
  await page.goto(asking([CLAUSES_FOR_MEXICO, ['ACCEDE', 'CL', 'CPTPP']]));
  const wrong = page.locator('.reform-list li[data-wrong]');
  await wrong.getByRole('alert').waitFor();
  expect(await wrong.textContent()).toContain('CPTPP binds CL already on 2026-11-24: leave it out');
  expect(await wrong.textContent()).toContain('Chile accedes to');
  expect(await page.locator('.reform-list li').count()).toBe(2);
  await keepPicture(page, 'reform-wrong');
  expect(await violationsOn(page)).toEqual([]);
  await wrong.getByRole('button').click();
  await page.getByRole('heading', { name: 'Changed corridors' }).waitFor();
});

test('a first general law is told as protection, and a published effect with its source and what is assumed', async () => {
  const page = await explorer.newPage();
  const law = encodeURIComponent('[["ENACT_BENCHMARK","PY","BENCHMARK-GDPR"]]');
  await page.goto(`/explorer/reform?group=BR,PY,UY&as-of=2026-11-24&reforms=${law}`);
  const protectedNow = page.locator('.figures div', { hasText: 'Protected by law for the first time' });
  expect(await protectedNow.locator('dd').textContent()).toBe('2');
  const effects = page.getByRole('region', { name: 'Applied to pairs of these countries' });
  await effects.getByRole('rowheader', { name: 'Brazil – Paraguay' }).waitFor();
  await page.getByText('A correlation across countries is read as if it were the effect').waitFor();
  await openAll(page);
  expect(await violationsOn(page)).toEqual([]);
});

test('the cheapest package is searched when the reader asks, told in order with proof, and taken over', async () => {
  const page = await explorer.newPage();
  await page.goto(`${ALLIANCE}&tab=cheapest`);
  await page.getByText('press “Search”').waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await page.getByText('Every corridor reaches the level.').waitFor();
  await page.getByText('nothing costs less').waitFor();
  const steps = page.getByRole('region', { name: 'In this order corridors come early' }).locator('tbody tr');
  expect(await steps.count()).toBe(2);
  expect(await steps.first().textContent()).toMatch(/^Mexico adds a ground.*its regulator1\+3111/);
  await page
    .getByRole('img', { name: 'From 8 of 12 corridors at the level without any cost to 12 at a cost of 2.' })
    .waitFor();
  await page.getByText('it can block the package').first().waitFor();
  await openAll(page);
  await page.getByRole('columnheader', { name: 'Largest national share' }).waitFor();
  await openAll(page);
  await keepPicture(page, 'reform-package');
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Try exactly these reforms' }).click();
  await page.getByRole('heading', { name: 'Changed corridors' }).waitFor();
  expect(await page.locator('.reform-list li').count()).toBe(2);
  expect(await page.locator('.figures div', { hasText: 'Corridors opened' }).locator('dd').textContent()).toBe('4');
  expect(page.complaints).toEqual([]);
});

test('what a delegation rules out is left out of the next search, and stands in the address', async () => {
  const page = await explorer.newPage();
  await page.goto(SEARCH);
  await page.getByRole('button', { name: 'Rule out: Mexico adds a ground' }).click();
  await page.getByRole('button', { name: 'Allow again: Mexico adds a ground' }).waitFor();
  await page.getByRole('heading', { name: 'The package' }).waitFor();
  await page
    .getByRole('button', { name: 'Rule out: Mexico adds a ground for transfers: Standard contractual clauses' })
    .waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('not')).toBe(JSON.stringify([CLAUSES_FOR_MEXICO]));
});

test('a search that lasts is cancelled by the reader, and so is its request', async () => {
  const page = await explorer.newPage();
  const ended: string[] = [];
  page.on('requestfailed', (request) => {
    if (request.postData()?.includes('CheapestReforms')) ended.push(request.failure()?.errorText ?? '');
  });
  // Held back on its way, the search lasts until it is cancelled, however fast the solver is.
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('CheapestReforms') ? undefined : route.continue(),
  );
  await page.goto(`${ALLIANCE}&tab=cheapest`);
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await page.getByText('Searching for the cheapest package').waitFor();
  await page.locator('.reform-searching').getByRole('status').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('press “Search”').waitFor();
  expect(ended).toEqual(['net::ERR_ABORTED']);
  expect(page.url()).not.toContain('search=');
  expect(await page.getByRole('main').getByRole('button', { name: 'Search' }).isEnabled()).toBe(true);
});

test('an address opens the same search in a fresh profile', async () => {
  const page = await explorer.newPage();
  await page.goto(`${SEARCH}&most-per-country=0&lang=es`);
  await page.getByText('Se interpone el límite de costo por país.').waitFor();
  await page.getByText('Qué no puede ceder una delegación').click();
  expect(await page.getByLabel('Como máximo por país').last().inputValue()).toBe('0');
});

test('one contract: which model clauses run which corridors, with the articles that accept them', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/reform?group=region&as-of=2026-11-24');
  await page.getByRole('tab', { name: 'Pick reforms' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('rowheader', { name: 'Ibero-American Data Protection Network' }).waitFor();
  await page.locator('.verification').first().waitFor();
  await openAll(page);
  expect(await isTooWide(page)).toBe(false);
  expect(await violationsOn(page)).toEqual([]);
});

test.each([
  { locale: 'es-CL', told: 'México: agregar una base para las transferencias' },
  { locale: 'pt-BR', told: 'México: acrescentar uma base para as transferências' },
])('it speaks the language of the browser: $locale', async ({ locale, told }) => {
  const page = await explorer.newPage({ locale });
  await page.goto(asking([CLAUSES_FOR_MEXICO]));
  await page.locator('.reform-list', { hasText: told }).waitFor();
  await page.locator('.reform-before-after').waitFor();
  await keepPicture(page, `reform-${locale}`);
  expect(await violationsOn(page)).toEqual([]);
});

test.each(['light', 'dark'] as const)('it can be used on a phone, %s', async (colorScheme) => {
  const page = await explorer.newPage({ viewport: { width: 360, height: 740 }, colorScheme });
  await page.goto(asking([CLAUSES_FOR_MEXICO]));
  await page.locator('.reform-before-after').waitFor();
  await openAll(page);
  expect(await isTooWide(page)).toBe(false);
  expect(await violationsOn(page)).toEqual([]);
  await page.goto(SEARCH);
  await page.locator('.reform-curve').waitFor();
  await openAll(page);
  await keepPicture(page, `reform-phone-${colorScheme}`);
  expect(await isTooWide(page)).toBe(false);
  expect(await violationsOn(page)).toEqual([]);
});
