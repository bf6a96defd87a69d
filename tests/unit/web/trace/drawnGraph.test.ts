import { drawnOf, kindsIn } from '../../../../web/src/trace/drawnGraph.js';

const told = {
  nodes: [
    { id: 'BR', kind: 'Country', label: 'Brazil' },
    { id: 'CL', kind: 'Country', label: 'Chile' },
    { id: 'BR-LGPD', kind: 'Law', label: 'LGPD' },
    { id: 'BR-LGPD-33', kind: 'Provision', label: 'Art. 33' },
    { id: 'BR-LGPD-33/1', kind: 'Rule', label: 'Conditional transfer' },
    { id: 'BR-LGPD/regime', kind: 'Barrier', label: 'Transfer regime: case by case' },
    { id: 'BR-LGPD/regime/ADEQUACY', kind: 'Mechanism', label: 'Adequacy: shut' },
    { id: 'BR-LGPD/regime/CONSENT', kind: 'Mechanism', label: 'Consent: for a given transfer' },
    { id: 'CL-BR', kind: 'Agreement', label: 'Chile - Brazil' },
    { id: 'CL-BR-10.12', kind: 'Commitment', label: 'Art. 10.12' },
    { id: 'BR-ANPD', kind: 'Regulator', label: 'ANPD' },
  ],
  edges: [
    { from: 'BR-LGPD', to: 'BR-LGPD-33', kind: 'CONTAINS' },
    { from: 'CL-BR', to: 'CL-BR-10.12', kind: 'CONTAINS' },
    { from: 'CL', to: 'CL-BR', kind: 'PARTY_TO' },
    { from: 'BR', to: 'CL-BR', kind: 'PARTY_TO' },
  ],
};
const barrier = {
  id: 'BR-LGPD/regime',
  level: 'CASE_BY_CASE',
  mechanisms: [
    { mechanism: 'ADEQUACY', status: 'NOT_AVAILABLE' },
    { mechanism: 'CONSENT', status: 'PER_TRANSFER' },
  ],
} as const;
const { nodes, edges } = drawnOf(told, { destination: 'CL', barriers: [barrier] }, 'EN');
const node = (id: string) => nodes.find((each) => each.id === id);

test.each([
  ['BR', { to: '/countries/BR' }],
  ['BR-LGPD', { to: '/laws/BR-LGPD' }],
  ['BR-LGPD-33', { to: '/laws/BR-LGPD#BR-LGPD-33' }],
  ['CL-BR-10.12', { to: '/agreements/CL-BR#CL-BR-10.12' }],
  ['BR-LGPD-33/1', { href: '/id/rule/BR-LGPD-33/1' }],
  ['BR-ANPD', { href: '/id/regulator/BR-ANPD' }],
  ['BR-LGPD/regime', { href: '#BR-LGPD/regime' }],
  ['BR-LGPD/regime/CONSENT', { href: '#BR-LGPD/regime' }],
])('%s leads to its record, or to its step on the page', (id, target) => {
  expect(node(id)?.target).toEqual(target);
});

test('a barrier has the shade of its level; a ground that is shut is faint', () => {
  expect(node('BR-LGPD/regime')?.shade).toBe('CASE_BY_CASE');
  expect(node('BR-LGPD/regime/ADEQUACY')?.isFaint).toBe(true);
  expect(node('BR-LGPD/regime/CONSENT')?.isFaint).toBe(false);
});

test('it is read from the origin on the left to the destination on the right, by way of law, article, rule, ground and barrier', () => {
  const way = ['BR', 'BR-LGPD', 'BR-LGPD-33', 'BR-LGPD-33/1', 'BR-LGPD/regime/CONSENT', 'BR-LGPD/regime', 'CL'];
  const columns = way.map((id) => node(id)!.column);
  expect(columns).toEqual([...columns].sort((one, other) => one - other));
  expect(new Set(columns).size).toBe(way.length);
});

test('a group that makes law stands by the origin, one that was recognised by the destination', () => {
  const groups = {
    nodes: ['EU', 'EEA'].map((id) => ({ id, kind: 'Group', label: id })),
    edges: [{ from: 'EU', to: 'EU-GDPR', kind: 'ENACTED' }],
  };
  const [eu, eea] = drawnOf(groups, { destination: 'CL', barriers: [] }, 'EN').nodes;
  expect(eu!.column).toBeLessThan(eea!.column);
});

test('an edge is called by what it means', () => {
  expect(edges.find(({ to }) => to === 'CL-BR-10.12')?.label).toBe('Contains');
});

test('each kind that an answer can have has a name and a shape', () => {
  const kinds = kindsIn('PT');
  for (const { kind } of nodes) expect(kinds[kind]?.name).toBeTruthy();
});
