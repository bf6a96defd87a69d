import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configurationTable } from '../../src/server/configuration.js';
import { errorCodes } from '../../src/server/errorCodes.js';

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
