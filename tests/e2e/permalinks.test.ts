import { engine, type Server, startServer } from './program.js';

let server: Server;

beforeAll(async () => {
  server = await startServer({ ...engine, PUBLIC_URL: 'https://corredor.example.org/data/' });
});
afterAll(() => server?.stop());

const get = (path: string, accept: string) => fetch(server.url + path, { headers: { accept } });

test.each([
  ['a record', '/id/law/BR-LGPD', 'record', 'LGPD — Lei nº 13.709'],
  ['a rule, whose id has a slash', '/id/rule/BR-LGPD-33-I/1', 'record', 'Conditional transfer'],
  ['a trace', '/trace/BR/CL?category=HEALTH&as-of=2020-11-30', 'trace', 'Brazil → Chile'],
  ['a matrix', '/matrix?countries=BR,CL', 'matrix', '<table>'],
])('the built server shows %s as a page and as JSON, which names the public address', async (_, path, part, said) => {
  const page = await get(path, 'text/html');
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(await page.text()).toContain(said);

  const answer = (await (await get(path, 'application/json')).json()) as Record<string, any>;
  const { permalink } = answer[part];
  expect(permalink).toMatch(/^https:\/\/corredor\.example\.org\/data\//);
  // The address that lasts leads to the same answer.
  const again = await get(permalink.replace('https://corredor.example.org/data', ''), 'application/json');
  expect(((await again.json()) as Record<string, any>)[part].permalink).toBe(permalink);
});

test('a page that does not exist is told as one', async () => {
  const page = await get('/id/law/BR-NOTHING', 'text/html');
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  const json = await get('/id/law/BR-NOTHING', 'application/json');
  expect([json.status, ((await json.json()) as any).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
});
