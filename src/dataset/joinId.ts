import type { JoinKind, JoinSubjectKind } from '../vocabulary/progress.js';
import type { JoinRecord, JoinTargetRecord } from './format/index.js';

const subjectKinds = {
  question: 'GUIDING_QUESTION',
  trend: 'TREND',
  actionLine: 'ACTION_LINE',
  area: 'ACTION_AREA',
  goal: 'GOAL',
} as const satisfies Readonly<Record<keyof JoinRecord['about'], JoinSubjectKind>>;

/** What a join is about: its kind and its id. */
export function subjectOf({ about }: JoinRecord): { readonly kind: JoinSubjectKind; readonly id: string } {
  const [key, id] = Object.entries(about).find(([, value]) => value !== undefined) as [keyof typeof about, string];
  return { kind: subjectKinds[key], id };
}

const kinds = {
  lawTopic: 'LAW_TOPIC',
  feature: 'FEATURE',
  ruleEffect: 'RULE_EFFECT',
  commitmentTopic: 'COMMITMENT_TOPIC',
  indicator: 'INDICATOR',
  agreement: 'AGREEMENT',
  law: 'LAW',
  goal: 'GOAL',
} as const satisfies Partial<Record<keyof JoinTargetRecord, JoinKind>>;

/** What bears on the subject: its kind, and the term or id. */
export function targetOf({ to }: JoinRecord): { readonly kind: JoinKind; readonly term: string } {
  const key = (Object.keys(kinds) as (keyof typeof kinds)[]).find((each) => to[each] !== undefined)!;
  return { kind: kinds[key], term: to[key]! };
}

/** A join has no id of its own in the files: its two ends make one, since each pair is joined once. */
export function joinId(join: JoinRecord): string {
  const { kind, term } = targetOf(join);
  return `${subjectOf(join).id}/${kind}/${term}`;
}
