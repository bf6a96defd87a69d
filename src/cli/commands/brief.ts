import { Command, Option } from 'commander';
import { writeBrief } from '../../brief/brief.js';
import { type BriefFormat, briefFormats } from '../../brief/formats.js';
import { asking } from '../ask.js';
import { type Circumstances, id, ids, variablesOf, withCircumstances } from '../circumstances.js';
import { withGraph } from '../configured.js';
import { Failure } from '../failure.js';
import { writeOut } from '../output.js';

interface BriefOptions extends Omit<Circumstances, 'json'> {
  readonly agreement?: string;
  readonly countries?: string[];
  readonly format?: BriefFormat;
  readonly out?: string;
  readonly force?: true;
}

export function command(): Command {
  const command = new Command('brief')
    .description('two pages on a pair or a group of countries, to be read on the way into the room')
    .addOption(
      new Option('--countries <ids>', 'codes of countries, separated by commas; two make a brief of the pair')
        .argParser(ids)
        .conflicts('agreement'),
    )
    .option('--agreement <id>', 'the countries that an agreement binds at the day', id)
    .addOption(
      new Option('-f, --format <format>', 'the format (default: that of the file, or html)').choices(
        Object.keys(briefFormats),
      ),
    )
    .option('-o, --out <file>', 'the file to write (default: the standard output)')
    .option('--force', 'write over a file that is there');
  return withCircumstances(command, { json: false })
    .addHelpText(
      'after',
      `
Examples:
  corredor brief --countries BR,CL --lang pt --out brasil-chile.docx
  corredor brief --agreement PACIFIC_ALLIANCE --lang es --out alianza.html`,
    )
    .action(async ({ agreement, countries, format, out, force, ...options }: BriefOptions) => {
      if (agreement === undefined && countries === undefined) {
        throw new Failure('Name the countries: --countries BR,CL, say, or --agreement PACIFIC_ALLIANCE.');
      }
      const group = countries === undefined ? { agreement: agreement! } : { countries };
      const { write, binary } = briefFormats[format ?? formatOf(out)];
      await writeOut({ ...(out !== undefined && { out }), ...(force && { force }) }, { binary }, async () => {
        const brief = await withGraph(async (graph) =>
          writeBrief(await asking(graph), { group, ...variablesOf(options) }),
        );
        return write(brief);
      });
    });
}

/** The format that the name of the file asks for. */
function formatOf(file: string | undefined): BriefFormat {
  return file?.toLowerCase().endsWith('.docx') ? 'docx' : 'html';
}
