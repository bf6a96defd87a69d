import type { Page } from 'playwright-core';
import { type Explorer, isTooWide, keepPicture, openExplorer, violationsOn } from './explorer.js';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await openExplorer();
});

afterAll(async () => {
  await explorer?.close();
});

const on = 'as-of=2026-11-24';
/** What a delegation would send to a colleague: the address of each tab, and something that only its answer says. */
const views = [
  { name: 'commitments', asks: `tab=commitments&group=PACIFIC_ALLIANCE&${on}&open=CL.DATA_FLOW`, says: 'Art. 14.11' },
  { name: 'owed', asks: `tab=commitments&show=owed&group=PACIFIC_ALLIANCE&${on}&open=CL.PE`, says: 'Art. 14.17' },
  { name: 'precedents', asks: `tab=precedents&group=PACIFIC_ALLIANCE&topic=data-flow&${on}`, says: 'Art. 13.11' },
  { name: 'exchange', asks: `tab=exchange&one=BR&other=CL&topic=source-code&${on}`, says: 'Art. 14.17' },
  {
    name: 'conflicts',
    asks: `tab=conflicts&group=MX,PE&category=financial&sector=finance&${on}`,
    says: 'The commitment that it meets',
  },
  { name: 'space', asks: `tab=space&country=MX&${on}`, says: 'Agreements in force for Mexico' },
  { name: 'accession', asks: `tab=accession&country=CR&agreement=CPTPP&step=join&${on}`, says: '0.56' },
  { name: 'changes', asks: 'tab=changes&from=2026-11-24&to=2028-01-01&undated=yes', says: '1 December 2026' },
] as const;

test.each(views.flatMap((view) => (['light', 'dark'] as const).map((colorScheme) => ({ ...view, colorScheme }))))(
  'the address of $name is enough in a fresh profile, $colorScheme, and all that it opens is accessible',
  async ({ name, asks, says, colorScheme }) => {
    const page = await explorer.newPage({ colorScheme });
    await page.goto(`/explorer/negotiate?${asks}`);
    await page.getByText(says).first().waitFor();
    await openAll(page);
    await keepPicture(page, `negotiate-${name}-${colorScheme}`);
    expect(await violationsOn(page)).toEqual([]);
    expect(page.complaints).toEqual([]);
  },
);

test.each(views)('$name can be used on a phone', async ({ name, asks, says }) => {
  const page = await explorer.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`/explorer/negotiate?${asks}`);
  await page.getByText(says).first().waitFor();
  await openAll(page);
  await keepPicture(page, `negotiate-${name}-phone`);
  expect(await isTooWide(page)).toBe(false);
});

test('a cell of the matrix of the whole region opens by the keyboard to the clause with its exceptions, and closes', async () => {
  const page = await explorer.newPage();
  await page.goto(`/explorer/negotiate?tab=commitments&group=region&${on}`);
  const cell = page.getByRole('button', { name: /^Chile, Cross-border data flows: 4, Binding/ });
  await cell.focus();
  await page.keyboard.press('Enter');
  const opened = page.locator('.negotiate-opened', { hasText: 'Chile: Cross-border data flows' });
  const clause = opened.getByRole('link', { name: /Trans-Pacific Partnership, Art\. 14\.11/ });
  expect(await clause.getAttribute('href')).toMatch(/^\/explorer\/agreements\/CPTPP\?.*#CPTPP-14\.11$/);
  await opened.getByText('no greater restriction than required').first().waitFor();
  expect(new URL(page.url()).searchParams.get('open')).toBe('CL.DATA_FLOW');
  expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Chile: Cross-border data flows');
  expect(await isTooWide(page)).toBe(false);
  await opened.getByRole('button', { name: 'Close' }).click();
  await opened.waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.has('open')).toBe(false);
});

test('what nobody has accepted together has no landing zone, and it is said who stands in the way', async () => {
  const page = await explorer.newPage();
  await page.goto(`/explorer/negotiate?tab=precedents&group=PACIFIC_ALLIANCE&${on}`);
  await page.getByLabel('Topic').selectOption('SOURCE_CODE');
  await page.getByText('There is none: nothing is known that all have accepted.').waitFor();
  const inTheWay = page.locator('.card', { hasText: 'Who stands in the way' });
  expect(await inTheWay.getByRole('listitem').first().textContent()).toMatch(/^Colombia: at the most/);
});

