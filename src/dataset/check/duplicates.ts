/** Whether every id, and every fact, stands once. */

import type { Path } from '../problem.js';
import {
  type Check,
  commitmentsOf,
  type Finding,
  groupsOf,
  lawsOf,
  placesOf,
  provisionsOf,
  regulatorsOf,
  reservationsOf,
} from './facts.js';

interface Named {
  readonly of: object;
  readonly at: Path;
  readonly id: string;
}

/** Findings for all but the first record of each id. */
function repeated(what: string, records: readonly Named[]): Finding[] {
  const first = new Map<string, object>();
  return records.flatMap(({ of, at, id }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, of);
      return [];
    }
    return [{ of, at, earlier, message: `is "${id}" a second time, expected one ${what} of this id` }];
  });
}

const byId = (records: readonly { readonly id: string }[]): Named[] =>
  records.map((record) => ({ of: record, at: ['id'], id: record.id }));

export const countryCodes: Check = (facts) => {
  const places = placesOf(facts);
  return [
    ...repeated(
      'country',
      places.map((place) => ({ of: place, at: ['iso2'], id: place.iso2 })),
    ),
    ...repeated(
      'country',
      places.map((place) => ({ of: place, at: ['iso3'], id: place.iso3 })),
    ),
  ];
};

/** Relations name laws and agreements alike, so that these share their ids. */
export const lawsAndAgreements: Check = (facts) =>
  repeated('law or agreement', byId([...lawsOf(facts), ...facts.agreements.map(({ agreement }) => agreement)]));

export const otherIds: Check = (facts) => [
  ...repeated('group', byId(groupsOf(facts))),
  ...repeated('lawmaking group', byId(facts.supranational.map(({ group }) => group))),
  ...repeated('regulator', byId(regulatorsOf(facts))),
  ...repeated('provision', byId(provisionsOf(facts))),
  ...repeated('commitment', byId(commitmentsOf(facts))),
  ...repeated('reservation', byId(reservationsOf(facts))),
  ...repeated('agenda', byId(facts.agendas.map(({ agenda }) => agenda))),
  ...repeated('area', byId(facts.agendas.flatMap(({ areas }) => areas))),
  ...repeated('goal', byId(facts.agendas.flatMap(({ goals }) => goals))),
  ...repeated('working group', byId(facts.agendas.flatMap(({ workingGroups }) => workingGroups))),
  ...repeated('benchmark', byId(facts.benchmarks.map(({ benchmark }) => benchmark))),
  ...repeated('effect', byId(facts.methods.effects?.effects ?? [])),
  ...repeated('set of weights', byId(facts.methods.indexWeights?.sets ?? [])),
  ...repeated('indicator', byId(facts.methods.rdtii?.pillars.flatMap(({ indicators }) => indicators) ?? [])),
];

export const idsOfReports: Check = (facts) => [
  ...repeated(
    'document',
    byId(facts.reports.flatMap(({ report, companionDocuments }) => [report, ...companionDocuments])),
  ),
  ...repeated(
    'part',
    byId(
      facts.reports.flatMap(({ guidingQuestions, survey, messages, stakeholderGroups }) => [
        ...guidingQuestions,
        ...survey.findings,
        ...messages,
        ...stakeholderGroups,
      ]),
    ),
  ),
  ...facts.reports.flatMap(({ overarchingTrends, trends, approaches }) => [
    ...repeated(
      'trend',
      [...overarchingTrends, ...trends].map((trend) => ({ of: trend, at: ['key'], id: trend.key })),
    ),
    ...repeated(
      'approach',
      approaches.map((approach) => ({ of: approach, at: ['key'], id: approach.key })),
    ),
  ]),
];

/** A framework answers each feature once. */
export const features: Check = (facts) =>
  [...lawsOf(facts), ...facts.benchmarks].flatMap((framework) =>
    repeated(
      'answer',
      framework.features.map((feature) => ({ of: feature, at: ['feature'], id: feature.feature })),
    ),
  );

/** An indicator has one value for a country in a year. */
export const observations: Check = (facts) =>
  repeated(
    'value',
    facts.indicators.map((row) => ({ of: row, at: ['indicator'], id: `${row.country} ${row.indicator} ${row.year}` })),
  );

/** A party may leave and come back, but does not join twice on one day. */
export const partiesOfOneAgreement: Check = (facts) =>
  facts.agreements.flatMap(({ parties }) =>
    repeated(
      'party',
      parties.map((party) => ({ of: party, at: ['country'], id: [party.country, party.since].join(' ').trim() })),
    ),
  );
