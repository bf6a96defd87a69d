/** `indicators/*.csv`, one observation a row, and `indicators/intraregional-trade.yaml`, shares of trade inside blocs. */

import { z } from 'zod';
import { countryCode, dateOrNull, id, note, sources, text, url } from './shared.js';
import { verification } from './terms.js';

const yearInCsv = z
  .string()
  .regex(/^(19|20)\d{2}$/, 'expected a year of four digits')
  .transform(Number);

const numberInCsv = z
  .string()
  .regex(/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/, 'expected a number, with a point before the decimals and no separators')
  .transform(Number);

/** One row of a CSV file, as its columns are called there. */
export const indicatorColumns = z
  .strictObject({
    country: countryCode,
    indicator: z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/, 'expected the key of an indicator: small letters, digits and "_"')
      .describe('Key of the indicator, in small letters.'),
    year: yearInCsv.describe('The year that the value is for.'),
    value: numberInCsv.describe('The value.'),
    unit: text.describe('What the value counts.'),
    source_title: text.describe('The document that the value comes from.'),
    source_url: url.describe('Where the public reads it.'),
    verification: verification.describe('How the value was checked.'),
  })
  .meta({ title: 'An indicator’s row', description: 'One observation of a country in a year.' });

/** An observation: the value of an indicator for a country in a year. */
export const indicatorRow = indicatorColumns.transform(
  ({ source_title, source_url, verification, ...observation }) => ({
    ...observation,
    source: { title: source_title, publisher: null, url: source_url, locator: null, verification },
  }),
);
export type IndicatorRow = z.output<typeof indicatorRow>;

const blocTrade = z
  .strictObject({
    group: id.describe('Id of an agreement or group, or a subregion.'),
    indicator: z.literal('intrabloc_exports_share').describe('Always intrabloc_exports_share.'),
    from: dateOrNull.describe('The first year that the figure speaks of.'),
    to: dateOrNull.describe('The last year that the figure speaks of.'),
    value: z.number().nullable().default(null).describe('The figure, where it is one.'),
    low: z.number().nullable().default(null).describe('The lower end, where it is a range.'),
    high: z.number().nullable().default(null).describe('The upper end, where it is a range.'),
    unit: text.describe('What the figure counts.'),
    note,
  })
  .meta({ id: 'BlocTrade', description: 'The share of trade inside a bloc.' });

export const intraregionalTradeFile = z
  .strictObject({ intraregionalTrade: z.array(blocTrade).describe('The shares.'), sources })
  .meta({ title: 'Intraregional trade', description: 'Shares of trade inside blocs of the region.' });
export type IntraregionalTradeFile = z.output<typeof intraregionalTradeFile>;
