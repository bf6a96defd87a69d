import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from './failure.js';

/** Where a command puts what it makes. */
interface Output {
  /** The standard output where none is named. */
  readonly out?: string;
  readonly force?: true;
}

/** Puts what a command makes where its user wants it. What would be refused is refused before the work begins. */
export async function writeOut(
  { out, force }: Output,
  { binary }: { binary: boolean },
  make: () => Promise<string | Buffer>,
): Promise<void> {
  if (out === undefined) {
    if (binary && process.stdout.isTTY) {
      throw new Failure('This is no text for a terminal: name a file with --out, or lead the output into one.');
    }
    process.stdout.write(await make());
    return;
  }
  const there = codeFor(out, force);
  if (there !== undefined) throw reasonOf(there, out);
  const content = await make();
  try {
    await writeFile(out, content, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw reasonOf(code, out, message);
  }
}

/** Why a file could not be written, as the file system would say it. */
function codeFor(file: string, force: true | undefined): string | undefined {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.isDirectory()) return 'EISDIR';
  if (there !== undefined) return force ? undefined : 'EEXIST';
  return statSync(dirname(file), { throwIfNoEntry: false }) === undefined ? 'ENOENT' : undefined;
}

function reasonOf(code: string | undefined, file: string, message = ''): Failure {
  if (code === 'EEXIST') return new Failure(`${file} is there already: --force writes over it, or name another file.`);
  if (code === 'ENOENT') return new Failure(`${file} cannot be written: its folder does not exist.`);
  if (code === 'EISDIR') return new Failure(`${file} is a folder: name a file in it.`);
  return new Failure(`${file} cannot be written: ${message}`);
}
