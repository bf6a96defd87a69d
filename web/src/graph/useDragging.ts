import { type D3DragEvent, drag } from 'd3-drag';
import { select } from 'd3-selection';
import { type RefObject, useEffect, useRef } from 'react';
import type { Place } from './layout.js';

/**
 * Lets every element in the frame that names a node (`data-node`) be moved by hand. A press that hardly moves stays a click.
 * `drawn` changes when other elements are drawn.
 */
export function useDragging(
  frame: RefObject<SVGSVGElement | null>,
  drawn: unknown,
  placeOf: (id: string) => Place,
  move: (id: string, place: Place) => void,
) {
  const latest = useRef({ placeOf, move });
  latest.current = { placeOf, move };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides which elements there are.
  useEffect(() => {
    if (!frame.current) return;
    const idOf = (element: SVGElement) => element.dataset.node ?? '';
    const behaviour = drag<SVGElement, unknown>()
      .clickDistance(5)
      .subject(function () {
        return { ...latest.current.placeOf(idOf(this)) };
      })
      .on('drag', function ({ x, y }: D3DragEvent<SVGElement, unknown, Place>) {
        latest.current.move(idOf(this), { x, y });
      });
    const nodes = select(frame.current).selectAll<SVGElement, unknown>('[data-node]');
    nodes.call(behaviour);
    return () => {
      nodes.on('.drag', null);
    };
  }, [frame, drawn]);
}
