/** `benchmarks/ID.yaml`: a model that frameworks are compared with, feature by feature. */

import { z } from 'zod';
import { feature } from './law.js';
import { dateOrNull, id, names, note, sources } from './shared.js';
import { agreementStatus, benchmarkKind, featureBlock } from './terms.js';

const benchmarkFeature = z
  .strictObject({ ...feature.shape, block: featureBlock.describe('The part of a framework that it belongs to.') })
  .meta({ id: 'BenchmarkFeature', description: 'A feature that the benchmark asks for, or not.' });

export const benchmarkFile = z
  .strictObject({
    benchmark: z
      .strictObject({
        id: id.describe('BENCHMARK-, then the name of the file with hyphens: BENCHMARK-OECD-PRIVACY-2013.'),
        name: names.name,
        nameEs: names.nameEs,
        kind: benchmarkKind.describe('What kind of text it is.'),
        adopted: dateOrNull.describe('When it was adopted.'),
        status: agreementStatus.describe('Its status at the date of the data set.'),
        note,
        sources,
      })
      .describe('The benchmark itself.'),
    features: z.array(benchmarkFeature).describe('What it asks of a framework, feature by feature.'),
  })
  .meta({ title: 'A benchmark', description: 'A model that data-protection frameworks are compared with.' });
export type BenchmarkFile = z.output<typeof benchmarkFile>;
