/** Whether every id, and every fact, stands once. */

import { joinId } from '../joinId.js';
import type { Path } from '../problem.js';
import {
  type Check,
  commitmentsOf,
  correctionsOf,
  type Finding,
  groupsOf,
  joinsOf,
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
function repeated(records: readonly Named[], expected = 'expected an id of its own'): Finding[] {
  const first = new Map<string, object>();
  return records.flatMap(({ of, at, id }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, of);
      return [];
    }
    return [{ of, at, earlier, message: `is "${id}" a second time, ${expected}` }];
  });
}

/** Records by the key that holds their id. */
const by = <Key extends string>(key: Key, records: readonly { readonly [K in Key]: string }[]): Named[] =>
  records.map((record) => ({ of: record, at: [key], id: record[key] }));

export const countryCodes: Check = (facts) => [
  ...repeated(by('iso2', placesOf(facts)), 'expected a code of its own'),
  ...repeated(by('iso3', placesOf(facts)), 'expected a code of its own'),
];

/** Records of one kind have ids of their own. Relations name laws and agreements alike, so that these share theirs. */
export const ids: Check = (facts) => {
  const { agreements, agendas, benchmarks, reports, supranational, methods } = facts;
  const families = [
    [...lawsOf(facts), ...agreements.map(({ agreement }) => agreement)],
    groupsOf(facts),
    supranational.map(({ group }) => group),
    regulatorsOf(facts),
    provisionsOf(facts),
    commitmentsOf(facts),
    reservationsOf(facts),
    correctionsOf(facts),
    agendas.map(({ agenda }) => agenda),
    agendas.flatMap(({ areas }) => areas),
    agendas.flatMap(({ goals }) => goals),
    agendas.flatMap(({ workingGroups }) => workingGroups),
    benchmarks.map(({ benchmark }) => benchmark),
    reports.flatMap(({ report, companionDocuments }) => [report, ...companionDocuments]),
    facts.actionLines.map(({ plan }) => plan),
    facts.actionLines.flatMap(({ actionLines }) => actionLines),
    reports.flatMap(({ guidingQuestions }) => guidingQuestions),
    reports.flatMap(({ survey }) => survey.findings),
    reports.flatMap(({ messages }) => messages),
    reports.flatMap(({ stakeholderGroups }) => stakeholderGroups),
    methods.effects?.effects ?? [],
    methods.indexWeights?.sets ?? [],
    methods.rdtii?.pillars.flatMap(({ indicators }) => indicators) ?? [],
  ];
  return families.flatMap((records) => repeated(by('id', records)));
};

export const keysInReports: Check = (facts) =>
  facts.reports.flatMap(({ overarchingTrends, trends, approaches }) => [
    ...repeated(by('key', [...overarchingTrends, ...trends]), 'expected a key of its own'),
    ...repeated(by('key', approaches), 'expected a key of its own'),
  ]);

export const features: Check = (facts) =>
  [...lawsOf(facts), ...facts.benchmarks].flatMap((framework) =>
    repeated(by('feature', framework.features), 'expected one answer to a feature'),
  );

export const observations: Check = (facts) =>
  repeated(
    facts.indicators.map((row) => ({ of: row, at: ['indicator'], id: `${row.country} ${row.indicator} ${row.year}` })),
    'expected one value for a country in a year',
  );

/** A party may leave and come back, but does not join twice on one day. */
export const partiesOfOneAgreement: Check = (facts) =>
  facts.agreements.flatMap(({ parties }) =>
    repeated(
      parties.map((party) => ({ of: party, at: ['country'], id: `${party.country} since ${party.since}` })),
      'expected each party once, or spans that begin on different days',
    ),
  );

export const annexesSearched: Check = (facts) =>
  facts.agreements.flatMap(({ annexesSearched }) =>
    repeated(
      annexesSearched.map((search) => ({
        of: search,
        at: ['annexes'],
        id: `${search.party ?? 'all parties'}: ${search.annexes}`,
      })),
      'expected each search once, with all commitments for which it was made',
    ),
  );

/** That the same thing bears on the same subject is said once. */
export const joins: Check = (facts) =>
  repeated(
    joinsOf(facts).map((join) => ({ of: join, at: ['to'], id: joinId(join) })),
    'expected one join of a subject to it',
  );
