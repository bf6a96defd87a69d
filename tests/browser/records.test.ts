import { type Explorer, isTooWide, keepPicture, openExplorer, violationsOn, type Watched } from './explorer.js';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await openExplorer();
});

afterAll(async () => {
  await explorer?.close();
});

/** Waits for the main heading, and for all answers that the view has asked for. */
async function arrive(page: Watched, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
}

const openAll = (page: Watched) =>
  page.evaluate('document.querySelectorAll("main details").forEach((each) => { each.open = true; })');

describe('searching', () => {
  test('from the header, as one types, to the law and to its article, by keyboard alone', async () => {
    const page = await explorer.newPage();
    await arrive(page, '/explorer/laws');
    await page.getByRole('search', { name: 'Search everything' }).getByRole('searchbox').focus();
    await page.keyboard.type('transferencia internacional');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/explorer\/search\?text=transferencia\+internacional/);
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    await page.locator('.record-list li').first().waitFor();

    await page.getByRole('search', { name: 'Words, a number, an acronym' }).getByRole('searchbox').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('judicial cooperation personal');
    // What was typed so far is searched for on a slow machine, before the rest is there.
    await page.waitForURL(/text=judicial\+cooperation\+personal/);
    await page.locator('.answer:not([data-stale])').waitFor();
    await page.getByRole('heading', { level: 2, name: /Articles of laws/ }).waitFor();
    expect(await page.locator('mark').first().textContent()).toMatch(/judicial|cooperation|personal/i);
    const link = page.locator('.record-list a[href*="#"]').first();
    const target = new URL((await link.getAttribute('href')) ?? '', page.url());
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('article[aria-current="location"]').waitFor();
    expect(page.url()).toContain(target.hash);
    expect(await page.evaluate('document.activeElement.id')).toBe(decodeURIComponent(target.hash.slice(1)));
    expect(page.complaints).toEqual([]);
  });

  test('the hits before stay while the next are coming, and the number is told aloud', async () => {
    const page = await explorer.newPage();
    await arrive(page, '/explorer/laws?text=habeas');
    const count = page.locator('.record-count[role=status]');
    await page.getByText(/^Laws and articles found: \d+/).waitFor();
    const before = await count.textContent();
    expect(before).toMatch(/Laws and articles found: \d+/);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.locator('main').getByRole('searchbox').fill('habeas data');
    await page.waitForURL(/text=habeas\+data/);
    expect(await page.locator('.record-list > li').count()).toBeGreaterThan(0);
    release();
    await page.locator('.answer:not([data-stale])').waitFor();
    expect(await count.textContent()).toMatch(/Laws and articles found: \d+/);
  });

  test('nothing found says what to try, in Portuguese too', async () => {
    const page = await explorer.newPage({ locale: 'pt-BR' });
    await arrive(page, '/explorer/search?text=xyzzyx');
    await page.getByText('Nada contém todas essas palavras').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('lists', () => {
  test('the address restores search, filters and pages in a fresh profile', async () => {
    const address = '/explorer/laws?country=BR&topic=data-protection&in-force-on=2020-11-30&lang=es';
    const page = await explorer.newPage();
    await arrive(page, address);
    const asked = await page.locator('.record-count').textContent();
    expect(await page.getByLabel('País o grupo').inputValue()).toBe('BR');
    expect(await page.getByLabel('En vigor el').inputValue()).toBe('2020-11-30');
    const places = await page.locator('.record-list li strong').allTextContents();
    expect(new Set(places)).toEqual(new Set(['Brasil']));

    await page.getByLabel('Materia').selectOption('E_COMMERCE');
    await page.waitForURL(/topic=e-commerce/);
    await page.goBack();
    await page.waitForURL(/topic=data-protection/);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.record-count').textContent()).toBe(asked);
  });

  test('a text and a filter hold together', async () => {
    const page = await explorer.newPage();
    await arrive(page, '/explorer/laws?text=datos&country=CU');
    const places = await page.locator('.record-list li strong').allTextContents();
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places)).toEqual(new Set(['Cuba']));
    expect(await page.locator('.record-count strong').textContent()).toBe(String(places.length));
  });

  test('more is shown on demand, and the address keeps how much', async () => {
    const page = await explorer.newPage();
    await arrive(page, '/explorer/laws');
    expect(await page.locator('.record-list > li').count()).toBe(30);
    await page.getByRole('button', { name: /Show more/ }).click();
    await page.waitForURL(/pages=2/);
    await page.locator('.record-list > li').nth(59).waitFor();
    const again = await explorer.newPage();
    await arrive(again, page.url());
    await again.locator('.record-list > li').nth(59).waitFor();
    expect(await again.locator('.record-list > li').count()).toBe(60);
  });

  test('agreements are narrowed to a party and a topic', async () => {
    const page = await explorer.newPage();
    await arrive(page, '/explorer/agreements?party=PE&topic=data-flow');
    await page.getByRole('link', { name: /Trans-Pacific/ }).waitFor();
    expect(await page.getByRole('link', { name: /MERCOSUR/ }).count()).toBe(0);
    await page.locator('main').getByRole('searchbox').fill('localization');
    await page.waitForURL(/text=localization/);
    expect(page.complaints).toEqual([]);
  });

  test('countries are found by name without accents', async () => {
    const page = await explorer.newPage({ locale: 'es-PE' });
    await arrive(page, '/explorer/countries?text=peru');
    expect(await page.locator('.country-list .record-name').allTextContents()).toEqual(['Perú']);
  });
});

describe('records', () => {
  test('an article that the address names is shown whatever else is chosen', async () => {
    const page = await explorer.newPage();
    await arrive(page, '/explorer/laws/BR-LGPD?show=localisation#BR-LGPD-33-VIII');
    await page.locator('#BR-LGPD-33-VIII[aria-current="location"]').waitFor();
    expect(await page.locator('.law-article').count()).toBe(1);
    await page.getByLabel('Show').selectOption('TRANSFERS');
    await page.locator('.law-article').nth(1).waitFor();
    expect(page.url()).toMatch(/show=transfers.*#BR-LGPD-33-VIII$/);
    await page.getByRole('navigation', { name: 'Articles' }).getByRole('link', { name: 'Art. 33(I)' }).click();
    await page.locator('#BR-LGPD-33-I[aria-current="location"]').waitFor();
  });

  test('the status of a law is that of the day', async () => {
    const page = await explorer.newPage({ locale: 'es-CL' });
    await arrive(page, '/explorer/laws/CL-LEY-21719?as-of=2026-11-30');
    await page.locator('.law-standing', { hasText: 'El 30 de noviembre de 2026: Aún no vigente' }).waitFor();
    await page.getByLabel('En la fecha').fill('2026-12-01');
    await page.locator('.law-standing', { hasText: 'El 1 de diciembre de 2026: Vigente' }).waitFor();
  });

  test('a commitment is opened at its place, with exceptions and who is bound', async () => {
    const page = await explorer.newPage();
    await arrive(page, '/explorer/agreements/CPTPP?as-of=2026-11-24#CPTPP-14.11');
    const commitment = page.locator('#CPTPP-14\\.11[aria-current="location"]');
    await commitment.waitFor();
    expect(await commitment.textContent()).toContain('Can be enforced before a panel');
    expect(await commitment.textContent()).toContain('Legitimate public policy objective');
    const peru = page.locator('.agreement-parties tr', { has: page.getByRole('link', { name: 'Peru' }) });
    expect(await peru.textContent()).toContain('19 September 2021');
    await page.getByLabel('Language').selectOption('ES');
    await page.getByText('Puede exigirse ante un grupo especial').first().waitFor();
    expect(new URL(page.url()).hash).toBe('#CPTPP-14.11');
  });

  test('a law is held against the commitments of its country when a reader asks', async () => {
    const page = await explorer.newPage();
    await arrive(page, '/explorer/laws/MX-LFPDPPP-2025?as-of=2026-11-24');
    await page.getByText('Look for them').click();
    await page.getByText('Looked for: Personal data, All sectors, on 24 November 2026.').waitFor();
    const clause = page.locator('.record-list a[href*="/agreements/"][href*="#"]').first();
    await clause.click();
    await page.locator('.agreement-commitment[aria-current="location"]').waitFor();
    expect(page.complaints).toEqual([]);
  });

  test('a country leads to its laws and corridors, and its score opens down to the articles', async () => {
    const page = await explorer.newPage();
    await arrive(page, '/explorer/countries/BR?as-of=2026-11-24');
    await page.getByText('What gives it, down to the articles').click();
    await page.waitForURL(/points=yes/);
    const article = page.locator('.country-points a[href*="/laws/BR-LGPD"][href*="#BR-LGPD-33"]').first();
    await article.waitFor();
    const trace = page.locator('.country-corridors a', { hasText: 'Chile' }).first();
    expect(await trace.getAttribute('href')).toMatch(/\/trace\?origin=BR&destination=CL.*as-of=2026-11-24/);

    const again = await explorer.newPage();
    await arrive(again, page.url());
    await again.locator('.country-points').waitFor();
    await article.click();
    await page.locator('article[aria-current="location"]').waitFor();
    expect(page.complaints).toEqual([]);
  });

  test('a country whose law is not covered says so', async () => {
    const page = await explorer.newPage({ locale: 'pt-BR' });
    await arrive(page, '/explorer/countries/JP?as-of=2026-11-24');
    await page.getByText('não cobre o direito deste país').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test.each([
    ['laws', 'There is no such law'],
    ['agreements', 'There is no such agreement'],
    ['countries', 'There is no such country'],
  ])('an unknown id in %s leads on to a search', async (list, heading) => {
    const page = await explorer.newPage();
    await arrive(page, `/explorer/${list}/NOPE`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('main').getByRole('searchbox').fill('LGPD');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^LGPD/ }).first().waitFor();
  });
});

describe.each([
  ['laws', '/explorer/laws?text=transfer'],
  ['a law', '/explorer/laws/BR-LGPD?as-of=2026-11-24'],
  ['agreements', '/explorer/agreements'],
  ['an agreement', '/explorer/agreements/CPTPP?as-of=2026-11-24'],
  ['countries', '/explorer/countries'],
  ['a country', '/explorer/countries/CL?as-of=2026-11-24&points=yes'],
  ['the search', '/explorer/search?text=datos'],
])('%s', (name, address) => {
  test.each([
    { colorScheme: 'light', locale: 'en-GB' },
    { colorScheme: 'dark', locale: 'es-CL' },
  ] as const)('is accessible with all parts opened, $colorScheme, $locale', async (options) => {
    const page = await explorer.newPage(options);
    await arrive(page, address);
    await openAll(page);
    await page.waitForLoadState('networkidle');
    await keepPicture(page, `records-${name}-${options.colorScheme}`);
    expect(await violationsOn(page)).toEqual([]);
    expect(page.complaints).toEqual([]);
  });

  test('fits a phone', async () => {
    const page = await explorer.newPage({ viewport: { width: 360, height: 740 }, locale: 'pt-BR' });
    await arrive(page, address);
    await openAll(page);
    await page.waitForLoadState('networkidle');
    await keepPicture(page, `records-${name}-phone`);
    expect(await isTooWide(page)).toBe(false);
  });
});
