/**
 * The graph as GraphML, for Gephi, Cytoscape, NetworkX, igraph and others: typed keys; all labels of a node in one text, `:Fact:Law`. A
 * list, for which GraphML has no type, is JSON in a text.
 *
 * It is written here and not by the XML library: that one builds a document for each element, which takes seconds for a graph of this
 * size, and leaves a text such as `&lt;` as it stands, which then reads as `<`.
 */

import type { GraphValue } from '../../graph/port.js';
import type { ExportGraph } from './records.js';
import { pathOf } from './records.js';

type Properties = Readonly<Record<string, GraphValue>>;
type KeyType = 'string' | 'boolean' | 'long' | 'double';
type Keys = ReadonlyMap<string, KeyType>;

/** So many elements make a piece: between two of them others may have their turn. */
const PIECE = 1_000;

/** The document in pieces. `about` says what it is of; it becomes properties of the graph itself. */
export function* graphmlOf(
  { nodes, relationships }: ExportGraph,
  about: Readonly<Record<string, string>>,
): Generator<string> {
  const nodeKeys = keysOf(nodes.map(({ properties }) => properties));
  const edgeKeys = keysOf(relationships.map(({ properties }) => properties));
  const aboutKeys = keysOf([about]);
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...declarations('graph', aboutKeys),
    key('labels', 'node', 'labels', 'string'),
    ...declarations('node', nodeKeys),
    key('label', 'edge', 'label', 'string'),
    ...declarations('edge', edgeKeys),
    '<graph id="corredor" edgedefault="directed">',
    ...data('graph', about),
    '',
  ].join('\n');
  yield* pieces(nodes, ({ kind, id, labels, properties }) => {
    const all = `:${labels.join(':')}`;
    return `<node id="${escaped(pathOf(kind, id))}"><data key="labels">${all}</data>${data('node', properties).join('')}</node>`;
  });
  yield* pieces(relationships, ({ id, from, to, type, properties }) => {
    const ends = `source="${escaped(from)}" target="${escaped(to)}"`;
    return `<edge id="${escaped(id)}" ${ends}><data key="label">${type}</data>${data('edge', properties).join('')}</edge>`;
  });
  yield '</graph>\n</graphml>\n';
}

function* pieces<T>(items: readonly T[], write: (item: T) => string): Generator<string> {
  for (let start = 0; start < items.length; start += PIECE) {
    yield items
      .slice(start, start + PIECE)
      .map((item) => `${write(item)}\n`)
      .join('');
  }
}

/** The type of each property: the narrowest that all its values have. */
function keysOf(all: readonly Properties[]): Keys {
  const types = new Map<string, KeyType>();
  for (const properties of all) {
    for (const [name, value] of Object.entries(properties)) {
      const type = typeOf(value);
      const known = types.get(name);
      types.set(name, known === undefined || known === type ? type : joined(known, type));
    }
  }
  return new Map([...types].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function typeOf(value: GraphValue): KeyType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return 'string';
}

function joined(a: KeyType, b: KeyType): KeyType {
  const numbers: readonly KeyType[] = ['long', 'double'];
  return numbers.includes(a) && numbers.includes(b) ? 'double' : 'string';
}

function declarations(of: string, keys: Keys): string[] {
  return [...keys].map(([name, type]) => key(`${of}.${name}`, of, name, type));
}

function key(id: string, of: string, name: string, type: KeyType): string {
  return `<key id="${escaped(id)}" for="${of}" attr.name="${escaped(name)}" attr.type="${type}"/>`;
}

function data(of: string, properties: Properties): string[] {
  return Object.entries(properties).map(
    ([name, value]) => `<data key="${escaped(`${of}.${name}`)}">${escaped(textOf(value))}</data>`,
  );
}

function textOf(value: GraphValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** XML holds no control characters, not even escaped: they become U+FFFD. A carriage return would be read as a line feed. */
function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"\r]/g, (character) => ENTITIES[character]!)
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');
}
