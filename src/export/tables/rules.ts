import { ExportRulesDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const rules = defineTable({
  name: 'rules',
  title: 'Rules on data flows',
  row: 'a rule that a provision imposes on data flows',
  document: ExportRulesDocument,
  rows: ({ laws }) =>
    laws.edges.flatMap(({ node: law }) =>
      law.provisions.flatMap((provision) => provision.rules.map((rule) => ({ law, provision, rule }))),
    ),
  page: ({ laws }) => laws.pageInfo,
  columns: ({ date, flag, list, sources, text, verification }) => [
    text('id', 'the id of the rule', ({ rule }) => rule.id),
    text('provision', 'the id of its provision', ({ provision }) => provision.id),
    text('locator', 'where it stands in the law', ({ provision }) => provision.locator),
    text('law', 'the id of its law', ({ law }) => law.id),
    text('lawTitle', 'the official title of the law', ({ law }) => law.title),
    text('jurisdiction', 'the country or group that enacted the law', ({ law }) => law.jurisdiction.id),
    text('effect', 'what it does to a flow', ({ rule }) => rule.effect),
    list('mechanisms', 'the grounds that it names', ({ rule }) => rule.mechanisms),
    list('dataCategories', 'the data that it covers', ({ rule }) => rule.dataCategories),
    list('sectors', 'the sectors that it covers', ({ rule }) => rule.sectors),
    list(
      'destinations',
      'the only destinations to which it applies; empty when to all',
      ({ rule }) => rule.destinations,
    ),
    flag(
      'cumulative',
      'whether it stands beside other grounds and is no alternative to them',
      ({ rule }) => rule.cumulative,
    ),
    text('threshold', 'the size or circumstance above which alone it applies', ({ rule }) => rule.threshold),
    flag(
      'notYetUsable',
      'whether its mechanisms wait for an act that was not made yet',
      ({ rule }) => rule.notYetUsable,
    ),
    ...date('usableFrom', 'from when its mechanisms can be used', ({ rule }) => rule.usableFrom),
    list('clauses', 'the families of contract clauses that it accepts', ({ rule }) => rule.clauses),
    flag('incomplete', 'whether further grounds may exist that are not recorded', ({ rule }) => rule.incomplete),
    ...date('from', 'from when it applies, where later than its law', ({ rule }) => rule.from),
    ...date('to', 'until when it applies, where earlier than its law', ({ rule }) => rule.to),
    text('note', 'a remark', ({ rule }) => rule.note),
    verification(({ provision }) => provision.verification),
    ...sources(({ provision }) => provision.sources),
  ],
});
