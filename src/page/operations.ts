import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  ActionAreaRecordDocument,
  ActionLineRecordDocument,
  ActionPlanRecordDocument,
  ActionPointRecordDocument,
  AgendaRecordDocument,
  AgreementRecordDocument,
  AnnexSearchRecordDocument,
  ApproachRecordDocument,
  BenchmarkRecordDocument,
  CommitmentRecordDocument,
  CompanionDocumentRecordDocument,
  CorrectionRecordDocument,
  CountryRecordDocument,
  EffectRecordDocument,
  GoalRecordDocument,
  GroupRecordDocument,
  GuidingQuestionRecordDocument,
  IndicatorRecordDocument,
  JoinRecordDocument,
  LawRecordDocument,
  MethodRecordDocument,
  MilestoneRecordDocument,
  ObservationRecordDocument,
  type PageDatasetFragment,
  ProvisionRecordDocument,
  RecognitionRecordDocument,
  RegulatorRecordDocument,
  ReportMessageRecordDocument,
  ReportRecordDocument,
  ReportSectionRecordDocument,
  ReservationRecordDocument,
  RuleRecordDocument,
  SourceRecordDocument,
  StakeholderRecordDocument,
  SurveyFindingRecordDocument,
  TrendRecordDocument,
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
  report: ReportRecordDocument,
  'report-section': ReportSectionRecordDocument,
  'guiding-question': GuidingQuestionRecordDocument,
  trend: TrendRecordDocument,
  approach: ApproachRecordDocument,
  'report-message': ReportMessageRecordDocument,
  'survey-finding': SurveyFindingRecordDocument,
  'companion-document': CompanionDocumentRecordDocument,
  stakeholder: StakeholderRecordDocument,
  'action-plan': ActionPlanRecordDocument,
  'action-line': ActionLineRecordDocument,
  'action-point': ActionPointRecordDocument,
  join: JoinRecordDocument,
  'annex-search': AnnexSearchRecordDocument,
  correction: CorrectionRecordDocument,
  source: SourceRecordDocument,
};
