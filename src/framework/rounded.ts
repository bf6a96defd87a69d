/** Ten decimals are far finer than what is measured, and keep binary noise out of what is shown. */
export function rounded(value: number): number {
  return Number(value.toFixed(10));
}
