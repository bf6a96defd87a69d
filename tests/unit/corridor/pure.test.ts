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

test('The comparison of frameworks imports nothing but itself, the trace, the vocabulary and what finds groups', () => {
  const pure = importsOf('framework').filter(([file]) => !/(Resolver|types|told|weights|read\w+)s?\.ts$/.test(file));
  const strange = pure.filter(
    ([, module]) =>
      !/^(framework|corridor\/trace|vocabulary)\//.test(module) &&
      !/^(graphology|graphology-communities-louvain|ml-hclust|pure-rand\/.+)$/.test(module),
  );
  expect(pure.length).toBeGreaterThan(10);
  expect(strange).toEqual([]);
  expect(pure.filter(([, module]) => /^framework\/(types|told|weights|\w+Resolvers?)\.js$/.test(module))).toEqual([]);
});

test('Reforms are laid and judged without graph, server or clock: only the solver is asked besides', () => {
  const pure = importsOf('reform').filter(([file]) =>
    /^reform\/(overlay\/|package\/|(reform|check|simulate|touched)\.ts)/.test(file),
  );
  const strange = pure.filter(
    ([, module]) => !/^(reform|framework|corridor\/trace|vocabulary)\//.test(module) && module !== 'highs',
  );
  expect(pure.length).toBeGreaterThan(20);
  expect(strange).toEqual([]);
  expect(pure.filter(([, module]) => /^reform\/(types|told|asked|\w+Resolvers?)\.js$/.test(module))).toEqual([]);
});

test('Scores import nothing but the trace, the frameworks, the vocabulary and themselves, where they do not read or answer', () => {
  const answering = /\/(read\w*|types|\w*[rR]esolvers?)\.ts$/;
  const pure = importsOf('score').filter(([file]) => !answering.test(file));
  expect(pure.length).toBeGreaterThan(0);
  const strange = pure.filter(
    ([, module]) =>
      !/^(score|commitment|framework|corridor\/trace|corridor\/bearing|vocabulary)\//.test(module) ||
      answering.test(module.replace(/\.js$/, '.ts')),
  );
  expect(strange).toEqual([]);
});

test('What is owed is found with nothing but the trace, the vocabulary and the folder itself', () => {
  const answering = /\/(read\w*|\w*[tT]ypes|told|tell|\w*[rR]esolvers?)\.ts$/;
  const pure = importsOf('commitment').filter(([file]) => !answering.test(file));
  expect(pure.length).toBeGreaterThan(10);
  const strange = pure.filter(
    ([, module]) =>
      !/^(commitment|corridor\/trace|vocabulary)\//.test(module) || answering.test(module.replace(/\.js$/, '.ts')),
  );
  expect(strange).toEqual([]);
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

test('Potential conflicts, policy space and accession are judged without graph, server or clock', () => {
  const judging = [
    ...['conflicts', 'policySpace', 'shelter'].map((name) => `conflict/${name}.ts`),
    ...['accession', 'commitments', 'corridors', 'without'].map((name) => `accession/${name}.ts`),
  ];
  const allowed =
    /^(accession\/(commitments|corridors|without)|conflict\/(conflicts|shelter)|commitment\/\w+|reform\/(check|simulate|reform|overlay\/\w+)|corridor\/trace\/\w+|vocabulary\/\w+)\.js$/;
  const imports = [...importsOf('conflict'), ...importsOf('accession')].filter(([file]) => judging.includes(file));
  expect(new Set(imports.map(([file]) => file)).size).toBe(judging.length - 1);
  expect(imports.filter(([, module]) => !allowed.test(module))).toEqual([]);
});

test('Tables and formats import nothing but themselves, the vocabulary and what writes files', () => {
  const reading = /^export\/(parameters|pages|read\w+|graph\/(read|write)\w+|graph\/writtenGraphs)\.ts$/;
  const pure = importsOf('export').filter(([file]) => !reading.test(file));
  expect(pure.length).toBeGreaterThan(40);
  const allowed =
    /^(export|vocabulary)\/|^permalink\/(kinds|permalink)\.js$|^(generated\/graphql|law\/status|graph\/port)\.js$|^(csv-stringify\/sync|write-excel-file\/node|graphql|@graphql-typed-document-node\/core)$/;
  expect(pure.filter(([, module]) => !allowed.test(module) || reading.test(module.replace(/\.js$/, '.ts')))).toEqual(
    [],
  );
});

test('What is in place is judged from facts alone: by the trace, the frameworks and the vocabulary', () => {
  const answering = /\/(read\w*|types|told|tell|countries|\w*[rR]esolvers?)\.ts$/;
  const pure = importsOf('progress').filter(([file]) => !answering.test(file));
  expect(new Set(pure.map(([file]) => file)).size).toBeGreaterThan(9);
  const strange = pure.filter(
    ([, module]) =>
      !/^(progress|framework|corridor\/trace|vocabulary)\//.test(module) ||
      answering.test(module.replace(/\.js$/, '.ts')),
  );
  expect(strange).toEqual([]);
});

test('What is watched imports nothing but itself, the trace and the vocabulary, where it does not read, tell or answer', () => {
  const pure = ['change', 'happenings', 'reach', 'undone', 'cells', 'effects', 'history'].map(
    (name) => `watch/${name}.ts`,
  );
  const allowed = ['watch/', 'corridor/trace/', 'vocabulary/'];
  const imports = importsOf('watch').filter(([file]) => pure.includes(file));
  expect(new Set(imports.map(([file]) => file)).size).toBe(pure.length);
  expect(imports.filter(([, module]) => !allowed.some((path) => module.startsWith(path)))).toEqual([]);
  const own = imports
    .filter(([, module]) => module.startsWith('watch/'))
    .map(([, module]) => module.replace(/\.js$/, '.ts'));
  expect(own.filter((module) => !pure.includes(module))).toEqual([]);
});

test('Permalinks are made and read by themselves alone', () => {
  const pure = importsOf('permalink').filter(([file]) => /\/(permalink|kinds)\.ts$/.test(file));
  expect(pure).toEqual([['permalink/permalink.ts', 'permalink/kinds.js']]);
});

test('Nothing of it reads the clock', () => {
  const clocks = [
    'accession',
    'adequacy',
    'conflict',
    'commitment',
    'corridor/trace',
    'corridor/bearing',
    'corridor/explain',
    'export',
    'framework',
    'messages',
    'progress',
    'permalink',
    'reform',
    'score',
    'vocabulary',
    'watch',
  ].flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => /Date\.now|new Date\(\)/.test(readFileSync(join(source, folder, file), 'utf8'))),
  );
  expect(clocks).toEqual([]);
});
