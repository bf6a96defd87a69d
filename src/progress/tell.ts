import { type Names, nameOf } from '../corridor/explain/names.js';
import { cite } from '../corridor/trace/cite.js';
import { label, labelInSentence } from '../messages/labels.js';
import { messageWith } from '../messages/message.js';
import { listInWords } from '../messages/words.js';
import type { Lang } from '../vocabulary/lang.js';
import type { FeatureName, RuleEffect, Topic } from '../vocabulary/law.js';
import type { CommitmentTopic } from '../vocabulary/trade.js';
import type { JoinFact, ProgressFacts } from './facts.js';
import type { JoinVerdict } from './inPlace.js';

/** So many of a list are named in a sentence; the answer holds all. */
const NAMED = 3;

/** A verdict in a sentence. */
export function tellVerdict(verdict: JoinVerdict, { index }: ProgressFacts, names: Names, lang: Lang): string {
  const { join, laws, rules, feature, commitments, observation, reason } = verdict;
  return messageWith(lang, `inPlace.${reason}`, {
    matter: matterOf(join, lang),
    laws: few(
      laws.map(({ title }) => title),
      lang,
    ),
    article: [feature?.law?.title, feature?.locator].filter((part) => part != null).join(', '),
    articles: few(cite(rules, index.law).split('; '), lang),
    commitments: few(
      commitments.map(({ agreement, locator }) => `${nameOf(agreement, names, lang)}, ${locator}`),
      lang,
    ),
    agreement: nameOf(join.term, names, lang),
    agenda: join.agenda ?? join.term,
    year: String(observation?.year),
    value: observation === null ? '' : new Intl.NumberFormat(lang.toLowerCase()).format(observation.value),
    unit: String(observation?.unit),
  });
}

function few(items: readonly string[], lang: Lang): string {
  const named = items.slice(0, NAMED);
  return listInWords(items.length > NAMED ? [...named, `+${items.length - NAMED}`] : named, lang);
}

/** What a join names, in words; an id where it has none. */
export function matterOf({ kind, term }: JoinFact, lang: Lang): string {
  switch (kind) {
    case 'LAW_TOPIC':
      return labelInSentence(lang, 'Topic', term as Topic);
    case 'FEATURE':
      return label(lang, 'FeatureName', term as FeatureName);
    case 'RULE_EFFECT':
      return labelInSentence(lang, 'RuleEffect', term as RuleEffect);
    case 'COMMITMENT_TOPIC':
      return labelInSentence(lang, 'CommitmentTopic', term as CommitmentTopic);
    default:
      return term;
  }
}
