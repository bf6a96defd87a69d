import type { Place, Sized } from './layout.js';

/** A node with its place. */
export type Box = Place & Pick<Sized, 'width' | 'height'>;

/**
 * The path of an edge: out of the right side of its start into the left side of its end, where the end stands to the right, else the other
 * way round; between nodes of one column past their right sides.
 */
export function curve(from: Box, to: Box): string {
  const isAhead = left(to) >= right(from);
  const isBehind = right(to) <= left(from);
  if (!isAhead && !isBehind) {
    const [x, out] = [right(from), right(to)];
    const bend = Math.max(x, out) + 28;
    return `M${x},${from.y}C${bend},${from.y} ${bend},${to.y} ${out},${to.y}`;
  }
  const [x1, x2] = isAhead ? [right(from), left(to)] : [left(from), right(to)];
  const half = (x2 - x1) / 2;
  return `M${x1},${from.y}C${x1 + half},${from.y} ${x2 - half},${to.y} ${x2},${to.y}`;
}

const left = ({ x, width }: Box) => x - width / 2;
const right = ({ x, width }: Box) => x + width / 2;
