/** The answer as a graph, made ready to be drawn: what a node leads to, and which stand apart. */

import { label } from '../../../src/messages/labels.js';
import type { AnswerEdgeKind, AnswerNodeKind } from '../../../src/vocabulary/answerGraph.js';
import type { CorridorLevel } from '../../../src/vocabulary/corridor.js';
import type { Lang } from '../../../src/vocabulary/lang.js';
import { recordAddress } from '../address/recordAddress.js';
import type { DrawnEdge, DrawnKind, DrawnNode, Target } from '../graph/drawn.js';

interface Told {
  readonly nodes: readonly { readonly id: string; readonly kind: string; readonly label: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
}

interface Barrier {
  readonly id: string;
  readonly level: CorridorLevel | null;
  readonly mechanisms: readonly { readonly mechanism: string; readonly status: string }[];
}

interface Corridor {
  readonly destination: string;
  readonly barriers: readonly Barrier[];
}

const looks: Record<AnswerNodeKind, Omit<DrawnKind, 'name'>> = {
  Country: { shape: 'pill', colour: 1 },
  Group: { shape: 'pill', colour: 6 },
  Law: { shape: 'page', colour: 2 },
  Provision: { shape: 'box', colour: 2 },
  Rule: { shape: 'slanted', colour: 3 },
  Barrier: { shape: 'hexagon', colour: 3 },
  Mechanism: { shape: 'slanted', colour: 4 },
  Recognition: { shape: 'ticket', colour: 4 },
  Agreement: { shape: 'page', colour: 5 },
  Commitment: { shape: 'box', colour: 5 },
  Regulator: { shape: 'octagon', colour: 6 },
};

export function kindsIn(lang: Lang): Record<string, DrawnKind> {
  const kinds = Object.entries(looks) as [AnswerNodeKind, (typeof looks)[AnswerNodeKind]][];
  return Object.fromEntries(
    kinds.map(([kind, look]) => [kind, { ...look, name: label(lang, 'AnswerNodeKind', kind) }]),
  );
}

/** The graph of an answer. Barriers are filled in the shade of their level; grounds that are shut are faint. */
export function drawnOf(
  { nodes, edges }: Told,
  corridor: Corridor,
  lang: Lang,
): { nodes: DrawnNode[]; edges: DrawnEdge[] } {
  const ownerOf = new Map(edges.filter(({ kind }) => kind === 'CONTAINS').map(({ from, to }) => [to, from]));
  const levels = new Map(corridor.barriers.map(({ id, level }) => [id, level ?? 'UNKNOWN']));
  const lawmakers = new Set(edges.filter(({ kind }) => kind === 'ENACTED' || kind === 'GAVE').map(({ from }) => from));
  const shut = new Set(corridor.barriers.flatMap(shutGrounds));
  return {
    nodes: nodes.map((node) => ({
      ...node,
      target: targetOf(node, ownerOf),
      shade: levels.get(node.id),
      isFaint: shut.has(node.id),
      column: columnOf(node, corridor, lawmakers),
    })),
    edges: edges.map(({ from, to, kind }) => ({
      from,
      to,
      label: label(lang, 'AnswerEdgeKind', kind as AnswerEdgeKind),
    })),
  };
}

/** From the origin over law and article to what they demand, past it by the grounds, to the destination. */
const columns: Record<AnswerNodeKind, number> = {
  Country: 0,
  Group: 1,
  Regulator: 1,
  Law: 2,
  Provision: 3,
  Rule: 4,
  Recognition: 4,
  Agreement: 4,
  Mechanism: 5,
  Commitment: 5,
  Barrier: 6,
};

function columnOf(
  { id, kind }: Told['nodes'][number],
  { destination }: Corridor,
  lawmakers: ReadonlySet<string>,
): number {
  if (id === destination) return 7;
  // A group that makes no law here is one that was recognised, with its members.
  if (kind === 'Group' && !lawmakers.has(id)) return 6;
  return columns[kind as AnswerNodeKind];
}

function shutGrounds({ id, mechanisms }: Barrier): string[] {
  return mechanisms.filter(({ status }) => status === 'NOT_AVAILABLE').map(({ mechanism }) => `${id}/${mechanism}`);
}

/** The record of a node. Barriers and their grounds are no records: they lead to their step on this page. */
function targetOf({ id, kind }: { id: string; kind: string }, ownerOf: ReadonlyMap<string, string>): Target {
  switch (kind as AnswerNodeKind) {
    case 'Country':
      return { to: `/countries/${id}` };
    case 'Law':
      return { to: `/laws/${id}` };
    case 'Provision':
      return { to: `/laws/${ownerOf.get(id)}#${id}` };
    case 'Agreement':
      return { to: `/agreements/${id}` };
    case 'Commitment':
      return { to: `/agreements/${ownerOf.get(id)}#${id}` };
    case 'Barrier':
      return { href: `#${id}` };
    case 'Mechanism':
      return { href: `#${id.slice(0, id.lastIndexOf('/'))}` };
    case 'Group':
      return { href: recordAddress('group', id) };
    case 'Rule':
      return { href: recordAddress('rule', id) };
    case 'Regulator':
      return { href: recordAddress('regulator', id) };
    case 'Recognition':
      return { href: recordAddress('recognition', id) };
  }
}
