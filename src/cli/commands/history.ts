import { Command } from 'commander';
import { HistoryDocument } from '../../generated/graphql.js';
import { ask } from '../ask.js';
import { day, id, type Matter, withMatter } from '../circumstances.js';
import { withGraph } from '../configured.js';
import { screenOf } from '../terminal/screen.js';
import { historyText } from '../text/history.js';

interface HistoryOptions extends Matter {
  readonly from?: string;
  readonly to?: string;
}

export function command(): Command {
  const command = new Command('history')
    .description('the level of a corridor over time, and what changed it')
    .argument('<origin>', 'the country from which data goes, such as BR', id)
    .argument('<destination>', 'the country to which it goes, such as CL', id)
    .option('--from <date>', 'the first day (default: 2000-01-01)', day)
    .option('--to <date>', 'the last day (default: the last on which anything is recorded)', day);
  return withMatter(command)
    .addHelpText(
      'after',
      `
Examples:
  corredor history BR CL
  corredor history CL BR --category HEALTH --from 2020-01-01 --lang es
  corredor history ES BR --json`,
    )
    .action(async (origin: string, destination: string, options: HistoryOptions) => {
      const { category, sector, recipient, from, to, lang, json } = options;
      const matter = { dataCategory: category, sector, recipient };
      // A day that is left out is the API's to choose: null would be no day.
      const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      const variables = { origin, destination, ...matter, ...span, lang };
      const answer = await withGraph((graph) => ask(graph, HistoryDocument, variables));
      console.log(json ? JSON.stringify(answer, null, 2) : historyText(answer, lang, screenOf(process.stdout)));
    });
}
