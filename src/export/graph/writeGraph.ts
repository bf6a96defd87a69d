import type { Reader } from '../../api/reader.js';
import type { DatasetAbout } from '../table.js';
import { graphmlOf } from './graphml.js';
import { jsonldBody } from './jsonld.js';
import { readGraph } from './readGraph.js';
import { relationshipTypesOf } from './records.js';

/** The whole graph as text, without what depends on the address where it is published. */
export interface WrittenGraph {
  readonly body: Buffer;
  readonly relationshipTypes: readonly string[];
}

/** Reads and writes the graph; others have their turn between two pieces. */
export async function writeGraph(
  reader: Reader,
  format: 'jsonld' | 'graphml',
  dataset: DatasetAbout,
): Promise<WrittenGraph> {
  const graph = await readGraph(reader);
  const { title, version, date, hash, license, citation } = dataset;
  const pieces =
    format === 'jsonld'
      ? jsonldBody(graph, dataset)
      : graphmlOf(graph, { title, version, date, hash, license, citation });
  const written: Buffer[] = [];
  for (const piece of pieces) {
    written.push(Buffer.from(piece, 'utf8'));
    await reader.pause();
  }
  return { body: Buffer.concat(written), relationshipTypes: relationshipTypesOf(graph) };
}
