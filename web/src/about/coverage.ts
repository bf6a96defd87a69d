/** How many laws are recorded for each country and topic, as a table. */

import { Topic } from '../../../src/vocabulary/law.js';
import type { AboutDatasetQuery } from '../generated/graphql.js';

type Coverage = AboutDatasetQuery['dataset']['coverage'][number];

export const topics = Object.keys(Topic) as Topic[];

export interface CoverageRow {
  readonly country: string;
  /** In the order of the topics; 0 where no law is recorded. */
  readonly laws: readonly number[];
}

/** A row for each country that has any law, in the order in which countries are told. */
export function coverageRows(coverage: readonly Coverage[]): CoverageRow[] {
  const byCountry = new Map<string, Map<Topic, number>>();
  for (const { country, topic, laws } of coverage) {
    byCountry.set(country, (byCountry.get(country) ?? new Map<Topic, number>()).set(topic, laws));
  }
  return [...byCountry].map(([country, laws]) => ({ country, laws: topics.map((topic) => laws.get(topic) ?? 0) }));
}

/** In which step of colour a number of laws is shown: none, one, two or three, four to six, more. */
export function lawsStep(laws: number): number {
  return [1, 2, 4, 7].filter((from) => laws >= from).length;
}
