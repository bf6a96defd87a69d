import { GraphQLError } from 'graphql';
import { createContext } from '../api/context.js';
import { createSchema } from '../api/schema.js';
import { SnapshotPointer } from '../api/snapshot.js';
import { askIn, Unanswered } from '../asking/ask.js';
import { csvOf } from '../export/csv.js';
import { dcatOf } from '../export/graph/dcat.js';
import { jsonldHead } from '../export/graph/jsonld.js';
import { readCatalogue } from '../export/graph/readCatalogue.js';
import { writeGraph } from '../export/graph/writeGraph.js';
import { askDataset } from '../export/pages.js';
import { readTable } from '../export/readTable.js';
import { tableNamed } from '../export/tables/index.js';
import { xlsxOf } from '../export/xlsx.js';
import type { Graph } from '../graph/port.js';
import { failureOf } from './ask.js';

/** Where a server is by default. */
const LOCAL = 'http://localhost:4000';

/**
 * A table or the graph in a format that it has. `published` is where the data set is, without a slash at the end; permalinks are relative
 * where it is not known. Throws a Failure that says what was wrong with the question.
 */
export async function exported(
  graph: Graph,
  subject: string,
  format: string,
  asked: Readonly<Record<string, string>>,
  published: string | undefined,
): Promise<string | Buffer> {
  const schema = await createSchema();
  const base = `${published ?? LOCAL}/`;
  const context = createContext(graph, new SnapshotPointer(graph), undefined, undefined, published);
  const ask = askIn(schema, context);
  const { reader, today } = context;
  try {
    const table = tableNamed(subject);
    if (table !== undefined) {
      const filled = await readTable(schema, ask, table, asked, today);
      return format === 'xlsx' ? await xlsxOf(filled) : csvOf(filled);
    }
    if (format === 'dcat')
      return `${JSON.stringify(dcatOf(await readCatalogue(schema, ask, reader), base), null, 2)}\n`;
    const dataset = await askDataset(ask);
    if (format === 'graphml') return (await writeGraph(reader, 'graphml', dataset)).body;
    const { body, relationshipTypes } = await writeGraph(reader, 'jsonld', dataset);
    return Buffer.concat([Buffer.from(jsonldHead(base, relationshipTypes), 'utf8'), body]);
  } catch (error) {
    if (error instanceof Unanswered) throw await failureOf(error.errors, ask);
    throw error instanceof GraphQLError ? await failureOf([error], ask) : error;
  }
}
