/** Where the nodes of a graph stand: in columns from left to right, so that as few edges as possible cross. */

import { Graph, layout } from '@dagrejs/dagre';

export interface Sized {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The column in which it stands, from 0. */
  readonly column: number;
}

export interface Directed {
  readonly from: string;
  readonly to: string;
}

/** The middle of a node. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Place>;
}

/** Space around the drawing, and between columns. */
const [MARGIN, GAP] = [16, 44];
/** Left of the first column, so that nodes without edges keep to their columns too; it is no id of a record. */
const ROOT = '(start)';

/** The edges must be between these nodes; which way they run does not matter to their places. */
export function layOut(nodes: readonly Sized[], edges: readonly Directed[]): Layout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 10, edgesep: 1, ranksep: GAP });
  const columns = new Map(nodes.map(({ id, column }) => [id, column]));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  // As every edge is exactly as long as its columns are apart, the shortest drawing is the one in these columns.
  for (const { from, to } of edges) {
    const span = (columns.get(to) ?? 0) - (columns.get(from) ?? 0);
    if (span > 0) graph.setEdge(from, to, { minlen: span });
    if (span < 0) graph.setEdge(to, from, { minlen: -span });
  }
  const starts = nodes.filter(({ id }) => graph.inEdges(id)?.length === 0);
  graph.setNode(ROOT, { width: 0, height: 0 });
  for (const { id, column } of starts) graph.setEdge(ROOT, id, { minlen: column + 1 });
  layout(graph);
  return within(nodes.map((node) => ({ ...node, ...(graph.node(node.id) as Place) })));
}

/** The same, moved so that it begins at the margin. */
function within(boxes: readonly (Sized & Place)[]): Layout {
  const [lefts, tops] = [boxes.map(({ x, width }) => x - width / 2), boxes.map(({ y, height }) => y - height / 2)];
  const [left, top] = [Math.min(...lefts) - MARGIN, Math.min(...tops) - MARGIN];
  return {
    width: Math.max(...boxes.map(({ x, width }) => x + width / 2)) - left + MARGIN,
    height: Math.max(...boxes.map(({ y, height }) => y + height / 2)) - top + MARGIN,
    places: new Map(boxes.map(({ id, x, y }) => [id, { x: x - left, y: y - top }])),
  };
}

/** Nodes as they are read: column by column, each from top to bottom. */
export function inReadingOrder<Of extends { readonly id: string }>(nodes: readonly Of[], { places }: Layout): Of[] {
  const at = ({ id }: Of) => places.get(id) ?? { x: 0, y: 0 };
  return [...nodes].sort((one, other) => at(one).x - at(other).x || at(one).y - at(other).y);
}
