/** The name of an ordered pair of countries in an index. */
export function pairOf(origin: string, destination: string): string {
  return `${origin}>${destination}`;
}
