import type { RecordKind } from '../../../src/permalink/kinds.js';
import { pathOf } from '../../../src/permalink/permalink.js';

/** The page of a record that has no view of its own, as it stands now. */
export function recordAddress(kind: RecordKind, id: string): string {
  return pathOf({ of: 'record', kind, id, asOf: null, version: null });
}
