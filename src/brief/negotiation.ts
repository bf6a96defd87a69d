import type {
  BriefAskFragment,
  BriefCommitmentFragment,
  BriefOfGroupQuery,
  BriefOfPairQuery,
  BriefPrecedentsFragment,
} from '../generated/graphql.js';
import { label, labelInSentence } from '../messages/labels.js';
import { message } from '../messages/message.js';
import { listInWords } from '../messages/words.js';
import type { Lang } from '../vocabulary/lang.js';
import { CommitmentStrength } from '../vocabulary/trade.js';
import { type Block, lead, list, paragraph, plain, type Text } from './document.js';
import type { CitedFact, Evidence } from './evidence.js';
import { firstOf } from './facts.js';

/** So many asks, and so many offers, have room. */
const MOST_CLAUSES = 5;

/** So many countries, parties or agreements stand in a sentence. */
const MOST_NAMED = 4;

/** So many codes stand for them where they are more. */
const MOST_CODES = 16;

type Exchange = BriefOfPairQuery['requestAndOffer'];

/** What each of two can ask of the other, and offer at no new cost: of each topic the strongest clause. */
export function asksAndOffers(
  { topics }: Exchange,
  names: { one: string; other: string },
  lang: Lang,
  evidence: Evidence,
): Block[] {
  const of = (kind: 'asksOfOne' | 'offersOfOne') =>
    topics.flatMap(({ topic, [kind]: [strongest] }) => (strongest === undefined ? [] : [{ topic, clause: strongest }]));
  const told = (
    heading: 'brief.asks' | 'brief.offers',
    none: 'brief.noAsks' | 'brief.noOffers',
    kind: 'asksOfOne' | 'offersOfOne',
  ) => {
    const subject = message(lang, heading, names);
    const { told: clauses, left } = firstOf(of(kind), MOST_CLAUSES);
    if (clauses.length === 0) return [paragraph(lead(subject, message(lang, none, {})))];
    return [
      paragraph([{ text: subject, strong: true }]),
      list([
        ...clauses.map(({ topic, clause }) => plain(clauseText(topic, clause, lang, evidence))),
        ...(left === 0 ? [] : [plain(message(lang, 'brief.moreTopics', { count: String(left) }))]),
      ]),
    ];
  };
  return [...told('brief.asks', 'brief.noAsks', 'asksOfOne'), ...told('brief.offers', 'brief.noOffers', 'offersOfOne')];
}

function clauseText(
  topic: Exchange['topics'][number]['topic'],
  ask: BriefAskFragment,
  lang: Lang,
  evidence: Evidence,
): string {
  const { certain, strength, now, clause } = ask;
  const { commitment, towards } = clause;
  const text = message(lang, 'brief.clause', {
    topic: label(lang, 'CommitmentTopic', topic),
    agreement: commitment.agreement.name,
    article: commitment.locator,
    strength: strengthText(strength, lang),
    parties: towards.length === 0 ? message(lang, 'brief.nobody', {}) : namesText(towards, lang),
    now: strengthText(now, lang),
  });
  return text + (certain ? '' : message(lang, 'brief.clauseOpen', {})) + evidence.mark([factOf(commitment)]);
}

type Studies = Pick<BriefOfPairQuery, 'dataFlow' | 'localisation' | 'dataProtection' | 'financialData' | 'sourceCode'>;

/** The studies of precedents that a brief asks for, in the order in which it tells them. */
export function studiesOf(answer: Studies): BriefPrecedentsFragment[] {
  return [answer.dataFlow, answer.localisation, answer.dataProtection, answer.financialData, answer.sourceCode];
}

