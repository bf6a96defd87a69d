import { z } from 'zod';
import { PrecedentsToolDocument, type ToolFormFragment } from '../../generated/graphql.js';
import { label } from '../../messages/labels.js';
import { dateInWords } from '../../messages/words.js';
import { word } from '../../page/words.js';
import { CommitmentStrength, CommitmentTopic } from '../../vocabulary/trade.js';
import { day, group, groupOf, lang, term } from '../arguments.js';
import {
  accepted,
  acceptedOf,
  clauseIds,
  clauses,
  clausesOf,
  exceptionOf,
  leftOut,
  quotedClause,
  strengthInWords,
  strong,
  testedException,
  topic,
} from '../clauses.js';
import { bounded, groundOf, headed, paragraphs, underneath, weakest } from '../quote.js';
import { ground, termOf } from '../shapes.js';
import { tool } from '../tool.js';

const LISTED = 40;
const QUOTED = 20;

const codes = z.array(z.string());

const form = z.object({
  ...strong,
  exceptions: z.array(testedException),
  acceptedBy: codes,
  notAcceptedBy: codes.describe('As far as is known.'),
  models: clauseIds,
});

export const precedents = tool({
  name: 'precedents',
  title: 'Where a group of countries could meet on one topic',
  description:
    'On one topic: every form of commitment that each country of a group has accepted anywhere, the landing zone (the strongest that all have accepted somewhere), the next stronger form and who is in the way of it, with model clauses. A precedent is an argument, no duty towards the group. Ask it to find what a group could agree on; ask commitments for all topics at once.',
  input: { ...group, topic: term(CommitmentTopic, 'The topic.'), asOf: day, lang },
  output: {
    topic,
    asOf: z.string(),
    summary: z.string(),
    members: z.array(
      z.object({
        country: z.string(),
        ...strong,
        forms: z.array(z.object({ ...strong, exceptions: z.array(testedException), commitments: z.array(accepted) })),
      }),
    ),
    landingZone: z
      .object({
        ...strong,
        models: clauseIds,
        sharedForms: z.array(form).describe('The very forms, with the same exceptions and tests, that all accepted.'),
        nextForm: form.nullable().describe('The form just above the first of these.'),
      })
      .nullable()
      .describe('Null where some country has surely accepted nothing, or may not have: see leftOut.'),
    next: z
      .object({
        strength: termOf(CommitmentStrength),
        models: clauseIds,
        acceptedBy: codes,
        inTheWay: z.array(
          z.object({
            country: z.string(),
            certain: z.boolean().describe('False where a fact not recorded could say that it has accepted it.'),
            ...strong,
            commitments: z.array(accepted).describe('What it has accepted at the most.'),
          }),
        ),
      })
      .nullable()
      .describe('The next stronger form; null where nobody surely accepted one.'),
    leftOut,
    clauses,
    ...ground,
  },
  async answer({ countries, agreement, topic, asOf, lang }, ask) {
    const asked = { group: groupOf({ countries, agreement }), topic, asOf: asOf ?? null, lang };
    const { precedents: found, dataset } = await ask(PrecedentsToolDocument, asked);
    const { members, landingZone, next } = found;
    // What the text quotes first are the models of the landing zone and of the next form.
    const clauses = clausesOf([
      ...(landingZone?.models ?? []),
      ...(next?.models ?? []),
      ...(landingZone?.sharedForms ?? []).flatMap(({ models }) => models),
      ...(landingZone?.nextForm?.models ?? []),
      ...(next?.inTheWay ?? []).flatMap(({ commitments }) => commitments.map(({ commitment }) => commitment)),
      ...members.flatMap(({ forms }) =>
        forms.flatMap(({ commitments }) => commitments.map(({ commitment }) => commitment)),
      ),
    ]);
    const weakestVerification = weakest(clauses.map(({ verification }) => verification));
    const leftOut = found.leftOut.map(({ reason }) => reason);
    return {
      structured: {
        topic: found.topic,
        asOf: found.asOf,
        summary: found.summary,
        members: members.map(({ country, strength, strengthHigh, forms }) => ({
          country: country.id,
          strength,
          strengthHigh,
          forms: forms.map(({ strength, strengthHigh, exceptions, commitments }) => ({
            strength,
            strengthHigh,
            exceptions: exceptions.map(exceptionOf),
            commitments: commitments.map(acceptedOf),
          })),
        })),
        landingZone:
          landingZone == null
            ? null
            : {
                strength: landingZone.strength,
                strengthHigh: landingZone.strengthHigh,
                models: idsOf(landingZone.models),
                sharedForms: landingZone.sharedForms.map(formOf),
                nextForm: landingZone.nextForm == null ? null : formOf(landingZone.nextForm),
              },
        next:
          next == null
            ? null
            : {
                strength: next.strength,
                models: idsOf(next.models),
                acceptedBy: idsOf(next.acceptedBy),
                inTheWay: next.inTheWay.map(({ country, certain, strength, strengthHigh, commitments }) => ({
                  country: country.id,
                  certain,
                  strength,
                  strengthHigh,
                  commitments: commitments.map(acceptedOf),
                })),
              },
        leftOut,
        clauses,
        weakestVerification,
        ...groundOf(dataset, lang),
      },
      text: paragraphs([
        `${label(lang, 'CommitmentTopic', topic)} · ${dateInWords(found.asOf, lang)}\n${found.summary}`,
        bounded(
          members.map(({ country, ...strong }) => `- ${country.name}: ${strengthInWords(strong, lang)}`),
          LISTED,
        ),
        bounded(
          clauses.map((each) => quotedClause(each, lang)),
          QUOTED,
        ),
        headed(
          word(lang, 'leftOut'),
          leftOut.map((reason) => `- ${reason}`),
          QUOTED,
        ),
        underneath({ lang, dataset, weakestVerification }),
      ]),
    };
  },
});

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}

function formOf({ strength, strengthHigh, exceptions, acceptedBy, notAcceptedBy, models }: ToolFormFragment) {
  return {
    strength,
    strengthHigh,
    exceptions: exceptions.map(exceptionOf),
    acceptedBy: idsOf(acceptedBy),
    notAcceptedBy: idsOf(notAcceptedBy),
    models: idsOf(models),
  };
}
