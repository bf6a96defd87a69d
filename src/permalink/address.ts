import type { Context } from '../api/context.js';
import type { Circumstances } from '../corridor/trace/facts.js';
import type { RecordKind } from './kinds.js';
import { type MatrixLink, type Permalink, pathOf } from './permalink.js';

type Addressing = Pick<Context, 'reader' | 'publicUrl'>;

/** The permalink of a record, in the data set that answers, on the day of that data set. */
export async function addressOfRecord(
  { reader, publicUrl }: Addressing,
  kind: RecordKind,
  id: string,
): Promise<string> {
  const { version, date } = await reader.snapshot();
  return addressOf(publicUrl, { of: 'record', kind, id, asOf: date, version });
}

export async function addressOfTrace(
  { reader, publicUrl }: Addressing,
  { origin, destination, ...circumstances }: Circumstances & { origin: string; destination: string },
): Promise<string> {
  const { version } = await reader.snapshot();
  return addressOf(publicUrl, { of: 'trace', origin, destination, version, ...askedBy(circumstances) });
}

export async function addressOfMatrix(
  { reader, publicUrl }: Addressing,
  group: MatrixLink['group'],
  circumstances: Circumstances,
): Promise<string> {
  const { version } = await reader.snapshot();
  return addressOf(publicUrl, { of: 'matrix', group, version, ...askedBy(circumstances) });
}

function askedBy({ dataCategory, sector, recipient, asOf }: Circumstances) {
  return { category: dataCategory, sector, recipient, asOf };
}

function addressOf(publicUrl: string, link: Permalink): string {
  return `${publicUrl}${pathOf(link)}`;
}
