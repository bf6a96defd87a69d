import { readdirSync, readFileSync } from 'node:fs';

const sheets = readdirSync('web/src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ folder: path.split('/')[0]!, path, text: readFileSync(`web/src/${path}`, 'utf8') }));

/** The classes of each selector of a sheet. */
function selectorsOf(text: string): string[][] {
  const lists = text.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{};]+(?=\{)/g) ?? [];
  return lists.flatMap((list) => list.split(',')).map((selector) => selector.match(/\.[a-z][\w-]*/g) ?? []);
}

const SHARED = ['style', 'parts'];
const shared = new Set(
  sheets.filter(({ folder }) => SHARED.includes(folder)).flatMap(({ text }) => selectorsOf(text).flat()),
);
const views = sheets.filter(({ folder }) => !SHARED.includes(folder));

test('sheets stand in one page together, so that of a view styles no part which others have too', () => {
  const all = views.flatMap(({ path, text }) => selectorsOf(text).map((classes) => ({ path, classes })));
  expect(all.filter(({ classes }) => classes.length > 0 && classes.every((each) => shared.has(each)))).toEqual([]);
});

test('nor a class of another view', () => {
  const owners = new Map<string, Set<string>>();
  for (const { folder, text } of views) {
    for (const [first] of selectorsOf(text)) if (first) owners.set(first, (owners.get(first) ?? new Set()).add(folder));
  }
  const twice = [...owners]
    .map(([name, folders]) => [name, ...folders])
    .filter(([name, ...folders]) => folders.length > 1 && !shared.has(name!));
  expect(twice).toEqual([]);
});

test('every colour has a name, with a value in light and in dark', () => {
  const elsewhere = sheets.filter(({ folder }) => folder !== 'style');
  expect(elsewhere.filter(({ text }) => /#[\da-f]{3,8}\b|\brgb|\bhsl/i.test(text)).map(({ path }) => path)).toEqual([]);
  const { text } = sheets.find(({ path }) => path === 'style/base.css')!;
  const colours = text.match(/^ {2}--[\w-]+: .*#.*$/gm)!;
  expect(colours.filter((line) => !/light-dark\(#[\da-f]{6,8}, #[\da-f]{6,8}\);$/.test(line))).toEqual([]);
});
