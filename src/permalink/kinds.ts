/** The kinds of record that have a permalink, as they stand in its path: the labels of the graph. A kind is never renamed. */
export const recordKinds = [
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

export type RecordKind = (typeof recordKinds)[number];

export function isRecordKind(text: string): text is RecordKind {
  return (recordKinds as readonly string[]).includes(text);
}
