/** Which cell of a table is open, as it stands in the address: `CL.DATA_FLOW`, `CL.PE`. */

import { CommitmentTopic } from '../../../src/vocabulary/trade.js';

export function cellAddress(one: string, other: string): string {
  return `${one}.${other}`;
}

/** The two ends of a cell; null where none is open. */
export function cellAt(address: string): readonly [one: string, other: string] | null {
  const [one, other] = address.split('.');
  return one && other ? [one, other] : null;
}

/** The cell of a country and a topic. */
export function topicCellAt(address: string): readonly [country: string, topic: CommitmentTopic] | null {
  const cell = cellAt(address);
  return cell !== null && Object.hasOwn(CommitmentTopic, cell[1]) ? [cell[0], cell[1] as CommitmentTopic] : null;
}
