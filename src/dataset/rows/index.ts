import type { Dataset } from '../format/index.js';
import { addAgendas } from './agendas.js';
import { addAgreements } from './agreements.js';
import { addCorrections } from './corrections.js';
import { GraphRows } from './graphRows.js';
import { addJoins } from './joins.js';
import { addJurisdictions } from './jurisdictions.js';
import { addLaws, LawRelations } from './laws.js';
import { addReports } from './reports.js';
import { addResearch } from './research.js';

export type { NodeRow, RelationshipRow } from './graphRows.js';

/** All rows of the graph, by the load statement that takes them. */
export function rowsOf(dataset: Dataset): GraphRows {
  const rows = new GraphRows();
  const relations = new LawRelations(dataset, rows);
  addJurisdictions(dataset, rows);
  addLaws(dataset, relations, rows);
  addAgreements(dataset, relations, rows);
  // The report names organisations in full, the agendas by acronym: the report comes first.
  addResearch(dataset, rows);
  addReports(dataset, relations, rows);
  addAgendas(dataset, relations, rows);
  addJoins(dataset, rows);
  addCorrections(dataset, rows);
  return rows;
}
