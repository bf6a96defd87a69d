/** The kinds of record that search finds. */
export const SearchKind = {
  COUNTRY: 'Countries.',
  GROUP: 'Groups of countries.',
  LAW: 'Laws.',
  PROVISION: 'Provisions of laws.',
  REGULATOR: 'Authorities.',
  AGREEMENT: 'Agreements.',
  COMMITMENT: 'Commitments of agreements.',
  AGENDA: 'Regional digital agendas.',
  GOAL: 'Goals of agendas.',
} as const;
export type SearchKind = keyof typeof SearchKind;

interface Kind {
  /** Its label in the graph, which is also its type in the API. */
  readonly label: string;
  /** The part of a node's key that says of what kind an id is. */
  readonly namespace: string;
  /** The statement that reads it by id. */
  readonly byId: string;
}

export const searchKinds: Record<SearchKind, Kind> = {
  COUNTRY: { label: 'Country', namespace: 'Jurisdiction', byId: 'jurisdiction/by_id' },
  GROUP: { label: 'Group', namespace: 'Jurisdiction', byId: 'jurisdiction/by_id' },
  LAW: { label: 'Law', namespace: 'Law', byId: 'law/by_id' },
  PROVISION: { label: 'Provision', namespace: 'Provision', byId: 'provision/by_id' },
  REGULATOR: { label: 'Regulator', namespace: 'Regulator', byId: 'regulator/by_id' },
  AGREEMENT: { label: 'Agreement', namespace: 'Agreement', byId: 'agreement/by_id' },
  COMMITMENT: { label: 'Commitment', namespace: 'Commitment', byId: 'commitment/by_id' },
  AGENDA: { label: 'Agenda', namespace: 'Agenda', byId: 'agenda/by_id' },
  GOAL: { label: 'Goal', namespace: 'Goal', byId: 'agenda/goal_by_id' },
};

/** The kind of a label; undefined for records that search leaves out. */
export function kindOfLabel(label: string): SearchKind | undefined {
  return (Object.keys(searchKinds) as SearchKind[]).find((kind) => searchKinds[kind].label === label);
}
