import { type FocusEvent, memo } from 'react';
import { PageLink } from '../address/PageLink.js';
import type { DrawnKind, DrawnNode } from './drawn.js';
import type { Place, Sized } from './layout.js';
import { outline } from './shapes.js';
import { wrap } from './wrap.js';

/** A node with its size and its label in lines. */
export interface NodeShape extends DrawnNode, Sized {
  readonly lines: readonly string[];
}

const [LINE, LETTER, PAD] = [17, 7.1, 14];

export function sized(node: DrawnNode): NodeShape {
  const lines = wrap(node.label, 20, 4);
  const longest = Math.max(...lines.map((line) => line.length));
  return { ...node, lines, width: longest * LETTER + 2 * PAD, height: lines.length * LINE + PAD };
}

interface Props {
  readonly node: NodeShape;
  readonly kind: DrawnKind | undefined;
  readonly place: Place;
  /** Told which node is pointed at, and that none is any more. */
  readonly onNear: (id: string | null) => void;
  readonly onFocus: (place: Place) => void;
}

export const NodeLink = memo(
  function NodeLink({ node, kind, place, onNear, onFocus }: Props) {
    const { id, label, lines, width, height, target, shade, isFaint } = node;
    const name = kind ? `${kind.name}: ${label}` : label;
    const attributes = {
      className: 'drawing-node',
      'aria-label': name,
      'data-node': id,
      'data-colour': kind?.colour,
      'data-shade': shade,
      'data-faint': isFaint || undefined,
      transform: `translate(${place.x},${place.y})`,
      draggable: false,
      onPointerEnter: () => onNear(id),
      onPointerLeave: () => onNear(null),
      onFocus: ({ currentTarget }: FocusEvent<Element>) => {
        onNear(id);
        // Who clicks sees the node already.
        if (currentTarget.matches(':focus-visible')) onFocus(place);
      },
      onBlur: () => onNear(null),
    };
    const drawn = (
      <>
        <title>{name}</title>
        <path d={outline(kind?.shape ?? 'box', width, height)} />
        <text textAnchor="middle">
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name.
            <tspan key={index} x="0" y={(index - (lines.length - 1) / 2) * LINE} dy="0.35em">
              {line}{' '}
            </tspan>
          ))}
        </text>
      </>
    );
    return 'to' in target ? (
      <PageLink to={target.to} {...attributes}>
        {drawn}
      </PageLink>
    ) : (
      <a href={target.href} {...attributes}>
        {drawn}
      </a>
    );
  },
  (before, after) =>
    before.node === after.node &&
    before.kind === after.kind &&
    before.place.x === after.place.x &&
    before.place.y === after.place.y,
);