test('the two sides of an exchange can be swapped', async () => {
  const page = await explorer.newPage();
  await page.goto(`/explorer/negotiate?tab=exchange&one=BR&other=CL&topic=source-code&${on}`);
  await page.getByRole('heading', { name: 'Brazil can ask Chile for' }).waitFor();
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await page.getByRole('heading', { name: 'Chile can offer Brazil, at no new cost' }).waitFor();
  expect(new URL(page.url()).searchParams.get('one')).toBe('CL');
});

test('potential conflicts are narrowed by shelter and turned over page by page; the address leads to the very page', async () => {
  const page = await explorer.newPage();
  await page.goto(`/explorer/negotiate?tab=conflicts&group=region&${on}`);
  await page.getByText(/^Potential conflicts: \d+$/).waitFor();
  const first = await page.locator('.negotiate-conflicts article').first().textContent();
  await page.getByRole('button', { name: 'Next ›' }).first().click();
  await page
    .getByText(/^Page 2 of/)
    .first()
    .waitFor();
  await answered(page);
  const second = await page.locator('.negotiate-conflicts article').first().textContent();
  expect(second).not.toBe(first);

  const other = await explorer.newPage();
  await other.goto(page.url());
  expect(await other.locator('.negotiate-conflicts article').first().textContent()).toBe(second);

  await page.getByLabel('Shelter by a reservation').selectOption('SHELTERED');
  await answered(page);
  const shelters = await page.locator('.negotiate-shelter').allTextContents();
  expect(shelters.every((each) => each.includes('a recorded reservation covers the law'))).toBe(true);
  expect(new URL(page.url()).searchParams.has('page')).toBe(false);
});

test('a step that makes no sense is refused in the words of the server', async () => {
  const page = await explorer.newPage();
  await page.goto(`/explorer/negotiate?tab=accession&country=CL&agreement=CPTPP&step=join&${on}`);
  await page.getByRole('alert').getByText('The question cannot be answered').waitFor();
  await page.getByLabel('Step').selectOption('LEAVE');
  await page.getByRole('heading', { name: 'What Chile owes, without the step and with it' }).waitFor();
});

test('what is coming is told with the corridors that it moves, and can be subscribed to', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/negotiate?tab=changes&from=2026-11-24&to=2028-01-01');
  await page.getByLabel('Country').selectOption('CL');
  const law = page.locator('.negotiate-changes li', { hasText: 'Law enters into force' }).first();
  await law.getByText(/^Chile → \d+ countries$/).waitFor();
  const feed = page.getByRole('link', { name: 'news feed (Atom)' });
  expect(await feed.getAttribute('href')).toBe('/feeds/changes.atom?country=CL&lang=en');
  const answered = await page.request.get('/feeds/changes.atom?country=CL&lang=en');
  expect(answered.ok()).toBe(true);
});

test('the group stays when another tab is opened', async () => {
  const page = await explorer.newPage();
  await page.goto(`/explorer/negotiate?tab=commitments&group=CPTPP&${on}`);
  await page.getByRole('navigation', { name: 'What to prepare' }).getByRole('link', { name: 'Precedents' }).click();
  await page.getByRole('heading', { name: 'The landing zone' }).waitFor();
  expect(new URL(page.url()).searchParams.get('group')).toBe('CPTPP');
});

test.each([
  { locale: 'es-PE', title: 'Negociar', says: 'La zona de encuentro' },
  { locale: 'pt-BR', title: 'Negociar', says: 'A zona de encontro' },
])('it speaks the language of the browser: $locale', async ({ locale, title, says }) => {
  const page = await explorer.newPage({ locale });
  await page.goto(`/explorer/negotiate?tab=precedents&group=PACIFIC_ALLIANCE&${on}`);
  await page.getByRole('heading', { name: says }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  expect(await violationsOn(page)).toEqual([]);
});

/** Opens every part that the view shows, and waits for what is asked only then. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate('for (const part of document.querySelectorAll("main details")) part.open = true');
  await page.locator('.progress').waitFor({ state: 'detached' });
}

/** Waits until the view shows the answer to what it asks now, and not the one before. */
async function answered(page: Page): Promise<void> {
  await page.locator('.answer[data-stale]').waitFor({ state: 'detached' });
}
