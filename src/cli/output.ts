import { writeFile } from 'node:fs/promises';
import { Failure } from './failure.js';

/** Writes what a command made to a file, or to the standard output where none is named. */
export async function writeOut(
  content: Buffer,
  file: string | undefined,
  options: { force?: true; binary: boolean },
): Promise<void> {
  if (file === undefined) {
    if (options.binary && process.stdout.isTTY) {
      throw new Failure('This is no text for a terminal: name a file with --out, or lead the output into one.');
    }
    process.stdout.write(content);
    return;
  }
  try {
    await writeFile(file, content, { flag: options.force ? 'w' : 'wx' });
  } catch (error) {
    throw new Failure(reasonOf(error as NodeJS.ErrnoException, file));
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException, file: string): string {
  if (code === 'EEXIST') return `${file} is there already: --force writes over it, or name another file.`;
  if (code === 'ENOENT') return `${file} cannot be written: its folder does not exist.`;
  if (code === 'EISDIR') return `${file} is a folder: name a file in it.`;
  return `${file} cannot be written: ${message}`;
}
