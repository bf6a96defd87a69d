import { type Candidate, rank } from '../../../src/search/rank.js';

const law = (id: string, title: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  label: 'Law',
  title,
  ...more,
});

const lgpd = law('BR-LGPD', 'Lei nº 13.709, de 14 de agosto de 2018', {
  titleEn: 'General Personal Data Protection Law',
  shortName: 'LGPD',
  kind: 'STATUTE',
});
const lei15452 = law('BR-LEI-15452', 'Lei nº 15.452, de 2026', {
  titleEn: 'Law amending LGPD provisions on the ANPD',
  shortName: 'Lei 15.452/2026',
  kind: 'STATUTE',
});
const ley1581 = law('CO-LEY-1581', 'Ley Estatutaria 1581 de 2012, por la cual se dictan disposiciones generales', {
  shortName: 'Ley 1581',
  kind: 'STATUTE',
});
const decreto1377 = law('CO-DEC-1377', 'Decreto 1377 de 2013 (compilado en el Decreto 1074 de 2015)', {
  titleEn: 'Regulation of Ley 1581',
  kind: 'DECREE',
});
const bill = law('CO-BILL-274-2025', 'Proyecto de Ley Estatutaria 274 de 2025 Cámara, modifica la Ley 1581 de 2012', {
  kind: 'BILL',
});
const gdpr = law('EU-GDPR', 'Regulation (EU) 2016/679 (General Data Protection Regulation)', {
  shortName: 'GDPR',
  kind: 'REGULATION',
});
const ukGdpr = law('GB-UK-GDPR', 'Regulation (EU) 2016/679 as it forms part of the law of the United Kingdom', {
  titleEn: 'UK GDPR',
  shortName: 'UK GDPR',
  kind: 'STATUTE',
});
const alliance = { id: 'PACIFIC_ALLIANCE', label: 'Agreement', name: 'Pacific Alliance (Framework Agreement)' };
const protocol = {
  id: 'PAAP',
  label: 'Agreement',
  name: 'Additional Protocol to the Framework Agreement of the Pacific Alliance',
};
const singapore = { id: 'PASFTA', label: 'Agreement', name: 'Pacific Alliance-Singapore Free Trade Agreement' };
const anpd = { id: 'BR-ANPD', label: 'Regulator', name: 'Agência Nacional de Proteção de Dados', acronym: 'ANPD' };
const resolution = law('BR-RES-ANPD-19-2024', 'Resolução CD/ANPD nº 19, de 23 de agosto de 2024', {
  kind: 'RESOLUTION',
});
const article = { id: 'BR-LGPD-33', label: 'Provision', heading: 'Transferência internacional', summary: 'LGPD, ANPD' };
const brazil = { id: 'BR', label: 'Country', name: 'Brazil', nameEs: 'Brasil', namePt: 'Brasil' };
const peru = { id: 'PE', label: 'Country', name: 'Peru', nameEs: 'Perú', namePt: 'Peru' };

test.each<[string, string, Candidate[]]>([
  ['an acronym is the law of that name, before laws about it', 'LGPD', [lgpd, lei15452, article]],
  ['so is one in small letters', 'gdpr', [gdpr, ukGdpr]],
  ['an authority is found by its acronym', 'ANPD', [anpd, lei15452, resolution, article]],
  ['an id is its record', 'br-lgpd-33', [article, lgpd]],
  ['a law number is the law, before those that mention it', 'Ley 1581', [ley1581, decreto1377, bill]],
  ['also while it is typed', 'ley 158', [ley1581, decreto1377, bill]],
  ['a bare number too', '13709', [lgpd, article]],
  ['however it is written', '13.709', [lgpd, article]],
  ['a name comes before longer names that hold it', 'Pacific Alliance', [alliance, singapore, protocol]],
  ['a country is found by its name in any language', 'Perú', [peru, anpd]],
  ['countries come before what is named after them', 'bra', [brazil, { ...anpd, name: 'Brasil Agência' }]],
])('%s: %s', (_, question, expected) => {
  const ids = expected.map(({ id }) => id);
  // Engines give their hits in orders of their own.
  expect(rank(question, expected).map(({ id }) => id)).toEqual(ids);
  expect(rank(question, [...expected].reverse()).map(({ id }) => id)).toEqual(ids);
});

test('equal hits stand in the order of their ids', () => {
  const two = [law('B', 'Ley de datos'), law('A', 'Ley de datos')];
  expect(rank('ley', two).map(({ id }) => id)).toEqual(['A', 'B']);
});
