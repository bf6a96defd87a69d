import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  ActionAreaRecordDocument,
  AgendaRecordDocument,
  AgreementRecordDocument,
  BenchmarkRecordDocument,
  CommitmentRecordDocument,
  CountryRecordDocument,
  EffectRecordDocument,
  GoalRecordDocument,
  GroupRecordDocument,
  IndicatorRecordDocument,
  LawRecordDocument,
  MethodRecordDocument,
  MilestoneRecordDocument,
  ObservationRecordDocument,
  type PageDatasetFragment,
  ProvisionRecordDocument,
  RecognitionRecordDocument,
  RegulatorRecordDocument,
  ReservationRecordDocument,
  RuleRecordDocument,
  SourceRecordDocument,
  WorkingGroupRecordDocument,
} from '../generated/graphql.js';
import type { RecordKind } from '../permalink/kinds.js';
import type { Lang } from '../vocabulary/lang.js';

interface RecordAnswer {
  readonly record?: object | null;
  readonly dataset: PageDatasetFragment;
}

interface RecordQuestion {
  readonly id: string;
  readonly lang: Lang;
  readonly asOf: string | null;
}

/** What a page asks of a record of each kind. */
export const recordOperations: Readonly<Record<RecordKind, TypedDocumentNode<RecordAnswer, RecordQuestion>>> = {
  country: CountryRecordDocument,
  group: GroupRecordDocument,
  regulator: RegulatorRecordDocument,
  law: LawRecordDocument,
  provision: ProvisionRecordDocument,
  rule: RuleRecordDocument,
  agreement: AgreementRecordDocument,
  commitment: CommitmentRecordDocument,
  reservation: ReservationRecordDocument,
  recognition: RecognitionRecordDocument,
  agenda: AgendaRecordDocument,
  'action-area': ActionAreaRecordDocument,
  goal: GoalRecordDocument,
  'working-group': WorkingGroupRecordDocument,
  milestone: MilestoneRecordDocument,
  indicator: IndicatorRecordDocument,
  observation: ObservationRecordDocument,
  benchmark: BenchmarkRecordDocument,
  method: MethodRecordDocument,
  effect: EffectRecordDocument,
  source: SourceRecordDocument,
};
