import type { Reader } from '../../api/reader.js';
import type { GraphValue } from '../../graph/port.js';
import { recordLabel } from '../../graph/searchable.js';
import { type ExportGraph, type ExportNode, type ExportRelationship, pathOf, plainProperties } from './records.js';

/** So many records are read at once: others have their turn between two batches. */
const BATCH = 500;

type Properties = Record<string, GraphValue>;

/** Reads all nodes and relationships of the snapshot, in batches. */
export async function readGraph(reader: Reader): Promise<ExportGraph> {
  const { hash } = await reader.snapshot();
  const names = (await reader.read('export/records')).map(({ key }) => (key as string).slice(hash.length + 1));
  // An engine compares texts in its own way.
  names.sort();
  const nodes = new Map<string, ExportNode>();
  for (const ids of batches(names)) {
    for (const { id, labels, properties } of await reader.read('export/nodes', { ids })) {
      nodes.set(id as string, nodeOf(labels as string[], properties as Properties));
    }
    await reader.pause();
  }
  const nameOf = (key: string) => {
    const { kind, id } = nodes.get(key)!;
    return pathOf(kind, id);
  };
  const relationships: ExportRelationship[] = [];
  for (const ids of batches(names)) {
    const rows = await reader.read('export/relationships', { ids });
    const found = rows.map(({ id, type, other, properties }) => ({
      type: type as string,
      from: nameOf(id as string),
      to: nameOf((other as string).slice(hash.length + 1)),
      properties: plainProperties(properties as Properties),
    }));
    relationships.push(...numbered(found));
    await reader.pause();
  }
  return { nodes: names.map((name) => nodes.get(name)!), relationships };
}

function nodeOf(labels: string[], properties: Properties): ExportNode {
  return {
    kind: recordLabel(labels),
    id: properties.id as string,
    labels,
    properties: plainProperties(properties),
  };
}

/** Relationships of a batch in order, with ids; those that join the same two records in the same way are numbered. */
function numbered(relationships: readonly Omit<ExportRelationship, 'id'>[]): ExportRelationship[] {
  const sortable = relationships.map((each) => {
    const name = `${each.from} ${each.type} ${each.to}`;
    return { each, name, text: `${name} ${JSON.stringify(each.properties)}` };
  });
  sortable.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  let before: string | undefined;
  let number = 1;
  return sortable.map(({ each, name }) => {
    number = name === before ? number + 1 : 1;
    before = name;
    const ends = [each.from, each.type, each.to].map((part) => part.replace(/^id\//, ''));
    return { id: `${ends.join('~')}${number === 1 ? '' : `~${number}`}`, ...each };
  });
}

function* batches(names: readonly string[]): Generator<string[]> {
  for (let start = 0; start < names.length; start += BATCH) yield names.slice(start, start + BATCH);
}
