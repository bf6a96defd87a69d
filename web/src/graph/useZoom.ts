import { type Selection, select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Place } from './layout.js';

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** How a drawing is moved under its frame. */
export interface Zoom {
  readonly scaleBy: (factor: number) => void;
  readonly moveBy: (dx: number, dy: number) => void;
  /** Shows all of the drawing. */
  readonly fit: () => void;
  /** Brings a place of the drawing into the frame, if it is not in it. */
  readonly show: (place: Place) => void;
}

/** Below this size of letters nobody reads; a drawing that is larger begins at its left. */
const READABLE = 0.75;

/**
 * Zooming and panning of a drawing inside its frame. The wheel zooms only with Ctrl or Cmd, so that a page can be scrolled past it.
 * `frame` is the SVG, `drawing` the group in it that moves; it begins with `start` in view.
 */
export function useZoom(
  frame: RefObject<SVGSVGElement | null>,
  drawing: RefObject<SVGGElement | null>,
  { width, height }: Extent,
  start: Place,
): Zoom {
  const behaviour = useMemo(
    () =>
      zoom<SVGSVGElement, unknown>()
        .scaleExtent([0.15, 2.5])
        .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button)),
    [],
  );
  const at = useRef<ZoomTransform>(zoomIdentity);

  const moves = useMemo(() => {
    const onFrame = (work: (on: Selection<SVGSVGElement, unknown, null, undefined>, size: Extent) => void) => {
      const svg = frame.current;
      if (svg) work(select<SVGSVGElement, unknown>(svg), { width: svg.clientWidth, height: svg.clientHeight });
    };
    const fitting = (size: Extent) => Math.min(1, size.width / width, size.height / height);
    /** All of it in the middle; of what is larger than the frame, its left side, about the height of where it starts. */
    const placed = (scale: number, size: Extent) => {
      const x = Math.max(0, (size.width - width * scale) / 2);
      const isHigher = height * scale > size.height;
      const highest = size.height - height * scale;
      const y = isHigher ? Math.min(0, Math.max(highest, size.height / 2 - start.y * scale)) : highest / 2;
      return zoomIdentity.translate(x, y).scale(scale);
    };
    return {
      scaleBy: (factor: number) => onFrame((on) => behaviour.scaleBy(on, factor)),
      moveBy: (dx: number, dy: number) =>
        onFrame((on) => behaviour.translateBy(on, dx / at.current.k, dy / at.current.k)),
      fit: () => onFrame((on, size) => behaviour.transform(on, placed(fitting(size), size))),
      begin: () => onFrame((on, size) => behaviour.transform(on, placed(Math.max(READABLE, fitting(size)), size))),
      show: ({ x, y }: Place) =>
        onFrame((on, size) => {
          const [left, top] = at.current.apply([x, y]);
          const isInside = left > 60 && top > 20 && left < size.width - 60 && top < size.height - 20;
          if (!isInside) behaviour.translateTo(on, x, y);
        }),
    };
  }, [behaviour, frame, width, height, start]);

  useEffect(() => {
    const svg = frame.current;
    if (!svg) return;
    behaviour.on('zoom', ({ transform }: { transform: ZoomTransform }) => {
      at.current = transform;
      drawing.current?.setAttribute('transform', transform.toString());
    });
    select(svg).call(behaviour).on('dblclick.zoom', null);
    moves.begin();
    return () => {
      select(svg).on('.zoom', null);
    };
  }, [behaviour, frame, drawing, moves]);

  return moves;
}