/** What all have accepted, topic by topic, and who stands in the way of the next step. */
export function precedentsOf(studies: readonly BriefPrecedentsFragment[], lang: Lang, evidence: Evidence): Block {
  return list(
    studies
      .filter(({ landingZone, next }) => landingZone !== null || next !== null)
      .map(({ topic, landingZone, next }) => {
        const topicName = label(lang, 'CommitmentTopic', topic);
        const landing =
          landingZone === null
            ? message(lang, 'brief.landing.none', { topic: topicName })
            : message(lang, 'brief.landing', {
                topic: topicName,
                strength: strengthText(landingZone.strength, lang),
                models: modelsText(landingZone.models, lang),
              });
        const above =
          next === null
            ? ''
            : message(lang, 'brief.next', {
                strength: strengthText(next.strength, lang),
                accepted: namesText(next.acceptedBy, lang),
                countries: namesText(
                  next.inTheWay.map(({ country }) => country),
                  lang,
                ),
              });
        return plain(landing + above + markOf(landingZone?.models ?? [], evidence));
      }),
  );
}

/** What a group can ask of those in the way of the next step, and what all can give each other since all gave it somewhere. */
export function groupAsksAndOffers(
  studies: readonly BriefPrecedentsFragment[],
  { pairs }: BriefOfGroupQuery['commitmentMatrix'],
  lang: Lang,
  evidence: Evidence,
): Block[] {
  const asks = studies.flatMap(({ topic, next }): Text[] => {
    if (next === null || next.inTheWay.length === 0) return [];
    const text = message(lang, 'brief.groupAsk', {
      topic: label(lang, 'CommitmentTopic', topic),
      countries: namesText(
        next.inTheWay.map(({ country }) => country),
        lang,
      ),
      strength: strengthText(next.strength, lang),
      accepted: namesText(next.acceptedBy, lang),
      models: modelsText(next.models, lang),
    });
    return [plain(text + markOf(next.models, evidence))];
  });
  const offers = studies.flatMap(({ topic, landingZone }): Text[] => {
    if (landingZone === null) return [];
    const less = pairs.filter(({ topics }) => {
      const owed = topics.find((each) => each.topic === topic)?.strength ?? 'NONE';
      return rank(owed) < rank(landingZone.strength);
    });
    if (less.length === 0) return [];
    return [
      plain(
        message(lang, 'brief.groupOffer', {
          topic: label(lang, 'CommitmentTopic', topic),
          strength: strengthText(landingZone.strength, lang),
          count: String(less.length),
          pairs: String(pairs.length),
        }),
      ),
    ];
  });
  return [...under('brief.groupAsks', asks, lang), ...under('brief.groupOffers', offers, lang)];
}

function under(heading: 'brief.groupAsks' | 'brief.groupOffers', items: readonly Text[], lang: Lang): Block[] {
  const subject = message(lang, heading, {});
  if (items.length === 0) return [paragraph(lead(subject, message(lang, 'brief.none', {})))];
  return [paragraph([{ text: subject, strong: true }]), list(items)];
}

function factOf({ agreement, locator, verification, sources }: BriefCommitmentFragment): CitedFact {
  return { label: `${agreement.name}, ${locator}`, verification, sources };
}

/** Only the models that are named are cited. */
function markOf(models: readonly BriefCommitmentFragment[], evidence: Evidence): string {
  return evidence.mark(models.slice(0, 1).map(factOf));
}

function modelsText(models: readonly BriefCommitmentFragment[], lang: Lang): string {
  return models
    .slice(0, 1)
    .map(({ agreement, locator }) =>
      message(lang, 'disciplines.article', { agreement: agreement.name, article: locator }),
    )
    .join('');
}

/** Names, or codes where they are many. */
function namesText(named: readonly { readonly id: string; readonly name: string }[], lang: Lang): string {
  if (named.length <= MOST_NAMED) {
    return listInWords(
      named.map(({ name }) => name),
      lang,
    );
  }
  const { told, left } = firstOf(named, MOST_CODES);
  const codes = told.map(({ id }) => id).join(', ');
  return left === 0 ? codes : message(lang, 'list.more', { items: codes, count: String(left) });
}

function strengthText(strength: CommitmentStrength, lang: Lang): string {
  return labelInSentence(lang, 'CommitmentStrength', strength);
}

const strengths = Object.keys(CommitmentStrength) as CommitmentStrength[];

function rank(strength: CommitmentStrength): number {
  return strengths.indexOf(strength);
}
