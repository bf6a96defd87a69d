/** A file as read, before it is checked: plain values, and where each of them stands. */

import type { Path } from './problem.js';

export interface Place {
  readonly line: number;
  /** Where in the text, so that one value that is used in several places (a YAML alias) is recognised. */
  readonly offset: number;
  /** A number as it is written: 1798.110, where the value is 1798.11. */
  readonly written?: string | undefined;
}

export interface ParsedFile {
  readonly value: unknown;
  /** Faults of the text itself. A file with faults is not checked further. */
  readonly faults: readonly { line: number; message: string }[];
  /** Where a value stands. Of a value that is missing: where the record stands that lacks it. */
  placeOf(path: Path): Place;
  /** The name of a value in messages. */
  nameOf(path: Path): string;
}
