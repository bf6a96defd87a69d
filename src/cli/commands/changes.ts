import { Command } from 'commander';
import { ChangesDocument, type ChangesQuery } from '../../generated/graphql.js';
import type { Lang } from '../../vocabulary/lang.js';
import { defaultSpan } from '../../watch/feed/parameters.js';
import { asking } from '../ask.js';
import { day, id, withLanguage } from '../circumstances.js';
import { withGraph } from '../configured.js';
import { screenOf } from '../terminal/screen.js';
import { changesText } from '../text/changes.js';

interface ChangesOptions {
  readonly from?: string;
  readonly to?: string;
  readonly country?: string[];
  readonly lang: Lang;
  readonly json?: true;
}

export function command(): Command {
  const command = new Command('changes')
    .description('what changes in the law, past and future, and what it does to corridors')
    .option('--from <date>', 'the first day (default: two years ago)', day)
    .option('--to <date>', 'the last day (default: all that is recorded to come)', day)
    .option('--country <id>', 'only of this country; may be given several times', several);
  return withLanguage(command)
    .addHelpText(
      'after',
      `
Examples:
  corredor changes --from 2026-11-24
  corredor changes --from 2026-01-01 --to 2026-12-31 --country CL --country BR --lang es
  corredor changes --country EC --json`,
    )
    .action(async ({ country, lang, json, ...span }: ChangesOptions) => {
      const { from, to } = defaultSpan(new Date().toISOString().slice(0, 10), span);
      const answer = await withGraph(async (graph) => {
        const ask = await asking(graph);
        return allOf((after) => ask(ChangesDocument, { from, to, countries: country ?? null, lang, after }));
      });
      console.log(json ? JSON.stringify(answer, null, 2) : changesText(answer, lang, screenOf(process.stdout)));
    });
}

/** The answer with the changes of all its pages. */
async function allOf(read: (after: string | null) => Promise<ChangesQuery>): Promise<ChangesQuery> {
  const first = await read(null);
  const edges = [...first.changes.edges];
  let { pageInfo } = first.changes;
  while (pageInfo.hasNextPage) {
    const { changes } = await read(pageInfo.endCursor);
    edges.push(...changes.edges);
    pageInfo = changes.pageInfo;
  }
  return { ...first, changes: { ...first.changes, edges, pageInfo } };
}

function several(given: string, before: readonly string[] = []): string[] {
  return [...before, id(given)];
}
