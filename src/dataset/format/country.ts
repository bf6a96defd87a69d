/** `countries/XX.yaml`: one country of the region, or a partner whose law is recorded too. */

import { z } from 'zod';
import { lawmaking } from './law.js';
import { countryCode, names, note, text } from './shared.js';
import { subregion } from './terms.js';

export const countryNames = {
  iso2: countryCode.describe('Its code of two letters (ISO 3166-1 alpha-2).'),
  iso3: text
    .regex(/^[A-Z]{3}$/, 'expected a country code of three capital letters')
    .describe('Its code of three letters (ISO 3166-1 alpha-3).'),
  ...names,
  subregion: subregion.describe('Where it lies.'),
};

export const countryFile = z
  .strictObject({
    country: z.strictObject({ ...countryNames, note }).describe('The country itself.'),
    ...lawmaking,
  })
  .meta({ title: 'A country', description: 'The authorities, laws and recognitions of adequacy of one country.' });
export type CountryFile = z.output<typeof countryFile>;
export type CountryRecord = CountryFile['country'];
