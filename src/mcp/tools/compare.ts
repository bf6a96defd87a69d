import { z } from 'zod';
import { CompareToolDocument, type CompareToolQuery } from '../../generated/graphql.js';
import { label } from '../../messages/labels.js';
import { dateInWords } from '../../messages/words.js';
import { FeatureName, FeatureValue } from '../../vocabulary/law.js';
import { day, group, groupOf, idOf, lang } from '../arguments.js';
import { groundOf, sourceOf, underneath, weakest } from '../quote.js';
import { ground, source, termOf, verification } from '../shapes.js';
import { tool } from '../tool.js';

const value = termOf(FeatureValue).nullable().describe('Null where it is not recorded: that is not NO.');

type Cell = CompareToolQuery['compareFrameworks']['features'][number]['cells'][number];

export const compare = tool({
  name: 'compare',
  title: 'Compare data-protection frameworks',
  description:
    'The data-protection frameworks of a group of countries side by side on a day: feature by feature with the article, beside a benchmark, and how far each two differ. Ask it before saying that laws agree or differ.',
  input: {
    ...group,
    benchmark: z
      .string()
      .optional()
      .describe('What to compare with, such as BENCHMARK-GDPR or BENCHMARK-RIPD-STANDARDS-2017; nothing if left out.'),
    asOf: day,
    lang,
  },
  output: {
    countries: z.array(z.string()),
    asOf: z.string(),
    benchmark: z.object({ id: z.string(), name: z.string(), permalink: z.string() }).nullable(),
    features: z.array(
      z.object({
        feature: termOf(FeatureName),
        benchmark: z.object({ value, article: z.string().nullable() }).nullable(),
        frameworks: z.array(
          z.object({
            country: z.string(),
            value,
            lawId: z.string().nullable(),
            article: z.string().nullable(),
            verification: verification.nullable(),
          }),
        ),
      }),
    ),
    heterogeneity: z
      .object({ mean: z.number().nullable(), low: z.number(), high: z.number() })
      .describe('0 (alike) to 1; low and high where features are not recorded.'),
    pairs: z.array(
      z.object({
        a: z.string(),
        b: z.string(),
        heterogeneity: z.number().nullable(),
        low: z.number(),
        high: z.number(),
      }),
    ),
    laws: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          citation: z.string(),
          permalink: z.string(),
          sources: z.array(source),
        }),
      )
      .describe('The laws to which the articles belong.'),
    ...ground,
  },
  async answer({ countries, agreement, benchmark, asOf, lang }, ask) {
    const asked = {
      group: groupOf({ countries, agreement }),
      benchmark: benchmark === undefined ? null : idOf(benchmark),
      asOf: asOf ?? null,
      lang,
    };
    const { compareFrameworks: found, dataset } = await ask(CompareToolDocument, asked);
    const cells = found.features.flatMap((each) => each.cells);
    const weakestVerification = weakest(cells.map(({ verification }) => verification));
    return {
      structured: {
        countries: found.countries.map(({ id }) => id),
        asOf: found.asOf,
        benchmark: found.benchmark == null ? null : pick(found.benchmark),
        features: found.features.map(({ feature, benchmark, cells }) => ({
          feature,
          benchmark: benchmark == null ? null : { value: benchmark.value, article: benchmark.locator ?? null },
          frameworks: cells.map(({ country, value, law, locator, verification }) => ({
            country,
            value: value ?? null,
            lawId: law?.id ?? null,
            article: locator ?? null,
            verification: verification ?? null,
          })),
        })),
        heterogeneity: {
          mean: found.meanHeterogeneity ?? null,
          low: found.meanHeterogeneityLow,
          high: found.meanHeterogeneityHigh,
        },
        pairs: found.pairs.map(({ a, b, heterogeneity, low, high }) => ({
          a,
          b,
          heterogeneity: heterogeneity ?? null,
          low,
          high,
        })),
        laws: lawsOf(cells),
        weakestVerification,
        ...groundOf(dataset, lang),
      },
      text: [
        `${found.countries.map(({ name }) => name).join(', ')} · ${dateInWords(found.asOf, lang)}`,
        found.features
          .map(({ feature, cells }) => `${label(lang, 'FeatureName', feature)}: ${cells.map(toldCell).join('; ')}`)
          .join('\n'),
        underneath({ lang, dataset, weakestVerification }),
      ].join('\n\n'),
    };
  },
});

function toldCell({ country, value, law, locator }: Cell): string {
  const article = law == null || locator == null ? '' : ` (${law.shortName ?? law.title}, ${locator})`;
  return `${country} ${value ?? '?'}${article}`;
}

function lawsOf(cells: readonly Cell[]) {
  const laws = new Map(cells.flatMap(({ law }) => (law == null ? [] : [[law.id, law] as const])));
  return [...laws.values()].map(({ id, shortName, title, citation, permalink, sources }) => ({
    id,
    name: shortName ?? title,
    citation,
    permalink,
    sources: sources.map(sourceOf),
  }));
}

function pick({ id, name, permalink }: { id: string; name: string; permalink: string }) {
  return { id, name, permalink };
}
