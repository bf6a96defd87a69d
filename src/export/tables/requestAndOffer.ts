import { ExportRequestAndOfferDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const requestAndOffer = defineTable({
  name: 'requestAndOffer',
  title: 'What two countries may ask of each other and offer each other',
  row: 'an ask (a clause that the giver gave to others and not to the receiver) or an offer (a clause that the giver owes to others already)',
  document: ExportRequestAndOfferDocument,
  rows: ({ requestAndOffer: { topics } }) =>
    topics.flatMap(({ topic, asksOfOne, asksOfOther, offersOfOne, offersOfOther }) => [
      ...[...asksOfOne, ...asksOfOther].map((each) => ({ topic, kind: 'ASK', ...each })),
      ...[...offersOfOne, ...offersOfOther].map((each) => ({ topic, kind: 'OFFER', ...each })),
    ]),
  asOf: ({ requestAndOffer }) => requestAndOffer.asOf,
  columns: ({ flag, list, sources, text, verification }) => [
    text('topic', 'on what', ({ topic }) => topic),
    text('kind', 'ASK (by the receiver) or OFFER (by the giver)', ({ kind }) => kind),
    text('giver', 'who would owe it', ({ giver }) => giver.id),
    text('receiver', 'to whom', ({ receiver }) => receiver.id),
    text(
      'now',
      'how far the giver binds itself to the receiver now, missing facts taken as the least',
      ({ now }) => now,
    ),
    text('nowHigh', 'how far at most', ({ nowHigh }) => nowHigh),
    text('strength', 'how far the clause binds, missing facts taken as the least', ({ strength }) => strength),
    text('strengthHigh', 'how far at most', ({ strengthHigh }) => strengthHigh),
    flag('certain', 'whether no missing fact could take it away', ({ certain }) => certain),
    text('agreement', 'the id of the agreement of the clause', ({ clause }) => clause.agreement.id),
    text('commitment', 'the id of the clause', ({ clause }) => clause.commitment.id),
    text('locator', 'where it stands in the agreement', ({ clause }) => clause.commitment.locator),
    list('towards', 'to whom it is owed now', ({ clause }) => clause.towards.map(({ id }) => id)),
    list('exceptions', 'the exceptions that it leaves', ({ clause }) =>
      clause.exceptions.map(({ exception }) => exception),
    ),
    flag(
      'disputeSettlement',
      'whether a panel can enforce it; empty when not recorded',
      ({ clause }) => clause.disputeSettlement,
    ),
    text('summary', 'in words', ({ summary }) => summary),
    verification(({ clause }) => clause.commitment.verification),
    ...sources(({ clause }) => clause.commitment.sources),
  ],
});
