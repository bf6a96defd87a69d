import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { graphmlOf } from '../../../src/export/graph/graphml.js';
import type { ExportGraph } from '../../../src/export/graph/records.js';
import { awkward } from './filled.js';

const graph: ExportGraph = {
  nodes: [
    {
      kind: 'Law',
      id: 'A',
      labels: ['Fact', 'Law'],
      properties: { title: awkward.join('¶'), number: 1, topics: ['X', 'Y'] },
    },
    { kind: 'Law', id: 'B/1', labels: ['Law'], properties: { title: 'b', number: 2.5, covered: true } },
  ],
  relationships: [
    { id: 'a', type: 'AMENDS', from: 'id/law/A', to: 'id/law/B/1', properties: { since: '2020', position: 3 } },
    { id: 'b', type: 'AMENDS', from: 'id/law/A', to: 'id/law/B/1', properties: {} },
  ],
};

const written = (given: ExportGraph = graph) => [...graphmlOf(given, { version: '1.0' })].join('');

test('Nodes, relationships, their types and all texts survive', () => {
  const read = parse(MultiDirectedGraph, written());
  expect(read.nodes()).toEqual(['id/law/A', 'id/law/B/1']);
  expect(read.getNodeAttributes('id/law/A')).toEqual({
    labels: ':Fact:Law',
    title: awkward.join('¶'),
    number: 1,
    topics: '["X","Y"]',
  });
  expect(read.getNodeAttribute('id/law/B/1', 'covered')).toBe(true);
  expect(read.edges()).toEqual(['a', 'b']);
  expect(read.getEdgeAttributes('a')).toEqual({ label: 'AMENDS', since: '2020', position: 3 });
  expect([read.source('b'), read.target('b'), read.getAttribute('version')]).toEqual(['id/law/A', 'id/law/B/1', '1.0']);
});

test('A key has the narrowest type of all its values', () => {
  const { graphml } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(written());
  const types = Object.fromEntries(graphml.key.map((key: Record<string, string>) => [key.id, key['attr.type']]));
  expect(types).toMatchObject({
    'node.number': 'double',
    'node.topics': 'string',
    'node.covered': 'boolean',
    'edge.position': 'long',
  });
});

test('What XML cannot hold is replaced, and the document is well formed', () => {
  const odd = {
    ...graph,
    nodes: [{ ...graph.nodes[0]!, properties: { title: 'a\u0000b\u000bc\uFFFF' } }, graph.nodes[1]!],
  };
  expect(XMLValidator.validate(written(odd))).toBe(true);
  expect(parse(MultiDirectedGraph, written(odd)).getNodeAttribute('id/law/A', 'title')).toBe('a\uFFFDb\uFFFDc\uFFFD');
});
