import { Command } from 'commander';
import { StatusDocument, type StatusQuery } from '../../generated/graphql.js';
import type { Graph } from '../../graph/port.js';
import { statement } from '../../graph/statements.js';
import { ask } from '../ask.js';
import { withGraph } from '../configured.js';
import { table } from '../terminal/table.js';
import { number } from '../text/numbers.js';

interface Status {
  readonly engine: Graph['engine'];
  readonly location: string;
  /** Null before the first load. */
  readonly dataset: StatusQuery['dataset'] | null;
  readonly loads: readonly Load[];
}

interface Load {
  readonly version: string;
  readonly hash: string;
  readonly loadedAt: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly milliseconds: number;
}

const SHOWN = 5;

export function command(): Command {
  return new Command('status')
    .description('the configured graph: where it is, which data set it holds, the last loads')
    .option('--json', 'the status as JSON, for machines')
    .addHelpText(
      'after',
      `
Examples:
  corredor status
  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… corredor status --json`,
    )
    .action(async ({ json }: { json?: true }) => {
      const status = await withGraph(statusOf);
      console.log(json ? JSON.stringify(status, null, 2) : statusText(status));
    });
}

async function statusOf(graph: Graph): Promise<Status> {
  const { engine, location } = graph;
  const isLoaded = (await graph.read(statement('dataset/current'))).length > 0;
  const dataset = isLoaded ? (await ask(graph, StatusDocument, {})).dataset : null;
  const loads = (await graph.read(statement('dataset/loads'))).map(({ record }) => record as unknown as Load);
  return { engine, location, dataset, loads: loads.slice(0, SHOWN) };
}

function statusText({ engine, location, dataset, loads }: Status): string {
  const about =
    dataset === null
      ? [['data set', 'none yet: `corredor load` loads one']]
      : [
          ['data set', `${dataset.title}, ${dataset.version}, facts to ${dataset.date}`],
          ['hash', dataset.hash],
          ['loaded', dataset.loadedAt],
        ];
  const counts = (dataset?.counts ?? []).map(({ kind, count }) => [kind, number(count)]);
  const history = loads.map(({ loadedAt, version, hash, nodes, relationships, milliseconds }) => [
    loadedAt,
    version,
    hash,
    `${number(nodes)} + ${number(relationships)} rows`,
    `${number(milliseconds)} ms`,
  ]);
  return [
    table([['engine', engine], ['graph', location], ...about]),
    ...(counts.length > 0 ? [`Records\n${indented(table(counts, 'right'))}`] : []),
    ...(history.length > 0 ? [`Last loads\n${indented(table(history))}`] : []),
  ].join('\n\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
