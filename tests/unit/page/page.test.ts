import { type FieldNode, Kind, type SelectionSetNode, visit } from 'graphql';
import { fieldNames } from '../../../src/page/fieldNames.js';
import { fieldList, nameOf } from '../../../src/page/fields.js';
import { link } from '../../../src/page/link.js';
import { recordOperations } from '../../../src/page/operations.js';

describe('A link', () => {
  test.each([
    ['https://example.org/?a=1&b="', '<a href="https://example.org/?a=1&amp;b=&quot;">x</a>'],
    ['/id/law/BR-LGPD', '<a href="/id/law/BR-LGPD">x</a>'],
    ['?lang=es', '<a href="?lang=es">x</a>'],
    ['javascript:alert(1)', 'x'],
    [' javascript:alert(1)', 'x'],
    ['//evil.example.org', 'x'],
    ['data:text/html,x', 'x'],
    [null, 'x'],
  ])('leads to %j only where a page may', (address, expected) => {
    expect(link(address, 'x').toString()).toBe(expected);
  });
});

describe('A list of fields', () => {
  const told = (record: object, lang: 'EN' | 'ES' | 'PT' = 'EN') =>
    fieldList(record as never, 'law', lang, (address) => `${address}?lang=pt`).toString();

  test('tells terms, dates, truth, links and lists by their shape', () => {
    const record = {
      id: 'BR-LGPD',
      kind: 'STATUTE',
      adopted: { date: '2018-08-01', precision: 'MONTH' },
      repealed: null,
      covered: true,
      jurisdiction: { id: 'BR', name: 'Brasil', permalink: '/id/country/BR' },
      relations: [{ type: 'AMENDS', law: { id: 'X', title: '<i>X</i>', permalink: '/id/law/X' }, note: null }],
      provisions: [],
      permalink: '/id/law/BR-LGPD',
    };
    expect(told(record, 'PT')).toBe(
      '<dl><dt>Tipo</dt><dd>Lei</dd><dt>Adotada</dt><dd>agosto de 2018</dd><dt>Coberto pelo conjunto de dados</dt><dd>sim</dd>' +
        '<dt>Jurisdição</dt><dd><a href="/id/country/BR?lang=pt">Brasil</a></dd>' +
        '<dt>Relações</dt><dd><ul><li><dl><dt>Relação</dt><dd>AMENDS</dd><dt>Norma</dt><dd><a href="/id/law/X?lang=pt">&lt;i&gt;X&lt;/i&gt;</a></dd></dl></li></ul></dd></dl>',
    );
  });

  test('has a name for every field that a page asks, in three languages', () => {
    const fields = new Set<string>();
    const collect = (set: SelectionSetNode) =>
      visit(set, {
        Field(node: FieldNode) {
          fields.add(node.alias?.value ?? node.name.value);
        },
      });
    for (const { definitions } of Object.values(recordOperations))
      for (const definition of definitions)
        if (definition.kind === Kind.OPERATION_DEFINITION)
          for (const root of definition.selectionSet.selections)
            if (root.kind === Kind.FIELD && root.alias?.value === 'record') collect(root.selectionSet!);
    const notFields = ['precision', 'permalink', 'sources', 'apa', 'bibtex', 'csl', 'text', 'lang', 'isFallback'];
    expect([...fields].filter((field) => !(field in fieldNames) && !notFields.includes(field))).toEqual([]);
  });
});

test.each([
  [{ id: '1', shortName: 'LGPD', title: 'Lei 13.709' }, 'LGPD — Lei 13.709'],
  [{ id: '1', locator: 'Art. 33', summary: 'Transfers' }, 'Art. 33 — Transfers'],
  [{ id: '1', acronym: null, name: 'ANPD' }, 'ANPD'],
  [{ id: '1', from: { name: 'EU' }, to: { name: 'Brazil' } }, 'EU → Brazil'],
  [{ id: '1', name: { text: 'Action', lang: 'EN', isFallback: true } }, 'Action'],
  [{ id: 'un_egdi', unit: 'index' }, 'un_egdi'],
])('%j is called %s', (record, name) => {
  expect(nameOf(record)).toBe(name);
});
