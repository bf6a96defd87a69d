/** What a long run found is written into docs/long-runs/ where RECORD=yes asks for it, so that nobody has to believe that it ran. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { programVersion } from '../src/cli/package.js';

const FOLDER = 'docs/long-runs';

/** A run that is for a look is shown alone. */
export function record(name: string, parts: readonly string[]): void {
  const text = `${parts.join('\n\n')}\n`;
  if (process.env.RECORD === 'yes') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}/${name}.md`, text);
  } else process.stdout.write(text);
}

/** When, with what, on what: the same in all records. */
export function circumstances(seed: number): string[][] {
  return [
    ['day', new Date().toISOString().slice(0, 10)],
    ['program', programVersion],
    ['Node.js', process.version],
    ['machine', `${platform()} ${arch()}, ${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}`],
    ['seed', String(seed)],
  ];
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
