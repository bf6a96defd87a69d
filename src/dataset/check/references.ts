/** Whether every record that another one names exists. */

import type { CorrectedKind } from '../../vocabulary/change.js';
import { Subregion } from '../../vocabulary/place.js';
import { suggestion } from '../nearest.js';
import type { Path } from '../problem.js';
import {
  adequacyOf,
  type Check,
  commitmentsOf,
  correctionsOf,
  type Facts,
  type Finding,
  groupsOf,
  joinsOf,
  lawsOf,
  membershipsOf,
  partiesOf,
  placesOf,
  provisionsOf,
  regulatorsOf,
  reservationsOf,
  rulesOf,
} from './facts.js';

/** Ids of one kind of record, or of several that may stand in one place, and what to call them. */
interface Known {
  readonly what: string;
  readonly ids: ReadonlySet<string>;
  /** Where an id was looked for in vain. */
  readonly lack: string;
}

const known = (what: string, ...lists: readonly (readonly string[])[]): Known => ({
  what,
  ids: new Set(lists.flat()),
  lack: 'which no file holds',
});
const idOf = ({ id }: { readonly id: string }) => id;

const codes = (facts: Facts) => placesOf(facts).map(({ iso2 }) => iso2);
const groupIds = (facts: Facts) => groupsOf(facts).map(idOf);
const agreementIds = (facts: Facts) => facts.agreements.map(({ agreement }) => agreement.id);
const lawIds = (facts: Facts) => lawsOf(facts).map(idOf);
const agendaIds = (facts: Facts) => facts.agendas.map(({ agenda }) => agenda.id);
const documentIds = (facts: Facts) =>
  facts.reports.flatMap(({ report, companionDocuments }) => [report.id, ...companionDocuments.map(idOf)]);

const countries = (facts: Facts) => known('the code of a country', codes(facts));
const countriesOrGroups = (facts: Facts) =>
  known('the code of a country or the id of a group', codes(facts), groupIds(facts));
const lawmaking = (facts: Facts) => known('the id of a group or an agreement', groupIds(facts), agreementIds(facts));
const laws = (facts: Facts) => known('the id of a law', lawIds(facts));

/** A finding if nothing known has the id. */
function missing(of: object, at: Path, id: string | null | undefined, { what, ids, lack }: Known): Finding[] {
  if (id === null || id === undefined || ids.has(id)) return [];
  return [{ of, at, message: `is "${id}", ${lack}, expected ${what}${suggestion(id, ids)}` }];
}

/** The same for a list of ids. */
function missingIn(of: object, key: string, ids: readonly string[], among: Known): Finding[] {
  return ids.flatMap((id, index) => missing(of, [key, index], id, among));
}

export const regulatorsOfLaws: Check = (facts) => {
  const regulators = known('the id of a regulator', regulatorsOf(facts).map(idOf));
  return lawsOf(facts).flatMap((law) => missingIn(law, 'enforcedBy', law.enforcedBy, regulators));
};

export const relationsOfLaws: Check = (facts) => {
  const targets = known('the id of a law or an agreement', lawIds(facts), agreementIds(facts));
  return lawsOf(facts).flatMap(({ relations }) =>
    relations.flatMap((relation) => missing(relation, ['target'], relation.target, targets)),
  );
};

export const destinationsOfRules: Check = (facts) => {
  const destinations = known(
    'the code of a country or the id of a group or an agreement',
    codes(facts),
    groupIds(facts),
    agreementIds(facts),
  );
  return rulesOf(facts).flatMap((rule) => missingIn(rule, 'destinations', rule.destinations, destinations));
};

export const recognisedPlaces: Check = (facts) => {
  const among = countriesOrGroups(facts);
  return adequacyOf(facts).flatMap((adequacy) => missing(adequacy, ['recognises'], adequacy.recognises, among));
};

export const instrumentsOfAdequacy: Check = (facts) => {
  const among = laws(facts);
  return adequacyOf(facts).flatMap((adequacy) => missing(adequacy, ['instrument'], adequacy.instrument, among));
};

export const lawmakingGroups: Check = (facts) => {
  const among = lawmaking(facts);
  return facts.supranational.flatMap(({ group }) => missing(group, ['id'], group.id, among));
};

