import { Refused } from '../api/ask.js';

/** What the API said of one of the reforms. */
export interface Fault {
  /** The place of the reform, counted from 0. */
  readonly place: number;
  readonly message: string;
}

/** What was wrong with one of the reforms; null where the API complained of something else, or of nothing. */
export function faultOf(error: Error | null): Fault | null {
  if (!(error instanceof Refused) || error.field === null) return null;
  const place = error.field.match(/^(?:reforms|constraints\.fixed)\.(\d+)(?:\.|$)/)?.[1];
  // The message begins with the path, which says nothing to a reader who sees the reform itself.
  return place === undefined ? null : { place: Number(place), message: error.message.replace(`${error.field}: `, '') };
}
