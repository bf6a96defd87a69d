/** Laws, their provisions and rules, the authorities that enforce them, and recognitions of adequacy. */

import { z } from 'zod';
import { dateOrNull, id, note, optionalText, partialDate, place, sources, text, url } from './shared.js';
import {
  billStep,
  clauseFamily,
  dataCategory,
  featureName,
  featureValue,
  independence,
  lawKind,
  lawRelationType,
  lawStatus,
  mechanism,
  regulatorKind,
  ruleEffect,
  sector,
  topic,
} from './terms.js';

const regulator = z
  .strictObject({
    id: id.describe('Code of the country or id of the group, then a short key: BR-ANPD.'),
    name: text.describe('Its name in the original language.'),
    nameEn: text.describe('Its name in English.'),
    acronym: text.nullable().describe('Its usual short name; null if it has none.'),
    kind: regulatorKind.describe('What it supervises.'),
    independence: independence.nullable().describe('How far it is independent of the government; null if unknown.'),
    established: dateOrNull.describe('When it was set up; null if unknown or not yet.'),
    dissolved: dateOrNull.describe('When it was dissolved; null while it exists.'),
    website: url.nullable().describe('Its own site; null if unknown.'),
    note,
    sources,
  })
  .meta({ id: 'Regulator', description: 'An authority.' });
export type RegulatorRecord = z.output<typeof regulator>;

const rule = z
  .strictObject({
    effect: ruleEffect.describe('What the rule does to a cross-border data flow.'),
    mechanisms: z
      .array(mechanism)
      .describe('The grounds that the rule opens or concerns; one is enough. [] when it names none.'),
    dataCategories: z
      .array(dataCategory)
      .min(1, 'expected at least one category')
      .describe('The data that it concerns.'),
    sectors: z
      .array(sector)
      .min(1, 'expected at least one sector, or ALL')
      .describe('The sectors that it concerns; [ALL] for the whole economy.'),
    from: dateOrNull.describe('The first day on which the rule applies; null: it starts with its law.'),
    to: dateOrNull.describe(
      'The first day on which the rule no longer applies; null while it does, or when it ends with its law.',
    ),
    cumulative: z
      .boolean()
      .default(false)
      .describe('true: the rule must be met besides the law’s other grounds, not instead of them.'),
    destinations: z
      .array(place)
      .default([])
      .describe(
        'The rule speaks of these destinations only: country codes, EU, EEA, or an agreement’s id for its parties. Left out: of all.',
      ),
    usableFrom: z
      .exactOptional(partialDate.nullable())
      .describe(
        'Since when its mechanisms can be used, where the law names them and the authority opened them later; null: not yet. Left out: usable as soon as the rule applies.',
      ),
    clauses: z
      .array(clauseFamily)
      .default([])
      .describe(
        'The families of model clauses that serve as its STANDARD_CONTRACTUAL_CLAUSES. Left out: not recorded.',
      ),
    incomplete: z
      .boolean()
      .default(false)
      .describe('true: the provision’s list of grounds was not read to its end, so that others may exist.'),
    threshold: optionalText.describe('It applies only above a size, or to certain entities or data: which, in words.'),
    note,
  })
  .meta({ id: 'Rule', description: 'What a provision does to a cross-border data flow.' });
export type RuleRecord = z.output<typeof rule>;

const provision = z
  .strictObject({
    id: id.describe('The law’s id, then the article: BR-LGPD-33.'),
    locator: text.describe('The article or section: Art. 33.'),
    summary: text.describe('What it says, in your own words, never copied from a source.'),
    rules: z.array(rule).describe('What it does to cross-border data flows; [] when nothing.'),
    note,
    sources,
  })
  .meta({ id: 'Provision', description: 'An article or section of a law.' });
export type ProvisionRecord = z.output<typeof provision>;

export const feature = z
  .strictObject({
    feature: featureName.describe('What the framework contains.'),
    value: featureValue.describe('Whether it does.'),
    locator: text.nullable().describe('The article that provides it; null if none does or it was not seen.'),
    number: z
      .number()
      .nullable()
      .default(null)
      .describe('A figure that belongs to it, such as the hours within which a breach must be notified.'),
    note,
  })
  .meta({ id: 'Feature', description: 'A feature of a data-protection framework.' });

export const lawRelation = z
  .strictObject({
    type: lawRelationType.describe('How this one relates to the other.'),
    target: id.describe('Id of the other law or agreement.'),
    note,
  })
  .meta({ id: 'Relation', description: 'How a law or agreement relates to another.' });
export type LawRelationRecord = z.output<typeof lawRelation>;

const step = z
  .strictObject({ step: billStep.describe('What becomes of the bill.'), date: partialDate.describe('When.') })
  .meta({ id: 'StepOfBill', description: 'A step of a bill on its way.' });

const law = z
  .strictObject({
    id: id.describe('Code of the country or id of the group, then a short stable key: BR-LGPD.'),
    title: text.describe('Its title in the original language.'),
    titleEn: text.describe('Its title in English.'),
    shortName: text.nullable().describe('What it is usually called: LGPD; null if it has no short name.'),
    kind: lawKind.describe('Its rank.'),
    topics: z.array(topic).min(1, 'expected at least one topic').describe('The fields of policy that it belongs to.'),
    adopted: dateOrNull.describe('When it was adopted; null if unknown or not yet.'),
    inForce: dateOrNull.describe('When it entered into force; null if unknown or not yet.'),
    repealed: dateOrNull.describe('The first day on which it is no longer in force; null while it is.'),
    steps: z
      .array(step)
      .default([])
      .describe('Of a bill: the steps on its way that are known. Left out: none is recorded.'),
    status: lawStatus.describe('Its status at the date of the data set.'),
    enforcedBy: z.array(id).describe('Ids of the authorities that enforce it; [] if none is recorded.'),
    relations: z.array(lawRelation).describe('How it relates to other laws, or to an agreement that it implements.'),
    note,
    provisions: z.array(provision).describe('Its articles that matter here.'),
    features: z.array(feature).default([]).describe('What the framework contains, feature by feature.'),
    sources,
  })
  .meta({ id: 'Law', description: 'A law, in the widest sense: from the constitution to guidance and bills.' });
export type LawRecord = z.output<typeof law>;

const adequacy = z
  .strictObject({
    recognises: place.describe('The country or group whose protection is recognised.'),
    since: dateOrNull.describe('The first day of the recognition; null if unknown.'),
    until: dateOrNull.describe('The first day without it; null while it lasts.'),
    scope: text.nullable().describe('What it covers, where that is not everything; null: everything.'),
    certifiedOnly: z
      .boolean()
      .default(false)
      .describe('true: only recipients that have certified themselves are covered (the Data Privacy Framework).'),
    instrument: id.nullable().describe('Id of the law that recognises it; null if none is recorded.'),
    note,
    sources,
  })
  .meta({ id: 'Adequacy', description: 'Whose protection is recognised as adequate, by law, list or decision.' });
export type AdequacyRecord = z.output<typeof adequacy>;

/** What countries and groups that make law have in common. */
export const lawmaking = {
  regulators: z.array(regulator).describe('The authorities.'),
  laws: z.array(law).describe('The laws.'),
  adequacy: z.array(adequacy).default([]).describe('Whose protection is recognised as adequate.'),
};
