/** Ten decimals are far finer than anything measured here, and keep binary noise out of what is shown and compared. */
export function rounded(value: number): number {
  return Number(value.toFixed(10));
}
