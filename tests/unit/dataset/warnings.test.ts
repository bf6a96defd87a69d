import { type Changes, changed, reading, removeSeedFolders } from './seedFolder.js';

afterAll(removeSeedFolders);

const brazil = 'countries/BR.yaml';
const agreement = 'agreements/CL_BR.yaml';

const ofBrazil = '{country: BR, status: IN_FORCE, signed: 2018-11-21, since: 2022-01-25, until: null}';
const party = (record: string) => changed(agreement, [ofBrazil, record]);
const law = (...replacements: readonly (readonly [string, string])[]) => changed(brazil, ...replacements);

const cases: [what: string, changes: Changes, message: string][] = [
  [
    'a law in force without its date',
    law(['inForce: 2020-09-18', 'inForce: null']),
    'countries/BR.yaml:27: laws[0].inForce is null, so that it counts at no date, expected its first day (status is IN_FORCE)',
  ],
  [
    'an agreement in force without its date',
    changed(agreement, ['inForce: 2022-01-25', 'inForce: null']),
    'agreements/CL_BR.yaml:7: agreement.inForce is null, so that it counts at no date, expected its first day (status is IN_FORCE)',
  ],
  [
    'a party without its date',
    party('{country: BR, status: MEMBER, signed: null, since: null, until: null}'),
    'agreements/CL_BR.yaml:12: parties[0].since is null, so that it counts at no date, expected its first day (status is MEMBER)',
  ],
  [
    'a member of a group without its date',
    changed('partners.yaml', ['since: 1986-01-01', 'since: null']),
    'partners.yaml:9: groups[0].members[0].since is null, so that it counts at no date, expected its first day',
  ],
  [
    'a recognition without its date',
    law(['since: 2026-01-27', 'since: null']),
    'countries/BR.yaml:49: adequacy[0].since is null, so that it counts at no date, expected its first day',
  ],
  [
    'a law in force before it is adopted',
    law(['adopted: 2018-08-14', 'adopted: "2021"']),
    'countries/BR.yaml:27: laws[0].inForce is 2020-09-18, before it is adopted, expected a later date unless it is retroactive (adopted is 2021)',
  ],
  [
    'an agreement in force before it is signed',
    changed(agreement, ['signed: 2018-11-21', 'signed: 2022-02-25']),
    'agreements/CL_BR.yaml:7: agreement.inForce is 2022-01-25, before it is signed, expected a later date unless it is retroactive (signed is 2022-02-25)',
  ],
  [
    'a party bound before it signs',
    party('{country: BR, status: IN_FORCE, signed: 2023-01-01, since: 2022-01-25, until: null}'),
    'agreements/CL_BR.yaml:12: parties[0].since is 2022-01-25, before it signs, expected a later date unless it joined otherwise (signed is 2023-01-01)',
  ],
  [
    'a rule before its law',
    law(['            from: 2020-09-18', '            from: 2018-08-14']),
    'countries/BR.yaml:41: laws[0].provisions[0].rules[0].from is 2018-08-14, before its law is in force (2020-09-18), expected a later date or null',
  ],
  [
    'a law said to be in force that is repealed',
    law(['repealed: null', 'repealed: 2024-01-01']),
    'countries/BR.yaml:29: laws[0].status is IN_FORCE, but it is repealed since 2024-01-01, expected REPEALED',
  ],
  [
    'a law said to be in force that will be',
    law(['inForce: 2020-09-18', 'inForce: 2027-01-01'], ['            from: 2020-09-18', '            from: null']),
    'countries/BR.yaml:29: laws[0].status is IN_FORCE, but it enters into force on 2027-01-01, expected NOT_YET_IN_FORCE',
  ],
  [
    'a law said not to be in force yet that is',
    law(['    status: IN_FORCE', '    status: NOT_YET_IN_FORCE']),
    'countries/BR.yaml:29: laws[0].status is NOT_YET_IN_FORCE, but it is in force since 2020-09-18, expected IN_FORCE',
  ],
  [
    'a bill that is in force',
    law(['    status: IN_FORCE', '    status: BILL']),
    'countries/BR.yaml:29: laws[0].status is BILL, but it is in force since 2020-09-18, expected IN_FORCE',
  ],
  [
    'a repealed law without the day of its repeal',
    law(['    status: IN_FORCE', '    status: REPEALED']),
    'countries/BR.yaml:29: laws[0].status is REPEALED, but repealed is null, expected a date that has come',
  ],
  [
    'an agreement said to be in force that will be',
    changed(agreement, ['inForce: 2022-01-25', 'inForce: 2027-01-25']),
    'agreements/CL_BR.yaml:8: agreement.status is IN_FORCE, but it enters into force on 2027-01-25, expected SIGNED',
  ],
  [
    'an agreement said to be signed that is in force',
    changed(agreement, ['  status: IN_FORCE', '  status: SIGNED']),
    'agreements/CL_BR.yaml:8: agreement.status is SIGNED, but it is in force since 2022-01-25, expected IN_FORCE',
  ],
  [
    'a party said to be bound that will be',
    party('{country: BR, status: IN_FORCE, signed: 2018-11-21, since: 2027-01-25, until: null}'),
    'agreements/CL_BR.yaml:12: parties[0].status is IN_FORCE, but it starts on 2027-01-25, expected SIGNED',
  ],
  [
    'a party said to have signed that is bound',
    party('{country: BR, status: SIGNED, signed: 2018-11-21, since: 2022-01-25, until: null}'),
    'agreements/CL_BR.yaml:12: parties[0].status is SIGNED, but it is bound since 2022-01-25, expected IN_FORCE',
  ],
  [
    'a party that has left and would count at no date',
    party('{country: BR, status: WITHDRAWN, signed: 2018-11-21, since: 2022-01-25, until: 2024-01-01}'),
    'agreements/CL_BR.yaml:12: parties[0].status is WITHDRAWN, but it took part since 2022-01-25 and now counts at no date, expected MEMBER or IN_FORCE with its last day in until',
  ],
];

it.each(cases)('warns of %s', async (_, changes, message) => {
  expect(await reading(changes)).toEqual({ problems: [], warnings: [message] });
});

it('does not warn of a law that nobody enforces', async () => {
  expect(await reading(law(['enforcedBy: [BR-ANPD]', 'enforcedBy: []']))).toEqual({ problems: [], warnings: [] });
});

it('does not warn of a party that has left and keeps its status for the time before', async () => {
  const left = party('{country: BR, status: IN_FORCE, signed: 2018-11-21, since: 2022-01-25, until: 2024-01-01}');
  expect(await reading(left)).toEqual({ problems: [], warnings: [] });
});
