/** `methods/*.yaml`: the weights and published findings that the method rests on. */

import { z } from 'zod';
import {
  count,
  countryCode,
  formatVersion,
  id,
  names,
  note,
  optionalText,
  sources,
  text,
  url,
  year,
} from './shared.js';
import {
  bindingness,
  commitmentTopic,
  corridorLevel,
  effectSign,
  effectUse,
  featureName,
  policyIndicator,
  reformKind,
  ruleEffect,
  topic,
  verification,
} from './terms.js';

const basis = text.describe('What the numbers rest on; OURS: a convention of this project.');
const reason = text.describe('Why this number, in a sentence.');
const share = z.number().min(0).max(1);
const combination = text.describe('How single weights make one number, in words.');

export const frictionFile = z
  .strictObject({
    version: formatVersion,
    basis,
    combination,
    weights: z
      .array(
        z.strictObject({
          level: corridorLevel.describe('The level of a barrier.'),
          weight: share.describe('What a barrier of this level counts for, from 0 to 1.'),
          reason,
        }),
      )
      .describe('One weight for each level.'),
  })
  .meta({ title: 'Friction', description: 'What a barrier of each level counts for in the friction of a corridor.' });
export type FrictionFile = z.output<typeof frictionFile>;

export const commitmentsFile = z
  .strictObject({
    version: formatVersion,
    basis,
    combination,
    weights: z
      .array(
        z.strictObject({
          bindingness: z
            .enum([...bindingness.options, 'NONE'])
            .describe('How strongly the commitment binds; NONE: nothing is in force between the two on this topic.'),
          disputeSettlement: z
            .boolean()
            .nullable()
            .describe('Whether a panel can enforce it; null: makes no difference.'),
          weight: share.describe('What such a commitment counts for, from 0 to 1.'),
          reason,
        }),
      )
      .describe('One weight for each strength.'),
  })
  .meta({ title: 'Commitments', description: 'What a commitment counts for in the coverage of a pair.' });
export type CommitmentsFile = z.output<typeof commitmentsFile>;

export const reformCostsFile = z
  .strictObject({
    version: formatVersion,
    basis,
    unit: text.describe('What 1 means.'),
    costs: z
      .array(
        z.strictObject({
          reform: reformKind.describe('The kind of reform.'),
          cost: z.number().min(0).describe('Its relative effort.'),
          reason,
        }),
      )
      .describe('One cost for each kind of reform.'),
  })
  .meta({ title: 'Reform costs', description: 'The relative effort of each kind of reform.' });
export type ReformCostsFile = z.output<typeof reformCostsFile>;

const commitmentSought = z
  .strictObject({
    topic: commitmentTopic.describe('The topic of the commitment.'),
    bindingness: bindingness.describe('How strongly it must bind.'),
  })
  .describe('The commitments that are looked for.');

export const indexWeightsFile = z
  .strictObject({
    version: formatVersion,
    index: id.describe('The index.'),
    default: id.describe('Id of the set that is used unless another is asked for.'),
    combination,
    sets: z
      .array(
        z.strictObject({
          id: id.describe('Its name.'),
          basis,
          reason,
          note,
          verification: verification.nullable().describe('How the basis was checked; null where there is none.'),
          weights: z
            .array(
              z.strictObject({
                indicator: policyIndicator.describe('The indicator.'),
                weight: share.describe('Its weight; weights are divided by their sum.'),
                reason,
              }),
            )
            .describe('One weight for each indicator.'),
          worked: text.describe('A worked example.'),
        }),
      )
      .describe('Sets of weights, by name.'),
    scoring: z
      .array(
        z.strictObject({
          indicator: policyIndicator.describe('The indicator.'),
          effects: z.array(ruleEffect).default([]).describe('The effects of rules that count.'),
          commitments: z.exactOptional(commitmentSought),
          one: text.describe('When it scores 1.'),
          half: text.nullable().describe('When it scores 0.5; null: never.'),
        }),
      )
      .describe('How each indicator is scored.'),
    departures: z.array(text).describe('Where the index departs from the one that it follows.'),
    leftOut: text.describe('What is not scored, and why.'),
  })
  .meta({ title: 'Index weights', description: 'The weights and scoring of the index of cross-border data policy.' });
export type IndexWeightsFile = z.output<typeof indexWeightsFile>;

