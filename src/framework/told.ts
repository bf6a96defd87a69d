import type { ReadBenchmark } from '../benchmark/readBenchmark.js';
import type { CorridorFacts } from '../corridor/facts.js';
import type { Comparison } from './compare.js';
import type { Framework, FrameworkCell } from './framework.js';
import type { CountryNeighbours, Neighbours } from './group.js';
import type { FrameworkPair } from './heterogeneity.js';
import { fallsShort, type Strength, strengthOf } from './strength.js';

/** A cell as the API shows it. */
export function toldCell(country: string, cell: FrameworkCell, short: boolean | null) {
  return { ...cell, country, verification: cell.law?.verification ?? null, fallsShort: short };
}

/** A comparison as the API shows it: countries instead of codes, cells that say whose they are and what the benchmark asks for. */
export function toldComparison(
  frameworks: readonly Framework[],
  { pairs, mean, clusters, unplaced, order, neighbours }: Comparison,
  benchmark: ReadBenchmark | null,
  asOf: string,
  { jurisdictions }: CorridorFacts,
): object {
  const country = (code: string) => jurisdictions.get(code);
  const countries = (codes: readonly string[]) => codes.map(country);
  const asked = new Map(benchmark?.features.map((each) => [each.feature, each]));
  const cellOf = (code: string, cell: FrameworkCell) =>
    toldCell(code, cell, benchmark === null ? null : fallsShort(cell, asked.get(cell.feature)));
  const pairOf = ({ a, b, differences, figures, ...pair }: FrameworkPair) => {
    const both = <Each extends { a: FrameworkCell; b: FrameworkCell }>(each: Each) => ({
      ...each,
      a: cellOf(a, each.a),
      b: cellOf(b, each.b),
    });
    return { ...pair, a, b, differences: differences.map(both), figures: figures.map(both) };
  };
  const near = (found: Neighbours | null) => found && { ...found, countries: countries(found.countries) };
  const neighboursOf = ({ country: code, nearest, farthest }: CountryNeighbours) => ({
    country: country(code),
    nearest: near(nearest),
    farthest: near(farthest),
  });
  const strengthTold = ({ country: code, points, ...strength }: Strength) => ({
    ...strength,
    country: country(code),
    points: points.map((point) => ({ ...point, cell: cellOf(code, point.cell) })),
  });
  return {
    countries: countries(frameworks.map(({ country: code }) => code)),
    asOf,
    benchmark: benchmark ?? null,
    frameworks: frameworks.map((framework) => ({ ...framework, country: country(framework.country) })),
    features: frameworks[0]!.cells.map(({ feature }, at) => ({
      feature,
      benchmark: asked.get(feature) ?? null,
      cells: frameworks.map(({ country: code, cells }) => cellOf(code, cells[at]!)),
    })),
    pairs: pairs.map(pairOf),
    meanHeterogeneity: mean.heterogeneity,
    meanHeterogeneityLow: mean.low,
    meanHeterogeneityHigh: mean.high,
    meanCoverage: mean.coverage,
    weakPairs: mean.weakPairs,
    unknownPairs: mean.unknownPairs,
    clusters: clusters.map((codes) => ({ countries: countries(codes) })),
    unplaced: countries(unplaced),
    order,
    neighbours: neighbours.map(neighboursOf),
    strength:
      benchmark === null
        ? []
        : frameworks
            .map((framework) => strengthOf(framework, benchmark.features))
            .filter((strength) => strength !== null)
            .map(strengthTold),
  };
}
