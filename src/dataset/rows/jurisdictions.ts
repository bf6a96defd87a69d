import type { AgreementFile, CountryRecord, Dataset, PartnerCountryRecord } from '../format/index.js';
import type { GraphRows } from './graphRows.js';
import { searchText } from './searchText.js';

/** Countries, groups, and which country belongs to which group. */
export function addJurisdictions(dataset: Dataset, rows: GraphRows): void {
  for (const { country } of dataset.countries) addCountry(country, true, rows);
  for (const country of dataset.partners.countries) addCountry(country, false, rows);
  for (const group of dataset.partners.groups) {
    const { members, sources, sourcesNote, ...properties } = group;
    addGroup({ ...properties, note: joined(group.note, sourcesNote) }, sources, rows);
    for (const { country, ...period } of members) rows.relate('member_of', country, group.id, period);
  }
  addLawmakingGroups(dataset, rows);
}

function addCountry(country: CountryRecord | PartnerCountryRecord, covered: boolean, rows: GraphRows): void {
  const { iso2, iso3, name, nameEs, namePt, subregion, note } = country;
  rows.node('countries', {
    id: iso2,
    iso3,
    name,
    nameEs,
    namePt,
    subregion,
    note,
    covered,
    searchText: searchText([iso2, iso3, name, nameEs, namePt]),
  });
}

/**
 * A group that makes law is a group of `partners.yaml`, or an agreement of the same id whose members are its members. The countries to
 * which its law extends besides are bound by it without being members.
 */
function addLawmakingGroups({ supranational, partners, agreements }: Dataset, rows: GraphRows): void {
  for (const { group } of supranational) {
    if (!partners.groups.some(({ id }) => id === group.id)) {
      const founding = agreements.find(({ agreement }) => agreement.id === group.id);
      const { extendsTo: _, ...properties } = group;
      addGroup({ ...properties, kind: 'COMMUNITY' }, founding?.agreement.sources ?? [], rows);
      for (const member of founding ? membersOf(founding) : []) {
        rows.relate('member_of', member.country, group.id, {
          since: member.since,
          until: member.until,
          note: member.note,
        });
      }
    }
    for (const { country, ...period } of group.extendsTo) rows.relate('bound_by_law_of', country, group.id, period);
  }
}

function membersOf({ parties }: AgreementFile) {
  return parties.filter(({ status }) => status === 'MEMBER' || status === 'IN_FORCE');
}

function addGroup(
  group: { id: string; name: string; nameEs: string; namePt: string; kind: string; note: string | null },
  sources: AgreementFile['agreement']['sources'],
  rows: GraphRows,
): void {
  const { id, name, nameEs, namePt } = group;
  rows.fact('groups', 'Jurisdiction', { ...group, searchText: searchText([id, name, nameEs, namePt]) }, sources);
}

function joined(...notes: (string | null)[]): string | null {
  return notes.filter((note) => note !== null).join(' ') || null;
}
