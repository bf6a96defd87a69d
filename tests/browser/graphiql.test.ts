import { readExamples } from '../../src/cli/examples.js';
import { type Explorer, keepPicture, openExplorer, violationsOn, type Watched } from './explorer.js';

let explorer: Explorer;
let page: Watched;

beforeAll(async () => {
  explorer = await openExplorer();
  page = await explorer.newPage();
});

afterAll(async () => {
  await explorer?.close();
});

test('the editor has the examples to click, and they answer', async () => {
  await page.goto('/graphiql');
  await page.waitForSelector('.graphiql-container');
  for (const { title } of readExamples()) await page.getByText(title, { exact: true }).first().waitFor();
  const matrix = readExamples().find(({ query }) => query.includes('corridorMatrix'));
  await page.getByText(matrix!.title, { exact: true }).first().click();
  await page.getByRole('button', { name: /execute/i }).click();
  await page.locator('.graphiql-response', { hasText: 'corridorMatrix' }).waitFor();
  expect(await page.locator('.graphiql-response').textContent()).not.toContain('"errors"');
  await keepPicture(page, 'graphiql');
});

test('a view of the explorer shows its own query there, beside the tabs that were left open', async () => {
  await page.goto('/explorer/trace?origin=UY&destination=AR');
  await page.getByRole('link', { name: 'Show me the query' }).click();
  await page.waitForSelector('.graphiql-container');
  await page.getByRole('tab', { name: /^Trace/ }).waitFor();
  await page.getByRole('button', { name: /execute/i }).click();
  await page.locator('.graphiql-response', { hasText: 'Uruguay' }).waitFor();
  expect(await page.locator('.graphiql-response').textContent()).not.toContain('"errors"');
});

test('it can be used by all, but for the small button within a tab, which is GraphiQL’s own', async () => {
  const found = await violationsOn(page);
  expect(found.filter((each) => !each.includes('.graphiql-tab'))).toEqual([]);
});

test('it asks no other machine, and the browser has nothing to complain of', () => {
  expect(page.complaints).toEqual([]);
});
