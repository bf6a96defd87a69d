import type { Page } from 'playwright-core';
import { type Explorer, isTooWide, keepPicture, openExplorer, violationsOn, type Watched } from './explorer.js';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await openExplorer();
});

afterAll(async () => {
  await explorer?.close();
});

const BRAZIL_TO_CHILE = '/explorer/trace?origin=BR&destination=CL&category=health&as-of=2020-11-30';
const ALL_PARTS = 'BR-LGPD/regime,graph,watch,history,applies,agreements,stands-on,destination';
const FINANCE_OF_MEXICO = '/explorer/trace?origin=MX&destination=CL&category=financial&sector=finance&as-of=2026-11-28';

/** Opens an address and waits until the answer and its history stand there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.verdict').waitFor();
  await page.locator('.time-slider-bands').waitFor();
}

/** Waits for what is asked only when it is opened. */
async function allThere(page: Page): Promise<void> {
  await page.locator('.drawing-node').first().waitFor();
  await page.locator('.criteria').waitFor();
  await page.locator('#stands-on li').first().waitFor();
}

const ask = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe.each([
  { locale: 'en-GB', verdict: 'Case by case', shut: 'Shut', watch: 'What to watch' },
  { locale: 'es-CL', verdict: 'Caso por caso', shut: 'No disponible', watch: 'Qué vigilar' },
  { locale: 'pt-BR', verdict: 'Caso a caso', shut: 'Não disponível', watch: 'O que acompanhar' },
])('in the language of the browser, $locale', ({ locale, verdict, shut, watch }) => {
  test('the verdict, the grounds of a barrier and what to watch are told', async () => {
    const page = await explorer.newPage({ locale });
    await open(page, `${BRAZIL_TO_CHILE}&open=${ALL_PARTS}`);
    await allThere(page);
    expect(await page.locator('.verdict').textContent()).toContain(verdict);
    expect(await page.locator('.grounds dt').allTextContents()).toContain(shut);
    expect(await page.locator('#watch > summary').textContent()).toBe(watch);
    await keepPicture(page, `trace-${locale}`);
    expect(await violationsOn(page)).toEqual([]);
    expect(page.complaints).toEqual([]);
  });
});

test.each(['light', 'dark'] as const)('it can be used on a phone, %s, with all of it opened', async (colorScheme) => {
  const page = await explorer.newPage({ viewport: { width: 360, height: 740 }, colorScheme });
  await open(page, `${BRAZIL_TO_CHILE}&open=${ALL_PARTS}`);
  await allThere(page);
  await keepPicture(page, `trace-phone-${colorScheme}`);
  expect(await isTooWide(page)).toBe(false);
  expect(await violationsOn(page)).toEqual([]);
});

test.each(['light', 'dark'] as const)('nothing of a long answer is hard to read, %s', async (colorScheme) => {
  const page = await explorer.newPage({ colorScheme });
  await open(page, FINANCE_OF_MEXICO);
  for (const step of await page.locator('.step > summary').all()) await step.click();
  for (const sources of await page.locator('.step-sources > summary').all()) await sources.click();
  await keepPicture(page, `trace-long-${colorScheme}`);
  expect(await violationsOn(page)).toEqual([]);
  expect(page.complaints).toEqual([]);
});

describe('the three certainties never look alike', () => {
  test.each([
    ['regulated and free', 'origin=CL&destination=BR&as-of=2020-11-30', 'FREE'],
    ['unregulated', 'origin=BO&destination=CL&as-of=2026-11-28', 'UNREGULATED'],
    ['unknown', 'origin=ES&destination=CL&category=tax-accounting&as-of=2026-11-28', 'UNKNOWN'],
  ])('%s', async (_, question, shade) => {
    const page = await explorer.newPage();
    await open(page, `/explorer/trace?${question}`);
    expect(await page.locator('.verdict-level').getAttribute('data-shade')).toBe(shade);
    await keepPicture(page, `trace-${shade.toLowerCase()}`);
    expect(await violationsOn(page)).toEqual([]);
  });
});

test('what applies only to some is told apart, with the condition in words, and leads to its step', async () => {
  const page = await explorer.newPage();
  await open(page, FINANCE_OF_MEXICO);
  expect(await page.locator('.verdict-level').getAttribute('data-shade')).toBe('CASE_BY_CASE');
  const also = page.locator('.verdict-also');
  expect(await also.textContent()).toContain('electronic payment institutions (IFPE)');
  expect(await also.locator('p').textContent()).toContain('Localised');
  await also.locator('a').first().click();
  await page.locator('.steps[data-conditional] .step[open]').waitFor();
  expect(ask(page, 'open')).toMatch(/^MX-IFPE/);
});

