/** `partners.yaml`: countries and groups outside the region that are party to agreements or recognised by laws. */

import { z } from 'zod';
import { countryNames } from './country.js';
import { countryCode, id, names, note, optionalText, source, sources, span } from './shared.js';
import { groupKind, listedFor } from './terms.js';

const groupMember = z
  .strictObject({ country: countryCode, ...span, note })
  .meta({ id: 'GroupMember', description: 'A member of a group, and when.' });

const group = z
  .strictObject({
    id: id.describe('Its short name: EU.'),
    ...names,
    kind: groupKind.describe('What kind of group it is.'),
    note,
    members: z.array(groupMember).describe('Its members, past and present.'),
    sources,
    sourcesNote: optionalText.describe('What the sources do and do not show.'),
  })
  .meta({ id: 'Group', description: 'A group of countries.' });

const partnerCountry = z
  .strictObject({
    ...countryNames,
    listedFor: z.array(listedFor).describe('Why the country is here; no statement about its membership.'),
    note,
  })
  .meta({ id: 'PartnerCountry', description: 'A country of which only the names are recorded.' });
export type PartnerCountryRecord = z.output<typeof partnerCountry>;

export const partnersFile = z
  .strictObject({
    namesSource: source.describe('Where the names and codes come from.'),
    groups: z.array(group).describe('Groups of countries.'),
    countries: z.array(partnerCountry).describe('Countries outside the region, without their laws.'),
  })
  .meta({ title: 'Partners', description: 'Countries and groups outside Latin America and the Caribbean.' });
export type PartnersFile = z.output<typeof partnersFile>;
