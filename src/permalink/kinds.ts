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
  'report',
  'report-section',
  'guiding-question',
  'trend',
  'approach',
  'report-message',
  'survey-finding',
  'companion-document',
  'stakeholder',
  'action-plan',
  'action-line',
  'action-point',
  'join',
  'annex-search',
  'correction',
  'source',
] as const;

export type RecordKind = (typeof recordKinds)[number];

export function isRecordKind(text: string): text is RecordKind {
  return (recordKinds as readonly string[]).includes(text);
}
