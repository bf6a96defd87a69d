import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the package, seen from `src/cli` and from `dist/cli`. */
const root = new URL('../../', import.meta.url);

/** The path of something that comes with the package. */
export function packaged(path: string): string {
  return fileURLToPath(new URL(path, root));
}

export const programVersion: string = JSON.parse(readFileSync(packaged('package.json'), 'utf8')).version;
