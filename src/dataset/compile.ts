import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { hashSeed } from './files.js';
import type { Dataset } from './format/index.js';
import type { Problem } from './problem.js';
import type { NodeRow, RelationshipRow } from './rows/index.js';
import { rowsOf } from './rows/index.js';
import { loadOrder } from './rows/loadOrder.js';

/** A checked data set in the form in which it is loaded. Reading the seed files takes over a second, reading this takes milliseconds. */
export interface CompiledDataset {
  readonly about: Dataset['about'];
  /** Hash of the seed files from which it was compiled. */
  readonly seedHash: string;
  /** Hash of the content that is loaded: it names the snapshot. */
  readonly hash: string;
  readonly batches: readonly { readonly statement: string; readonly rows: readonly (NodeRow | RelationshipRow)[] }[];
}

/** The seed files have problems, so that there is nothing to load. */
export class FaultySeed extends Error {
  override readonly name = 'FaultySeed';
  constructor(readonly problems: readonly Problem[]) {
    super(`The seed files have ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
  }
}

/** Reads and checks the seed files and turns them into rows. Throws FaultySeed with every problem of every file. */
export async function compileSeed(directory: string): Promise<CompiledDataset> {
  // The reader of the files and what it needs stay out of a start that finds the compiled form.
  const { readSeed } = await import('./read.js');
  const [seedHash, { dataset, problems }] = await Promise.all([hashSeed(directory), readSeed(directory)]);
  if (dataset === undefined) throw new FaultySeed(problems);
  return compile(dataset, seedHash);
}

/** The rows of a checked data set. */
export function compile(dataset: Dataset, seedHash: string): CompiledDataset {
  const rows = rowsOf(dataset);
  const unknown = rows.statements.filter((statement) => !(loadOrder as readonly string[]).includes(statement));
  if (unknown.length > 0) throw new Error(`No place in the load order for ${unknown.join(', ')}.`);
  const batches = loadOrder.map((statement) => ({ statement, rows: rows.rowsOf(statement) }));
  return { about: dataset.about, seedHash, hash: hashOf(dataset.about, batches), batches };
}

/** Of the content as one text of JSON, written batch by batch: all rows of a large data set are longer than a string can be. */
function hashOf(about: Dataset['about'], batches: CompiledDataset['batches']): string {
  const hash = createHash('sha256').update(`[${JSON.stringify(about)},[`);
  batches.forEach((batch, index) => {
    hash.update(`${index === 0 ? '' : ','}${JSON.stringify(batch)}`);
  });
  return hash.update(']]').digest('hex').slice(0, 16);
}

/** The compiled form if it is there and of these very seed files, else a fresh one. */
export async function compiledOrFresh(directory: string, compiledFile: string): Promise<CompiledDataset> {
  const [seedHash, compiled] = await Promise.all([hashSeed(directory), readCompiled(compiledFile)]);
  return compiled?.seedHash === seedHash ? compiled : compileSeed(directory);
}

export async function writeCompiled(compiled: CompiledDataset, file: string): Promise<void> {
  await writeFile(file, JSON.stringify(compiled));
}

async function readCompiled(file: string): Promise<CompiledDataset | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as CompiledDataset;
  } catch {
    // Not built yet, or cut short while it was written: the seed files are the truth.
    return null;
  }
}
