import { Command, InvalidArgumentError, Option } from 'commander';
import { graphFormats, tableFormats } from '../../export/formats.js';
import { parameterNames } from '../../export/parameters.js';
import { tableNamed, tables } from '../../export/tables/index.js';
import { configured, withGraph } from '../configured.js';
import { Failure } from '../failure.js';
import { writeOut } from '../output.js';
import { noTable } from '../text/exports.js';

interface ExportOptions extends Record<string, unknown> {
  readonly format?: string;
  readonly out?: string;
  readonly force?: true;
  readonly list?: true;
  readonly base?: string;
}

/** The word for what is no table. */
const GRAPH = 'graph';

const filters = [...new Set(tables.flatMap(parameterNames))].sort();

export function command(): Command {
  const command = new Command('export')
    .description('take away a table as CSV or XLSX, or the whole graph as JSON-LD, GraphML or its DCAT description')
    .argument('[subject]', 'a table, or graph; --list names them')
    .addOption(
      new Option('-f, --format <format>', 'the format (default: csv for tables, jsonld for the graph)').choices([
        ...Object.keys(tableFormats),
        ...Object.keys(graphFormats),
      ]),
    )
    .option('-o, --out <file>', 'a file to write it to (default: the standard output)')
    .option('--force', 'write over a file that is there')
    .option('--list', 'list the tables and what each takes')
    .addOption(
      new Option(
        '--base <address>',
        'where the data set is published: ids of records in JSON-LD are addresses below it (default: PUBLIC_URL, or http://localhost:4000/)',
      ).argParser(address),
    );
  for (const name of filters) command.addOption(new Option(`--${name} <value>`, `of ${holdersOf(name)}`));
  command.addOption(new Option('--data-category <value>').hideHelp().argParser(renamed));
  return command
    .addHelpText(
      'after',
      `
Examples:
  corredor export --list
  corredor export laws --country BR --topic DATA_PROTECTION --out laws.csv
  corredor export corridorMatrix --countries BR,AR,CL --as-of 2020-11-30 --format xlsx --out matrix.xlsx
  corredor export graph --format graphml --out corredor.graphml`,
    )
    .action(takeAway);
}

async function takeAway(subject: string | undefined, options: ExportOptions): Promise<void> {
  if (options.list) {
    const [{ createSchema }, { listText }] = await Promise.all([
      import('../../api/schema.js'),
      import('../text/exports.js'),
    ]);
    process.stdout.write(listText(await createSchema()));
    return;
  }
  if (subject === undefined) throw new Failure('Name what to export: laws, say, or graph. --list names all.');
  const format = formatOf(subject, options);
  const [filter] = Object.keys(asked(options));
  if (subject === GRAPH && filter !== undefined) throw new Failure(`The graph is whole: it takes no --${filter}.`);
  await writeOut(options, { binary: format === 'xlsx' }, () =>
    withGraph(async (graph) => {
      const { exported } = await import('../exported.js');
      return exported(graph, subject, format, asked(options), options.base ?? configured().publicUrl);
    }),
  );
}

function formatOf(subject: string, options: ExportOptions): string {
  const isGraph = subject === GRAPH;
  if (!isGraph && tableNamed(subject) === undefined) throw new Failure(noTable(subject));
  const formats = Object.keys(isGraph ? graphFormats : tableFormats);
  const format = options.format ?? formats[0]!;
  if (formats.includes(format)) return format;
  throw new Failure(`${isGraph ? 'The graph' : 'A table'} has no format ${format}: expected ${formats.join(', ')}.`);
}

/** The filters that were given, by the names of the parameters. */
function asked(options: ExportOptions): Record<string, string> {
  return Object.fromEntries(
    filters.flatMap((name) => {
      const given = options[name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
      return typeof given === 'string' ? [[name, given]] : [];
    }),
  );
}

function renamed(): never {
  throw new InvalidArgumentError('It is called --category, as everywhere.');
}

function holdersOf(parameter: string): string {
  return tables
    .filter((table) => parameterNames(table).includes(parameter))
    .map(({ name }) => name)
    .join(', ');
}

function address(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError('Expected an address, such as https://corredor.example.org/.');
  }
  return url.href.replace(/\/+$/, '');
}
