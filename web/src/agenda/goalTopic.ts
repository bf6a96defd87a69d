import { label } from '../../../src/messages/labels.js';
import type { Lang } from '../../../src/vocabulary/lang.js';
import { Topic } from '../../../src/vocabulary/law.js';
import type { CommitmentTopic } from '../../../src/vocabulary/trade.js';

type GoalTopic = Topic | CommitmentTopic;

/** A goal is about topics of laws and of commitments; one that is in both vocabularies is called as laws are. */
export function goalTopicInWords(topic: GoalTopic, lang: Lang): string {
  return isTopicOfLaws(topic) ? label(lang, 'Topic', topic) : label(lang, 'CommitmentTopic', topic);
}

function isTopicOfLaws(topic: GoalTopic): topic is Topic {
  return Object.hasOwn(Topic, topic);
}