test('by keyboard alone: choose a country, open a barrier, follow an article', async () => {
  const page = await explorer.newPage();
  await open(page, BRAZIL_TO_CHILE);
  await tabTo(page, 'select', 'Brazil');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.locator('.verdict h2', { hasText: 'Argentina' }).waitFor();
  await tabTo(page, 'summary', 'LPDP');
  await page.keyboard.press('Enter');
  await page.locator('.step[open] .articles').first().waitFor();
  await tabTo(page, '.articles li > a', 'Art. 12(1)');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/explorer\/laws\/AR-LEY-25326\?.*#AR-LEY-25326-12-1$/);
});

test('by keyboard alone: the slider moves by days, and tells what holds', async () => {
  const page = await explorer.newPage();
  await open(page, BRAZIL_TO_CHILE);
  await tabTo(page, 'input[type="range"]');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/as-of=2020-12-01/);
  const slider = page.getByRole('slider');
  expect(await slider.getAttribute('aria-valuetext')).toBe('1 December 2020: Case by case');
  await page.keyboard.press('Home');
  await page.locator('.verdict-level[data-shade="UNREGULATED"]').waitFor();
  expect(await slider.getAttribute('aria-valuetext')).toBe('1 January 1995: Unregulated');
  await page.waitForURL(/as-of=1995-01-01/);
});

test('each mark stands for a change, and leads to its day', async () => {
  const page = await explorer.newPage();
  await open(page, BRAZIL_TO_CHILE);
  const marks = page.locator('.time-slider-marks button');
  expect(await marks.count()).toBe(2);
  expect(await marks.nth(1).getAttribute('title')).toMatch(/^23 August 2024: Needs safeguards\. .*19\/2024/);
  await marks.nth(1).click();
  await page.waitForURL(/as-of=2024-08-23/);
  await page.locator('.verdict-level[data-shade="SAFEGUARDS"]').waitFor();
  await page.getByRole('button', { name: 'Previous change' }).click();
  await page.waitForURL(/as-of=2020-09-18/);
  await page.locator('.verdict-level[data-shade="CASE_BY_CASE"]').waitFor();
});

test('while the slider moves, the level is told before the trace of that day is there', async () => {
  const page = await explorer.newPage();
  await open(page, BRAZIL_TO_CHILE);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/graphql', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('slider').focus();
  await page.keyboard.press('End');
  await page.locator('.verdict-level[data-shade="SAFEGUARDS"]').waitFor();
  expect(await page.locator('.verdict').getAttribute('aria-busy')).toBe('true');
  letGo();
  await page.locator('.verdict[aria-busy="false"]').waitFor();
  expect(await page.locator('.verdict-level').getAttribute('data-shade')).toBe('SAFEGUARDS');
});

test('the browser’s back leads past a slider that was moved', async () => {
  const page = await explorer.newPage();
  await open(page, BRAZIL_TO_CHILE);
  await page.getByLabel('To', { exact: true }).selectOption('AR');
  await page.locator('.verdict h2', { hasText: 'Argentina' }).waitFor();
  await page.getByRole('slider').press('End');
  await page.waitForURL(/as-of=20(?!20)/);
  await page.goBack();
  await page.locator('.verdict h2', { hasText: 'Chile' }).waitFor();
  expect(ask(page, 'as-of')).toBe('2020-11-30');
});

test('one click swaps the direction', async () => {
  const page = await explorer.newPage();
  await open(page, BRAZIL_TO_CHILE);
  await page.getByRole('button', { name: 'Swap direction' }).click();
  await page.locator('.verdict h2', { hasText: /^Chile/ }).waitFor();
  expect([ask(page, 'origin'), ask(page, 'destination')]).toEqual(['CL', 'BR']);
  expect(await page.locator('.verdict-level').getAttribute('data-shade')).toBe('FREE');
});

test('a change that is to come is told with its day and what it does', async () => {
  const page = await explorer.newPage();
  await open(page, '/explorer/trace?origin=CL&destination=BR&as-of=2026-11-28&open=watch');
  const watch = await page.locator('#watch').textContent();
  expect(watch).toMatch(/1 December 2026: +Free.*Needs safeguards/);
  expect(watch).toContain('LPDP 2024 enters into force');
});

test('the address restores all of it in a fresh profile', async () => {
  const first = await explorer.newPage({ locale: 'pt-BR' });
  await open(first, BRAZIL_TO_CHILE);
  await first.locator('.step > summary').click();
  await first.locator('#history > summary').click();
  await first.waitForURL(/open=BR-LGPD%2Fregime%2Chistory/);
  const second = await explorer.newPage({ locale: 'en-GB' });
  await open(second, first.url());
  expect(await second.locator('main details[open]').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
    'BR-LGPD/regime',
    'history',
  ]);
  expect(await second.locator('.verdict').textContent()).toBe(await first.locator('.verdict').textContent());
});

