import 'reflect-metadata';
import { GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { DatasetResolver } from '../about/resolver.js';
import { AccessionResolver } from '../accession/accessionResolver.js';
import {
  AccessionCorridorResolver,
  AccessionPairResolver,
  AccessionTopicResolver,
  CommitmentStandingResolver,
} from '../accession/partsResolvers.js';
import { ActionLineResolver, ActionPlanResolver, ActionPointResolver } from '../actionLine/resolver.js';
import {
  AdequacyChangeResolver,
  AdequacySideResolver,
  CandidateResolver,
  CandidatesResolver,
} from '../adequacy/candidatesResolver.js';
import { AdequacyCriteriaResolver, AdequacyCriterionResolver } from '../adequacy/criteriaResolver.js';
import {
  DestinationFileResolver,
  DestinationTreatyResolver,
  TraceDestinationResolver,
} from '../adequacy/fileResolver.js';
import { CountryPowersResolver, PowersResolver, TransferPowerResolver } from '../adequacy/powersResolver.js';
import { AgendaResolver } from '../agenda/agendaResolver.js';
import {
  ActionAreaResolver,
  AgendaRelationResolver,
  GoalResolver,
  MilestoneResolver,
  ParticipantResolver,
  WorkingGroupResolver,
} from '../agenda/partsResolvers.js';
import { AgreementResolver } from '../agreement/agreementResolver.js';
import { AnnexSearchResolver } from '../agreement/annexSearchResolver.js';
import { CommitmentResolver } from '../agreement/commitmentResolver.js';
import { MembershipResolver } from '../agreement/membershipResolver.js';
import { ReservationResolver } from '../agreement/reservationResolver.js';
import { BenchmarkResolver } from '../benchmark/resolver.js';
import { AskOrOfferResolver, RequestAndOfferResolver } from '../commitment/exchangeResolver.js';
import { CommitmentMatrixResolver } from '../commitment/matrixResolver.js';
import {
  AcceptedCommitmentResolver,
  CommitmentPairTopicResolver,
  LandingZoneResolver,
  NextFormResolver,
  OwedOnTopicResolver,
  PrecedentFormResolver,
} from '../commitment/partsResolvers.js';
import { PrecedentsResolver } from '../commitment/precedentsResolver.js';
import { ConflictsResolver } from '../conflict/conflictResolver.js';
import { ConflictTowardsResolver, PotentialConflictResolver } from '../conflict/partsResolvers.js';
import {
  AgreementSpaceResolver,
  CommitmentKeptOutResolver,
  CommitmentSpaceResolver,
  PolicySpaceResolver,
  TopicLeftOpenResolver,
} from '../conflict/spaceResolver.js';
import { LoadBearingResolver } from '../corridor/bearing/resolver.js';
import { MatrixResolver } from '../corridor/matrixResolver.js';
import {
  BarrierResolver,
  DisciplineResolver,
  LeftOutResolver,
  MatrixBarrierResolver,
  MechanismAssessmentResolver,
} from '../corridor/partsResolvers.js';
import { TraceResolver } from '../corridor/traceResolver.js';
import { EffectResolver } from '../effect/resolver.js';
import { ComparisonResolver } from '../framework/comparisonResolver.js';
import { FrameworkCellResolver, FrameworkResolver } from '../framework/partsResolvers.js';
import { DataGapsResolver, DatasetGapsResolver } from '../gaps/resolver.js';
import { IndicatorResolver, ObservationResolver } from '../indicator/resolver.js';
import { CountryResolver } from '../jurisdiction/countryResolver.js';
import { GroupResolver } from '../jurisdiction/groupResolver.js';
import { RecognitionResolver } from '../jurisdiction/recognitionResolver.js';
import { JurisdictionResolver } from '../jurisdiction/resolver.js';
import { LawResolver } from '../law/lawResolver.js';
import { ProvisionResolver } from '../law/provisionResolver.js';
import { LawRelationResolver } from '../law/relationResolver.js';
import { RuleResolver } from '../law/ruleResolver.js';
import { permalinkResolvers } from '../permalink/resolvers.js';
import {
  BorneGoalResolver,
  CountryInPlaceResolver,
  FeatureInPlaceResolver,
  InPlaceResolver,
  JoinInPlaceResolver,
  JoinResolver,
  JoinSummaryResolver,
} from '../progress/partsResolvers.js';
import { subjectResolvers } from '../progress/subjectResolvers.js';
import { ClauseAcceptanceResolver, ClauseStudyResolver } from '../reform/clauses/resolver.js';
import { OutcomeResolver } from '../reform/outcomeResolver.js';
import { PackageResolver } from '../reform/packageResolver.js';
import {
  CorridorChangeResolver,
  PackageStepResolver,
  ParetoPointResolver,
  ReformCandidateResolver,
  ReformResolver,
  RefusalResolver,
  TouchedCommitmentResolver,
} from '../reform/partsResolvers.js';
import { SimulationResolver } from '../reform/simulationResolver.js';
import { RegulatorResolver } from '../regulator/resolver.js';
import {
  ApproachResolver,
  CompanionDocumentResolver,
  GuidingQuestionResolver,
  ReportMessageResolver,
  ReportRelationResolver,
  ReportSectionResolver,
  StakeholderResolver,
  SurveyFindingResolver,
  TrendResolver,
} from '../report/partsResolvers.js';
import { ReportResolver } from '../report/reportResolver.js';
import { MethodResolver } from '../score/methodResolver.js';
import {
  ScoreBearingResolver,
  ScorePointResolver,
  ScoreRowResolver,
  ScoreSeriesResolver,
  ScoreStepResolver,
  ScoreTableResolver,
} from '../score/partsResolvers.js';
import { ScoreResolver } from '../score/scoreResolver.js';
import { SearchResolver } from '../search/resolver.js';
import {
  AgreementCitationResolver,
  CommitmentCitationResolver,
  LawCitationResolver,
  ProvisionCitationResolver,
  RuleCitationResolver,
} from '../source/citationResolvers.js';
import { SourceResolver } from '../source/resolver.js';
import { ChangeResolver } from '../watch/changeResolver.js';
import { ChangesResolver } from '../watch/changesResolver.js';
import { CorrectionsResolver } from '../watch/correctionsResolver.js';
import { CorridorHistoryResolver, MatrixHistoryResolver } from '../watch/historyResolver.js';
import { MatrixNextResolver, TraceNextResolver } from '../watch/nextResolver.js';
import { UndatedChangeResolver } from '../watch/undatedResolver.js';
import { PartialDateResolver } from './partialDate.js';

// biome-ignore lint/complexity/noBannedTypes: this is the type that type-graphql asks for.
const resolvers: NonEmptyArray<Function> = [
  CountryResolver,
  GroupResolver,
  JurisdictionResolver,
  RecognitionResolver,
  LawResolver,
  LawRelationResolver,
  ProvisionResolver,
  RuleResolver,
  RegulatorResolver,
  AgreementResolver,
  MembershipResolver,
  CommitmentResolver,
  ReservationResolver,
  AnnexSearchResolver,
  ConflictsResolver,
  PotentialConflictResolver,
  ConflictTowardsResolver,
  PolicySpaceResolver,
  AgreementSpaceResolver,
  CommitmentKeptOutResolver,
  CommitmentSpaceResolver,
  TopicLeftOpenResolver,
  AccessionResolver,
  AccessionCorridorResolver,
  AccessionTopicResolver,
  CommitmentStandingResolver,
  AccessionPairResolver,
  AgendaResolver,
  ActionAreaResolver,
  GoalResolver,
  WorkingGroupResolver,
  MilestoneResolver,
  ParticipantResolver,
  AgendaRelationResolver,
  ReportResolver,
  GuidingQuestionResolver,
  TrendResolver,
  ApproachResolver,
  ReportSectionResolver,
  ReportMessageResolver,
  CompanionDocumentResolver,
  SurveyFindingResolver,
  StakeholderResolver,
  ReportRelationResolver,
  ActionLineResolver,
  ActionPlanResolver,
  ActionPointResolver,
  JoinResolver,
  BorneGoalResolver,
  ...subjectResolvers,
  InPlaceResolver,
  JoinSummaryResolver,
  CountryInPlaceResolver,
  JoinInPlaceResolver,
  FeatureInPlaceResolver,
  IndicatorResolver,
  ObservationResolver,
  SearchResolver,
  TraceResolver,
  MatrixResolver,
  LoadBearingResolver,
  BarrierResolver,
  MatrixBarrierResolver,
  MechanismAssessmentResolver,
  DisciplineResolver,
  LeftOutResolver,
  BenchmarkResolver,
  ComparisonResolver,
  FrameworkResolver,
  FrameworkCellResolver,
  SimulationResolver,
  PackageResolver,
  OutcomeResolver,
  ReformResolver,
  CorridorChangeResolver,
  TouchedCommitmentResolver,
  ReformCandidateResolver,
  PackageStepResolver,
  ParetoPointResolver,
  RefusalResolver,
  ClauseStudyResolver,
  ClauseAcceptanceResolver,
  EffectResolver,
  ScoreResolver,
  ScoreTableResolver,
  ScoreSeriesResolver,
  ScoreRowResolver,
  ScoreStepResolver,
  ScoreBearingResolver,
  ScorePointResolver,
  MethodResolver,
  TraceDestinationResolver,
  DestinationFileResolver,
  DestinationTreatyResolver,
  AdequacyCriteriaResolver,
  AdequacyCriterionResolver,
  CandidatesResolver,
  CandidateResolver,
  AdequacySideResolver,
  AdequacyChangeResolver,
  PowersResolver,
  CountryPowersResolver,
  TransferPowerResolver,
  CommitmentMatrixResolver,
  AcceptedCommitmentResolver,
  CommitmentPairTopicResolver,
  PrecedentsResolver,
  PrecedentFormResolver,
  LandingZoneResolver,
  NextFormResolver,
  RequestAndOfferResolver,
  AskOrOfferResolver,
  OwedOnTopicResolver,
  ChangesResolver,
  ChangeResolver,
  UndatedChangeResolver,
  CorrectionsResolver,
  CorridorHistoryResolver,
  MatrixHistoryResolver,
  TraceNextResolver,
  MatrixNextResolver,
  DatasetResolver,
  DatasetGapsResolver,
  DataGapsResolver,
  SourceResolver,
  PartialDateResolver,
  LawCitationResolver,
  ProvisionCitationResolver,
  RuleCitationResolver,
  AgreementCitationResolver,
  CommitmentCitationResolver,
  ...permalinkResolvers,
];

/** The schema with its resolvers. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers, validate: true });
  // type-graphql has no option for @oneOf. The resolver says which of the two were given when a client's library does not check it.
  const group = schema.getType('CountryGroup');
  if (group instanceof GraphQLInputObjectType) group.isOneOf = true;
  return schema;
}
