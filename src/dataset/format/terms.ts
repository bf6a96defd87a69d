/** The vocabularies as schemas. Each term carries its meaning into the JSON Schema, where editors show it. */

import { z } from 'zod';
import { AgendaRole, CrossCuttingTheme, GoalTopic } from '../../vocabulary/agenda.js';
import { BenchmarkKind } from '../../vocabulary/benchmark.js';
import { BillStep, CorrectedKind } from '../../vocabulary/change.js';
import { CorridorLevel } from '../../vocabulary/corridor.js';
import { Verification } from '../../vocabulary/evidence.js';
import {
  ClauseFamily,
  DataCategory,
  FeatureBlock,
  FeatureName,
  FeatureValue,
  Independence,
  LawKind,
  LawRelationType,
  LawStatus,
  Mechanism,
  RegulatorKind,
  RuleEffect,
  Sector,
  Topic,
} from '../../vocabulary/law.js';
import { EffectSign, EffectUse, PolicyIndicator, ReformKind } from '../../vocabulary/method.js';
import { GroupKind, ListedFor, Subregion } from '../../vocabulary/place.js';
import { JoinBasis, RulePresence } from '../../vocabulary/progress.js';
import { ApproachKind, SurveyScope, SurveyUnit, TrendFamily } from '../../vocabulary/report.js';
import {
  AgreementKind,
  AgreementStatus,
  Bindingness,
  CommitmentException,
  CommitmentTopic,
  NecessityTest,
  PartyStatus,
  ReservationMeasures,
} from '../../vocabulary/trade.js';

/** A vocabulary as a schema; `id` names it in the JSON Schema. */
function term<Terms extends Readonly<Record<string, string>>>(id: string, vocabulary: Terms) {
  const terms = Object.keys(vocabulary) as (keyof Terms & string)[];
  return z.enum(terms).meta({ id, enumDescriptions: Object.values(vocabulary) });
}

export const verification = term('Verification', Verification);

export const subregion = term('Subregion', Subregion);
export const groupKind = term('GroupKind', GroupKind);
export const listedFor = term('ListedFor', ListedFor);

export const ruleEffect = term('RuleEffect', RuleEffect);
export const mechanism = term('Mechanism', Mechanism);
export const clauseFamily = term('ClauseFamily', ClauseFamily);
export const dataCategory = term('DataCategory', DataCategory);
export const sector = term('Sector', Sector);
export const lawKind = term('LawKind', LawKind);
export const lawStatus = term('LawStatus', LawStatus);
export const lawRelationType = term('LawRelationType', LawRelationType);
export const topic = term('Topic', Topic);
export const regulatorKind = term('RegulatorKind', RegulatorKind);
export const independence = term('Independence', Independence);
export const featureName = term('FeatureName', FeatureName);
export const featureValue = term('FeatureValue', FeatureValue);
export const featureBlock = term('FeatureBlock', FeatureBlock);

export const agreementKind = term('AgreementKind', AgreementKind);
export const agreementStatus = term('AgreementStatus', AgreementStatus);
export const partyStatus = term('PartyStatus', PartyStatus);
export const commitmentTopic = term('CommitmentTopic', CommitmentTopic);
export const bindingness = term('Bindingness', Bindingness);
export const commitmentException = term('CommitmentException', CommitmentException);
export const necessityTest = term('NecessityTest', NecessityTest);
export const reservationMeasures = term('ReservationMeasures', ReservationMeasures);

export const agendaRole = term('AgendaRole', AgendaRole);
export const goalTopic = term('GoalTopic', GoalTopic);
export const crossCuttingTheme = term('CrossCuttingTheme', CrossCuttingTheme);

export const benchmarkKind = term('BenchmarkKind', BenchmarkKind);

export const trendFamily = term('TrendFamily', TrendFamily);
export const approachKind = term('ApproachKind', ApproachKind);
export const surveyScope = term('SurveyScope', SurveyScope);
export const surveyUnit = term('SurveyUnit', SurveyUnit);

export const joinBasis = term('JoinBasis', JoinBasis);
export const rulePresence = term('RulePresence', RulePresence);

export const corridorLevel = term('CorridorLevel', CorridorLevel);
export const reformKind = term('ReformKind', ReformKind);
export const policyIndicator = term('PolicyIndicator', PolicyIndicator);
export const effectUse = term('EffectUse', EffectUse);
export const effectSign = term('EffectSign', EffectSign);
export const billStep = term('BillStep', BillStep);
export const correctedKind = term('CorrectedKind', CorrectedKind);
