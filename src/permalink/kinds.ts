/** The kinds of record that have a permalink, as they stand in its path: the labels of the graph. A kind is never renamed. */
const kinds = [
  'country',
  'group',
  'regulator',
  'law',
  'provision',
  'rule',
  'agreement',
  'commitment',
  'reservation',
  'recognition',
  'agenda',
  'action-area',
  'goal',
  'working-group',
  'milestone',
  'indicator',
  'observation',
  'benchmark',
  'method',
  'effect',
  'source',
] as const;

export type RecordKind = (typeof kinds)[number];

export function isRecordKind(text: string): text is RecordKind {
  return (kinds as readonly string[]).includes(text);
}

/** The kind of a record by its label in the graph: ActionArea is action-area. */
export function kindOfLabel(label: string): RecordKind | undefined {
  const kind = label.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  return isRecordKind(kind) ? kind : undefined;
}
