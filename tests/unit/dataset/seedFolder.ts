/** Small folders of facts, for tests of reading. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatProblem, readSeed } from '../../../src/dataset/read.js';

const source = '{title: Official gazette, publisher: null, url: null, verification: RECALLED}';

const country = (code: string, name: string) => `country:
  iso2: ${code}
  iso3: ${code}X
  name: ${name}
  nameEs: ${name}
  namePt: ${name}
  subregion: SOUTH_AMERICA
`;

/** Two countries, one law, one agreement, one agenda, and what a data set cannot be without: no problems, no warnings. */
export const soundSeed: Readonly<Record<string, string>> = {
  'dataset.yaml': `version: 2026.11.24
date: 2026-11-24
title: A small data set
license: CC-BY-4.0
citation: {authors: [Somebody], publisher: null, year: 2026, url: null, text: Somebody (2026)}
`,
  'corrections.yaml': `corrections:
  - id: CORR-2026-11-01-BR-LGPD
    date: 2026-11-01
    version: 2026.11.1
    record: {kind: LAW, id: BR-LGPD}
    fields: [adopted]
    summary: The day was wrong.
    before: "2018-08-15"
    after: "2018-08-14"
    sources: [${source}]
`,
  'partners.yaml': `namesSource: ${source}
groups:
  - id: EU
    name: European Union
    nameEs: Unión Europea
    namePt: União Europeia
    kind: UNION
    members:
      - {country: ES, since: 1986-01-01, until: null}
    sources: [${source}]
countries:
  - {iso2: ES, iso3: ESP, name: Spain, nameEs: España, namePt: Espanha, subregion: OTHER, listedFor: [EU]}
`,
  'countries/BR.yaml': `${country('BR', 'Brazil')}regulators:
  - id: BR-ANPD
    name: Autoridade Nacional
    nameEn: National Authority
    acronym: ANPD
    kind: DATA_PROTECTION
    independence: INDEPENDENT
    established: 2020-11-06
    dissolved: null
    website: null
    sources: [${source}]
laws:
  - id: BR-LGPD
    title: Lei 13.709
    titleEn: General Personal Data Protection Law
    shortName: LGPD
    kind: STATUTE
    topics: [DATA_PROTECTION]
    adopted: 2018-08-14
    inForce: 2020-09-18
    repealed: null
    status: IN_FORCE
    enforcedBy: [BR-ANPD]
    relations: []
    provisions:
      - id: BR-LGPD-33
        locator: Art. 33
        summary: Data may leave on one of nine grounds.
        rules:
          - effect: CONDITIONAL_FLOW
            mechanisms: [ADEQUACY]
            dataCategories: [PERSONAL]
            sectors: [ALL]
            from: 2020-09-18
            to: null
        sources: [${source}]
    features:
      - {feature: RIGHT_ACCESS, value: YES, locator: Art. 18}
    sources: [${source}]
adequacy:
  - recognises: EU
    since: 2026-01-27
    until: null
    scope: null
    instrument: BR-LGPD
    sources: [${source}]
`,
  'countries/CL.yaml': `${country('CL', 'Chile')}regulators: []
laws: []
`,
  'supranational/EU.yaml': `group: {id: EU, name: European Union, nameEs: Unión Europea, namePt: União Europeia}
regulators: []
laws: []
`,
  'agreements/CL_BR.yaml': `agreement:
  id: CL_BR
  name: Chile - Brazil
  nameEs: Chile - Brasil
  kind: FREE_TRADE
  signed: 2018-11-21
  inForce: 2022-01-25
  status: IN_FORCE
  relations: []
  sources: [${source}]
parties:
  - {country: BR, status: IN_FORCE, signed: 2018-11-21, since: 2022-01-25, until: null}
  - {country: CL, status: IN_FORCE, signed: 2018-11-21, since: 2022-01-25, until: null}
provisions:
  - id: CL_BR-10.12
    locator: Art. 10.12
    heading: Transfers
    topic: DATA_FLOW
    bindingness: BINDING
    disputeSettlement: true
    exceptParties: []
    exceptions: []
    from: null
    summary: Data may flow.
    sources: [${source}]
reservations:
  - id: CL_BR-BR-GOV
    party: BR
    annex: Annex I
    lifts: [CL_BR-10.12]
    measures: EXISTING
    laws: [BR-LGPD]
    sectors: [ALL]
    from: null
    to: null
    summary: The law is kept.
    sources: [${source}]
annexesSearched:
  - party: BR
    annexes: Annex I
    commitments: [CL_BR-10.12]
    sources: [${source}]
`,
  'agendas/ELAC.yaml': `agenda:
  id: ELAC
  name: Digital Agenda
  nameEs: Agenda Digital
  namePt: Agenda Digital
  period: 2024-2026
  adoptedAt: 2024-11-08
  place: Santiago
  forum: Ninth Conference
  binding: false
  goalCount: null
  areaCount: null
  sources: [${source}]
areas:
  - {id: ELAC-1, number: 1, name: Connectivity, nameEs: Conectividad, sources: [${source}]}
goals:
  - {id: ELAC-G01, number: null, area: ELAC-1, summary: Connect., topics: [INTERNET_ACCESS], sources: [${source}]}
workingGroups:
  - {id: ELAC-WG-1, name: Group, nameEs: Grupo, areas: [ELAC-1], sources: [${source}]}
participants:
  - {country: CL, role: CHAIR, sources: [${source}]}
`,
  'methods/friction.yaml': 'version: 1\nbasis: OURS\ncombination: product\nweights: []\n',
  'methods/commitments.yaml': 'version: 1\nbasis: OURS\ncombination: mean\nweights: []\n',
  'methods/reform-costs.yaml': 'version: 1\nbasis: OURS\nunit: effort\ncosts: []\n',
  'methods/index-weights.yaml': `version: 1
index: POLICY
default: EQUAL
combination: mean
sets:
  - {id: EQUAL, basis: OURS, reason: None is better., verification: null, weights: [], worked: none}
scoring: []
departures: []
leftOut: nothing
`,
  'methods/rdtii.yaml': `version: 1
method:
  {id: RDTII, name: Index, nameEs: Índice, authors: UN, scale: 0 to 1, unitOfScoring: act, generalException: none, versions: [], sources: [${source}]}
pillars: []
lacMeasuresNamedByTheGuide: []
related: []
`,
  'methods/effects.yaml': 'version: 1\neffects: []\n',
  'indicators/intraregional-trade.yaml': `intraregionalTrade: []\nsources: [${source}]\n`,
  'indicators/population.csv': `country,indicator,year,value,unit,source_title,source_url,verification
BR,population,2020,213000000,persons,World Bank,https://data.worldbank.org,SEEN_PRIMARY
CL,population,2020,19100000,persons,World Bank,https://data.worldbank.org,SEEN_PRIMARY
`,
};

type Content = string | Uint8Array | null;
export type Changes = Readonly<Record<string, Content>>;

/** The sound file with some texts replaced; each must be there. */
export function changed(path: string, ...replacements: readonly (readonly [string, string])[]): Changes {
  let text = soundSeed[path]!;
  for (const [old, replacement] of replacements) {
    if (!text.includes(old)) throw new Error(`${path} does not contain ${old}`);
    text = text.replace(old, () => replacement);
  }
  return { [path]: text };
}

const folders: string[] = [];

/** The sound seed with changed, added or (null) removed files, in a folder of its own. */
export async function seedFolder(changes: Changes = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seed-'));
  folders.push(folder);
  for (const [path, content] of Object.entries({ ...soundSeed, ...changes })) {
    if (content === null) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

export async function removeSeedFolders(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
}

/** Problems and warnings of the sound seed with changes, as people see them. */
export async function reading(...changes: readonly Changes[]): Promise<{ problems: string[]; warnings: string[] }> {
  const { problems, warnings } = await readSeed(await seedFolder(Object.assign({}, ...changes)));
  return { problems: problems.map(formatProblem), warnings: warnings.map(formatProblem) };
}
