import type { Table } from '../table.js';
import { adequacyCandidates } from './adequacyCandidates.js';
import { agreements } from './agreements.js';
import { commitmentMatrix } from './commitmentMatrix.js';
import { commitmentPairs } from './commitmentPairs.js';
import { commitments } from './commitments.js';
import { compareFrameworks } from './compareFrameworks.js';
import { conflicts } from './conflicts.js';
import { corridorMatrix, corridorMatrixWide } from './corridorMatrix.js';
import { countries } from './countries.js';
import { features } from './features.js';
import { frameworkPairs } from './frameworkPairs.js';
import { laws } from './laws.js';
import { loadBearingFacts } from './loadBearingFacts.js';
import { observations } from './observations.js';
import { parties } from './parties.js';
import { provisions } from './provisions.js';
import { recognitions } from './recognitions.js';
import { regulators } from './regulators.js';
import { reservations } from './reservations.js';
import { rules } from './rules.js';
import { scores } from './scores.js';
import { search } from './search.js';

/** Every table that there is, in the order in which they are listed. */
export const tables: readonly Table[] = [
  laws,
  provisions,
  rules,
  features,
  countries,
  regulators,
  agreements,
  parties,
  commitments,
  reservations,
  recognitions,
  observations,
  search,
  corridorMatrix,
  corridorMatrixWide,
  commitmentMatrix,
  commitmentPairs,
  conflicts,
  compareFrameworks,
  frameworkPairs,
  scores,
  loadBearingFacts,
  adequacyCandidates,
];

export function tableNamed(name: string): Table | undefined {
  return tables.find((table) => table.name === name);
}
