import { type Changes, changed, reading, removeSeedFolders, soundSeed } from './seedFolder.js';

afterAll(removeSeedFolders);

const brazil = 'countries/BR.yaml';
const chile = 'countries/CL.yaml';
const agreement = 'agreements/CL_BR.yaml';
const agenda = 'agendas/ELAC.yaml';
const partners = 'partners.yaml';
const population = 'indicators/population.csv';

/** A file of joins with one join; each part may be another one. */
function joined({
  about = '{goal: ELAC-G01}',
  to = '{indicator: population}',
  basis = 'JUDGED',
  sources = '',
}: Partial<Record<'about' | 'to' | 'basis' | 'sources', string>>): Changes {
  return {
    'judgements/elac.yaml': `joins:
  - about: ${about}
    to: ${to}
    judgement: {by: Somebody, basis: ${basis}, why: It does.}${sources}
`,
  };
}
const cited = '\n    sources: [{title: Report, publisher: null, url: null, verification: RECALLED}]';

/** What is wrong in a changed file, and what people are told. */
type Case = readonly [what: string, changes: Changes, messages: readonly string[]];

const cases: Record<string, Case[]> = {
  'the form of a record': [
    [
      'an unknown key',
      changed(brazil, ['effect:', 'efect:']),
      [
        'countries/BR.yaml:37: laws[0].provisions[0].rules[0].effect is missing, expected one of FREE_FLOW, CONDITIONAL_FLOW, PRIOR_AUTHORISATION, NOTIFICATION, DISCLOSURE_LIMIT, REGISTRATION, LOCAL_COPY, LOCAL_STORAGE, LOCAL_PROCESSING, LOCAL_INFRASTRUCTURE, LOCAL_PRESENCE, BAN, RETENTION, GOVERNMENT_ACCESS',
        'countries/BR.yaml:37: laws[0].provisions[0].rules[0].efect is not a known key, expected effect, mechanisms, dataCategories, sectors, from, to, cumulative, destinations, usableFrom, clauses, incomplete, threshold, note (did you mean effect?)',
      ],
    ],
    [
      'an unknown term',
      changed(brazil, ['CONDITIONAL_FLOW', 'CONDITIONL_FLOW']),
      [
        'countries/BR.yaml:37: laws[0].provisions[0].rules[0].effect is "CONDITIONL_FLOW", expected one of FREE_FLOW, CONDITIONAL_FLOW, PRIOR_AUTHORISATION, NOTIFICATION, DISCLOSURE_LIMIT, REGISTRATION, LOCAL_COPY, LOCAL_STORAGE, LOCAL_PROCESSING, LOCAL_INFRASTRUCTURE, LOCAL_PRESENCE, BAN, RETENTION, GOVERNMENT_ACCESS (did you mean CONDITIONAL_FLOW?)',
      ],
    ],
    [
      'an unknown term that is like no other',
      changed(brazil, ['kind: STATUTE', 'kind: TREATISE']),
      [
        'countries/BR.yaml:24: laws[0].kind is "TREATISE", expected one of CONSTITUTION, STATUTE, DECREE, REGULATION, RESOLUTION, GUIDELINE, JUDGMENT, BILL',
      ],
    ],
    [
      'a missing key',
      changed(brazil, ['    titleEn: General Personal Data Protection Law\n', '']),
      ['countries/BR.yaml:20: laws[0].titleEn is missing, expected text'],
    ],
    [
      'a date that does not exist',
      changed(brazil, ['inForce: 2020-09-18', 'inForce: 2023-02-30']),
      [
        'countries/BR.yaml:27: laws[0].inForce is "2023-02-30", expected a date that exists: 2018-08-14, or "2018-08" or "2018" where the day is not known',
      ],
    ],
    [
      'a year without quotes',
      changed(brazil, ['adopted: 2018-08-14', 'adopted: 2018']),
      [
        'countries/BR.yaml:26: laws[0].adopted is 2018, expected a date: 2018-08-14, or "2018-08" or "2018" (in quotes) where the day is not known',
      ],
    ],
    [
      'a date in words',
      changed(brazil, ['adopted: 2018-08-14', 'adopted: 14 August 2018']),
      [
        'countries/BR.yaml:26: laws[0].adopted is "14 August 2018", expected a date that exists: 2018-08-14, or "2018-08" or "2018" where the day is not known',
      ],
    ],
    [
      'a section number without quotes',
      changed(brazil, ['locator: Art. 33', 'locator: 1798.110']),
      ['countries/BR.yaml:34: laws[0].provisions[0].locator is 1798.110, expected text (in quotes: "1798.110")'],
    ],
    [
      'a text instead of a list',
      changed(brazil, ['mechanisms: [ADEQUACY]', 'mechanisms: ADEQUACY']),
      ['countries/BR.yaml:38: laws[0].provisions[0].rules[0].mechanisms is "ADEQUACY", expected a list'],
    ],
    [
      'a text instead of true or false',
      changed(brazil, ['            to: null\n', '            to: null\n            cumulative: yes\n']),
      ['countries/BR.yaml:43: laws[0].provisions[0].rules[0].cumulative is "yes", expected true or false'],
    ],
    [
      'no topic',
      changed(brazil, ['topics: [DATA_PROTECTION]', 'topics: []']),
      ['countries/BR.yaml:25: laws[0].topics is an empty list, expected at least one topic'],
    ],
    [
      'a source without verification',
      changed(brazil, [
        '[{title: Official gazette, publisher: null, url: null, verification: RECALLED}]\nlaws',
        '[{title: Official gazette, publisher: null, url: null}]\nlaws',
      ]),
      [
        'countries/BR.yaml:18: regulators[0].sources[0].verification is missing, expected one of SEEN_PRIMARY, SEEN_SECONDARY, RECALLED',
      ],
    ],
    [
      'a record without a source',
      changed(brazil, [
        'sources: [{title: Official gazette, publisher: null, url: null, verification: RECALLED}]\nlaws',
        'sources: []\nlaws',
      ]),
      ['countries/BR.yaml:18: regulators[0].sources is an empty list, expected at least one source'],
    ],
    [
      'an address that is none',
      changed(brazil, ['website: null', 'website: www.gov.br/anpd']),
      [
        'countries/BR.yaml:17: regulators[0].website is "www.gov.br/anpd", expected an address that starts with http:// or https://',
      ],
    ],
    [
      'an id in small letters',
      changed(brazil, ['id: BR-LGPD-33', 'id: br-lgpd-33']),
      [
        'countries/BR.yaml:33: laws[0].provisions[0].id is "br-lgpd-33", expected an id: a capital letter, then letters, digits, "-", "_" and "."',
      ],
    ],
    [
      'an unknown exception',
      changed(agreement, [
        '    from: null\n',
        '    exceptionTests: {TAXES: {necessity: NONE, arbitrary: false, disguised: false, selfJudging: false}}\n    from: null\n',
      ]),
      [
        'agreements/CL_BR.yaml:23: provisions[0].exceptionTests.TAXES is not a known key, expected LEGITIMATE_PUBLIC_POLICY, ESSENTIAL_SECURITY, FINANCIAL_SERVICES, GOVERNMENT_PROCUREMENT, GOVERNMENT_DATA, PRIVACY_CARVE_OUT, TAXATION, NON_CONFORMING_MEASURES, GENERAL_EXCEPTIONS',
      ],
    ],
    [
      'a participant that is two',
      changed(agenda, ['{country: CL,', '{country: CL, organisation: ECLAC,']),
      ['agendas/ELAC.yaml:21: participants[0] contradicts itself, expected either a country or an organisation'],
    ],
    [
      'a weight above 1',
      {
        'methods/friction.yaml':
          'version: 1\nbasis: OURS\ncombination: product\nweights:\n  - {level: FREE, weight: 1.5, reason: none}\n',
      },
      ['methods/friction.yaml:5: weights[0].weight is 1.5, expected at most 1'],
    ],
    [
      'a fault behind an alias, told once',
      changed(
        brazil,
        [
          '[{title: Official gazette, publisher: null, url: null, verification: RECALLED}]\nlaws',
          '[&gazette {title: Official gazette, publisher: null, url: null, verification: SEEN}]\nlaws',
        ],
        [
          'sources: [{title: Official gazette, publisher: null, url: null, verification: RECALLED}]\n    features',
          'sources: [*gazette]\n    features',
        ],
      ),
      [
        'countries/BR.yaml:18: regulators[0].sources[0].verification is "SEEN", expected one of SEEN_PRIMARY, SEEN_SECONDARY, RECALLED',
      ],
    ],
  ],
  'the form of a file': [
    [
      'a list',
      { [chile]: '- country: CL\n' },
      ['countries/CL.yaml:1: the file is a list, expected a record with the keys country, regulators, laws, adequacy'],
    ],
    [
      'an empty file',
      { [chile]: '' },
      ['countries/CL.yaml:1: the file is empty, expected a record with the keys country, regulators, laws, adequacy'],
    ],
    [
      'only a comment',
      { [chile]: '# nothing yet\n' },
      ['countries/CL.yaml:1: the file is empty, expected a record with the keys country, regulators, laws, adequacy'],
    ],
    [
      'a syntax error',
      changed(brazil, ['enforcedBy: [BR-ANPD]', 'enforcedBy: [BR-ANPD']),
      [
        'countries/BR.yaml:31: the text is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
    [
      'a key that stands twice',
      changed(brazil, ['    status: IN_FORCE\n', '    status: IN_FORCE\n    status: REPEALED\n']),
      ['countries/BR.yaml:30: the key status stands twice in one record, expected each key once'],
    ],
    [
      'an empty key that stands twice',
      changed(brazil, ['    status: IN_FORCE\n', '    status: IN_FORCE\n    : a\n    : b\n']),
      [
        expect.stringContaining('laws[0]. is not a known key'),
        'countries/BR.yaml:31: a key stands twice in one record, expected each key once',
      ],
    ],
    [
      'a key that nobody sees, and would break the line',
      changed(brazil, ['    status: IN_FORCE\n', '    status: IN_FORCE\n    "a\u2028b\u202Ec": x\n']),
      [
        expect.stringMatching(
          /^countries\/BR\.yaml:30: laws\[0\]\.a\\u2028b\\u202ec is not a known key, expected [^\u2028]*$/,
        ),
      ],
    ],
    [
      'a key of a thousand letters',
      changed(brazil, ['    status: IN_FORCE\n', `    status: IN_FORCE\n    ${'x'.repeat(1_000)}: y\n`]),
      [expect.stringMatching(/^countries\/BR\.yaml:30: laws\[0\]\.x{72}… is not a known key/)],
    ],
    [
      'two documents in one file',
      { [chile]: `${soundSeed[chile]}---\n${soundSeed[chile]}` },
      ['countries/CL.yaml:10: a second document begins here (---), expected one in a file'],
    ],
    [
      'an unknown tag',
      changed(brazil, ['name: Brazil', 'name: !!js/function Brazil']),
      ['countries/BR.yaml:4: the text is not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function'],
    ],
    [
      'an unknown alias',
      changed(brazil, ['enforcedBy: [BR-ANPD]', 'enforcedBy: [*anpd]']),
      ['countries/BR.yaml:30: *anpd refers to nothing, expected &anpd above it'],
    ],
    [
      'binary junk',
      { [chile]: Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256) },
      ['countries/CL.yaml:1: the file cannot be read (it is not text in UTF-8)'],
    ],
    ['zeros', { [chile]: new Uint8Array(100) }, ['countries/CL.yaml:1: the file cannot be read (it is not text)']],
    [
      'a huge file',
      { [chile]: '#'.repeat(9_000_000) },
      ['countries/CL.yaml:1: the file has 9000000 bytes, expected at most 8000000'],
    ],
    [
      'aliases that unfold without end',
      {
        [chile]: `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
          .split('')
          .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]\n`)
          .join('')}`,
      },
      ['countries/CL.yaml:1: the file cannot be read (Excessive alias count indicates a resource exhaustion attack)'],
    ],
    [
      'a missing file',
      { [partners]: null },
      [
        'countries/BR.yaml:48: adequacy[0].recognises is "EU", which no file holds, expected the code of a country or the id of a group',
        'partners.yaml:1: the file is missing, expected one of this name',
        'supranational/EU.yaml:1: group.id is "EU", which no file holds, expected the id of a group or an agreement',
      ],
    ],
    [
      'a file in no known place',
      { 'contries/PE.yaml': '{}', 'countries/PE.yml': '{}' },
      [
        'contries/PE.yaml:1: the file has no place in the data set, expected one of dataset.yaml, partners.yaml, countries/*.yaml, supranational/*.yaml, agreements/*.yaml, agendas/*.yaml, benchmarks/*.yaml, report/*.yaml, action-lines/*.yaml, judgements/*.yaml, methods/friction.yaml, methods/commitments.yaml, methods/reform-costs.yaml, methods/index-weights.yaml, methods/rdtii.yaml, methods/effects.yaml, indicators/intraregional-trade.yaml, corrections.yaml, indicators/*.csv',
        'countries/PE.yml:1: the file has no place in the data set, expected one of dataset.yaml, partners.yaml, countries/*.yaml, supranational/*.yaml, agreements/*.yaml, agendas/*.yaml, benchmarks/*.yaml, report/*.yaml, action-lines/*.yaml, judgements/*.yaml, methods/friction.yaml, methods/commitments.yaml, methods/reform-costs.yaml, methods/index-weights.yaml, methods/rdtii.yaml, methods/effects.yaml, indicators/intraregional-trade.yaml, corrections.yaml, indicators/*.csv',
      ],
    ],
    [
      'a file named otherwise than its record',
      { 'countries/CK.yaml': soundSeed[chile]!, [chile]: null },
      ['countries/CK.yaml:2: country.iso2 is "CL", expected the file to be named CL.yaml'],
    ],
  ],
  CSV: [
    [
      'a bad number',
      { [population]: soundSeed[population]!.replace('213000000', '"213,000,000"') },
      [
        'indicators/population.csv:2: value is "213,000,000", expected a number, with a point before the decimals and no separators',
      ],
    ],
    [
      'a bad year',
      { [population]: soundSeed[population]!.replace('2020', '20') },
      ['indicators/population.csv:2: year is "20", expected a year of four digits'],
    ],
    [
      'a missing column',
      { [population]: soundSeed[population]!.replace('unit,', '').replaceAll('persons,', '') },
      [
        'indicators/population.csv:1: the column unit is missing, expected country, indicator, year, value, unit, source_title, source_url, verification',
      ],
    ],
    [
      'an unknown column',
      { [population]: soundSeed[population]!.replace('unit', 'units') },
      [
        'indicators/population.csv:1: the column unit is missing, expected country, indicator, year, value, unit, source_title, source_url, verification',
        'indicators/population.csv:1: the column units is not known, expected country, indicator, year, value, unit, source_title, source_url, verification (did you mean unit?)',
      ],
    ],
    [
      'a row that is too long',
      { [population]: soundSeed[population]!.replace('213000000', '213,000') },
      ['indicators/population.csv:2: the row has 9 values, expected 8 (a value with a comma stands in quotes)'],
    ],
    [
      'a quote that does not end',
      { [population]: soundSeed[population]!.replace('persons', '"persons') },
      [
        'indicators/population.csv:3: the text is not valid CSV: Quote Not Closed: the parsing is finished with an opening quote',
      ],
    ],
    [
      'an empty file',
      { [population]: '' },
      [
        'indicators/population.csv:1: the file is empty, expected the columns country, indicator, year, value, unit, source_title, source_url, verification',
      ],
    ],
  ],
  'references to what no file holds': [
    [
      'a regulator',
      changed(brazil, ['enforcedBy: [BR-ANPD]', 'enforcedBy: [BR-ANPDX]']),
      [
        'countries/BR.yaml:30: laws[0].enforcedBy[0] is "BR-ANPDX", which no file holds, expected the id of a regulator (did you mean BR-ANPD?)',
      ],
    ],
    [
      'a law that a law relates to',
      changed(brazil, ['relations: []', 'relations: [{type: AMENDS, target: BR-MCI}]']),
      [
        'countries/BR.yaml:31: laws[0].relations[0].target is "BR-MCI", which no file holds, expected the id of a law or an agreement',
      ],
    ],
    [
      'a destination',
      changed(brazil, ['            to: null\n', '            to: null\n            destinations: [CL, PE]\n']),
      [
        'countries/BR.yaml:43: laws[0].provisions[0].rules[0].destinations[1] is "PE", which no file holds, expected the code of a country or the id of a group or an agreement',
      ],
    ],
    [
      'a recognised country',
      changed(brazil, ['recognises: EU', 'recognises: UK']),
      [
        'countries/BR.yaml:48: adequacy[0].recognises is "UK", which no file holds, expected the code of a country or the id of a group',
      ],
    ],
    [
      'the instrument of a recognition',
      changed(brazil, ['instrument: BR-LGPD', 'instrument: BR-RES-32']),
      ['countries/BR.yaml:52: adequacy[0].instrument is "BR-RES-32", which no file holds, expected the id of a law'],
    ],
    [
      'a group that makes law',
      {
        'supranational/EU.yaml': null,
        'supranational/CAN.yaml': soundSeed['supranational/EU.yaml']!.replace('id: EU', 'id: CAN'),
      },
      ['supranational/CAN.yaml:1: group.id is "CAN", which no file holds, expected the id of a group or an agreement'],
    ],
    [
      'a country that a group’s law extends to',
      changed('supranational/EU.yaml', [
        'namePt: União Europeia',
        'namePt: União Europeia, extendsTo: [{country: IS, since: null, until: 2020-01-01}]',
      ]),
      [
        'supranational/EU.yaml:1: group.extendsTo[0].country is "IS", which no file holds, expected the code of a country',
      ],
    ],
    [
      'a record that was corrected',
      changed('corrections.yaml', ['kind: LAW', 'kind: PROVISION']),
      [
        'corrections.yaml:5: corrections[0].record.id is "BR-LGPD", which no file holds, expected the id of a provision',
      ],
    ],
    [
      'a member of a group',
      changed(partners, ['country: ES', 'country: FR']),
      ['partners.yaml:9: groups[0].members[0].country is "FR", which no file holds, expected the code of a country'],
    ],
    [
      'a party',
      changed(agreement, ['{country: CL,', '{country: PE,']),
      [
        'agreements/CL_BR.yaml:13: parties[1].country is "PE", which no file holds, expected the code of a country or the id of a group',
      ],
    ],
    [
      'a party that is excepted',
      changed(agreement, ['exceptParties: []', 'exceptParties: [ES]']),
      [
        'agreements/CL_BR.yaml:21: provisions[0].exceptParties[0] is "ES", which is none of its parties, expected a party of CL_BR',
      ],
    ],
    [
      'a party with which the agreement is not in force for another',
      changed(agreement, ['until: null}', 'until: null, notWith: [ES]}']),
      [
        'agreements/CL_BR.yaml:12: parties[0].notWith[0] is "ES", which is none of its parties, expected a party of CL_BR',
      ],
    ],
    [
      'a party that makes a reservation',
      changed(agreement, ['party: BR', 'party: ES']),
      [
        'agreements/CL_BR.yaml:28: reservations[0].party is "ES", which is none of its parties, expected a party of CL_BR',
      ],
    ],
    [
      'a party whose annexes were searched',
      changed(agreement, ['party: BR\n    annexes', 'party: ES\n    annexes']),
      [
        'agreements/CL_BR.yaml:39: annexesSearched[0].party is "ES", which is none of its parties, expected a party of CL_BR',
      ],
    ],
    [
      'a commitment for which annexes were searched',
      changed(agreement, ['commitments: [CL_BR-10.12]', 'commitments: [CL_BR-10.2]']),
      [
        'agreements/CL_BR.yaml:41: annexesSearched[0].commitments[0] is "CL_BR-10.2", which is none of its commitments, expected the id of a commitment of CL_BR (did you mean CL_BR-10.12?)',
      ],
    ],
    [
      'a provision that a reservation covers',
      changed(agreement, ['laws: [BR-LGPD]', 'laws: []\n    provisions: [BR-LGPD-33]']),
      [
        'agreements/CL_BR.yaml:33: reservations[0].provisions[0] is "BR-LGPD-33", which none of its laws holds, expected the id of a provision of one of its laws',
      ],
    ],
    ['annexes of all parties', changed(agreement, ['party: BR\n    annexes', 'party: null\n    annexes']), []],
    [
      'a lifted commitment',
      changed(agreement, ['lifts: [CL_BR-10.12]', 'lifts: [CL_BR-10.2]']),
      [
        'agreements/CL_BR.yaml:30: reservations[0].lifts[0] is "CL_BR-10.2", which no file holds, expected the id of a commitment (did you mean CL_BR-10.12?)',
      ],
    ],
    [
      'a sheltered law',
      changed(agreement, ['laws: [BR-LGPD]', 'laws: [BR-LGDP]']),
      [
        'agreements/CL_BR.yaml:32: reservations[0].laws[0] is "BR-LGDP", which no file holds, expected the id of a law (did you mean BR-LGPD?)',
      ],
    ],
    [
      'an agreement that an agreement relates to',
      changed(agreement, ['relations: []', 'relations: [{type: AMENDS, target: ACE_35}]']),
      [
        'agreements/CL_BR.yaml:9: agreement.relations[0].target is "ACE_35", which no file holds, expected the id of an agreement',
      ],
    ],
    [
      'an agenda that an agenda relates to',
      changed(agenda, ['  sources:', '  relations: [{type: REPLACES, target: ELAC2015}]\n  sources:']),
      [
        'agendas/ELAC.yaml:13: agenda.relations[0].target is "ELAC2015", which no file holds, expected the id of an agenda or an agreement',
      ],
    ],
    [
      'the area of a goal',
      changed(agenda, ['area: ELAC-1', 'area: ELAC-2']),
      [
        'agendas/ELAC.yaml:17: goals[0].area is "ELAC-2", which is none of its areas, expected the id of an area of ELAC (did you mean ELAC-1?)',
      ],
    ],
    [
      'the area of a working group',
      changed(agenda, ['areas: [ELAC-1]', 'areas: [ELAC-2]']),
      [
        'agendas/ELAC.yaml:19: workingGroups[0].areas[0] is "ELAC-2", which is none of its areas, expected the id of an area of ELAC (did you mean ELAC-1?)',
      ],
    ],
    [
      'a participant',
      changed(agenda, ['{country: CL,', '{country: PE,']),
      [
        'agendas/ELAC.yaml:21: participants[0].country is "PE", which no file holds, expected the code of a country or the id of a group',
      ],
    ],
    [
      'an observed country',
      { [population]: soundSeed[population]!.replace('CL,', 'PE,') },
      ['indicators/population.csv:3: country is "PE", which no file holds, expected the code of a country'],
    ],
    [
      'a bloc',
      {
        'indicators/intraregional-trade.yaml':
          'intraregionalTrade:\n  - {group: CAN, indicator: intrabloc_exports_share, from: "2015", to: "2018", value: 7, unit: percent}\nsources: [{title: A, publisher: null, url: null, verification: RECALLED}]\n',
      },
      [
        'indicators/intraregional-trade.yaml:2: intraregionalTrade[0].group is "CAN", which no file holds, expected the id of an agreement or a group, or a subregion',
      ],
    ],
    [
      'the default set of weights',
      changed('methods/index-weights.yaml', ['default: EQUAL', 'default: EQUALS']),
      [
        'methods/index-weights.yaml:3: default is "EQUALS", which no file holds, expected the id of a set (did you mean EQUAL?)',
      ],
    ],
  ],
  'what stands twice': [
    [
      'a country',
      { 'partners.yaml': soundSeed[partners]!.replace('iso2: ES', 'iso2: CL').replace('country: ES', 'country: CL') },
      [
        'partners.yaml:12: countries[0].iso2 is "CL" a second time, expected a code of its own (first in countries/CL.yaml:1)',
      ],
    ],
    [
      'a law',
      { [brazil]: twice('  - id: BR-LGPD\n', 'adequacy:') },
      [
        'countries/BR.yaml:47: laws[1].id is "BR-LGPD" a second time, expected an id of its own (first in countries/BR.yaml:20)',
        'countries/BR.yaml:60: laws[1].provisions[0].id is "BR-LGPD-33" a second time, expected an id of its own (first in countries/BR.yaml:33)',
      ],
    ],
    [
      'a regulator',
      { [brazil]: twice('  - id: BR-ANPD\n', 'laws:') },
      [
        'countries/BR.yaml:19: regulators[1].id is "BR-ANPD" a second time, expected an id of its own (first in countries/BR.yaml:9)',
      ],
    ],
    ['a reservation that is called like a commitment', changed(agreement, ['id: CL_BR-BR-GOV', 'id: CL_BR-10.12']), []],
    [
      'a commitment',
      { [agreement]: twice('  - id: CL_BR-10.12\n', 'reservations:', agreement) },
      [
        'agreements/CL_BR.yaml:26: provisions[1].id is "CL_BR-10.12" a second time, expected an id of its own (first in agreements/CL_BR.yaml:15)',
      ],
    ],
    [
      'a search of annexes',
      {
        [agreement]: `${soundSeed[agreement]}  - party: BR\n    annexes: Annex I\n    sources: [{title: T, publisher: P, url: null, verification: RECALLED}]\n`,
      },
      [
        'agreements/CL_BR.yaml:44: annexesSearched[1].annexes is "BR: Annex I" a second time, expected each search once, with all commitments for which it was made (first in agreements/CL_BR.yaml:39)',
      ],
    ],
    [
      'an answer to one feature',
      changed(brazil, [
        '    features:\n',
        '    features:\n      - {feature: RIGHT_ACCESS, value: NO, locator: null}\n',
      ]),
      [
        'countries/BR.yaml:46: laws[0].features[1].feature is "RIGHT_ACCESS" a second time, expected one answer to a feature (first in countries/BR.yaml:45)',
      ],
    ],
    [
      'a party',
      changed(agreement, ['{country: CL,', '{country: BR,']),
      [
        'agreements/CL_BR.yaml:13: parties[1].country is "BR since 2022-01-25" a second time, expected each party once, or spans that begin on different days (first in agreements/CL_BR.yaml:12)',
      ],
    ],
    [
      'a value of an indicator',
      { [population]: soundSeed[population]!.replace('CL,', 'BR,') },
      [
        'indicators/population.csv:3: indicator is "BR population 2020" a second time, expected one value for a country in a year (first in indicators/population.csv:2)',
      ],
    ],
  ],
  names: [
    [
      'a law of another country',
      {
        [chile]: soundSeed[chile]!.replace(
          'laws: []\n',
          lawsOfBrazil().replaceAll('BR-LGPD', 'AR-PDP').replace('enforcedBy: [BR-ANPD]', 'enforcedBy: []'),
        ),
      },
      ['countries/CL.yaml:10: laws[0].id is "AR-PDP", expected an id that begins with CL-'],
    ],
    [
      'a commitment of another agreement',
      changed(agreement, ['id: CL_BR-BR-GOV', 'id: CPTPP-BR-GOV']),
      ['agreements/CL_BR.yaml:27: reservations[0].id is "CPTPP-BR-GOV", expected an id that begins with CL_BR-'],
    ],
    [
      'an area of another agenda',
      changed(agenda, ['id: ELAC-WG-1', 'id: WG-1']),
      ['agendas/ELAC.yaml:19: workingGroups[0].id is "WG-1", expected an id that begins with ELAC-'],
    ],
  ],
  'the order of dates': [
    [
      'a rule that ends before it starts',
      changed(brazil, ['            to: null', '            to: 2020-09-17']),
      [
        'countries/BR.yaml:42: laws[0].provisions[0].rules[0].to is 2020-09-17, before it starts, expected a later date or null (from is 2020-09-18)',
      ],
    ],
    [
      'a law that is repealed before it is in force',
      changed(brazil, ['repealed: null', 'repealed: 2019-01-01']),
      [
        'countries/BR.yaml:28: laws[0].repealed is 2019-01-01, before it is in force, expected a later date or null (inForce is 2020-09-18)',
      ],
    ],
    [
      'a party that leaves before it joins',
      changed(agreement, ['2022-01-25, until: null', '2022-01-25, until: "2021"']),
      [
        'agreements/CL_BR.yaml:12: parties[0].until is 2021, before it starts, expected a later date or null (since is 2022-01-25)',
      ],
    ],
    [
      'a recognition that ends before it starts',
      changed(brazil, ['    until: null', '    until: 2025-01-27']),
      [
        'countries/BR.yaml:50: adequacy[0].until is 2025-01-27, before it starts, expected a later date or null (since is 2026-01-27)',
      ],
    ],
    [
      'a member that leaves before it joins',
      changed(partners, ['until: null', 'until: 1985-12-31']),
      [
        'partners.yaml:9: groups[0].members[0].until is 1985-12-31, before it starts, expected a later date or null (since is 1986-01-01)',
      ],
    ],
    [
      'a reservation that ends before it starts',
      changed(agreement, ['    from: null\n    to: null', '    from: 2020-07-01\n    to: 2019-07-01']),
      [
        'agreements/CL_BR.yaml:35: reservations[0].to is 2019-07-01, before it starts, expected a later date or null (from is 2020-07-01)',
      ],
    ],
    [
      'an authority that is dissolved before it is set up',
      changed(brazil, ['dissolved: null', 'dissolved: 2019-01-01']),
      [
        'countries/BR.yaml:16: regulators[0].dissolved is 2019-01-01, before it is set up, expected a later date or null (established is 2020-11-06)',
      ],
    ],
    [
      'an end in the year of the start, of which only the year is known',
      changed(brazil, ['            to: null', '            to: "2020"']),
      [],
    ],
  ],
  'what bears on a goal': [
    ['a sound join', joined({}), []],
    ['a join that a source states', joined({ basis: 'STATED', sources: cited }), []],
    [
      'an unknown goal',
      joined({ about: '{goal: ELAC-G02}' }),
      [
        'judgements/elac.yaml:2: joins[0].about.goal is "ELAC-G02", which no file holds, expected the id of a goal (did you mean ELAC-G01?)',
      ],
    ],
    [
      'an unknown trend',
      joined({ about: '{trend: NOTHING}' }),
      ['judgements/elac.yaml:2: joins[0].about.trend is "NOTHING", which no file holds, expected the key of a trend'],
    ],
    [
      'an unknown action line',
      joined({ about: '{actionLine: WSIS-C1}' }),
      [
        'judgements/elac.yaml:2: joins[0].about.actionLine is "WSIS-C1", which no file holds, expected the id of an action line',
      ],
    ],
    [
      'an unknown indicator',
      joined({ to: '{indicator: popluation}' }),
      [
        'judgements/elac.yaml:3: joins[0].to.indicator is "popluation", which no file holds, expected the key of an indicator (did you mean population?)',
      ],
    ],
    [
      'an unknown law',
      joined({ to: '{law: BR-LGDP}' }),
      [
        'judgements/elac.yaml:3: joins[0].to.law is "BR-LGDP", which no file holds, expected the id of a law (did you mean BR-LGPD?)',
      ],
    ],
    [
      'an unknown agreement',
      joined({ to: '{agreement: CL_PE}' }),
      [
        'judgements/elac.yaml:3: joins[0].to.agreement is "CL_PE", which no file holds, expected the id of an agreement',
      ],
    ],
    [
      'an unknown feature',
      joined({ to: '{feature: RIGHT_ACESS}' }),
      [expect.stringMatching(/^judgements\/elac.yaml:3: joins\[0\].to.feature is "RIGHT_ACESS", .*mean RIGHT_ACCESS/)],
    ],
    [
      'an unknown topic',
      joined({ to: '{lawTopic: DATA_PROTECTON}' }),
      [expect.stringMatching(/^judgements\/elac.yaml:3: joins\[0\].to.lawTopic is .*mean DATA_PROTECTION/)],
    ],
    [
      'no subject',
      joined({ about: '{}' }),
      [
        'judgements/elac.yaml:2: joins[0].about contradicts itself, expected one of question, trend, actionLine, area, goal',
      ],
    ],
    [
      'two things that bear at once',
      joined({ to: '{lawTopic: TAX, indicator: population}' }),
      [expect.stringMatching(/joins\[0\].to contradicts itself, expected one of lawTopic, feature, ruleEffect/)],
    ],
    [
      'rules without a word on whether they serve',
      joined({ to: '{ruleEffect: BAN}' }),
      [
        'judgements/elac.yaml:3: joins[0].to contradicts itself, expected presence with a ruleEffect, and with nothing else',
      ],
    ],
    [
      'a mark of what is no figure',
      joined({ to: '{lawTopic: TAX, atLeast: 1}' }),
      ['judgements/elac.yaml:3: joins[0].to contradicts itself, expected atLeast and atMost with an indicator only'],
    ],
    [
      'a statement without a source',
      joined({ basis: 'STATED' }),
      [
        'judgements/elac.yaml:2: joins[0] contradicts itself, expected sources where the basis is STATED, and none where it is JUDGED',
      ],
    ],
    [
      'a judgement with a source',
      joined({ sources: cited }),
      [
        'judgements/elac.yaml:2: joins[0] contradicts itself, expected sources where the basis is STATED, and none where it is JUDGED',
      ],
    ],
    [
      'the same join twice',
      {
        ...joined({}),
        'judgements/more.yaml': Object.values(joined({}))[0]!,
      },
      [
        'judgements/more.yaml:3: joins[0].to is "ELAC-G01/INDICATOR/population" a second time, expected one join of a subject to it (first in judgements/elac.yaml:2)',
      ],
    ],
    [
      'an action line whose id is not its code’s',
      {
        'action-lines/WSIS.yaml': `plan: {id: WSIS, name: Plan, symbol: null, adoptedAt: 2003-12-12, place: Geneva, forum: Summit, url: null, sources: [{title: Plan, publisher: null, url: null, verification: RECALLED}]}
actionLines:
  - {id: WSIS-C2, code: C1, name: Line, locator: C1, summary: A line., points: [], sources: [{title: Plan, publisher: null, url: null, verification: RECALLED}]}
`,
      },
      ['action-lines/WSIS.yaml:3: actionLines[0].id is "WSIS-C2", expected WSIS-C1'],
    ],
  ],
};

function between(text: string, start: string, end: string): string {
  return text.slice(text.indexOf(start), text.indexOf(end));
}

/** A file in which a record stands twice. */
function twice(start: string, end: string, path = brazil): string {
  const text = soundSeed[path]!;
  return text.replace(end, () => between(text, start, end) + end);
}

function lawsOfBrazil(): string {
  return between(soundSeed[brazil]!, 'laws:', 'adequacy:');
}

describe.each(Object.entries(cases))('problems: %s', (_, group) => {
  it.each(group)('%s', async (_, changes, messages) => {
    expect((await reading(changes)).problems).toEqual(messages);
  });
});
