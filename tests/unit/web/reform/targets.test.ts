import { type TargetSource, targetsOf } from '../../../../web/src/reform/targets.js';

const rule = {
  id: 'BR-33/1',
  effect: 'CONDITIONAL_FLOW',
  mechanisms: ['CERTIFICATION'],
  notYetUsable: true,
  usableFrom: null,
} as const;
const free = { ...rule, id: 'BR-33/2', effect: 'FREE_FLOW', notYetUsable: false } as const;
const storage = { ...rule, id: 'BR-1/1', effect: 'LOCAL_STORAGE', mechanisms: [], notYetUsable: false } as const;

const source: TargetSource = {
  country: 'BR',
  asOf: '2026-11-24',
  lang: 'EN',
  countries: ['BR', 'CL', 'ES'].map((id) => ({ id, name: id })),
  agreements: ['CPTPP', 'MERCOSUR'].map((id) => ({ id, name: id })),
  choices: {
    benchmarks: [{ id: 'BENCHMARK-GDPR', name: 'GDPR' }],
    matrix: {
      countries: [
        { id: 'BR', name: 'Brazil' },
        { id: 'CL', name: 'Chile' },
      ],
      barriers: [
        {
          law: { id: 'BR-LGPD', title: 'Lei', shortName: 'LGPD', jurisdiction: { id: 'BR', name: 'Brazil' } },
          rules: [rule, free].map((each) => ({
            ...each,
            mechanisms: [...each.mechanisms],
            provision: { id: 'BR-33', locator: 'Art. 33', verification: 'SEEN_PRIMARY' },
          })),
        },
      ],
    },
  },
  own: {
    country: {
      id: 'BR',
      laws: [
        {
          id: 'BR-LGPD',
          title: 'Lei',
          shortName: 'LGPD',
          provisions: [
            {
              locator: 'Art. 33',
              rules: [rule, free, storage].map((each) => ({ ...each, mechanisms: [...each.mechanisms] })),
            },
          ],
        },
      ],
      recognises: [{ to: { id: 'ES', name: 'Spain' } }],
      memberships: [{ agreement: { id: 'MERCOSUR', name: 'MERCOSUR' } }],
    },
    bills: { edges: [{ node: { id: 'BR-PL-1', title: 'Projeto de Lei', shortName: null } }] },
  },
};

const ids = (kind: Parameters<typeof targetsOf>[0], given = source) => {
  const { suggested, others } = targetsOf(kind, given);
  return [suggested.map(([id]) => id), others.map(([id]) => id)];
};

test('rules that stand in the way come first, each once, and none that only frees', () => {
  expect(ids('REMOVE_RULE')).toEqual([['BR-33/1'], ['BR-1/1']]);
  expect(targetsOf('REMOVE_RULE', source).suggested[0]![1]).toBe('LGPD, Art. 33 (Conditional transfer)');
});

test('a country recognises others, those of the group first, and withdraws what it has given', () => {
  expect(ids('GRANT_ADEQUACY')).toEqual([['CL'], ['ES']]);
  expect(ids('REVOKE_ADEQUACY')).toEqual([[], ['ES']]);
});

test('it accedes to what does not bind it, and withdraws from what does', () => {
  expect(ids('ACCEDE')).toEqual([[], ['CPTPP']]);
  expect(ids('WITHDRAW')).toEqual([[], ['MERCOSUR']]);
});

test('it opens only grounds that its law names and its authority has not opened', () => {
  expect(ids('ACTIVATE_MECHANISM')).toEqual([[], ['CERTIFICATION']]);
  expect(ids('ADD_MECHANISM')[1]).toContain('STANDARD_CONTRACTUAL_CLAUSES');
});

test('of a country that is not known yet nothing is offered that hangs on it', () => {
  const unknown = { ...source, own: undefined };
  for (const kind of ['REVOKE_ADEQUACY', 'WITHDRAW', 'ACTIVATE_MECHANISM', 'ENACT_BILL'] as const) {
    expect(ids(kind, unknown)).toEqual([[], []]);
  }
  expect(ids('ENACT_BILL')).toEqual([[], ['BR-PL-1']]);
});
