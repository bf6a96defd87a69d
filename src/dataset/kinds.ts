/** The kinds of seed file: where each lies, and its schema. */

import { z } from 'zod';
import { aboutFile } from './format/about.js';
import { actionLinesFile } from './format/actionLines.js';
import { agendaFile } from './format/agenda.js';
import { agreementFile } from './format/agreement.js';
import { benchmarkFile } from './format/benchmark.js';
import { correctionsFile } from './format/corrections.js';
import { countryFile } from './format/country.js';
import { indicatorColumns, indicatorRow, intraregionalTradeFile } from './format/indicators.js';
import { joinsFile } from './format/joins.js';
import {
  commitmentsFile,
  effectsFile,
  frictionFile,
  indexWeightsFile,
  rdtiiFile,
  reformCostsFile,
} from './format/methods.js';
import { partnersFile } from './format/partners.js';
import { reportFile } from './format/report.js';
import { supranationalFile } from './format/supranational.js';

export interface Kind<Schema extends z.ZodType = z.ZodType> {
  /** The path of the only file of this kind, or a folder and an ending that many share. */
  readonly place: { readonly path: string } | { readonly folder: string; readonly ending: string };
  readonly schema: Schema;
  /** Where the id stands that the file is named after, and the name that follows from it. */
  readonly named?: { readonly at: readonly string[]; readonly stem: (id: string) => string };
}

const only = <Schema extends z.ZodType>(path: string, schema: Schema): Kind<Schema> => ({ place: { path }, schema });
const eachIn = <Schema extends z.ZodType>(folder: string, schema: Schema, ending = '.yaml'): Kind<Schema> => ({
  place: { folder, ending },
  schema,
});

const namedAfter = (at: readonly string[], stem = (id: string) => id) => ({ named: { at, stem } });
const benchmarkStem = (id: string) => id.replace(/^BENCHMARK-/, '').replaceAll('-', '_');

/** A name of a kind is also the name of its JSON Schema. */
export const kinds = {
  dataset: only('dataset.yaml', aboutFile),
  partners: only('partners.yaml', partnersFile),
  country: { ...eachIn('countries', countryFile), ...namedAfter(['country', 'iso2']) },
  supranational: { ...eachIn('supranational', supranationalFile), ...namedAfter(['group', 'id']) },
  agreement: { ...eachIn('agreements', agreementFile), ...namedAfter(['agreement', 'id']) },
  agenda: { ...eachIn('agendas', agendaFile), ...namedAfter(['agenda', 'id']) },
  benchmark: { ...eachIn('benchmarks', benchmarkFile), ...namedAfter(['benchmark', 'id'], benchmarkStem) },
  report: { ...eachIn('report', reportFile), ...namedAfter(['report', 'id']) },
  'action-lines': { ...eachIn('action-lines', actionLinesFile), ...namedAfter(['plan', 'id']) },
  judgements: eachIn('judgements', joinsFile),
  friction: only('methods/friction.yaml', frictionFile),
  commitments: only('methods/commitments.yaml', commitmentsFile),
  'reform-costs': only('methods/reform-costs.yaml', reformCostsFile),
  'index-weights': only('methods/index-weights.yaml', indexWeightsFile),
  rdtii: only('methods/rdtii.yaml', rdtiiFile),
  effects: only('methods/effects.yaml', effectsFile),
  'intraregional-trade': only('indicators/intraregional-trade.yaml', intraregionalTradeFile),
  corrections: only('corrections.yaml', correctionsFile),
  indicators: eachIn('indicators', z.array(indicatorRow), '.csv'),
} as const;
export type KindName = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as KindName[];

/** The columns of the CSV files. */
export const csvColumns = Object.keys(indicatorColumns.shape);

function isPlaceOf({ place }: Kind, path: string): boolean {
  if ('path' in place) return place.path === path;
  const [folder, file, ...deeper] = path.split('/');
  return folder === place.folder && file?.endsWith(place.ending) === true && deeper.length === 0;
}

/** The kind of the file at a path, relative to the folder of the facts. */
export function kindOf(path: string): KindName | undefined {
  return kindNames.find((name) => isPlaceOf(kinds[name], path));
}

/** The places of all kinds in words, for a message. */
export const placesInWords = kindNames
  .map((name) => kinds[name].place)
  .map((place) => ('path' in place ? place.path : `${place.folder}/*${place.ending}`))
  .join(', ');
