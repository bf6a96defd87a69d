import { Command, Option } from 'commander';
import { MatrixDocument } from '../../generated/graphql.js';
import { ask } from '../ask.js';
import { type Circumstances, id, ids, variablesOf, withCircumstances } from '../circumstances.js';
import { withGraph } from '../configured.js';
import { Failure } from '../failure.js';
import { screenOf } from '../terminal/screen.js';
import { matrixText } from '../text/matrix.js';

interface MatrixOptions extends Circumstances {
  readonly agreement?: string;
  readonly countries?: string[];
}

export function command(): Command {
  const command = new Command('matrix')
    .description('the level of every corridor between the countries of a group')
    .option('--agreement <id>', 'the countries that an agreement binds at the day', id)
    .addOption(
      new Option('--countries <ids>', 'codes of countries, separated by commas').argParser(ids).conflicts('agreement'),
    );
  return withCircumstances(command)
    .addHelpText(
      'after',
      `
Examples:
  corredor matrix --agreement PACIFIC_ALLIANCE
  corredor matrix --countries BR,AR,CL --category HEALTH --as-of 2020-11-30
  corredor matrix --agreement CPTPP --json`,
    )
    .action(async ({ agreement, countries, ...options }: MatrixOptions) => {
      if (agreement === undefined && countries === undefined) {
        throw new Failure('Name the countries: --agreement PACIFIC_ALLIANCE, say, or --countries BR,AR,CL.');
      }
      const group = countries === undefined ? { agreement: agreement! } : { countries };
      const answer = await withGraph((graph) => ask(graph, MatrixDocument, { group, ...variablesOf(options) }));
      console.log(
        options.json ? JSON.stringify(answer, null, 2) : matrixText(answer, options.lang, screenOf(process.stdout)),
      );
    });
}
