/** Which files the data set consists of, and the hash of their content. */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** JSON Schemas are derived from the program; they hold no facts. */
const derived = /^schema\//;
const facts = /\.(ya?ml|csv)$/i;
const hidden = /(^|\/)\./;

/** Paths of the files that hold facts, relative to the folder, with `/`, sorted. */
export async function listSeedFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => facts.test(path) && !derived.test(path) && !hidden.test(path))
    .sort();
}

/** A hash (SHA-256, hexadecimal) that changes whenever a fact, or the name of a file, does. */
export async function hashSeed(directory: string): Promise<string> {
  const paths = await listSeedFiles(directory);
  const contents = await Promise.all(paths.map((path) => readFile(join(directory, path))));
  const hash = createHash('sha256');
  paths.forEach((path, index) => {
    const content = contents[index] as Buffer;
    // The length keeps apart what ends one file from what begins the next.
    hash.update(`${path}\0${content.length}\0`).update(content);
  });
  return hash.digest('hex');
}
