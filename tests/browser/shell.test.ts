import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Explorer, keepPicture, openExplorer, violationsOn } from './explorer.js';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await openExplorer();
});

afterAll(async () => {
  await explorer?.close();
});

test('what a first visit loads stays below 200 kB pressed', () => {
  const built = new URL('../../dist/web/', import.meta.url);
  const page = readFileSync(new URL('index.html', built), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/explorer\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path!);
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = scripts.map((path) => gzipSync(readFileSync(new URL(path, built))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
});

test('an address that is no view says so, and leads on', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/no-such-view');
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: 'Trace a corridor' }).click();
  await page.locator('.verdict').waitFor();
  expect(page.complaints).toEqual([]);
});

test('another language is chosen in the page, stays in the address, and is remembered', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/trace?origin=PE&destination=MX&category=health');
  await page.getByRole('heading', { level: 1, name: 'Trace a corridor' }).waitFor();
  await page.getByLabel('Language').selectOption('Português');
  await page.getByRole('heading', { level: 1, name: 'Traçar um corredor' }).waitFor();
  expect(new URL(page.url()).searchParams.get('lang')).toBe('pt');
  expect(new URL(page.url()).searchParams.get('origin')).toBe('PE');
  expect(await page.locator('html').getAttribute('lang')).toBe('pt');
  await page.goto('/explorer/');
  await page.getByRole('heading', { level: 1, name: 'Traçar um corredor' }).waitFor();
});

test('the language of an address comes before that of the browser', async () => {
  const page = await explorer.newPage({ locale: 'pt-BR' });
  await page.goto('/explorer/trace?lang=es');
  await page.getByRole('heading', { level: 1, name: 'Trazar un corredor' }).waitFor();
});

test('a reader may choose the dark appearance, which is remembered', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/trace');
  await page.getByLabel('Appearance').selectOption('Dark');
  await page.reload();
  await page.locator('.verdict').waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await violationsOn(page)).toEqual([]);
});

test('a reader with a keyboard skips the menu', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/trace');
  await page.locator('.verdict').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate<string>('document.activeElement.closest("main") === null ? "menu" : "content"')).toBe(
    'content',
  );
});

test('on a phone the menu shows where the reader is', async () => {
  const page = await explorer.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto('/explorer/about');
  const current = page.getByRole('navigation').first().getByRole('link', { name: 'About the data' });
  await current.waitFor();
  const { x, width } = (await current.boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(360);
});

// Last: it leaves the other tests without a server.
test('a server that is down is told, nothing that was chosen is lost, and the answer comes when it is back', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/trace?origin=BR&destination=CL&as-of=2020-11-30');
  await page.locator('.verdict').waitFor();
  await page.route('**/graphql', (route) => route.abort('connectionrefused'));
  await page.getByLabel('To', { exact: true }).selectOption('PE');
  await page.getByRole('alert').getByText('The server does not answer').waitFor();
  await keepPicture(page, 'server-down');
  expect(await violationsOn(page)).toEqual([]);
  expect(new URL(page.url()).searchParams.get('destination')).toBe('PE');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Brazil → Peru' }).waitFor();
});
