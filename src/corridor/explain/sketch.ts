import type { AnswerEdgeKind, AnswerNodeKind } from '../../vocabulary/answerGraph.js';

interface AnswerNode {
  readonly id: string;
  readonly kind: AnswerNodeKind;
  readonly label: string;
}

interface AnswerEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: AnswerEdgeKind;
}

/** A graph, or a part of one. */
export interface Sketch {
  readonly nodes: readonly AnswerNode[];
  readonly edges: readonly AnswerEdge[];
}

export function node(id: string, kind: AnswerNodeKind, label: string): Sketch {
  return { nodes: [{ id, kind, label }], edges: [] };
}

export function edge(from: string, kind: AnswerEdgeKind, to: string): Sketch {
  return { nodes: [], edges: [{ from, to, kind }] };
}

/** Parts laid over one another: each node and each edge once, in the order in which they first come. */
export function overlay(...parts: readonly Sketch[]): Sketch {
  const nodes = new Map<string, AnswerNode>();
  const edges = new Map<string, AnswerEdge>();
  for (const part of parts) {
    for (const item of part.nodes) if (!nodes.has(item.id)) nodes.set(item.id, item);
    for (const item of part.edges) edges.set(`${item.from} ${item.kind} ${item.to}`, item);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
