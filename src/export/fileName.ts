import type { DatasetAbout } from './table.js';

/** A name that says what the file holds and which data set it is of, such as `corredor-laws-2026.11.24-2026-11-24.csv`. */
export function fileName(
  subject: string,
  { version, date }: Pick<DatasetAbout, 'version' | 'date'>,
  ending: string,
): string {
  const plain = [subject, version, date].map((part) => part.replaceAll(/[^\w.-]+/g, '_'));
  return `corredor-${plain.join('-')}.${ending}`;
}
