/** A share over time as a line of steps, in a square of 1000 by 100. */

const days = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Where a day lies between two, 0 to 1. */
export function positionIn(from: string, to: string, day: string): number {
  return (days(day) - days(from)) / Math.max(1, days(to) - days(from));
}

interface Stretch {
  readonly from: string;
  readonly openShare: number;
}

/** The path of the line: level through each stretch, then straight up or down. */
export function stepLine(stretches: readonly Stretch[], from: string, to: string): string {
  const x = (day: string) => Math.round(1000 * positionIn(from, to, day) * 10) / 10;
  const y = (share: number) => Math.round(100 * (1 - share) * 10) / 10;
  const steps = stretches.map(({ from: day, openShare }, index) =>
    index === 0 ? `M${x(day)} ${y(openShare)}` : `H${x(day)}V${y(openShare)}`,
  );
  return steps.length === 0 ? '' : `${steps.join('')}H1000`;
}