const rdtiiIndicator = z
  .strictObject({
    id: id.describe('RDTII_, then its number.'),
    name: names.name,
    weight: share.describe('Its weight in the pillar.'),
    scores: z
      .array(
        z.strictObject({
          score: share.describe('The score.'),
          when: text.describe('When it is given, in your own words.'),
        }),
      )
      .describe('The scores that it can have.'),
    ourEffects: z
      .array(ruleEffect)
      .default([])
      .describe('The effects of rules in this data set that correspond to it.'),
    ourCommitments: z.exactOptional(commitmentSought),
    ourFeature: featureName.nullable().default(null).describe('The feature in this data set that corresponds to it.'),
    ourTopic: topic.nullable().default(null).describe('The topic in this data set that corresponds to it.'),
    note,
  })
  .meta({ id: 'RdtiiIndicator', description: 'An indicator of a pillar.' });

export const rdtiiFile = z
  .strictObject({
    version: formatVersion,
    method: z
      .strictObject({
        id: id.describe('Its short name.'),
        name: names.name,
        nameEs: names.nameEs,
        authors: text.describe('Who made it.'),
        scale: text.describe('What its numbers mean.'),
        unitOfScoring: text.describe('What is scored.'),
        generalException: text.describe('What is not scored at all.'),
        versions: z
          .array(
            z.strictObject({
              version: text.describe('Its number; unknown where it was not seen.'),
              year: year.nullable().describe('The year; null if unknown.'),
              document: text.describe('Its symbol.'),
              url: url.nullable().describe('Where the public reads it; null if unknown.'),
              read: text.describe('What of it was read.'),
              note,
            }),
          )
          .describe('Its versions.'),
        sources,
      })
      .describe('The method itself.'),
    pillars: z
      .array(
        z.strictObject({
          id: id.describe('RDTII_P, then its number.'),
          number: count.describe('Its number.'),
          name: names.name,
          nameEs: names.nameEs,
          weightsSum: z.number().describe('The sum of the weights as printed.'),
          weightsNote: text.describe('What to know about the weights.'),
          indicators: z.array(rdtiiIndicator).describe('Its indicators.'),
        }),
      )
      .describe('The pillars that matter here.'),
    lacMeasuresNamedByTheGuide: z
      .array(
        z.strictObject({
          country: countryCode,
          indicator: id.describe('Id of the indicator.'),
          measure: text.describe('The measure, in your own words.'),
        }),
      )
      .describe('Measures of the region that the guide itself classes.'),
    related: z
      .array(
        z.strictObject({
          id: id.describe('Its short name.'),
          name: names.name,
          note,
          url: url.describe('Where the public reads it.'),
          verification: verification.describe('How it was checked.'),
        }),
      )
      .describe('Other indices of the kind.'),
  })
  .meta({ title: 'RDTII', description: 'What the Regional Digital Trade Integration Index asks.' });
export type RdtiiFile = z.output<typeof rdtiiFile>;

const publishedEffect = z
  .strictObject({
    id: id.describe('Authors, year and a key.'),
    authors: text.describe('Who found it.'),
    year: year.describe('The year of publication.'),
    title: text.describe('Title of the publication.'),
    scope: text.describe('Which countries, sectors and years it speaks of.'),
    country: z.exactOptional(countryCode).describe('The country, where it speaks of one.'),
    use: effectUse.describe('What it may be applied to.'),
    outcome: text.nullable().describe('What changes; null if unknown.'),
    unit: text.nullable().describe('The unit of value, low and high; null if unknown.'),
    value: z.number().nullable().describe('The size; null where no number, or only a range, could be read.'),
    low: z.number().nullable().describe('The lower end of a range.'),
    high: z.number().nullable().describe('The upper end of a range.'),
    approximate: z.boolean().default(false).describe('true: the number was rounded by its source.'),
    sign: z
      .array(
        z.strictObject({
          of: text.describe('Of which measure.'),
          sign: effectSign.describe('The direction.'),
        }),
      )
      .default([])
      .describe('The directions, where only these are known.'),
    per: text.nullable().describe('The change to which the size belongs; null if unknown.'),
    condition: text.nullable().describe('Under which condition; null if none.'),
    cap: optionalText.describe('How far it may be carried.'),
    locator: text.nullable().describe('Where in the publication; null if unknown.'),
    url: url.describe('Where the public reads it.'),
    verification: verification.describe('How it was checked. RECALLED values are never applied.'),
    caveat: text.describe('What must be said with it.'),
  })
  .meta({ id: 'PublishedEffect', description: 'A published effect size; never a forecast of ours.' });

export const effectsFile = z
  .strictObject({ version: formatVersion, effects: z.array(publishedEffect).describe('The effects.') })
  .meta({ title: 'Effects', description: 'Published effect sizes of restricting, freeing or harmonising data flows.' });
export type EffectsFile = z.output<typeof effectsFile>;
