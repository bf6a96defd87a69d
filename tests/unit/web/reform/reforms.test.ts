import { type AskedReform, asInput, reformList } from '../../../../web/src/reform/reforms.js';

const { read, write } = reformList();

const clauses: AskedReform = { kind: 'ADD_MECHANISM', country: 'MX', target: 'STANDARD_CONTRACTUAL_CLAUSES' };
const copy: AskedReform = {
  kind: 'ADD_RULE',
  country: 'CL',
  rule: {
    effect: 'LOCAL_COPY',
    dataCategories: ['HEALTH'],
    sectors: ['ALL'],
    mechanisms: [],
    destinations: [],
    cumulative: false,
  },
};
const conditions: AskedReform = {
  kind: 'ADD_RULE',
  country: 'PE',
  rule: {
    effect: 'CONDITIONAL_FLOW',
    dataCategories: ['FINANCIAL', 'PAYMENT'],
    sectors: ['FINANCE'],
    mechanisms: ['CONSENT'],
    destinations: ['CL', 'CO'],
    cumulative: true,
  },
};

test('an address gives back the reforms that were written into it, in their order', () => {
  expect(read(write([copy, clauses, conditions]))).toEqual([copy, clauses, conditions]);
});

test('what is written is short, and stays the same when it is read and written again', () => {
  const written = write([clauses, copy]);
  expect(written).toBe(
    '[["ADD_MECHANISM","MX","STANDARD_CONTRACTUAL_CLAUSES"],["ADD_RULE","CL",{"effect":"LOCAL_COPY","data":["HEALTH"],"sectors":["ALL"]}]]',
  );
  expect(write(read(written))).toBe(written);
});

test('no reforms leave no trace in the address', () => {
  expect(write([])).toBe('');
  expect(read(null)).toEqual([]);
});

test('what an address cannot mean is left out, and the rest still opens', () => {
  expect(read('[["ADD_MECHANISM","MX","STANDARD_CONTRACT')).toEqual([]);
  expect(read('{"kind":"ACCEDE"}')).toEqual([]);
  const mangled = [
    null,
    ['PRAY', 'MX', 'CPTPP'],
    ['ACCEDE', 7, 'CPTPP'],
    ['ACCEDE', 'MX'],
    ['ADD_RULE', 'MX', 'LOCAL_COPY'],
    ['ADD_RULE', 'MX', { effect: 'HUG' }],
    ['ACCEDE', 'CR', 'CPTPP'],
  ];
  expect(read(JSON.stringify(mangled))).toEqual([{ kind: 'ACCEDE', country: 'CR', target: 'CPTPP' }]);
});

test('terms of a rule that no vocabulary has are left out of it', () => {
  const [reform] = read(
    '[["ADD_RULE","CL",{"effect":"BAN","data":["HEALTH","GOSSIP"],"sectors":"ALL","destinations":["BR",1]}]]',
  );
  expect(reform).toMatchObject({ rule: { dataCategories: ['HEALTH'], sectors: [], destinations: ['BR'] } });
});

test('a reform that is named twice counts once', () => {
  expect(read(write([clauses, copy, clauses, copy]))).toEqual([clauses, copy]);
});

test('the API is told a target, or a rule for all destinations where none is named', () => {
  expect(asInput(clauses)).toEqual({ kind: 'ADD_MECHANISM', country: 'MX', target: 'STANDARD_CONTRACTUAL_CLAUSES' });
  expect(asInput(copy)).toMatchObject({ kind: 'ADD_RULE', country: 'CL', rule: { destinations: null } });
  expect(asInput(conditions)).toMatchObject({ rule: { destinations: ['CL', 'CO'], cumulative: true } });
});
