import { ExportTransferPowersDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const transferPowers = defineTable({
  name: 'transferPowers',
  title: 'Mechanisms of transfer that laws name, and what authorities have made of them',
  row: 'a mechanism that the law of a country names',
  document: ExportTransferPowersDocument,
  rows: (data) => data.powers.flatMap(({ country, powers }) => powers.map((power) => ({ country, ...power }))),
  columns: ({ date, list, number, sources, text }) => [
    text('country', 'whose law names it', ({ country }) => country.id),
    text('mechanism', 'the mechanism', ({ mechanism }) => mechanism),
    text(
      'status',
      'USED, UNUSED, NO_ACT_NEEDED or NOT_RECORDED (the data set cannot say whether it was used)',
      ({ status }) => status,
    ),
    ...date('since', 'since when the law names it', ({ since }) => since),
    ...date('usableFrom', 'from when it can be used', ({ usableFrom }) => usableFrom),
    number('unusedDays', 'for how many days it has lain unused; empty unless UNUSED', ({ unusedDays }) => unusedDays),
    list('sectors', 'the sectors to which it is limited', ({ sectors }) => sectors),
    list('laws', 'ids of the laws', ({ laws }) => laws.map(({ id }) => id)),
    list('rules', 'ids of the rules', ({ rules }) => rules.map(({ id }) => id)),
    list('locators', 'where they stand, in the same order', ({ rules }) =>
      rules.map(({ provision }) => provision.locator),
    ),
    list('regulators', 'ids of the authorities', ({ regulators }) => regulators.map(({ id }) => id)),
    list('recognitions', 'ids of recognitions in force that rest on it', ({ recognitions }) =>
      recognitions.map(({ id }) => id),
    ),
    text('summary', 'in words', ({ summary }) => summary),
    text(
      'weakestVerification',
      'the weakest grade among the facts that it rests on',
      ({ weakestVerification }) => weakestVerification,
    ),
    ...sources(({ laws }) => laws.flatMap((law) => law.sources)),
  ],
});
