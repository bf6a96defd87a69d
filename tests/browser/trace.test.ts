import { type Explorer, isTooWide, keepPicture, openExplorer, violationsOn } from './explorer.js';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await openExplorer();
});

afterAll(async () => {
  await explorer?.close();
});

const BRAZIL_TO_CHILE = '/explorer/trace?origin=BR&destination=CL&category=health&as-of=2020-11-30';

test.each([
  { locale: 'en-GB', verdict: 'Case by case' },
  { locale: 'es-CL', verdict: 'Caso por caso' },
  { locale: 'pt-BR', verdict: 'Caso a caso' },
])('the verdict is told in the language of the browser: $locale', async ({ locale, verdict }) => {
  const page = await explorer.newPage({ locale });
  await page.goto(BRAZIL_TO_CHILE);
  await page.locator('.verdict', { hasText: verdict }).waitFor();
  await keepPicture(page, `trace-${locale}`);
  expect(await violationsOn(page)).toEqual([]);
  expect(page.complaints).toEqual([]);
});

test.each(['light', 'dark'] as const)('it can be used on a phone, %s', async (colorScheme) => {
  const page = await explorer.newPage({ viewport: { width: 360, height: 740 }, colorScheme });
  await page.goto(BRAZIL_TO_CHILE);
  await page.locator('.verdict').waitFor();
  await keepPicture(page, `trace-phone-${colorScheme}`);
  expect(await isTooWide(page)).toBe(false);
  expect(await violationsOn(page)).toEqual([]);
});
