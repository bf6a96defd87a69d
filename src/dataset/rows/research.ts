import { FeatureName } from '../../vocabulary/law.js';
import type { Dataset } from '../format/index.js';
import type { GraphRows } from './graphRows.js';

/** Benchmarks, indicators, methods and published effects: what studies measure with. */
export function addResearch(dataset: Dataset, rows: GraphRows): void {
  addBenchmarks(dataset, rows);
  addIndicators(dataset, rows);
  addMethods(dataset, rows);
}

function addBenchmarks({ benchmarks }: Dataset, rows: GraphRows): void {
  const features = Object.keys(FeatureName);
  for (const { benchmark, features: asked } of benchmarks) {
    const { sources, ...properties } = benchmark;
    rows.fact('benchmarks', 'Benchmark', properties, sources);
    for (const { feature, ...answer } of asked) {
      rows.relate('asks_for', benchmark.id, feature, { ...answer, position: features.indexOf(feature) });
    }
  }
}

function addIndicators({ indicators }: Dataset, rows: GraphRows): void {
  for (const { country, indicator, year, value, unit, source } of indicators) {
    rows.shared('indicators', { id: indicator, unit });
    const id = `${country}-${indicator}-${year}`;
    rows.fact('observations', 'Observation', { id, year, value, unit }, [source], country);
    rows.relate('of_indicator', id, indicator);
  }
}

/** Openness counts corridors and weighs nothing, so that no file of weights holds it. */
const openness = {
  id: 'OPENNESS',
  version: 1,
  basis: 'OURS',
  combination:
    'openness = corridors at FREE or SAFEGUARDS with certainty REGULATED, over all corridors from the country to the others of the group',
  note: 'A corridor without any law (UNREGULATED) is free and does not count as open: its data are unprotected. Read it beside the counts of UNREGULATED and UNKNOWN corridors.',
};

/** Strength weighs features alike unless a question says otherwise, so that no file of weights holds it. */
const strength = {
  id: 'STRENGTH',
  version: 1,
  basis: 'OURS',
  combination:
    'strength = weighted mean over the features that the benchmark asks for (in full or in part) of what the framework has: YES 1, PARTIAL 0.5, NO 0',
  note: 'Counts what the laws say, not how they are applied, and hangs on the benchmark: compare countries by one. A country without a general law in force has 0. A feature that is not recorded makes an interval.',
};

/** Weights keep what they weigh in `of`, and the set that they belong to where a method has several. */
function addMethods({ methods }: Dataset, rows: GraphRows): void {
  const { friction, commitments, reformCosts, indexWeights, effects } = methods;
  rows.node('methods', openness);
  rows.node('methods', strength);
  for (const feature of Object.keys(FeatureName)) {
    const reason = 'No feature is known to matter more than another; weigh them as your question asks.';
    rows.node('weights', { id: `STRENGTH/${feature}`, of: feature, weight: 1, reason }, 'STRENGTH');
  }
  rows.node('methods', {
    id: 'FRICTION',
    version: friction.version,
    basis: friction.basis,
    combination: friction.combination,
    note: 'Ordinal: only the order of the weights is defended, their distances are a convention.',
  });
  for (const { level, weight, reason } of friction.weights) {
    rows.node('weights', { id: `FRICTION/${level}`, of: level, weight, reason }, 'FRICTION');
  }
  rows.node('methods', {
    id: 'COMMITMENTS',
    version: commitments.version,
    basis: commitments.basis,
    combination: commitments.combination,
    note: 'All topics of the vocabulary count alike. A standard that binds nobody is owed to nobody. Where it is not recorded whether a panel can enforce a duty, the score is an interval between the two weights.',
  });
  for (const { bindingness, disputeSettlement, weight, reason } of commitments.weights) {
    const id = `COMMITMENTS/${bindingness}${disputeSettlement ? '/DISPUTE_SETTLEMENT' : ''}`;
    rows.node('weights', { id, of: bindingness, disputeSettlement, weight, reason }, 'COMMITMENTS');
  }
  rows.node('methods', {
    id: 'REFORM_COSTS',
    version: reformCosts.version,
    basis: reformCosts.basis,
    combination: reformCosts.unit,
  });
  for (const { reform, cost, reason } of reformCosts.costs) {
    rows.node('weights', { id: `REFORM_COSTS/${reform}`, of: reform, weight: cost, reason }, 'REFORM_COSTS');
  }
  rows.node('methods', {
    id: indexWeights.index,
    version: indexWeights.version,
    basis: indexWeights.sets.find(({ id }) => id === indexWeights.default)?.basis ?? 'OURS',
    combination: indexWeights.combination,
    note: [...indexWeights.departures, indexWeights.leftOut].join(' '),
    defaultSet: indexWeights.default,
    weightSets: JSON.stringify(indexWeights.sets.map(({ weights: _, ...set }) => set)),
    criteria: JSON.stringify(indexWeights.scoring.map(({ indicator, one, half }) => ({ of: indicator, one, half }))),
  });
  for (const set of indexWeights.sets) {
    for (const { indicator, weight, reason } of set.weights) {
      const id = `${indexWeights.index}/${set.id}/${indicator}`;
      rows.node('weights', { id, of: indicator, weightSet: set.id, weight, reason }, indexWeights.index);
    }
  }
  for (const { sign, ...effect } of effects.effects) {
    const signs = sign.map((each) => `${each.sign}: ${each.of}`);
    rows.node('effects', { ...effect, signs });
  }
}
