/** Writes what a long run found into docs/fuzz/, so that nobody has to believe it was run. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { programVersion } from '../../../src/cli/package.js';
import type { Tally } from './ask.js';
import { growth, type Sample } from './memory.js';
import { asked } from './setting.js';

const FOLDER = 'docs/fuzz';

export function recordOperations(engine: string, dataset: string, tallies: Readonly<Record<string, Tally>>): void {
  const parts = Object.entries(tallies).map(([name, tally]) => partOf(name, tally));
  write(`operations-${engine}`, [
    `# Random operations on the ${engine === 'neo4j' ? 'Neo4j' : 'embedded'} engine`,
    `Written by \`npm run fuzz${engine === 'neo4j' ? ':neo4j' : ''}\`. A run in which an answer is wrong ends there and writes nothing.`,
    table(['what', 'is'], [...circumstances(), ['data set', dataset]]),
    ...parts.flat(),
  ]);
}

function partOf(name: string, { outcomes, milliseconds, slowest, samples }: Tally): string[] {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => `${Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)} ms`;
  return [
    `## ${milliseconds.length} ${name} ones`,
    table(
      ['outcome', 'requests'],
      [...outcomes].sort(([, a], [, b]) => b - a).map(([outcome, count]) => [codeOf(outcome), String(count)]),
    ),
    `Time of an answer, with eight under way at once: median ${at(0.5)}, 99th percentile ${at(0.99)}, longest ${at(1)}.`,
    ...memoryOf(samples),
    'The slowest:',
    ...slowest.map(({ ms, body }) => `${Math.round(ms)} ms\n\n\`\`\`json\n${body.slice(0, 1000)}\n\`\`\``),
  ];
}

function memoryOf(samples: readonly Sample[]): string[] {
  const share = (of: 'live' | 'resident') => `${Math.round(1000 * (growth(samples, of) ?? 0)) / 10} %`;
  const tenth = Math.max(1, Math.round(samples.length / 10));
  const shown = samples.filter((_, index) => index % tenth === tenth - 1);
  return [
    table(
      ['done', 'live after garbage collection', 'whole process'],
      shown.map(({ done, live, resident }) => [`${Math.round(100 * done)} %`, megabytes(live), megabytes(resident)]),
    ),
    `From the second quarter to the last: live ${share('live')}, whole process ${share('resident')}.`,
  ];
}

/** When, with what, on what: the same in all records. */
export function circumstances(): string[][] {
  return [
    ['day', new Date().toISOString().slice(0, 10)],
    ['program', programVersion],
    ['Node.js', process.version],
    ['machine', `${platform()} ${arch()}, ${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}`],
    ['seed', String(asked.seed)],
  ];
}

/** A run that is for a look is shown alone. */
export function write(name: string, parts: readonly string[]): void {
  const text = `${parts.join('\n\n')}\n`;
  if (asked.recorded) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}/${name}.md`, text);
  } else process.stdout.write(text);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const codeOf = (outcome: string) => (/^[A-Z]/.test(outcome) ? `\`${outcome}\`` : outcome);
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
