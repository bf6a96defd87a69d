/** The curve of a package: how many corridors are at the target for so much cost. */

interface Step {
  readonly gained: number;
  readonly atTarget: number;
  readonly cost: number;
}

export interface Point {
  readonly cost: number;
  readonly corridors: number;
}

/** Where the curve has its corners, from nothing spent to the whole package. */
export function pointsOf(steps: readonly Step[]): Point[] {
  const [first] = steps;
  if (!first) return [];
  return [
    { cost: 0, corridors: first.atTarget - first.gained },
    ...steps.map(({ cost, atTarget }) => ({ cost, corridors: atTarget })),
  ];
}

/**
 * The line of the curve in a drawing: corridors come all at once with a reform, so it goes to the right and then up. `most` is the number
 * of corridors at its top.
 */
export function lineOf(points: readonly Point[], most: number, width: number, height: number): string {
  const last = points.at(-1);
  if (!last) return '';
  const x = (cost: number) => round(last.cost === 0 ? width : (cost / last.cost) * width);
  const y = (corridors: number) => round(height - (most === 0 ? 0 : (corridors / most) * height));
  const [start, ...rest] = points;
  return `M${x(start!.cost)} ${y(start!.corridors)}${rest.map(({ cost, corridors }) => `H${x(cost)}V${y(corridors)}`).join('')}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
