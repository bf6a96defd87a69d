/** The trends of a report as it orders them: those that stand above all, then family by family. */

import type { AgendaReportsQuery } from '../generated/graphql.js';

type Trend = AgendaReportsQuery['reports'][number]['trends'][number];

interface Family {
  readonly family: Trend;
  readonly trends: readonly Trend[];
}

export function trendFamilies(trends: readonly Trend[]): {
  overarching: readonly Trend[];
  families: readonly Family[];
} {
  return {
    overarching: trends.filter(({ kind }) => kind === 'OVERARCHING'),
    // A family is a record of its own, whose id is the name of the family.
    families: trends
      .filter(({ kind }) => kind === 'FAMILY')
      .map((family) => ({
        family,
        trends: trends.filter((trend) => trend.kind === 'TOPICAL' && trend.family === family.id),
      })),
  };
}
