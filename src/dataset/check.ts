/** Holds all records against each other. Each check is a small pure function with one subject; to add one, write it and list it here. */

import * as completeness from './check/completeness.js';
import * as dates from './check/dates.js';
import * as duplicates from './check/duplicates.js';
import type { Check, Facts, Finding } from './check/facts.js';
import * as names from './check/names.js';
import * as references from './check/references.js';

export type { Facts, Finding };

/** A data set with a finding of these must not be loaded. */
const problemChecks: readonly Check[] = [
  duplicates.countryCodes,
  duplicates.ids,
  duplicates.keysInReports,
  duplicates.features,
  duplicates.joins,
  duplicates.observations,
  duplicates.partiesOfOneAgreement,
  duplicates.annexesSearched,
  names.idsInCountriesAndGroups,
  names.idsInAgreements,
  names.idsInAgendas,
  names.idsInActionLines,
  dates.rules,
  dates.commitments,
  dates.reservations,
  dates.spans,
  dates.repeals,
  dates.authorities,
];

/** The same, for names of records. */
const referenceChecks: readonly Check[] = [
  references.regulatorsOfLaws,
  references.relationsOfLaws,
  references.destinationsOfRules,
  references.recognisedPlaces,
  references.instrumentsOfAdequacy,
  references.lawmakingGroups,
  references.members,
  references.parties,
  references.partiesNamedInside,
  references.liftedCommitments,
  references.searchedCommitments,
  references.shelteredLaws,
  references.coveredProvisions,
  references.relationsOfAgreements,
  references.relationsOfAgendas,
  references.areasOfAgendas,
  references.participants,
  references.documents,
  references.correctedRecords,
  references.observedCountries,
  references.tradingBlocs,
  references.namesInMethods,
  references.namesInJoins,
];

/** Incomplete or odd, but no obstacle. */
const warningChecks: readonly Check[] = [
  dates.earlyForce,
  dates.rulesBeforeTheirLaw,
  completeness.lawsWithoutDate,
  completeness.agreementsWithoutDate,
  completeness.partiesWithoutDate,
  completeness.membersWithoutDate,
  completeness.adequacyWithoutDate,
  completeness.statusOfLaws,
  completeness.statusOfAgreements,
  completeness.statusOfParties,
];

/**
 * What all checks find. `faulty` are ids that files with problems seem to hold: who names one is not blamed for that file's fault.
 */
export function check(
  facts: Facts,
  faulty: ReadonlySet<string> = new Set(),
): { problems: Finding[]; warnings: Finding[] } {
  const run = (checks: readonly Check[]) => checks.flatMap((one) => one(facts));
  return {
    problems: [...run(problemChecks), ...run(referenceChecks).filter((finding) => !faulty.has(idNamed(finding)))],
    warnings: run(warningChecks),
  };
}

/** The id that a finding about a reference names. */
function idNamed({ of, at }: Finding): string {
  return String(at.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], of));
}
