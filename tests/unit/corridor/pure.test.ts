import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const source = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '../../../src');
const importing = /\bfrom '([^']+)'|\bimport\(?\s*'([^']+)'/g;

/** The modules that a folder's files import, as paths from the source folder; packages by their name. */
function importsOf(folder: string): [string, string][] {
  const files = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const path = join(source, folder, file);
      return [...readFileSync(path, 'utf8').matchAll(importing)].map(([, from, alone]): [string, string] => {
        const module = from ?? alone ?? '';
        return [join(folder, file), module.startsWith('.') ? relative(source, resolve(dirname(path), module)) : module];
      });
    });
}

function strangers(folder: string, ...allowed: readonly string[]): [string, string][] {
  return importsOf(folder).filter(([, module]) => !allowed.some((path) => module.startsWith(`${path}/`)));
}

test('The vocabulary imports nothing but itself', () => {
  expect(strangers('vocabulary', 'vocabulary')).toEqual([]);
});

test('The trace imports nothing but itself and the vocabulary', () => {
  expect(importsOf('corridor/trace').length).toBeGreaterThan(0);
  expect(strangers('corridor/trace', 'corridor/trace', 'vocabulary')).toEqual([]);
});

test('Messages import nothing but the vocabulary, and the explanation nothing but messages and the trace', () => {
  expect(strangers('messages', 'messages', 'vocabulary')).toEqual([]);
  expect(strangers('corridor/explain', 'corridor/explain', 'corridor/trace', 'messages', 'vocabulary')).toEqual([]);
});

test('What measures adequacy imports nothing but itself, the trace, the frameworks and the vocabulary', () => {
  const measuring = ['criteria', 'view', 'destinationFile', 'candidates', 'powers'].map(
    (name) => `adequacy/${name}.ts`,
  );
  const allowed = ['adequacy/', 'corridor/trace/', 'framework/', 'vocabulary/'];
  const imports = importsOf('adequacy').filter(([file]) => measuring.includes(file));
  expect(new Set(imports.map(([file]) => file)).size).toBe(measuring.length);
  expect(imports.filter(([, module]) => !allowed.some((path) => module.startsWith(path)))).toEqual([]);
});

test('Nothing of it reads the clock', () => {
  const clocks = ['adequacy', 'corridor/trace', 'corridor/explain', 'messages', 'vocabulary'].flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => /Date\.now|new Date\(\)/.test(readFileSync(join(source, folder, file), 'utf8'))),
  );
  expect(clocks).toEqual([]);
});
