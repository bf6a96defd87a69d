import type { GraphQLSchema } from 'graphql';
import { createContext } from '../../src/api/context.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import { askIn } from '../../src/asking/ask.js';
import { jsonldHead } from '../../src/export/graph/jsonld.js';
import { writeGraph } from '../../src/export/graph/writeGraph.js';
import { askDataset } from '../../src/export/pages.js';
import { readTable } from '../../src/export/readTable.js';
import { tableNamed } from '../../src/export/tables/index.js';
import type { Graph } from '../../src/graph/port.js';
import { KEPT_BYTES } from './asking.js';

export const BASE = 'https://data.example.org/';
export const DAY = '2026-11-24';

/** Exports of the facts that one graph holds. */
export class Exporting {
  private readonly pointer: SnapshotPointer;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly graph: Graph,
  ) {
    this.pointer = new SnapshotPointer(graph, KEPT_BYTES);
  }

  fill(name: string, asked: Record<string, string> = {}) {
    const { reader } = createContext(this.graph, this.pointer);
    const ask = askIn(this.schema, { reader, today: DAY });
    return readTable(this.schema, ask, tableNamed(name)!, asked, DAY);
  }

  async written(format: 'jsonld' | 'graphml'): Promise<string> {
    const context = this.context();
    const { loadedAt: _, ...about } = (await askDataset(askIn(this.schema, context))) as any;
    const { body, relationshipTypes } = await writeGraph(context.reader, format, about);
    return (format === 'jsonld' ? jsonldHead(BASE, relationshipTypes) : '') + body.toString('utf8');
  }

  /** One that has nothing kept, and reads all anew. */
  context() {
    return createContext(this.graph, new SnapshotPointer(this.graph));
  }
}

/** The words with which a table can be asked that needs some; `region` is the codes of its countries, with commas. */
export function wordsOf(name: string, region: string): Record<string, string> {
  const day = { 'as-of': DAY };
  switch (name) {
    case 'search':
      return { text: 'datos' };
    case 'scores':
      return { countries: region, index: 'FRICTION', ...day };
    case 'conflicts':
      return { agreement: 'PACIFIC_ALLIANCE', category: 'FINANCIAL', sector: 'FINANCE', ...day };
    case 'precedents':
      return { countries: region, topic: 'DATA_FLOW', ...day };
    case 'requestAndOffer':
      return { one: 'BR', other: 'CL', ...day };
    case 'policySpace':
      return { country: 'CL', ...day };
    case 'matrixHistory':
      return { countries: 'BR,AR,CL,UY', to: DAY };
    case 'inPlace':
      return { countries: 'BR,CL,UY', ...day };
    case 'matrixBarriers':
    case 'transferPowers':
    case 'corridorMatrix':
    case 'corridorMatrixWide':
    case 'commitmentMatrix':
    case 'commitmentPairs':
    case 'compareFrameworks':
    case 'frameworkPairs':
    case 'loadBearingFacts':
    case 'adequacyCandidates':
      return { countries: region, ...day };
    default:
      return {};
  }
}
