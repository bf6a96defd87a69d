import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ActionLine, ActionPlan, ActionPoint } from '../actionLine/types.js';
import { ActionArea, Agenda, Goal, Milestone, WorkingGroup } from '../agenda/types.js';
import { Agreement, AnnexSearch, Commitment, Reservation } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import { Benchmark } from '../benchmark/types.js';
import { PublishedEffect } from '../effect/types.js';
import { Indicator, Observation } from '../indicator/types.js';
import { Jurisdiction, type JurisdictionRow, Recognition } from '../jurisdiction/types.js';
import { Law, Provision, Rule } from '../law/types.js';
import { Join } from '../progress/types.js';
import { Regulator } from '../regulator/types.js';
import {
  Approach,
  CompanionDocument,
  GuidingQuestion,
  Report,
  ReportMessage,
  ReportSection,
  Stakeholder,
  SurveyFinding,
  Trend,
} from '../report/types.js';
import { Method } from '../score/types.js';
import { Source } from '../source/types.js';
import { Correction } from '../watch/correctionTypes.js';
import { addressOfRecord } from './address.js';
import type { RecordKind } from './kinds.js';

const types: Readonly<Record<Exclude<RecordKind, 'country' | 'group'>, ClassType<object>>> = {
  regulator: Regulator,
  law: Law,
  provision: Provision,
  rule: Rule,
  agreement: Agreement,
  commitment: Commitment,
  reservation: Reservation,
  recognition: Recognition,
  agenda: Agenda,
  'action-area': ActionArea,
  goal: Goal,
  'working-group': WorkingGroup,
  milestone: Milestone,
  indicator: Indicator,
  observation: Observation,
  benchmark: Benchmark,
  method: Method,
  effect: PublishedEffect,
  report: Report,
  'report-section': ReportSection,
  'guiding-question': GuidingQuestion,
  trend: Trend,
  approach: Approach,
  'report-message': ReportMessage,
  'survey-finding': SurveyFinding,
  'companion-document': CompanionDocument,
  stakeholder: Stakeholder,
  'action-plan': ActionPlan,
  'action-line': ActionLine,
  'action-point': ActionPoint,
  join: Join,
  'annex-search': AnnexSearch,
  correction: Correction,
  source: Source,
};

const description =
  'The lasting address of the record: it carries the version and the day of the data set. A path where the server has no PUBLIC_URL.';

/** A resolver for each type of record: it adds the field `permalink`. */
export const permalinkResolvers = [
  jurisdictionResolver(),
  ...Object.entries(types).map(([kind, type]) => resolverOf(kind as RecordKind, type)),
];

function resolverOf(kind: RecordKind, type: ClassType<object>) {
  @Resolver(() => type)
  class PermalinkResolver {
    @FieldResolver(() => String, { description })
    permalink(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<string> {
      return addressOfRecord(context, kind, id);
    }
  }
  return PermalinkResolver;
}

/** Countries and groups share an interface, and have kinds of their own. */
function jurisdictionResolver() {
  @Resolver(() => Jurisdiction)
  class PermalinkResolver {
    @FieldResolver(() => String, { description })
    permalink(@Root() { id, type }: JurisdictionRow, @Ctx() context: Context): Promise<string> {
      return addressOfRecord(context, type === 'Country' ? 'country' : 'group', id);
    }
  }
  return PermalinkResolver;
}
