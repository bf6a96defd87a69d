import type { ChildProcessByStdio } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { type CompiledDataset, compiledOrFresh } from '../../src/dataset/compile.js';
import { load } from '../../src/dataset/load.js';
import { openGraph } from '../../src/graph/open.js';
import { begin, ended } from '../e2e/program.js';
import { type Content, contentOf } from './content.js';

/** The program with the facts that it brings. */
export interface Release {
  readonly dataset: CompiledDataset;
  /** What a graph holds that this release has loaded undisturbed. */
  readonly content: Content;
  /** Where its program is. */
  readonly main: string;
  begin(
    words: readonly string[],
    env: Readonly<Record<string, string | undefined>>,
  ): ChildProcessByStdio<null, Readable, Readable>;
}

/** This release and a next one, whose facts differ. They are there when the tests run. */
export function releases(): { old: Release; next: Release } {
  const both = {} as { old: Release; next: Release };
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corredor-release-'));
    await makeNext(folder);
    both.old = await releaseIn('.');
    both.next = await releaseIn(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return both;
}

async function releaseIn(folder: string): Promise<Release> {
  const dataset = await compiledOrFresh(join(folder, 'seed'), join(folder, 'dist/dataset.json'));
  const graph = await openGraph();
  await load(graph, dataset);
  const content = await contentOf(graph);
  await graph.close();
  const main = resolve(folder, 'dist/cli/main.js');
  return { dataset, content, main, begin: (words, env) => begin(words, env, '.', main) };
}

/** The same program with facts of which some are changed and some are gone, in each kind of files. */
async function makeNext(folder: string): Promise<void> {
  await mkdir(join(folder, 'dist'));
  for (const part of ['cypher', 'examples', 'node_modules']) await symlink(resolve(part), join(folder, part));
  await cp('package.json', join(folder, 'package.json'));
  await cp('seed', join(folder, 'seed'), { recursive: true });
  await cp('dist', join(folder, 'dist'), { recursive: true, filter: (path) => !/^dist\/(web|graphiql)$/.test(path) });
  await change(join(folder, 'seed/dataset.yaml'), (text) => text.replace(/^version: .*/m, 'version: 2099.1.1'));
  await change(join(folder, 'seed/countries/BR.yaml'), (text) =>
    text.replace(/^( +summary: ["']?)(?=\w)/gm, '$1Changed, '),
  );
  await change(join(folder, 'seed/indicators/population.csv'), (text) => text.split('\n').slice(0, -40).join('\n'));
  const { code, stderr } = await ended(begin(['compile'], {}, '.', join(folder, 'dist/cli/main.js')));
  if (code !== 0) throw new Error(stderr);
}

async function change(file: string, work: (text: string) => string): Promise<void> {
  await writeFile(file, work(await readFile(file, 'utf8')));
}
