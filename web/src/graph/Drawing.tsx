import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { useWords } from '../language/words.js';
import { type Box, curve } from './curve.js';
import type { DrawnEdge, DrawnKind, DrawnNode } from './drawn.js';
import { Legend } from './Legend.js';
import { inReadingOrder, layOut, type Place } from './layout.js';
import { NodeLink, type NodeShape, sized } from './NodeLink.js';
import { useDragging } from './useDragging.js';
import { useZoom } from './useZoom.js';
import { words } from './words.js';
import './drawing.css';

const ORIGIN: Place = { x: 0, y: 0 };

interface Props {
  /** What is drawn, for readers who do not see it. */
  readonly name: string;
  readonly kinds: Readonly<Record<string, DrawnKind>>;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** A graph that can be dragged, zoomed, and clicked through: each node is a link to its record. */
export function Drawing({ name, kinds, nodes, edges }: Props) {
  const say = useWords(words);
  const frame = useRef<SVGSVGElement>(null);
  const drawing = useRef<SVGGElement>(null);
  const shapes = useMemo(() => nodes.map(sized), [nodes]);
  const layout = useMemo(() => layOut(shapes, edges), [shapes, edges]);
  const ordered = useMemo(() => inReadingOrder(shapes, layout), [shapes, layout]);
  const start = layout.places.get(ordered[0]?.id ?? '') ?? ORIGIN;
  const [moved, setMoved] = useState<ReadonlyMap<string, Place>>(new Map());
  const [near, setNear] = useState<string | null>(null);
  const zoom = useZoom(frame, drawing, layout, start);

  const placeOf = (id: string): Place => moved.get(id) ?? layout.places.get(id) ?? ORIGIN;
  const move = (id: string, place: Place) => setMoved((before) => new Map(before).set(id, place));
  useDragging(frame, ordered, placeOf, move);

  const boxes = new Map(shapes.map((shape) => [shape.id, { ...shape, ...placeOf(shape.id) }]));

  return (
    <div className="drawing">
      <div className="drawing-tools no-print">
        <button type="button" onClick={() => zoom.scaleBy(1.3)}>
          {say('zoomIn')}
        </button>
        <button type="button" onClick={() => zoom.scaleBy(1 / 1.3)}>
          {say('zoomOut')}
        </button>
        <button type="button" onClick={zoom.fit}>
          {say('fit')}
        </button>
        <button type="button" onClick={() => setMoved(new Map())} disabled={moved.size === 0}>
          {say('inOrder')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved must be reachable by keyboard. */}
      <section className="drawing-frame" aria-label={name} tabIndex={0} onKeyDown={(event) => onKey(event, zoom)}>
        <svg
          ref={frame}
          role="presentation"
          style={{ blockSize: `clamp(16rem, ${layout.height}px, min(44rem, 75vh))` }}
        >
          <defs>
            <marker
              id="drawing-arrow"
              viewBox="0 0 8 8"
              refX="8"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0,0L8,4L0,8Z" className="drawing-arrow" />
            </marker>
          </defs>
          <g ref={drawing}>
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a picture takes no focus. */}
            <g aria-hidden="true">
              {edges.map(({ from, to, label }) => (
                <Edge
                  key={`${from} ${label} ${to}`}
                  path={pathBetween(boxes.get(from), boxes.get(to))}
                  label={label}
                  isNear={near === from || near === to}
                />
              ))}
            </g>
            {ordered.map((node) => (
              <NodeLink
                key={node.id}
                node={node}
                kind={kinds[node.kind]}
                place={placeOf(node.id)}
                onNear={setNear}
                onFocus={zoom.show}
              />
            ))}
          </g>
        </svg>
      </section>
      <Legend kinds={kinds} used={nodes.map(({ kind }) => kind)} />
      <p className="small soft no-print">{say('how')}</p>
    </div>
  );
}

function pathBetween(from: (Box & NodeShape) | undefined, to: Box | undefined): string {
  return from && to ? curve(from, to) : '';
}

interface EdgeProps {
  readonly path: string;
  readonly label: string;
  readonly isNear: boolean;
}

const Edge = memo(function Edge({ path, label, isNear }: EdgeProps) {
  return (
    <path className="drawing-edge" data-near={isNear || undefined} d={path} markerEnd="url(#drawing-arrow)">
      <title>{label}</title>
    </path>
  );
});

const STEP = 60;
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};
const factors: Readonly<Record<string, number>> = { '+': 1.3, '-': 1 / 1.3 };

/** The keys that move the drawing while its frame itself has the focus. */
function onKey(event: KeyboardEvent, zoom: ReturnType<typeof useZoom>) {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const way = ways[event.key];
  const factor = factors[event.key];
  if (way) zoom.moveBy(...way);
  else if (factor) zoom.scaleBy(factor);
  else return;
  event.preventDefault();
}
