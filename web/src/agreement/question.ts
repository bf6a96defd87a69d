import { AgreementKind, AgreementStatus, CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { day, pages, type QuestionOf, termOrNone, text } from '../address/parameter.js';

export const agreementsQuestion = {
  text: text(),
  kind: termOrNone(AgreementKind),
  party: text(),
  topic: termOrNone(CommitmentTopic),
  status: termOrNone(AgreementStatus),
  pages: pages(),
};

export type AgreementsQuestion = QuestionOf<typeof agreementsQuestion>;

export const agreementQuestion = { 'as-of': day(), topic: termOrNone(CommitmentTopic) };
