/** The table of features: its rows by block, and in which of them answers differ. */

import type { FeatureBlock, FeatureName } from '../../../src/vocabulary/law.js';
import type { CompareQuery } from '../generated/graphql.js';

type Row = CompareQuery['comparison']['features'][number];

export interface FeatureRow extends Row {
  /** Whether two countries of which the answer is recorded give different ones. */
  readonly countriesDiffer: boolean;
  /** How many have less of it than the benchmark asks for. */
  readonly fallShort: number;
}

export interface FeatureRows {
  readonly block: FeatureBlock;
  readonly rows: readonly FeatureRow[];
}

const order: readonly FeatureBlock[] = ['SCOPE', 'RIGHTS', 'DUTIES', 'AUTHORITY', 'TRANSFERS'];

/** The rows in the order of the blocks of a framework; with `onlyDiffering` those alone in which something differs. */
export function rowsByBlock(
  features: readonly Row[],
  blockOf: ReadonlyMap<FeatureName, FeatureBlock>,
  onlyDiffering: boolean,
): FeatureRows[] {
  const rows = features.map(judged).filter((row) => !onlyDiffering || isDiffering(row));
  return order
    .map((block) => ({ block, rows: rows.filter(({ feature }) => (blockOf.get(feature) ?? 'SCOPE') === block) }))
    .filter(({ rows: ofBlock }) => ofBlock.length > 0);
}

function judged(row: Row): FeatureRow {
  const answers = new Set(row.cells.map(({ value }) => value).filter((value) => value !== null));
  return {
    ...row,
    countriesDiffer: answers.size > 1,
    fallShort: row.cells.filter(({ fallsShort }) => fallsShort === true).length,
  };
}

/** What is not recorded is no difference: nobody knows that it is one. */
function isDiffering({ countriesDiffer, fallShort }: FeatureRow): boolean {
  return countriesDiffer || fallShort > 0;
}
