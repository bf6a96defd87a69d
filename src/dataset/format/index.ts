/** The format of the seed files: schemas, and the types of checked records that the rest of the program uses. */

import type { AboutFile } from './about.js';
import type { ActionLinesFile } from './actionLines.js';
import type { AgendaFile } from './agenda.js';
import type { AgreementFile } from './agreement.js';
import type { BenchmarkFile } from './benchmark.js';
import type { CorrectionsFile } from './corrections.js';
import type { CountryFile } from './country.js';
import type { IndicatorRow, IntraregionalTradeFile } from './indicators.js';
import type { JoinsFile } from './joins.js';
import type {
  CommitmentsFile,
  EffectsFile,
  FrictionFile,
  IndexWeightsFile,
  RdtiiFile,
  ReformCostsFile,
} from './methods.js';
import type { PartnersFile } from './partners.js';
import type { ReportFile } from './report.js';
import type { SupranationalFile } from './supranational.js';

export type * from './about.js';
export type * from './actionLines.js';
export type * from './agenda.js';
export type * from './agreement.js';
export type * from './benchmark.js';
export type * from './corrections.js';
export type * from './country.js';
export type * from './indicators.js';
export type * from './joins.js';
export type * from './law.js';
export type * from './methods.js';
export type * from './partners.js';
export type * from './report.js';
export type { SourceRecord } from './shared.js';
export type * from './supranational.js';

/** The weights and published findings of the method. */
export interface Methods {
  readonly friction: FrictionFile;
  readonly commitments: CommitmentsFile;
  readonly reformCosts: ReformCostsFile;
  readonly indexWeights: IndexWeightsFile;
  readonly rdtii: RdtiiFile;
  readonly effects: EffectsFile;
}

/** All facts, checked file by file. Lists are in the order of the files' names. */
export interface Dataset {
  readonly about: AboutFile;
  readonly countries: readonly CountryFile[];
  readonly supranational: readonly SupranationalFile[];
  readonly partners: PartnersFile;
  readonly agreements: readonly AgreementFile[];
  readonly agendas: readonly AgendaFile[];
  readonly benchmarks: readonly BenchmarkFile[];
  readonly reports: readonly ReportFile[];
  readonly actionLines: readonly ActionLinesFile[];
  readonly judgements: readonly JoinsFile[];
  readonly methods: Methods;
  readonly indicators: readonly IndicatorRow[];
  readonly intraregionalTrade: IntraregionalTradeFile;
  readonly corrections: CorrectionsFile;
}
