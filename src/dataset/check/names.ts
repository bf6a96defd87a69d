/** Whether ids begin as the record does to which they belong, so that an id tells where to look. */

import type { Check, Finding } from './facts.js';

function withoutPrefix(prefix: string, records: readonly { readonly id: string }[]): Finding[] {
  return records
    .filter(({ id }) => !id.startsWith(`${prefix}-`))
    .map((record) => ({
      of: record,
      at: ['id'],
      message: `is "${record.id}", expected an id that begins with ${prefix}-`,
    }));
}

export const idsInCountriesAndGroups: Check = (facts) => [
  ...facts.countries.flatMap(({ country, regulators, laws }) => withoutPrefix(country.iso2, [...regulators, ...laws])),
  ...facts.supranational.flatMap(({ group, regulators, laws }) => withoutPrefix(group.id, [...regulators, ...laws])),
];

export const idsInAgreements: Check = (facts) =>
  facts.agreements.flatMap(({ agreement, provisions, reservations }) =>
    withoutPrefix(agreement.id, [...provisions, ...reservations]),
  );

export const idsInAgendas: Check = (facts) =>
  facts.agendas.flatMap(({ agenda, areas, goals, workingGroups }) =>
    withoutPrefix(agenda.id, [...areas, ...goals, ...workingGroups]),
  );

export const idsInActionLines: Check = (facts) =>
  facts.actionLines.flatMap(({ plan, actionLines }) =>
    actionLines
      .filter(({ id, code }) => id !== `${plan.id}-${code}`)
      .map((line) => ({ of: line, at: ['id'], message: `is "${line.id}", expected ${plan.id}-${line.code}` })),
  );
