/**
 * `judgements/NAME.yaml`: what bears on a goal, a trend, an action line or a question. A source rarely says it, so that each join tells
 * whose judgement it is, and why.
 */

import { z } from 'zod';
import { id, note, source, text } from './shared.js';
import { bindingness, commitmentTopic, featureName, joinBasis, ruleEffect, rulePresence, topic } from './terms.js';

/** Exactly one of the keys may be there. */
const oneOf =
  (keys: readonly string[]) =>
  (record: object): boolean =>
    keys.filter((key) => (record as Record<string, unknown>)[key] !== undefined).length === 1;

const subjectKeys = ['question', 'trend', 'actionLine', 'area', 'goal'] as const;

const subject = z
  .strictObject({
    question: z.exactOptional(id).describe('Id of a guiding question of a report.'),
    trend: z.exactOptional(id).describe('Key of a trend.'),
    actionLine: z.exactOptional(id).describe('Id of an action line.'),
    area: z.exactOptional(id).describe('Id of an area of an agenda.'),
    goal: z.exactOptional(id).describe('Id of a goal of an agenda.'),
  })
  .refine(oneOf(subjectKeys), `expected one of ${subjectKeys.join(', ')}`)
  .meta({ id: 'JoinSubject', description: 'What the join is about: one of these.' });

const targetKeys = [
  'lawTopic',
  'feature',
  'ruleEffect',
  'commitmentTopic',
  'indicator',
  'agreement',
  'law',
  'goal',
] as const;

const target = z
  .strictObject({
    lawTopic: z.exactOptional(topic).describe('Laws on this topic.'),
    feature: z.exactOptional(featureName).describe('This feature of the data-protection framework.'),
    value: z
      .exactOptional(z.enum(['YES', 'PARTIAL']))
      .describe('With feature: the least of it that will do; left out: YES.'),
    ruleEffect: z.exactOptional(ruleEffect).describe('Rules of this effect.'),
    presence: z
      .exactOptional(rulePresence)
      .describe('With ruleEffect: whether such rules serve it, or that there are none.'),
    commitmentTopic: z.exactOptional(commitmentTopic).describe('Commitments on this topic.'),
    bindingness: z
      .exactOptional(bindingness)
      .describe('With commitmentTopic: the weakest that will do; left out: BINDING.'),
    indicator: z
      .exactOptional(z.string().regex(/^[a-z][a-z0-9_]*$/, 'expected the key of an indicator'))
      .describe('Key of an indicator.'),
    atLeast: z
      .exactOptional(z.number())
      .describe('With indicator: the mark that a figure must reach; without one it is no verdict.'),
    atMost: z.exactOptional(z.number()).describe('With indicator: the mark that a figure must not exceed.'),
    agreement: z.exactOptional(id).describe('Being bound by this agreement.'),
    law: z.exactOptional(id).describe('This law.'),
    goal: z.exactOptional(id).describe('Taking part in the agenda that has this goal.'),
  })
  .refine(oneOf(targetKeys), `expected one of ${targetKeys.join(', ')}`)
  .refine((to) => to.value === undefined || to.feature !== undefined, 'expected value with a feature only')
  .refine(
    (to) => (to.presence === undefined) === (to.ruleEffect === undefined),
    'expected presence with a ruleEffect, and with nothing else',
  )
  .refine(
    (to) => to.bindingness === undefined || to.commitmentTopic !== undefined,
    'expected bindingness with a commitmentTopic only',
  )
  .refine(
    (to) => (to.atLeast === undefined && to.atMost === undefined) || to.indicator !== undefined,
    'expected atLeast and atMost with an indicator only',
  )
  .meta({ id: 'JoinTarget', description: 'What bears on the subject: one of these, with what belongs to it.' });
export type JoinTargetRecord = z.output<typeof target>;

const join = z
  .strictObject({
    about: subject.describe('What the join is about.'),
    to: target.describe('What bears on it.'),
    judgement: z
      .strictObject({
        by: text.describe('Who says so.'),
        basis: joinBasis.describe('Whether a source says it.'),
        why: text.describe('Why, in a sentence or two.'),
      })
      .describe('Whose judgement it is.'),
    note,
    sources: z.array(source).default([]).describe('Where basis is STATED: the documents that say it. Else none.'),
  })
  .refine(
    ({ judgement, sources }) => (judgement.basis === 'STATED') === sources.length > 0,
    'expected sources where the basis is STATED, and none where it is JUDGED',
  )
  .meta({ id: 'Join', description: 'That something bears on a subject.' });
export type JoinRecord = z.output<typeof join>;

export const joinsFile = z
  .strictObject({ joins: z.array(join).describe('The joins, those of one subject together.') })
  .meta({ title: 'Judgements', description: 'What bears on goals, trends, action lines and questions.' });
export type JoinsFile = z.output<typeof joinsFile>;