export const members: Check = (facts) => {
  const among = countries(facts);
  return membershipsOf(facts).flatMap((membership) => missing(membership, ['country'], membership.country, among));
};

export const parties: Check = (facts) => {
  const among = countriesOrGroups(facts);
  return partiesOf(facts).flatMap((party) => missing(party, ['country'], party.country, among));
};

/**
 * Parties that are excepted, shut out by another party, make a reservation or had their annexes searched must be parties of that agreement.
 */
export const partiesNamedInside: Check = (facts) =>
  facts.agreements.flatMap(({ agreement, parties, provisions, reservations, annexesSearched }) => {
    const among = {
      what: `a party of ${agreement.id}`,
      ids: new Set(parties.map(({ country }) => country)),
      lack: 'which is none of its parties',
    };
    return [
      ...parties.flatMap((party) => missingIn(party, 'notWith', party.notWith, among)),
      ...provisions.flatMap((commitment) => missingIn(commitment, 'exceptParties', commitment.exceptParties, among)),
      ...reservations.flatMap((reservation) => missing(reservation, ['party'], reservation.party, among)),
      ...annexesSearched.flatMap((search) => missing(search, ['party'], search.party, among)),
    ];
  });

export const liftedCommitments: Check = (facts) => {
  const among = known('the id of a commitment', commitmentsOf(facts).map(idOf));
  return reservationsOf(facts).flatMap((reservation) => missingIn(reservation, 'lifts', reservation.lifts, among));
};

/** Annexes are searched for what they lift of their own agreement. */
export const searchedCommitments: Check = (facts) =>
  facts.agreements.flatMap(({ agreement, provisions, annexesSearched }) => {
    const among = {
      what: `the id of a commitment of ${agreement.id}`,
      ids: new Set(provisions.map(idOf)),
      lack: 'which is none of its commitments',
    };
    return annexesSearched.flatMap((search) => missingIn(search, 'commitments', search.commitments, among));
  });

export const shelteredLaws: Check = (facts) => {
  const among = laws(facts);
  return reservationsOf(facts).flatMap((reservation) => missingIn(reservation, 'laws', reservation.laws, among));
};

/** Provisions that a reservation covers belong to the laws that it shelters. */
export const coveredProvisions: Check = (facts) => {
  const provisionsByLaw = new Map(lawsOf(facts).map(({ id, provisions }) => [id, provisions.map(idOf)]));
  return reservationsOf(facts).flatMap((reservation) =>
    missingIn(reservation, 'provisions', reservation.provisions, {
      what: 'the id of a provision of one of its laws',
      ids: new Set(reservation.laws.flatMap((law) => provisionsByLaw.get(law) ?? [])),
      lack: 'which none of its laws holds',
    }),
  );
};

export const relationsOfAgreements: Check = (facts) => {
  const among = known('the id of an agreement', agreementIds(facts));
  return facts.agreements.flatMap(({ agreement }) =>
    agreement.relations.flatMap((relation) => missing(relation, ['target'], relation.target, among)),
  );
};

export const relationsOfAgendas: Check = (facts) => {
  const among = known('the id of an agenda or an agreement', agendaIds(facts), agreementIds(facts));
  return facts.agendas.flatMap(({ agenda }) =>
    agenda.relations.flatMap((relation) => missing(relation, ['target'], relation.target, among)),
  );
};

export const areasOfAgendas: Check = (facts) =>
  facts.agendas.flatMap(({ agenda, areas, goals, workingGroups }) => {
    const among = {
      what: `the id of an area of ${agenda.id}`,
      ids: new Set(areas.map(idOf)),
      lack: 'which is none of its areas',
    };
    return [
      ...goals.flatMap((goal) => missing(goal, ['area'], goal.area, among)),
      ...workingGroups.flatMap((group) => missingIn(group, 'areas', group.areas, among)),
    ];
  });

export const participants: Check = (facts) => {
  const among = countriesOrGroups(facts);
  return facts.agendas
    .flatMap(({ participants }) => participants)
    .flatMap((participant) => missing(participant, ['country'], participant.country, among));
};

