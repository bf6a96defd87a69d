import { readQuestion, writeQuestion } from '../../../../web/src/address/parameter.js';
import { constraints, constraintsOf } from '../../../../web/src/reform/constraints.js';

const asked = (address: string) => readQuestion(constraints, new URLSearchParams(address));

test('an address restores all that a delegation cannot give', () => {
  const address = new URLSearchParams({
    reforms: '[["ACCEDE","BR","CPTPP"]]',
    'most-per-country': '4.5',
    reciprocal: 'yes',
    agreed: 'yes',
    'not-kinds': 'REMOVE_RULE,ACCEDE',
    not: '[["GRANT_ADEQUACY","UY","BR"]]',
    costs: 'ADD_MECHANISM:2,ACCEDE:0',
  });
  const question = readQuestion(constraints, address);
  expect(constraintsOf(question)).toEqual({
    maxCostPerCountry: 4.5,
    reciprocal: true,
    fixed: [{ kind: 'ACCEDE', country: 'BR', target: 'CPTPP' }],
    excludeKinds: ['REMOVE_RULE', 'ACCEDE'],
    exclude: [{ kind: 'GRANT_ADEQUACY', country: 'UY', target: 'BR' }],
    costs: [
      { kind: 'ADD_MECHANISM', cost: 2 },
      { kind: 'ACCEDE', cost: 0 },
    ],
  });
  expect(readQuestion(constraints, writeQuestion(constraints, question))).toEqual(question);
});

test('who wishes nothing sets no constraint', () => {
  expect(constraintsOf(asked(''))).toEqual({});
  expect(constraintsOf(asked('reforms=[["ACCEDE","BR","CPTPP"]]'))).toEqual({});
});

test('amounts that make no sense are no amounts, and nought is one', () => {
  expect(asked('most-per-country=-3')['most-per-country']).toBeNull();
  expect(asked('most-per-country=much')['most-per-country']).toBeNull();
  expect(asked('most-per-country=0')['most-per-country']).toBe(0);
  expect(asked('costs=ACCEDE:,PRAY:3,ADD_MECHANISM:x,REMOVE_RULE:1').costs).toEqual({ REMOVE_RULE: 1 });
  expect(constraintsOf(asked('not-kinds=PRAY'))).toEqual({});
});
