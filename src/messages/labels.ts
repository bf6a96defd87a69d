import type { AnswerEdgeKind, AnswerNodeKind } from '../vocabulary/answerGraph.js';
import type { BarrierKind, Certainty, CorridorLevel, MechanismStatus } from '../vocabulary/corridor.js';
import type { Verification } from '../vocabulary/evidence.js';
import type { Lang } from '../vocabulary/lang.js';
import type {
  ClauseFamily,
  DataCategory,
  FeatureName,
  FeatureValue,
  Independence,
  LawKind,
  LawRelationType,
  LawStatus,
  Mechanism,
  Recipient,
  RegulatorKind,
  RuleEffect,
  Sector,
  Topic,
} from '../vocabulary/law.js';
import type { ScoreIndex } from '../vocabulary/method.js';
import type {
  AgreementKind,
  AgreementStatus,
  Bindingness,
  CommitmentException,
  CommitmentStrength,
  CommitmentTopic,
  PartyStatus,
} from '../vocabulary/trade.js';
import { labels as en } from './en/labels.js';
import { labels as es } from './es/labels.js';
import { labels as pt } from './pt/labels.js';

/** The vocabularies that readers see, by name: every term of each has a label in every language. */
export interface LabelledTerms {
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
  AnswerEdgeKind: AnswerEdgeKind;
  AnswerNodeKind: AnswerNodeKind;
  BarrierKind: BarrierKind;
  Bindingness: Bindingness;
  Certainty: Certainty;
  ClauseFamily: ClauseFamily;
  CommitmentException: CommitmentException;
  CommitmentStrength: CommitmentStrength;
  CommitmentTopic: CommitmentTopic;
  CorridorLevel: CorridorLevel;
  DataCategory: DataCategory;
  FeatureName: FeatureName;
  FeatureValue: FeatureValue;
  Independence: Independence;
  LawKind: LawKind;
  LawRelationType: LawRelationType;
  LawStatus: LawStatus;
  Mechanism: Mechanism;
  MechanismStatus: MechanismStatus;
  PartyStatus: PartyStatus;
  Recipient: Recipient;
  RegulatorKind: RegulatorKind;
  RuleEffect: RuleEffect;
  ScoreIndex: ScoreIndex;
  Sector: Sector;
  Topic: Topic;
  Verification: Verification;
}

export type Labels = {
  readonly [Vocabulary in keyof LabelledTerms]: Readonly<Record<LabelledTerms[Vocabulary], string>>;
};

const labels: Record<Lang, Labels> = { EN: en, ES: es, PT: pt };

/** The label of a term: `label('PT', 'CorridorLevel', 'SAFEGUARDS')`. */
export function label<Vocabulary extends keyof LabelledTerms>(
  lang: Lang,
  vocabulary: Vocabulary,
  term: LabelledTerms[Vocabulary],
): string {
  return labels[lang][vocabulary][term];
}

/** The same within a sentence: labels begin with a capital, which stays where it belongs to an abbreviation. */
export function labelInSentence<Vocabulary extends keyof LabelledTerms>(
  lang: Lang,
  vocabulary: Vocabulary,
  term: LabelledTerms[Vocabulary],
): string {
  return label(lang, vocabulary, term).replace(/^\p{Lu}(?!\p{Lu})/u, (capital) => capital.toLocaleLowerCase());
}
