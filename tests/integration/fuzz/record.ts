/** What random operations found, as a page. */

import { circumstances, record, table } from '../../longRuns.js';
import type { Tally } from './ask.js';
import { growth, type Sample } from './memory.js';
import { asked } from './setting.js';

export function recordOperations(engine: string, dataset: string, tallies: Readonly<Record<string, Tally>>): void {
  const parts = Object.entries(tallies).map(([name, tally]) => partOf(name, tally));
  record(`operations-${engine}`, [
    `# Random operations on the ${engine === 'neo4j' ? 'Neo4j' : 'embedded'} engine`,
    `Written by \`npm run fuzz${engine === 'neo4j' ? ':neo4j' : ''}\`. A run in which an answer is wrong ends there and writes nothing.`,
    table(['what', 'is'], [...circumstances(asked.seed), ['data set', dataset]]),
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

const codeOf = (outcome: string) => (/^[A-Z]/.test(outcome) ? `\`${outcome}\`` : outcome);
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
