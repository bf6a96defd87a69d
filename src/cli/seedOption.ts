import { stat } from 'node:fs/promises';
import { Failure } from './failure.js';

/** The folder of facts that was named, if it is one. */
export async function seedFolder(directory: string): Promise<string> {
  const found = await stat(directory).catch(() => undefined);
  if (found?.isDirectory()) return directory;
  throw new Failure(`There is no folder ${directory}: --seed expects one with the facts, as seed/ holds them.`);
}