export const documents: Check = (facts) => {
  const reports = known('the id of a report or a companion document', documentIds(facts));
  const targets = known('the id of a document or an agenda', documentIds(facts), agendaIds(facts));
  return facts.reports.flatMap(({ report, survey }) => [
    ...report.relations.flatMap((relation) => missing(relation, ['target'], relation.target, targets)),
    ...[...survey.findings, ...survey.respondents].flatMap((figure) =>
      missing(figure, ['report'], figure.report, reports),
    ),
  ]);
};

export const correctedRecords: Check = (facts) => {
  const among: Record<CorrectedKind, Known> = {
    LAW: laws(facts),
    PROVISION: known('the id of a provision', provisionsOf(facts).map(idOf)),
    REGULATOR: known('the id of a regulator', regulatorsOf(facts).map(idOf)),
    AGREEMENT: known('the id of an agreement', agreementIds(facts)),
    COMMITMENT: known('the id of a commitment', commitmentsOf(facts).map(idOf)),
    RESERVATION: known('the id of a reservation', reservationsOf(facts).map(idOf)),
  };
  return correctionsOf(facts).flatMap(({ record }) => missing(record, ['id'], record.id, among[record.kind]));
};

export const observedCountries: Check = (facts) => {
  const among = countries(facts);
  return facts.indicators.flatMap((row) => missing(row, ['country'], row.country, among));
};

export const tradingBlocs: Check = ({ intraregionalTrade, ...facts }) => {
  const among = known(
    'the id of an agreement or a group, or a subregion',
    agreementIds(facts),
    groupIds(facts),
    Object.keys(Subregion),
  );
  return (intraregionalTrade?.intraregionalTrade ?? []).flatMap((share) =>
    missing(share, ['group'], share.group, among),
  );
};

export const namesInMethods: Check = (facts) => {
  const { indexWeights, rdtii, effects } = facts.methods;
  const among = countries(facts);
  const indicators = known(
    'the id of an indicator',
    rdtii?.pillars.flatMap((pillar) => pillar.indicators.map(idOf)) ?? [],
  );
  return [
    ...(indexWeights === undefined
      ? []
      : missing(
          indexWeights,
          ['default'],
          indexWeights.default,
          known('the id of a set', indexWeights.sets.map(idOf)),
        )),
    ...(rdtii?.lacMeasuresNamedByTheGuide ?? []).flatMap((measure) => [
      ...missing(measure, ['country'], measure.country, among),
      ...missing(measure, ['indicator'], measure.indicator, indicators),
    ]),
    ...(effects?.effects ?? []).flatMap((effect) => missing(effect, ['country'], effect.country, among)),
  ];
};

/** What joins name: their subjects, and what bears on these. Terms of vocabularies are checked by the schema. */
export const namesInJoins: Check = (facts) => {
  const goals = known(
    'the id of a goal',
    facts.agendas.flatMap(({ goals }) => goals.map(idOf)),
  );
  const subjects = {
    question: known(
      'the id of a guiding question',
      facts.reports.flatMap((file) => file.guidingQuestions.map(idOf)),
    ),
    trend: known(
      'the key of a trend',
      facts.reports.flatMap((file) => [...file.overarchingTrends, ...file.trends].map(({ key }) => key)),
    ),
    actionLine: known(
      'the id of an action line',
      facts.actionLines.flatMap((file) => file.actionLines.map(idOf)),
    ),
    area: known(
      'the id of an area',
      facts.agendas.flatMap(({ areas }) => areas.map(idOf)),
    ),
    goal: goals,
  };
  const targets = {
    indicator: known(
      'the key of an indicator',
      facts.indicators.map(({ indicator }) => indicator),
    ),
    agreement: known('the id of an agreement', agreementIds(facts)),
    law: laws(facts),
    goal: goals,
  };
  const unknown = (record: object, among: Readonly<Record<string, Known>>) =>
    Object.entries(among).flatMap(([key, ids]) =>
      missing(record, [key], (record as Record<string, string | undefined>)[key], ids),
    );
  return joinsOf(facts).flatMap(({ about, to }) => [...unknown(about, subjects), ...unknown(to, targets)]);
};