describe('the drawn graph', () => {
  let page: Watched;

  beforeEach(async () => {
    page = await explorer.newPage();
    await open(page, `${BRAZIL_TO_CHILE}&open=graph`);
    await page.locator('.drawing-node').first().waitFor();
  });

  const transformOf = (selector: string) => page.locator(selector).first().getAttribute('transform');

  test('leads from each node to its record', async () => {
    await page.locator('a.drawing-node[data-node="BR-LGPD"]').click();
    await page.waitForURL(/\/explorer\/laws\/BR-LGPD\?/);
  });

  test('leads from a barrier to its step on the page', async () => {
    await page.locator('a.drawing-node[data-node="BR-LGPD/regime"]').click();
    await page.locator('.step[open]').waitFor();
    expect(await page.evaluate('document.activeElement.parentElement.id')).toBe('BR-LGPD/regime');
  });

  test('zooms by its buttons and by keys', async () => {
    const before = await transformOf('svg > g');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const nearer = await transformOf('svg > g');
    expect(nearer).not.toBe(before);
    await page.locator('.drawing-frame').press('ArrowRight');
    expect(await transformOf('svg > g')).not.toBe(nearer);
    await page.getByRole('button', { name: 'Show all' }).click();
    const frame = (await page.locator('.drawing-frame').boundingBox())!;
    for (const node of await page.locator('a.drawing-node').all()) {
      const { x, y, width, height } = (await node.boundingBox())!;
      expect(x >= frame.x && y >= frame.y).toBe(true);
      expect(x + width <= frame.x + frame.width && y + height <= frame.y + frame.height).toBe(true);
    }
  });

  test('moves a node by hand, and does not follow its link then', async () => {
    const node = page.locator('a.drawing-node[data-node="BR"]');
    await node.scrollIntoViewIfNeeded();
    // The label, as the outline grows under the pointer.
    const placeOf = async () => (await node.locator('text').boundingBox())!;
    const { x, y } = await placeOf();
    const address = page.url();
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    await page.mouse.move(x + 55, y - 45, { steps: 4 });
    await page.mouse.up();
    const after = await placeOf();
    expect([Math.round(after.x - x), Math.round(after.y - y)]).toEqual([50, -50]);
    expect(page.url()).toBe(address);
    await page.getByRole('button', { name: 'In order again' }).click();
    expect(await placeOf()).toMatchObject({ x, y });
  });

  test('can be gone through by keyboard, in the order in which it is read', async () => {
    await page.locator('.drawing-frame').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.dataset.node')).toBe('BR');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Country: Brazil');
  });

  test('is without violations, in light and dark', async () => {
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page)).toEqual([]);
    expect(page.complaints).toEqual([]);
  });
});

test('on paper all is opened and cited, and on the screen it is as it was', async () => {
  const page = await explorer.newPage();
  await open(page, BRAZIL_TO_CHILE);
  const summary = page.locator('.articles li p').first();
  const citation = page.locator('.trace-cited');
  expect([await summary.isVisible(), await citation.isVisible()]).toEqual([false, false]);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.step[open]').waitFor();
  await keepPicture(page, 'trace-print');
  expect([await summary.isVisible(), await citation.isVisible()]).toEqual([true, true]);
  expect(await page.locator('.question, .actions').filter({ visible: true }).count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.step:not([open])').waitFor();
  expect(await summary.isVisible()).toBe(false);
  expect(ask(page, 'open')).toBeNull();
});

test('every form in which the answer can be taken away is there', async () => {
  const page = await explorer.newPage({ locale: 'es-CL' });
  await open(
    page,
    '/explorer/trace?origin=BR&destination=CL&category=tax-accounting&recipient=group-company&as-of=2020-11-30',
  );
  await page.locator('.trace-take-away > summary').click();
  const links = page.locator('.trace-take-away a');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href));
  expect(addresses).toHaveLength(5);
  for (const address of addresses) expect((await page.request.get(address)).status()).toBe(200);
});

/** Goes by the Tab key until the element that has the focus is of the kind and holds the text. */
async function tabTo(page: Page, selector: string, text = ''): Promise<void> {
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      ([wanted, holds]) => {
        const { activeElement } = (globalThis as unknown as { document: any }).document;
        const told = activeElement.selectedOptions?.[0]?.textContent ?? activeElement.textContent ?? '';
        return activeElement.matches(wanted) && told.includes(holds);
      },
      [selector, text],
    );
    if (isThere) return;
  }
  throw new Error(`The keyboard never reaches ${selector} ${text}.`);
}
