import type { Locator } from 'playwright-core';
import { type Explorer, isTooWide, keepPicture, openExplorer, violationsOn } from './explorer.js';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await openExplorer();
});

afterAll(async () => {
  await explorer?.close();
});

const on = 'as-of=2026-11-24';
/** The address of each part with something open, and what only its answer says. */
const views = [
  { name: 'list', address: '/explorer/agendas', says: 'eLAC2026' },
  {
    name: 'goal',
    address: `/explorer/agendas/ELAC2022?open=goal.ELAC2022-G16&who=group&group=PACIFIC_ALLIANCE&${on}`,
    says: 'Being bound by: Convention for the Protection of Individuals',
  },
  {
    name: 'trend',
    address: `/explorer/agendas?part=report&open=trend.CYBERCRIME&who=group&group=MERCOSUR&${on}`,
    says: 'Being bound by: Convention on Cybercrime',
  },
  {
    name: 'line',
    address: `/explorer/agendas?part=lines&open=line.WSIS-C6&who=group&group=BR,CL,PE&${on}`,
    says: 'Laws: electronic commerce',
  },
] as const;

test.each(views.flatMap((view) => (['light', 'dark'] as const).map((colorScheme) => ({ ...view, colorScheme }))))(
  'the address of the $name is enough in a fresh profile, $colorScheme, and all that it opens is accessible',
  async ({ name, address, says, colorScheme }) => {
    const page = await explorer.newPage({ colorScheme });
    await page.goto(address);
    await page.getByText(says).first().waitFor();
    await page.evaluate('for (const part of document.querySelectorAll(".agenda-join details")) part.open = true');
    await keepPicture(page, `agendas-${name}-${colorScheme}`);
    expect(await violationsOn(page)).toEqual([]);
    expect(page.complaints).toEqual([]);
  },
);

test.each(views)('the $name can be used on a phone', async ({ name, address, says }) => {
  const page = await explorer.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(address);
  await page.getByText(says).first().waitFor();
  await keepPicture(page, `agendas-${name}-phone`);
  expect(await isTooWide(page)).toBe(false);
});

test('from the list to a goal, to what is in place towards it, to the law', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/agendas');
  await page.getByRole('link', { name: /eLAC2022/ }).click();
  const goal = page.locator('#ELAC2022-G16');
  await goal.getByText('Which countries have what in place towards it').click();
  await goal.getByText('27', { exact: true }).first().waitFor();
  const brazil = goal.getByRole('row', { name: /^Brazil/ });
  expect(await brazil.getByRole('cell').first().textContent()).toContain('In place');
  const judgement = goal.locator('.agenda-join').first();
  expect(await judgement.textContent()).toContain('Judged');
  await judgement.getByText('Country by country, with the evidence').click();
  const law = judgement
    .getByRole('listitem')
    .filter({ hasText: /^Brazil/ })
    .getByRole('link')
    .first();
  expect(await law.getAttribute('href')).toMatch(/^\/explorer\/laws\/BR-/);
  expect(new URL(page.url()).searchParams.get('open')).toBe('goal.ELAC2022-G16');
});

test('what a source states does not look like what is judged, and what is recalled looks so', async () => {
  const page = await explorer.newPage();
  await page.goto(`/explorer/agendas?part=lines&open=line.WSIS-C6&${on}`);
  await page.locator('.agenda-join').first().waitFor();
  expect(await lineOf(page.locator('.agenda-join[data-basis="JUDGED"]').first())).toContain('dashed');
  await page.goto('/explorer/agendas/ELAC2022?open=goal.ELAC2022-G01&who=group&group=BR,CL');
  await page.locator('.agenda-join').first().waitFor();
  expect(await lineOf(page.locator('.agenda-join[data-basis="STATED"]').first())).not.toContain('dashed');

  await page.goto(`/explorer/agendas?part=report&${on}`);
  const trend = page.locator('#DISINFORMATION');
  await trend.getByText('Not checked').waitFor();
  expect(await lineOf(trend)).toContain('dashed');
});

/** How the edge of a part is drawn. */
function lineOf(part: Locator): Promise<string> {
  return part.evaluate((each) => (globalThis as any).getComputedStyle(each).borderStyle as string);
}

test.each([
  { locale: 'es-MX', title: 'Agendas y tendencias', status: 'Vigente' },
  { locale: 'pt-BR', title: 'Agendas e tendências', status: 'Em vigor' },
])('it speaks the language of the browser: $locale', async ({ locale, title, status }) => {
  const page = await explorer.newPage({ locale });
  await page.goto(views[2].address);
  await page.getByText(status).first().waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  expect(await violationsOn(page)).toEqual([]);
});

test('an agenda that there is not is said to be none', async () => {
  const page = await explorer.newPage();
  await page.goto('/explorer/agendas/NO_SUCH_AGENDA');
  await page.getByRole('heading', { name: 'There is no agenda NO_SUCH_AGENDA' }).waitFor();
});
