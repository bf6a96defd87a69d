import type { FeatureBlock, FeatureName, FeatureValue } from '../../../../src/vocabulary/law.js';
import { rowsByBlock } from '../../../../web/src/compare/features.js';

const blockOf = new Map<FeatureName, FeatureBlock>([
  ['RIGHT_ACCESS', 'RIGHTS'],
  ['DPO_REQUIRED', 'DUTIES'],
  ['COMPREHENSIVE_LAW', 'SCOPE'],
]);

function row(feature: FeatureName, answers: readonly (FeatureValue | null)[], fallsShort: readonly boolean[] = []) {
  const cells = answers.map((value, at) => ({
    country: `C${at}`,
    feature,
    value,
    fallsShort: fallsShort[at] ?? null,
    locator: null,
    note: null,
    number: null,
    verification: null,
    law: null,
  }));
  return { feature, benchmark: null, cells };
}

test('rows stand in the order of the blocks of a framework', () => {
  const rows = [row('DPO_REQUIRED', ['YES']), row('RIGHT_ACCESS', ['YES']), row('COMPREHENSIVE_LAW', ['YES'])];
  expect(rowsByBlock(rows, blockOf, false).map(({ block }) => block)).toEqual(['SCOPE', 'RIGHTS', 'DUTIES']);
});

test('countries differ where two recorded answers do; what is not recorded is no difference', () => {
  const rows = [row('RIGHT_ACCESS', ['YES', 'PARTIAL']), row('DPO_REQUIRED', ['YES', null])];
  const told = rowsByBlock(rows, blockOf, false).flatMap((block) => block.rows);
  expect(told.map(({ feature, countriesDiffer }) => [feature, countriesDiffer])).toEqual([
    ['RIGHT_ACCESS', true],
    ['DPO_REQUIRED', false],
  ]);
});

test('a row differs too where countries that answer alike have less than the model asks for', () => {
  const rows = [
    row('RIGHT_ACCESS', ['NO', 'NO'], [true, true]),
    row('DPO_REQUIRED', ['YES', 'YES'], [false, false]),
    row('COMPREHENSIVE_LAW', [null, 'YES']),
  ];
  const told = rowsByBlock(rows, blockOf, true);
  expect(told.map(({ block, rows: ofBlock }) => [block, ofBlock.map(({ fallShort }) => fallShort)])).toEqual([
    ['RIGHTS', [2]],
  ]);
});
