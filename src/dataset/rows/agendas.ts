import { bestVerification } from '../../vocabulary/evidence.js';
import type { AgendaFile, Dataset, ParticipantRecord } from '../format/index.js';
import type { GraphRows } from './graphRows.js';
import type { LawRelations } from './laws.js';
import { searchText } from './searchText.js';

/** Agendas with their areas, goals, working groups, milestones and participants. */
export function addAgendas(dataset: Dataset, relations: LawRelations, rows: GraphRows): void {
  for (const file of dataset.agendas) {
    addAgenda(file, relations, rows);
    file.participants.forEach((participant, position) => {
      addParticipant(participant, position, file.agenda.id, rows);
    });
  }
}

function addAgenda(
  { agenda, areas, goals, workingGroups }: AgendaFile,
  relations: LawRelations,
  rows: GraphRows,
): void {
  const { sources, milestones, relations: related, ...properties } = agenda;
  const { id, name, nameEs, namePt } = agenda;
  rows.fact('agendas', 'Agenda', { ...properties, searchText: searchText([id, name, nameEs, namePt]) }, sources);
  for (const relation of related) relations.add(id, relation);
  milestones.forEach(({ sources, ...milestone }, position) => {
    rows.fact('milestones', 'Milestone', { ...milestone, id: `${id}/${position + 1}`, position }, sources, id);
  });
  areas.forEach(({ sources, ...area }, position) => {
    rows.fact('action_areas', 'ActionArea', { ...area, position }, sources, id);
  });
  goals.forEach(({ sources, area, ...goal }, position) => {
    const text = searchText([goal.id, name, goal.summary]);
    rows.fact('goals', 'Goal', { ...goal, position, searchText: text }, sources, area);
  });
  workingGroups.forEach(({ sources, areas, ...group }, position) => {
    rows.fact('working_groups', 'WorkingGroup', { ...group, position }, sources, id);
    for (const area of areas) rows.relate('works_on', group.id, area);
  });
}

function addParticipant(
  { country, organisation, sources, ...participation }: ParticipantRecord,
  position: number,
  agenda: string,
  rows: GraphRows,
): void {
  const verification = bestVerification(sources.map((source) => source.verification));
  const properties = { ...participation, position, verification, sources: rows.sourcesOf(sources) };
  if (country !== undefined) rows.relate('participates_in', country, agenda, properties);
  if (organisation === undefined) return;
  const id = `ORG-${organisation}`;
  rows.shared('stakeholders', { id, name: organisation, kind: 'ORGANISATION' });
  rows.relate('stakeholder_participates_in', id, agenda, properties);
}
