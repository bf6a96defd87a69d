import { Command } from 'commander';
import { TraceDocument } from '../../generated/graphql.js';
import { ask } from '../ask.js';
import { type Circumstances, id, variablesOf, withCircumstances } from '../circumstances.js';
import { withGraph } from '../configured.js';
import { screenOf } from '../terminal/screen.js';
import { traceText } from '../text/trace.js';

export function command(): Command {
  const command = new Command('trace')
    .description('may data go from one country to another, on which ground, under which article, enforced by whom?')
    .argument('<origin>', 'the country from which it goes, such as BR', id)
    .argument('<destination>', 'the country to which it goes, such as CL', id);
  return withCircumstances(command)
    .addHelpText(
      'after',
      `
Examples:
  corredor trace BR CL
  corredor trace BR CL --category HEALTH --as-of 2020-11-30 --lang pt
  corredor trace ES BR --as-of 2026-02-01
  corredor trace CL MX --sector FINANCE --category FINANCIAL --json`,
    )
    .action(async (origin: string, destination: string, options: Circumstances) => {
      const variables = { origin, destination, ...variablesOf(options) };
      const answer = await withGraph((graph) => ask(graph, TraceDocument, variables));
      console.log(
        options.json ? JSON.stringify(answer, null, 2) : traceText(answer, options.lang, screenOf(process.stdout)),
      );
    });
}
