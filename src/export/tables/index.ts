import type { Table } from '../table.js';
import { adequacyCandidates } from './adequacyCandidates.js';
import { agreements } from './agreements.js';
import { benchmarks } from './benchmarks.js';
import { changes } from './changes.js';
import { commitmentMatrix } from './commitmentMatrix.js';
import { commitmentPairs } from './commitmentPairs.js';
import { commitments } from './commitments.js';
import { compareFrameworks } from './compareFrameworks.js';
import { conflicts } from './conflicts.js';
import { corrections } from './corrections.js';
import { corridorMatrix, corridorMatrixWide } from './corridorMatrix.js';
import { countries } from './countries.js';
import { features } from './features.js';
import { frameworkPairs } from './frameworkPairs.js';
import { goals } from './goals.js';
import { groups } from './groups.js';
import { inPlace } from './inPlace.js';
import { laws } from './laws.js';
import { loadBearingFacts } from './loadBearingFacts.js';
import { matrixBarriers } from './matrixBarriers.js';
import { matrixHistory } from './matrixHistory.js';
import { observations } from './observations.js';
import { parties } from './parties.js';
import { policySpace } from './policySpace.js';
import { precedents } from './precedents.js';
import { provisions } from './provisions.js';
import { publishedEffects } from './publishedEffects.js';
import { recognitions } from './recognitions.js';
import { regulators } from './regulators.js';
import { requestAndOffer } from './requestAndOffer.js';
import { reservations } from './reservations.js';
import { rules } from './rules.js';
import { scores } from './scores.js';
import { search } from './search.js';
import { transferPowers } from './transferPowers.js';
import { trends } from './trends.js';

/** Every table that there is, in the order in which they are listed. */
export const tables: readonly Table[] = [
  laws,
  provisions,
  rules,
  features,
  countries,
  groups,
  regulators,
  agreements,
  parties,
  commitments,
  reservations,
  recognitions,
  observations,
  benchmarks,
  publishedEffects,
  trends,
  goals,
  changes,
  corrections,
  search,
  corridorMatrix,
  corridorMatrixWide,
  matrixBarriers,
  matrixHistory,
  commitmentMatrix,
  commitmentPairs,
  precedents,
  requestAndOffer,
  conflicts,
  policySpace,
  compareFrameworks,
  frameworkPairs,
  scores,
  loadBearingFacts,
  adequacyCandidates,
  transferPowers,
  inPlace,
];

export function tableNamed(name: string): Table | undefined {
  return tables.find((table) => table.name === name);
}
