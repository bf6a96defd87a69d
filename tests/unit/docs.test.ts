import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configurationTable } from '../../src/server/configuration.js';
import { errorCodes } from '../../src/server/errorCodes.js';
import { createMetrics } from '../../src/telemetry/metrics.js';

const inside = ['docs', 'seed', 'src', 'tests'];
const documents = ['.', ...inside].flatMap((folder) =>
  readdirSync(folder, { recursive: inside.includes(folder), encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

test.each(documents)('every link within %s leads somewhere', (document) => {
  const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1]!);
  expect(links.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
});

test('the README has the table of the configuration as the program has it', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(configurationTable());
});

test('the README names every error code with its meaning', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const [code, { meaning }] of Object.entries(errorCodes))
    expect(readme).toContain(`| \`${code}\` | ${meaning} |`);
});

const shown = [...readFileSync('SECURITY.md', 'utf8').matchAll(/^\|.*\| `([\w.]+\.test\.ts)`: (.+) \|$/gm)];
const testFiles = readdirSync('tests', { recursive: true, encoding: 'utf8' });

test('every danger of SECURITY.md has a test that shows its protection', () => {
  const dangers = readFileSync('SECURITY.md', 'utf8').match(/^\| (?!danger|---)/gm)!;
  expect(shown).toHaveLength(dangers.length);
});

test.each(shown.map(([, file, title]) => [file!, title!]))('%s holds the test "%s"', (file, title) => {
  const holding = testFiles
    .filter((path) => path.endsWith(`/${file}`))
    .map((path) => readFileSync(join('tests', path), 'utf8'));
  expect(holding.some((text) => text.includes(title))).toBe(true);
});

test('what is told of the figures for Prometheus names each of them, and none that there is not', async () => {
  const metrics = createMetrics('0');
  metrics.followDataset(() => new Promise(() => {}), 'embedded');
  metrics.followAnswers(() => ({ answers: 0, bytes: 0 }));
  const figures = [...(await metrics.write()).matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name!);
  const ours = figures.filter((name) => name.startsWith('corredor_'));
  const operations = readFileSync('docs/operations.md', 'utf8');
  const told = new Set(operations.match(/\b(corredor|nodejs|process)_\w+/g));
  for (const name of ours) expect(told).toContain(name);
  const alerts = readFileSync('docs/alerts.yml', 'utf8').match(/\b(corredor|nodejs|process)_\w+/g) ?? [];
  expect(
    [...told, ...alerts.map((name) => name.replace(/_bucket$/, ''))].filter((name) => !figures.includes(name)),
  ).toEqual([]);
});
