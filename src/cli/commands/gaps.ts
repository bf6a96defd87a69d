import { Command, InvalidArgumentError } from 'commander';
import { CoveredCountriesDocument, GapsDocument } from '../../generated/graphql.js';
import { asking } from '../ask.js';
import { day } from '../circumstances.js';
import { withGraph } from '../configured.js';
import { gapsText } from '../text/gaps.js';

interface GapsOptions {
  readonly asOf?: string;
  readonly top: number;
  readonly json?: true;
}

export function command(): Command {
  return new Command('gaps')
    .description('what the data set does not know and should: the work list of those who mend it')
    .option('-d, --as-of <date>', 'the day at which facts are weighed, such as 2020-11-30 (default: today)', day)
    .option('-t, --top <number>', 'so many of the heaviest provisions', count, 15)
    .option('--json', 'the list as JSON, for machines')
    .addHelpText(
      'after',
      `
A provision weighs as many corridors as would have another level, or another certainty, without it: among the countries of the region that
the data set covers, for personal and health data in all sectors, and financial data in finance.

Examples:
  corredor gaps
  corredor gaps --as-of 2020-11-30 --top 30 --json`,
    )
    .action(async ({ asOf, top, json }: GapsOptions) => {
      const answer = await withGraph(async (graph) => {
        const ask = await asking(graph);
        const { countries } = await ask(CoveredCountriesDocument, {});
        const region = countries.edges.map(({ node }) => node).filter(({ subregion }) => isOfRegion(subregion));
        const group = { countries: region.map(({ id }) => id) };
        return ask(GapsDocument, { group, asOf: asOf ?? null, first: 100 });
      });
      console.log(json ? JSON.stringify(answer, null, 2) : gapsText(answer, top));
    });
}

function isOfRegion(subregion: string): boolean {
  return ['SOUTH_AMERICA', 'CENTRAL_AMERICA', 'CARIBBEAN'].includes(subregion);
}

function count(given: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number >= 1 && number <= 100) return number;
  throw new InvalidArgumentError('Expected a whole number from 1 to 100.');
}
