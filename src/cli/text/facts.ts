import type { TraceDisciplineFragment, TraceLawFragment, TraceRuleFragment } from '../../generated/graphql.js';
import { label, labelInSentence } from '../../messages/labels.js';
import type { Lang } from '../../vocabulary/lang.js';
import { wordsIn } from './words.js';

export function lawName({ shortName, title }: TraceLawFragment): string {
  return shortName ?? title;
}

export function ruleText({ effect, provision }: TraceRuleFragment, lang: Lang): string {
  return `${label(lang, 'RuleEffect', effect)} (${lawName(provision.law)}, ${provision.locator})`;
}

export function disciplineText({ agreement, commitment }: TraceDisciplineFragment, lang: Lang): string {
  const { locator, topic, bindingness, disputeSettlement } = commitment;
  const standing = [
    label(lang, 'CommitmentTopic', topic),
    labelInSentence(lang, 'Bindingness', bindingness),
    ...(disputeSettlement ? [wordsIn(lang).settled] : []),
  ];
  return `${agreement.name}, ${locator}: ${standing.join(', ')}`;
}
