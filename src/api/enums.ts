import { registerEnumType } from 'type-graphql';
import * as corridor from '../vocabulary/corridor.js';
import * as evidence from '../vocabulary/evidence.js';
import * as framework from '../vocabulary/framework.js';
import { Lang as languages } from '../vocabulary/lang.js';
import * as law from '../vocabulary/law.js';
import * as method from '../vocabulary/method.js';
import * as dates from '../vocabulary/partialDate.js';
import * as place from '../vocabulary/place.js';
import * as trade from '../vocabulary/trade.js';

/** Makes a vocabulary an enumeration of the schema, each term with its meaning. */
export function enumOf<T extends string>(
  name: string,
  description: string,
  terms: Readonly<Record<T, string>>,
): { [K in T]: K } {
  const keys = Object.keys(terms) as T[];
  const values = Object.fromEntries(keys.map((term) => [term, term])) as { [K in T]: K };
  const valuesConfig = Object.fromEntries(keys.map((term) => [term, { description: terms[term] }])) as {
    [K in T]: { description: string };
  };
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

export const RuleEffect = enumOf('RuleEffect', 'What a rule does to a cross-border data flow.', law.RuleEffect);
export const Mechanism = enumOf('Mechanism', 'A ground on which a transfer can be lawful.', law.Mechanism);
export const ClauseFamily = enumOf('ClauseFamily', 'A family of model clauses.', law.ClauseFamily);
export const DataCategory = enumOf('DataCategory', 'A category of data.', law.DataCategory);
export const Sector = enumOf('Sector', 'A sector of the economy.', law.Sector);
export const Recipient = enumOf('Recipient', 'Who receives the data.', law.Recipient);
export const LawKind = enumOf('LawKind', 'The rank of a law.', law.LawKind);
export const LawStatus = enumOf('LawStatus', 'Whether a law is in force.', law.LawStatus);
export const Topic = enumOf('Topic', 'A field of policy that laws belong to.', law.Topic);
export const LawRelationType = enumOf(
  'LawRelationType',
  'How a law or agreement relates to another.',
  law.LawRelationType,
);
export const RegulatorKind = enumOf('RegulatorKind', 'What an authority supervises.', law.RegulatorKind);
export const Independence = enumOf('Independence', 'How far an authority is independent.', law.Independence);
export const FeatureName = enumOf('FeatureName', 'A feature of a data-protection framework.', law.FeatureName);
export const FeatureValue = enumOf('FeatureValue', 'Whether a framework has a feature.', law.FeatureValue);
export const FeatureBlock = enumOf(
  'FeatureBlock',
  'The part of a framework that a feature belongs to.',
  law.FeatureBlock,
);
export const FrameworkState = enumOf(
  'FrameworkState',
  'Whether a country has a data-protection framework at a day. The four are never merged.',
  framework.FrameworkState,
);
export const Subregion = enumOf('Subregion', 'The part of the world in which a country lies.', place.Subregion);
export const AgreementKind = enumOf('AgreementKind', 'The kind of an agreement.', trade.AgreementKind);
export const AgreementStatus = enumOf('AgreementStatus', 'The status of an agreement.', trade.AgreementStatus);
export const PartyStatus = enumOf('PartyStatus', 'How a party stands to an agreement.', trade.PartyStatus);
export const CommitmentTopic = enumOf('CommitmentTopic', 'What a commitment is about.', trade.CommitmentTopic);
export const Bindingness = enumOf('Bindingness', 'How strongly a commitment binds.', trade.Bindingness);
export const CommitmentStrength = enumOf(
  'CommitmentStrength',
  'How strong a commitment is: how it binds, and whether a panel can enforce it. From the weakest to the strongest.',
  trade.CommitmentStrength,
);
export const CommitmentException = enumOf(
  'CommitmentException',
  'What may justify a measure against a commitment, or lies outside it.',
  trade.CommitmentException,
);
export const NecessityTest = enumOf(
  'NecessityTest',
  'The test of necessity that a measure must pass to rest on an exception.',
  trade.NecessityTest,
);
export const ReservationMeasures = enumOf(
  'ReservationMeasures',
  'What a reservation keeps outside a commitment.',
  trade.ReservationMeasures,
);
export const Verification = enumOf(
  'Verification',
  'How well a fact was checked against its source, best first.',
  evidence.Verification,
);
export const LoadBearingKind = enumOf(
  'LoadBearingKind',
  'The kind of a fact that an answer stands on.',
  evidence.LoadBearingKind,
);
export const CorridorLevel = enumOf(
  'CorridorLevel',
  'The level of a barrier or corridor, from open to closed.',
  corridor.CorridorLevel,
);
export const Certainty = enumOf(
  'Certainty',
  'How much the law and this data set say of a corridor. The three are never merged.',
  corridor.Certainty,
);
export const BarrierKind = enumOf('BarrierKind', 'The kind of a barrier.', corridor.BarrierKind);
export const MechanismStatus = enumOf(
  'MechanismStatus',
  'Whether a mechanism can carry a transfer, for one pair at one date, from most to least usable.',
  corridor.MechanismStatus,
);
export const ReformKind = enumOf('ReformKind', 'A kind of reform that can be tried out.', method.ReformKind);
export const CommitmentChange = enumOf(
  'CommitmentChange',
  'What reforms do to a commitment between two countries.',
  method.CommitmentChange,
);
export const PackageObstacle = enumOf(
  'PackageObstacle',
  'What stands in the way of a package.',
  method.PackageObstacle,
);
export const EffectUse = enumOf('EffectUse', 'What a published effect may be applied to.', method.EffectUse);
export const ScoreIndex = enumOf('ScoreIndex', 'An index of a country.', method.ScoreIndex);
export const DatedFactKind = enumOf(
  'DatedFactKind',
  'The kind of a fact that begins or ends on a day.',
  method.DatedFactKind,
);
export const DatePrecision = enumOf('DatePrecision', 'How precisely a date is known.', dates.DatePrecision);
export const Lang = enumOf('Lang', 'A language of names and sentences.', languages);
export type Lang = keyof typeof Lang;
