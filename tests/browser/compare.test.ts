import { type Explorer, isTooWide, keepPicture, openExplorer, violationsOn } from './explorer.js';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await openExplorer();
});

afterAll(async () => {
  await explorer?.close();
});

const ALLIANCE = '/explorer/compare?group=PACIFIC_ALLIANCE&as-of=2026-11-24';

test('frameworks are compared feature by feature, and a cell opens to the article that says it', async () => {
  const page = await explorer.newPage();
  await page.goto(ALLIANCE);
  const row = page.locator('.compare-features tr', { hasText: 'Right to object' });
  await row.getByText('countries differ').waitFor();
  await row.getByRole('button', { name: /In part.*Art\. 8\(e\)/ }).click();
  const opened = page.getByRole('dialog', { name: 'Colombia: Right to object' });
  await opened.getByRole('link', { name: 'Ley 1581' }).waitFor();
  await opened.getByText('less than the model').waitFor();
  await opened.locator('.sources .verification').first().waitFor();
  expect(await opened.getByRole('link', { name: 'Ley 1581' }).getAttribute('href')).toContain('/laws/CO-LEY-1581');
  expect(page.url()).toContain('cell=CO.RIGHT_OBJECTION');
  await keepPicture(page, 'compare-cell');
  expect(await violationsOn(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await opened.waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('cell=');
  expect(page.complaints).toEqual([]);
});

test('only the rows that differ are shown where the reader asks for these', async () => {
  const page = await explorer.newPage();
  await page.goto(ALLIANCE);
  const rows = page.locator('.compare-features th[scope="row"]');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(27);
  await page.getByLabel('Only rows that differ').check();
  await page.locator('.compare-features th', { hasText: 'Right of access' }).waitFor({ state: 'detached' });
  const marked = await rows.locator('.compare-marks').count();
  expect(await rows.count()).toBe(marked);
  expect(page.url()).toContain('differing=yes');
});

test('a pair opens to what makes its distance, and the tree tells in words who is like whom', async () => {
  const page = await explorer.newPage();
  await page.goto(ALLIANCE);
  const tree = page.getByRole('img', { name: /Cluster A: .*Cluster B: / });
  await tree.waitFor();
  // Three joins bring four countries together.
  expect(await tree.locator('path').count()).toBe(3);
  await page.locator('.compare-distances').getByRole('button').first().click();
  const opened = page.getByRole('dialog');
  await opened.getByRole('columnheader', { name: 'Part of the distance' }).waitFor();
  expect(await opened.locator('tbody tr').count()).toBeGreaterThan(0);
  expect(await violationsOn(page)).toEqual([]);
  await opened.getByRole('button', { name: 'Close' }).click();
  await opened.waitFor({ state: 'detached' });
});

test('pairs near to mutual recognition open to what each would have to do, and lead to what that would change', async () => {
  const page = await explorer.newPage();
  await page.goto(ALLIANCE);
  const pair = page.locator('.compare-recognition > li').first();
  await pair.locator('summary').click();
  await pair
    .getByRole('heading', { name: /^What .* would have to do$/ })
    .first()
    .waitFor();
  await pair.getByText(/^Recognise /).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await pair.getByRole('link', { name: 'See what the recognitions would change' }).click();
  await page.getByRole('heading', { name: 'Changed corridors' }).waitFor();
  await page.locator('.reform-list', { hasText: 'recognises the protection of' }).waitFor();
});

test('without a model nothing falls short, and no strength is told', async () => {
  const page = await explorer.newPage();
  await page.goto(ALLIANCE);
  await page.getByRole('heading', { name: 'How much of the model each has' }).waitFor();
  await page.getByLabel('Compared with').selectOption('none');
  await page.getByRole('heading', { name: 'How much of the model each has' }).waitFor({ state: 'detached' });
  expect(await page.getByText('below the model').count()).toBe(0);
});

test('what is not known is told as such: no general law, weak pairs, pairs without a distance', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/compare?group=AG,BO,BZ,CL,TT&as-of=2026-11-24');
  await page.getByText('No general law: ').waitFor();
  await page.getByText('Pairs of which no distance can be told').waitFor();
  await page.getByText('In no cluster, as too little is recorded').waitFor();
  await page.locator('.compare-distance[data-known="false"]').first().waitFor();
  expect(await isTooWide(page)).toBe(false);
  expect(await violationsOn(page)).toEqual([]);
  expect(page.complaints).toEqual([]);
});

test('the whole region fits on the page: what is wider scrolls by itself', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/compare?group=region&as-of=2026-11-24');
  await page.locator('.compare-tree').waitFor();
  await keepPicture(page, 'compare-region');
  expect(await isTooWide(page)).toBe(false);
});

test('an address opens the same view in a fresh profile', async () => {
  const page = await explorer.newPage();
  await page.goto(`${ALLIANCE}&benchmark=BENCHMARK-GDPR&differing=yes&cell=PE.RIGHT_PORTABILITY&lang=pt`);
  await page.getByRole('dialog', { name: 'Peru: Direito à portabilidade' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByLabel('Em comparação com').inputValue()).toBe('BENCHMARK-GDPR');
  expect(await page.getByLabel('Só linhas que diferem').isChecked()).toBe(true);
});

test.each([
  { locale: 'es-MX', title: 'Comparar marcos', sign: 'En parte' },
  { locale: 'pt-BR', title: 'Comparar marcos', sign: 'Em parte' },
])('it speaks the language of the browser: $locale', async ({ locale, title, sign }) => {
  const page = await explorer.newPage({ locale });
  await page.goto(ALLIANCE);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.locator('.compare-features').getByText(sign).first().waitFor();
  await keepPicture(page, `compare-${locale}`);
  expect(await violationsOn(page)).toEqual([]);
});

test.each(['light', 'dark'] as const)('it can be used on a phone, %s', async (colorScheme) => {
  const page = await explorer.newPage({ viewport: { width: 360, height: 740 }, colorScheme });
  await page.goto(ALLIANCE);
  await page.locator('.compare-tree').waitFor();
  await keepPicture(page, `compare-phone-${colorScheme}`);
  expect(await isTooWide(page)).toBe(false);
  expect(await violationsOn(page)).toEqual([]);
});
