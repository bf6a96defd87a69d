/** Where the nodes of a graph stand: from left to right along its edges, so that as few as possible cross. */

import { Graph, layout } from '@dagrejs/dagre';

export interface Sized {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface Directed {
  readonly from: string;
  readonly to: string;
  /** Whether its end stands left of its start, against the direction of reading. */
  readonly isBackward?: boolean | undefined;
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

/** The edges must be between these nodes. Nodes without edges stand apart. */
export function layOut(nodes: readonly Sized[], edges: readonly Directed[]): Layout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 56, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { from, to, isBackward } of edges) {
    if (isBackward) graph.setEdge(to, from);
    else graph.setEdge(from, to);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const places = nodes.map(({ id }) => {
    const { x, y } = graph.node(id) as Place;
    return [id, { x, y }] as const;
  });
  return { width, height, places: new Map(places) };
}

/** Nodes as they are read: column by column, each from top to bottom. */
export function inReadingOrder<Of extends { readonly id: string }>(nodes: readonly Of[], { places }: Layout): Of[] {
  const at = ({ id }: Of) => places.get(id) ?? { x: 0, y: 0 };
  return [...nodes].sort((one, other) => at(one).x - at(other).x || at(one).y - at(other).y);
}
