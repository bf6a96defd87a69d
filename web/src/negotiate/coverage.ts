/** In which step of colour a coverage by commitments is shown. The API tells it from 0 to 1, tables in hundredths. */

/** Where each step begins; nothing owed is a step of its own. */
const steps = [0, 1, 20, 40, 60] as const;

function hundredths(coverage: number): number {
  return Math.round(coverage * 100);
}

export function coverageStep(coverage: number): number {
  // What is owed, however little, is not nothing.
  const whole = coverage > 0 ? Math.max(1, hundredths(coverage)) : 0;
  return steps.findLastIndex((from) => whole >= from);
}

/** What stands in a cell: `41`, or `41–50` where facts are not recorded. */
export function coverageInCell(low: number, high: number): string {
  const [from, to] = [hundredths(low), hundredths(high)];
  return from === to ? String(from) : `${from}–${to}`;
}

/** The steps as a legend tells them: `0`, `1–19`, … `60–100`. */
export const coverageLegend: readonly string[] = steps.map((from, step) =>
  step === 0 ? '0' : `${from}–${(steps[step + 1] ?? 101) - 1}`,
);
