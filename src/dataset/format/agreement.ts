/** `agreements/ID.yaml`: a treaty, bloc, scheme or standard, its parties, digital commitments and reservations. */

import { z } from 'zod';
import { lawRelation } from './law.js';
import { dateOrNull, id, note, optionalText, place, sources, span, text } from './shared.js';
import {
  agreementKind,
  agreementStatus,
  bindingness,
  commitmentException,
  commitmentTopic,
  necessityTest,
  partyStatus,
  reservationMeasures,
  sector,
} from './terms.js';

const party = z
  .strictObject({
    country: place.describe('The party: a country’s code, or EU for the Union.'),
    status: partyStatus.describe('How it stands to the agreement at the date of the data set.'),
    signed: dateOrNull.describe('When it signed; null if unknown or not yet.'),
    ...span,
    notWith: z
      .array(place)
      .default([])
      .describe(
        'Parties with which the agreement is not in force for this one, such as those that have not ratified its accession.',
      ),
    note,
  })
  .meta({ id: 'Party', description: 'A party, and when the agreement is in force for it.' });

const exceptionTest = z
  .strictObject({
    necessity: necessityTest.describe('The test of necessity.'),
    arbitrary: z.boolean().describe('true: the measure must not discriminate arbitrarily or unjustifiably.'),
    disguised: z.boolean().describe('true: the measure must not be a disguised restriction on trade.'),
    selfJudging: z.boolean().describe('true: the party judges itself whether the exception applies.'),
  })
  .meta({ id: 'ExceptionTest', description: 'The limbs that a measure must pass to rest on an exception.' });

const commitment = z
  .strictObject({
    id: id.describe('The agreement’s id, then the article: CPTPP-14.11.'),
    locator: text.describe('The article: Art. 14.11.'),
    heading: text.describe('Its heading.'),
    topic: commitmentTopic.describe('What it is about.'),
    bindingness: bindingness.describe('How strongly it binds.'),
    disputeSettlement: z.boolean().nullable().describe('Whether a panel can enforce it; null if unknown.'),
    exceptParties: z
      .array(place)
      .describe(
        'Parties that are not bound by it (an annex, a side letter, a transition still running); [] when all are.',
      ),
    sectors: z
      .array(sector)
      .default([])
      .describe(
        'The sectors that it is about, where not all: [FINANCE] for an article of the chapter on financial services.',
      ),
    exceptions: z.array(commitmentException).describe('What may justify a measure against it, or lies outside it.'),
    exceptionTests: z
      .partialRecord(commitmentException, exceptionTest)
      .default({})
      .describe('For an exception, the limbs that a measure must pass.'),
    from: dateOrNull.describe('When it starts, only where later than the agreement (a transition period); else null.'),
    to: dateOrNull.default(null).describe('The first day without it, only where it ended earlier than the agreement.'),
    summary: text.describe('What it says, in your own words, never copied from a source.'),
    note,
    sources,
  })
  .meta({ id: 'Commitment', description: 'A digital provision of an agreement.' });
export type CommitmentRecord = z.output<typeof commitment>;

const reservation = z
  .strictObject({
    id: id.describe('The agreement’s id, the party, and the place in its annex: CPTPP-PE-I-1.'),
    party: place.describe('The party whose measure is kept outside.'),
    annex: text.describe('Where it is written: an annex, a footnote, a side letter, a schedule.'),
    lifts: z.array(id).describe('Ids of the commitments that it takes the measure out of.'),
    measures: reservationMeasures.describe('Whether it shelters listed measures or policy space.'),
    laws: z.array(id).describe('Ids of the laws that it shelters; [] when none is recorded.'),
    provisions: z
      .array(id)
      .default([])
      .describe('Ids of the provisions of these laws that it covers, where it does not cover the whole law.'),
    sectors: z.array(sector).describe('The sectors that it concerns.'),
    from: dateOrNull.describe('When it starts, where later than the agreement; else null.'),
    to: dateOrNull.describe('The first day without it; null while it lasts.'),
    summary: text.describe('What it keeps outside, in your own words.'),
    note,
    sources,
  })
  .meta({ id: 'Reservation', description: 'What a party keeps outside a commitment.' });
export type ReservationRecord = z.output<typeof reservation>;

const annexSearch = z
  .strictObject({
    party: place
      .nullable()
      .describe(
        'Whose annexes were searched; null for all parties, where the agreement has no lists or they do not reach the commitments.',
      ),
    annexes: text.describe('What was searched: the annexes, schedules, footnotes or side letters.'),
    commitments: z
      .array(id)
      .default([])
      .describe('Ids of the commitments for whose exemptions it was searched; [] for all of the agreement.'),
    note,
    sources,
  })
  .meta({
    id: 'AnnexSearch',
    description:
      'That annexes were searched for reservations. What was found stands among the reservations; what is not there was not found.',
  });
export type AnnexSearchRecord = z.output<typeof annexSearch>;

export const agreementFile = z
  .strictObject({
    agreement: z
      .strictObject({
        id: id.describe('Its short name, which is also the name of the file: CPTPP.'),
        name: text.describe('Its name in English.'),
        nameEs: text.describe('Its name in Spanish.'),
        namePt: optionalText.describe('Its name in Portuguese, where known.'),
        kind: agreementKind.describe('What kind of agreement it is.'),
        signed: dateOrNull.describe('When it was signed or adopted; null if unknown or not yet.'),
        inForce: dateOrNull.describe('When it entered into force; null if unknown or not yet.'),
        status: agreementStatus.describe('Its status at the date of the data set.'),
        relations: z.array(lawRelation).describe('How it relates to other agreements.'),
        note,
        sources,
      })
      .describe('The agreement itself.'),
    parties: z.array(party).describe('Those who are, were or want to be party to it.'),
    provisions: z.array(commitment).describe('Its digital commitments.'),
    reservations: z.array(reservation).default([]).describe('What parties keep outside its commitments.'),
    annexesSearched: z
      .array(annexSearch)
      .default([])
      .describe('Which annexes were searched for reservations: only where somebody read them.'),
  })
  .meta({ title: 'An agreement', description: 'A treaty, bloc, scheme or standard that states take part in.' });
export type AgreementFile = z.output<typeof agreementFile>;
