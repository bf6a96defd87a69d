/** The same day of a later year; 29 February becomes the 28th. */
export function yearsLater(from: string, years: number): string {
  const date = new Date(`${from}T00:00:00Z`);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
