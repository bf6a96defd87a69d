import { Command } from 'commander';
import { compileSeed } from '../../dataset/compile.js';
import { type LoadReport, load } from '../../dataset/load.js';
import type { Graph } from '../../graph/port.js';
import { bundledDataset } from '../bundled.js';
import { configured, isInMemory, openConfigured } from '../configured.js';
import { graceFor } from '../grace.js';
import { seedFolder } from '../seedOption.js';
import { type Progress, showProgress } from '../terminal/progress.js';
import { number } from '../text/numbers.js';

export function command(): Command {
  return new Command('load')
    .description('check the facts and load them into the graph; readers see the old ones until all are written')
    .option('--seed <directory>', 'the folder of the facts (default: the bundled one)')
    .addHelpText(
      'after',
      `
The graph is the one that GRAPH_PATH or NEO4J_URI names. An unchanged data set costs nothing.

Examples:
  GRAPH_PATH=corredor.grafeo corredor load
  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… corredor load --seed ../my-facts`,
    )
    .action(async ({ seed }: { seed?: string }) => {
      const configuration = configured();
      const dataset = await (seed === undefined ? bundledDataset() : compileSeed(await seedFolder(seed)));
      const graph = await openConfigured(configuration);
      const progress = showProgress(process.stderr);
      const stopListening = endAtOnceOnSignals(progress);
      const started = performance.now();
      try {
        const report = await load(graph, dataset, {
          grace: graceFor(graph, configuration),
          onProgress: progress.show,
        });
        progress.end();
        console.log(told(report, graph, progress.writtenAt() - started));
      } finally {
        stopListening();
        await graph.close();
      }
    });
}

/** The time is that of the writing: the wait for the readers of the old data set says nothing of the pace. */
function told(
  { version, hash, changed, nodes, relationships }: LoadReport,
  graph: Graph,
  milliseconds: number,
): string {
  const name = `data set ${version} (${hash})`;
  if (!changed) return `Unchanged: the graph at ${graph.location} holds ${name} already.`;
  const rows = nodes + relationships;
  const pace = number(Math.round((1000 * rows) / milliseconds));
  const what = `${number(nodes)} nodes and ${number(relationships)} relationships`;
  const line = `Loaded ${name}: ${what} in ${(milliseconds / 1000).toFixed(1)} s, ${pace} rows a second.`;
  return isInMemory(graph)
    ? `${line}\nThe graph was in memory and is gone now: set GRAPH_PATH or NEO4J_URI to keep it.`
    : line;
}

/** A load needs no care when it ends early, so it ends at once. */
function endAtOnceOnSignals(progress: Progress): () => void {
  const codes = { SIGINT: 130, SIGTERM: 143 } as const;
  const signals = Object.keys(codes) as (keyof typeof codes)[];
  const end = (signal: NodeJS.Signals) => {
    progress.end();
    const seen = progress.isWritten() ? 'a whole data set, the old one or the new one' : 'the old data set';
    console.error(`Stopped. Readers see ${seen}, and the next load makes this one good.`);
    process.exit(codes[signal as keyof typeof codes]);
  };
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
