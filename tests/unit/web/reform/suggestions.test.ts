import type { Mechanism, RuleEffect } from '../../../../src/vocabulary/law.js';
import { suggestionsFor } from '../../../../web/src/reform/suggestions.js';

const rule = (
  id: string,
  effect: RuleEffect,
  mechanisms: readonly Mechanism[] = [],
  later: { notYetUsable?: boolean; usableFrom?: string } = {},
) => ({
  id,
  effect,
  mechanisms,
  notYetUsable: later.notYetUsable ?? false,
  usableFrom: later.usableFrom === undefined ? null : { date: later.usableFrom },
});
const barrier = (jurisdiction: string, kind: string, rules: readonly ReturnType<typeof rule>[]) => ({
  law: { jurisdiction: { id: jurisdiction } },
  kind,
  rules,
});
const told = (...asked: Parameters<typeof suggestionsFor>) =>
  suggestionsFor(...asked).map((reform) => [reform.kind, reform.kind === 'ADD_RULE' ? reform.rule : reform.target]);

test('a regime without model clauses could have them, and could give up what its rules demand', () => {
  const regime = barrier('MX', 'TRANSFER_REGIME', [
    rule('MX-35/1', 'CONDITIONAL_FLOW', ['CONSENT']),
    rule('MX-2/1', 'FREE_FLOW', ['PROCESSOR_TRANSMISSION']),
  ]);
  expect(told(regime, ['CL', 'MX'], '2026-11-24')).toEqual([
    ['ADD_MECHANISM', 'STANDARD_CONTRACTUAL_CLAUSES'],
    ['REMOVE_RULE', 'MX-35/1'],
  ]);
});

test('grounds that the authority has not opened by the day could be opened, and those that it has could not', () => {
  const regime = barrier('BR', 'TRANSFER_REGIME', [
    rule('BR-33/1', 'CONDITIONAL_FLOW', ['STANDARD_CONTRACTUAL_CLAUSES'], { usableFrom: '2024-08-23' }),
    rule('BR-33/2', 'CONDITIONAL_FLOW', ['CERTIFICATION'], { notYetUsable: true }),
  ]);
  const opened = (asOf: string) =>
    told(regime, ['BR', 'CL'], asOf)
      .filter(([kind]) => kind === 'ACTIVATE_MECHANISM')
      .map(([, target]) => target);
  expect(opened('2023-01-01')).toEqual(['STANDARD_CONTRACTUAL_CLAUSES', 'CERTIFICATION']);
  expect(opened('2024-08-23')).toEqual(['CERTIFICATION']);
});

test('a ban takes no grounds: it can only fall', () => {
  expect(told(barrier('CL', 'BAN', [rule('CL-1/1', 'BAN')]), ['CL', 'PE'], '2026-11-24')).toEqual([
    ['REMOVE_RULE', 'CL-1/1'],
  ]);
});

test('no country changes the law of a group alone, nor that of a country outside of the group', () => {
  const decision = [rule('CAN-1/1', 'CONDITIONAL_FLOW', ['CONSENT'])];
  expect(suggestionsFor(barrier('CAN', 'TRANSFER_REGIME', decision), ['PE', 'CO'], '2026-11-24')).toEqual([]);
  expect(suggestionsFor({ law: null, kind: 'BAN', rules: [] }, ['PE', 'CO'], '2026-11-24')).toEqual([]);
});
