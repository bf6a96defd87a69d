import { nameIn } from '../api/names.js';
import { type Names, nameOf } from '../corridor/explain/names.js';
import type { AgreementFact, CommitmentFact } from '../corridor/trace/facts.js';
import { label, labelInSentence } from '../messages/labels.js';
import { message } from '../messages/message.js';
import { dateInWords, listInWords } from '../messages/words.js';
import type { Lang } from '../vocabulary/lang.js';
import type { Gift } from './exchange.js';
import type { PrecedentStudy } from './precedents.js';
import { compareStrengths, type StrengthRange } from './strength.js';

/** So many agreements or parties stand in a sentence; the answer has all. */
const NAMED = 5;

interface Cited {
  readonly commitment: CommitmentFact;
  readonly agreement: AgreementFact & { readonly nameEs?: string | null; readonly namePt?: string | null };
}

/** The landing zone and what lies above it, in a few sentences. */
export function tellPrecedents(study: PrecedentStudy, asOf: string, names: Names, lang: Lang): string {
  const { topic, members, landing, landingZone, next } = study;
  const named = (countries: readonly string[]) =>
    listInWords(
      countries.map((id) => nameOf(id, names, lang)),
      lang,
    );
  const values = { topic: label(lang, 'CommitmentTopic', topic), count: String(members.length) };
  const open = compareStrengths(landing.high, landing.low) > 0;
  const shared = landingZone?.sharedForms[0];
  const above = landingZone?.nextForm;
  return [
    landingZone === null
      ? message(lang, 'precedents.landingZone.none', {
          ...values,
          countries: named(members.filter(({ strength }) => strength.low === 'NONE').map(({ country }) => country)),
        })
      : message(lang, 'precedents.landingZone', {
          ...values,
          strength: labelInSentence(lang, 'CommitmentStrength', landing.low),
          articles: cited(landingZone.models, lang),
        }),
    ...(open
      ? [
          message(lang, 'precedents.landingZone.open', {
            strength: labelInSentence(lang, 'CommitmentStrength', landing.high),
          }),
        ]
      : []),
    ...(shared === undefined ? [] : [message(lang, 'precedents.shared', { articles: cited(shared.models, lang) })]),
    ...(above == null
      ? []
      : [
          message(lang, 'precedents.nextForm', {
            articles: cited(above.models, lang),
            accepted: named(above.acceptedBy),
            countries: named(above.notAcceptedBy),
          }),
        ]),
    ...(next === null
      ? [message(lang, 'precedents.next.none', {})]
      : [
          message(lang, 'precedents.next', {
            strength: labelInSentence(lang, 'CommitmentStrength', next.strength),
            articles: cited(next.models, lang),
            accepted: named(next.acceptedBy),
            countries: named(next.inTheWay.map(({ country }) => country)),
          }),
          ...next.inTheWay
            .filter(({ commitments }) => commitments.length > 0)
            .map(({ country, strength, commitments }) =>
              message(lang, 'precedents.atMost', {
                country: nameOf(country, names, lang),
                strength: strengthInWords(strength, lang),
                articles: cited(commitments, lang),
              }),
            ),
        ]),
    message(lang, 'explanation.disclaimer', { date: dateInWords(asOf, lang) }),
  ].join(' ');
}

/** An ask of the receiver, or an offer of the giver, in a sentence. */
export function tellGift(kind: 'ASK' | 'OFFER', gift: Gift, names: Names, lang: Lang): string {
  const { giver, receiver, given, strength, now, certain } = gift;
  const [one, other] = kind === 'ASK' ? [receiver, giver] : [giver, receiver];
  const values = {
    one: nameOf(one, names, lang),
    other: nameOf(other, names, lang),
    articles: cited([given], lang),
    topic: labelInSentence(lang, 'CommitmentTopic', given.commitment.topic),
    strength:
      given.sure && strength.low !== strength.high
        ? message(lang, 'strength.settlementUnknown', {})
        : strengthInWords(strength, lang),
    parties:
      given.towards.length === 0
        ? message(lang, 'exchange.towards.none', {})
        : row(
            given.towards.map((party) => nameOf(party, names, lang)),
            lang,
          ),
    now: strengthInWords(now, lang),
  };
  const told = kind === 'ASK' ? message(lang, 'exchange.ask', values) : message(lang, 'exchange.offer', values);
  return certain ? told : `${told} ${message(lang, 'exchange.open', {})}`;
}

function strengthInWords({ low, high }: StrengthRange, lang: Lang): string {
  const words = (strength: StrengthRange['low']) => labelInSentence(lang, 'CommitmentStrength', strength);
  if (low === high) return words(low);
  return message(lang, 'strength.open', { low: words(low), high: words(high) });
}

/** The articles of commitments, agreement by agreement. */
function cited(commitments: readonly Cited[], lang: Lang): string {
  const articles = new Map<string, Set<string>>();
  for (const { agreement, commitment } of commitments) {
    const name = nameIn(lang, { nameEs: null, ...agreement });
    articles.set(name, (articles.get(name) ?? new Set()).add(commitment.locator));
  }
  const told = [...articles].map(([agreement, locators]) => [agreement, ...locators].join(', '));
  return row(told, lang, '; ');
}

/** The first few of many, and how many more there are. */
function row(items: readonly string[], lang: Lang, separator?: string): string {
  const shown = items.length > NAMED + 1 ? items.slice(0, NAMED) : items;
  if (shown.length === items.length) return separator === undefined ? listInWords(items, lang) : items.join(separator);
  return message(lang, 'list.more', {
    items: shown.join(separator ?? ', '),
    count: String(items.length - shown.length),
  });
}
