import type { Facts } from '../../../src/corridor/trace/facts.js';
import type { FeatureFact } from '../../../src/framework/facts.js';
import { objectionTo } from '../../../src/reform/check.js';
import { layReforms } from '../../../src/reform/overlay/lay.js';
import { nameOfRule, type ProposedRule, type Reform, type World } from '../../../src/reform/reform.js';
import { simulate } from '../../../src/reform/simulate.js';
import type { FeatureName, FeatureValue } from '../../../src/vocabulary/law.js';
import {
  agreement,
  circumstances,
  world as facts,
  law,
  member,
  on,
  party,
  recognition,
  rule,
} from '../corridor/facts.js';
import { plainProposal } from './worlds.js';

const day = circumstances.asOf;

const says = (feature: FeatureName, value: FeatureValue = 'YES'): FeatureFact => ({
  feature,
  value,
  locator: null,
  number: null,
  note: null,
});

function world(some: Partial<Facts>, features: Record<string, FeatureFact[]> = {}): World {
  return {
    facts: facts(some),
    featuresByLaw: new Map(Object.entries(features)),
    benchmarks: new Map([
      ['MODEL', [says('COMPREHENSIVE_LAW'), says('TRANSFER_CONTRACTS'), says('TRANSFER_CERTIFICATION', 'NO')]],
    ]),
  };
}

const reform = (kind: Reform['kind'], target: string, country = 'O'): Reform => ({ kind, country, target });
const adding = (more: Partial<ProposedRule>): Reform => {
  const proposed = { ...plainProposal, ...more };
  return { kind: 'ADD_RULE', country: 'O', target: nameOfRule(proposed), rule: proposed };
};

/** The level from O to D before and after. */
function levels(some: World, ...reforms: Reform[]) {
  expect(objectionTo(reforms, some, day)).toBeNull();
  const { before, after } = simulate(['D', 'O'], circumstances, some, reforms);
  return [before, after].map((cells) => cells.find(({ origin }) => origin === 'O')!.level);
}

/** What is said against reforms. */
const against = (some: World, ...reforms: Reform[]) => objectionTo(reforms, some, day)?.message;

describe('GRANT_ADEQUACY', () => {
  const some = world({ laws: [law('L', {}, [on('ADEQUACY', 'CONSENT')])] });

  test('opens the ground that the law names', () => {
    expect(levels(some, reform('GRANT_ADEQUACY', 'D'))).toEqual(['CASE_BY_CASE', 'FREE']);
  });

  test('does nothing where the law does not name it, and does with the ground added', () => {
    const other = world({ laws: [law('L', {}, [on('CONSENT')])] });
    expect(levels(other, reform('GRANT_ADEQUACY', 'D'))).toEqual(['CASE_BY_CASE', 'CASE_BY_CASE']);
    expect(levels(other, reform('GRANT_ADEQUACY', 'D'), reform('ADD_MECHANISM', 'ADEQUACY'))).toEqual([
      'CASE_BY_CASE',
      'FREE',
    ]);
  });

  test('is given by the group whose law gives the power to it, for all its members', () => {
    const union = facts({
      memberships: [member('O', 'UNION'), member('X', 'UNION')],
      laws: [law('U', { jurisdiction: 'UNION' }, [on('ADEQUACY')])],
    });
    const laid = layReforms({ ...some, facts: union }, [reform('GRANT_ADEQUACY', 'D')], day);
    expect(laid.facts.recognitions).toEqual([expect.objectContaining({ from: 'UNION', to: 'D', since: day })]);
  });

  test('is refused for itself, and where it is given already', () => {
    expect(against(some, reform('GRANT_ADEQUACY', 'O'))).toMatch(/cannot recognise O, to which it belongs/);
    const given = world({ recognitions: [recognition('O', 'D')] });
    expect(against(given, reform('GRANT_ADEQUACY', 'D'))).toMatch(/recognises D already/);
    const certified = world({ recognitions: [recognition('O', 'D', { certifiedOnly: true })] });
    expect(against(certified, reform('GRANT_ADEQUACY', 'D'))).toBeUndefined();
  });
});

describe('REVOKE_ADEQUACY', () => {
  const some = world({ laws: [law('L', {}, [on('ADEQUACY', 'CONSENT')])], recognitions: [recognition('O', 'D')] });

  test('shuts the ground', () => {
    expect(levels(some, reform('REVOKE_ADEQUACY', 'D'))).toEqual(['FREE', 'CASE_BY_CASE']);
  });

  test('is refused where nothing is in force, and says who is recognised', () => {
    expect(against(some, reform('REVOKE_ADEQUACY', 'X'))).toMatch(/does not recognise X .*; it has recognised D/);
  });
});

describe('ADD_MECHANISM', () => {
  test('adds a ground to the regime', () => {
    const some = world({ laws: [law('L', {}, [on('CONSENT')])] });
    expect(levels(some, reform('ADD_MECHANISM', 'STANDARD_CONTRACTUAL_CLAUSES'))).toEqual([
      'CASE_BY_CASE',
      'SAFEGUARDS',
    ]);
  });

  test('does not spare the approval that the law asks for', () => {
    const some = world({ laws: [law('L', {}, [rule('PRIOR_AUTHORISATION'), on('CONSENT')])] });
    expect(levels(some, reform('ADD_MECHANISM', 'STANDARD_CONTRACTUAL_CLAUSES'))).toEqual([
      'CASE_BY_CASE',
      'CASE_BY_CASE',
    ]);
  });

  test('reaches no further than the conditions to which it is a ground', () => {
    const some = world({
      laws: [law('L', {}, [rule('CONDITIONAL_FLOW', ['CONSENT'], { dataCategories: ['HEALTH'] })])],
    });
    const laid = layReforms(some, [reform('ADD_MECHANISM', 'CERTIFICATION')], day);
    expect(laid.facts.laws[0]!.rules.map(({ dataCategories }) => dataCategories)).toEqual([['HEALTH'], ['HEALTH']]);
  });

  test('is refused for an unknown mechanism, without a regime, and where it is named', () => {
    const some = world({ laws: [law('L', {}, [on('CONSENT')])] });
    expect(against(some, reform('ADD_MECHANISM', 'MAGIC'))).toMatch(/no mechanism "MAGIC"; there are ADEQUACY, /);
    expect(against(some, reform('ADD_MECHANISM', 'CONSENT'))).toMatch(/names CONSENT already/);
    expect(against(world({}), reform('ADD_MECHANISM', 'CONSENT'))).toMatch(/no law of O makes transfers depend/);
  });
});

describe('ACTIVATE_MECHANISM', () => {
  const shut = rule('CONDITIONAL_FLOW', ['STANDARD_CONTRACTUAL_CLAUSES', 'CERTIFICATION'], { notYetUsable: true });

  test('makes one ground usable and leaves the others of its rule as they are', () => {
    const some = world({ laws: [law('L', {}, [shut])] });
    expect(levels(some, reform('ACTIVATE_MECHANISM', 'CERTIFICATION'))).toEqual(['PROHIBITED', 'SAFEGUARDS']);
    const laid = layReforms(some, [reform('ACTIVATE_MECHANISM', 'CERTIFICATION')], day);
    expect(laid.facts.laws[0]!.rules.map(({ mechanisms, notYetUsable }) => [mechanisms, notYetUsable])).toEqual([
      [['STANDARD_CONTRACTUAL_CLAUSES'], true],
      [['CERTIFICATION'], false],
    ]);
  });

  test('opens an approval that names no mechanism', () => {
    const some = world({ laws: [law('L', {}, [rule('PRIOR_AUTHORISATION', [], { notYetUsable: true })])] });
    expect(levels(some, reform('ACTIVATE_MECHANISM', 'REGULATOR_AUTHORISATION'))).toEqual([
      'PROHIBITED',
      'CASE_BY_CASE',
    ]);
  });

  test('is refused where the ground is usable', () => {
    const some = world({ laws: [law('L', {}, [on('CONSENT')])] });
    expect(against(some, reform('ACTIVATE_MECHANISM', 'CONSENT'))).toMatch(/use ADD_MECHANISM/);
  });
});

describe('REMOVE_RULE', () => {
  test('takes a ban or a localisation away', () => {
    const some = world({ laws: [law('L', {}, [rule('LOCAL_STORAGE')])] });
    expect(levels(some, reform('REMOVE_RULE', 'L-1-rule'))).toEqual(['LOCALISED', 'FREE']);
  });

  test('takes an approval away and leaves its grounds', () => {
    const some = world({
      laws: [law('L', {}, [rule('PRIOR_AUTHORISATION', ['STANDARD_CONTRACTUAL_CLAUSES']), on('ADEQUACY')])],
    });
    expect(levels(some, reform('REMOVE_RULE', 'L-1-rule'))).toEqual(['CASE_BY_CASE', 'SAFEGUARDS']);
  });

  test('frees a regime of which the last condition goes', () => {
    const some = world({ laws: [law('L', {}, [on('CONSENT')])] });
    expect(levels(some, reform('REMOVE_RULE', 'L-1-rule'))).toEqual(['CASE_BY_CASE', 'FREE']);
  });

  test('is refused for rules that are unknown, of another, of a group, past, or that open', () => {
    const some = world({
      memberships: [member('O', 'UNION')],
      laws: [
        law('U', { jurisdiction: 'UNION' }, [rule('BAN')]),
        law('E', { jurisdiction: 'D' }, [rule('BAN')]),
        law('L', {}, [rule('FREE_FLOW'), rule('BAN', [], { to: '2019-01-01' })]),
      ],
    });
    expect(against(some, reform('REMOVE_RULE', 'nothing'))).toMatch(/there is no rule "nothing"/);
    expect(against(some, reform('REMOVE_RULE', 'E-1-rule'))).toMatch(/is a rule of D, not of O/);
    expect(against(some, reform('REMOVE_RULE', 'U-1-rule'))).toMatch(/of UNION, which O cannot repeal alone/);
    expect(against(some, reform('REMOVE_RULE', 'L-1-rule'))).toMatch(/opens corridors/);
    expect(against(some, reform('REMOVE_RULE', 'L-2-rule'))).toMatch(/not in force/);
  });
});

describe('ADD_RULE', () => {
  test('stands beside whatever the country has', () => {
    const some = world({ laws: [law('L', {}, [on('STANDARD_CONTRACTUAL_CLAUSES')])] });
    expect(levels(some, adding({ effect: 'LOCAL_COPY' }))).toEqual(['SAFEGUARDS', 'LOCALISED']);
    expect(levels(some, adding({ effect: 'CONDITIONAL_FLOW', mechanisms: ['CONSENT'] }))).toEqual([
      'SAFEGUARDS',
      'CASE_BY_CASE',
    ]);
  });

  test('concerns the data, sectors and destinations that it names', () => {
    expect(levels(world({}), adding({ dataCategories: ['HEALTH'] }))).toEqual(['FREE', 'FREE']);
    expect(levels(world({}), adding({ sectors: ['FINANCE'] }))).toEqual(['FREE', 'FREE']);
    expect(levels(world({}), adding({ destinations: ['X'] }))).toEqual(['FREE', 'FREE']);
    expect(levels(world({}), adding({ destinations: ['D'] }))).toEqual(['FREE', 'PROHIBITED']);
  });

  test('tells the commitments that it burdens, whose they are and towards whom', () => {
    const some = world({ agreements: [agreement('FTA', [{ topic: 'LOCALISATION_BAN' }])] });
    const { touched } = simulate(['D', 'O'], circumstances, some, [adding({ effect: 'LOCAL_STORAGE' })]);
    expect(touched).toEqual([
      expect.objectContaining({
        country: 'O',
        towards: ['D'],
        change: 'BURDENED',
        commitment: expect.objectContaining({ id: 'FTA-1' }),
      }),
    ]);
  });

  test('is refused without a rule, or with one that makes no sense', () => {
    expect(against(world({}), reform('ADD_RULE', ''))).toMatch(/takes the rule/);
    expect(against(world({}), adding({ effect: 'FREE_FLOW' }))).toMatch(/opens corridors/);
    expect(against(world({}), adding({ effect: 'CONDITIONAL_FLOW' }))).toMatch(/names at least one mechanism/);
    expect(against(world({}), adding({ dataCategories: [] }))).toMatch(/at least one category/);
    expect(against(world({}), adding({ sectors: [] }))).toMatch(/at least one sector/);
  });
});

describe('ACCEDE and WITHDRAW', () => {
  const treaty = (...ids: string[]) =>
    agreement('CONVENTION', [], { kind: 'DATA_PROTECTION_TREATY', parties: ids.map((id) => party(id)) });
  const laws = [law('L', {}, [on('TREATY')])];

  test('a treaty becomes an arguable ground, and is one no more', () => {
    expect(levels(world({ laws, agreements: [treaty('D')] }), reform('ACCEDE', 'CONVENTION'))).toEqual([
      'PROHIBITED',
      'CASE_BY_CASE',
    ]);
    expect(levels(world({ laws, agreements: [treaty('D', 'O')] }), reform('WITHDRAW', 'CONVENTION'))).toEqual([
      'CASE_BY_CASE',
      'PROHIBITED',
    ]);
  });

  test('gain and lose the commitments of an agreement, on both sides', () => {
    const fta = agreement('FTA', [{}], { parties: [party('D')] });
    const joined = simulate(['D', 'O'], circumstances, world({ agreements: [fta] }), [reform('ACCEDE', 'FTA')]);
    expect(joined.touched.map(({ country, change }) => [country, change])).toEqual([
      ['D', 'GAINED'],
      ['O', 'GAINED'],
    ]);
    const left = simulate(['D', 'O'], circumstances, world({ agreements: [agreement('FTA', [{}])] }), [
      reform('WITHDRAW', 'FTA'),
    ]);
    expect(left.touched.map(({ change }) => change)).toEqual(['LOST', 'LOST']);
  });

  test('the law of a group comes and goes with its founding agreement', () => {
    const bloc = agreement('BLOC', [], { parties: [party('D')] });
    const union = law('U', { jurisdiction: 'BLOC' }, [on('CONSENT')]);
    const some = world({ laws: [union], agreements: [bloc], memberships: [member('D', 'BLOC')] });
    expect(levels(some, reform('ACCEDE', 'BLOC'))).toEqual(['FREE', 'CASE_BY_CASE']);
  });

  test('are refused for unknown agreements, twice, through a group, and both at once', () => {
    const some = world({
      memberships: [member('O', 'UNION')],
      agreements: [treaty('D', 'O'), agreement('PACT', [], { parties: [party('UNION'), party('D')] })],
    });
    expect(against(some, reform('ACCEDE', 'NONE'))).toMatch(/no agreement "NONE"/);
    expect(against(some, reform('ACCEDE', 'CONVENTION'))).toMatch(/binds O already/);
    expect(against(some, reform('WITHDRAW', 'PACT'))).toMatch(/binds O through UNION/);
    expect(against(world({ agreements: [treaty('D')] }), reform('WITHDRAW', 'CONVENTION'))).toMatch(/does not bind O/);
    const open = world({ agreements: [treaty('D')] });
    expect(against(open, reform('ACCEDE', 'CONVENTION'), reform('WITHDRAW', 'CONVENTION'))).toMatch(/at once/);
  });
});

describe('ADOPT_FEATURE', () => {
  const some = world(
    { laws: [law('L', { comprehensive: true }, [on('CONSENT')])] },
    { L: [says('COMPREHENSIVE_LAW')] },
  );

  test('adds it to the general law, and the ground that it is', () => {
    expect(levels(some, reform('ADOPT_FEATURE', 'TRANSFER_CONTRACTS'))).toEqual(['CASE_BY_CASE', 'SAFEGUARDS']);
    expect(levels(some, reform('ADOPT_FEATURE', 'RIGHT_ACCESS'))).toEqual(['CASE_BY_CASE', 'CASE_BY_CASE']);
    const laid = layReforms(some, [reform('ADOPT_FEATURE', 'RIGHT_ACCESS')], day);
    expect(laid.featuresByLaw.get('L')).toEqual([says('COMPREHENSIVE_LAW'), says('RIGHT_ACCESS')]);
  });

  test('is refused when unknown, there already, or without a law to add it to', () => {
    expect(against(some, reform('ADOPT_FEATURE', 'MAGIC'))).toMatch(/no feature "MAGIC"/);
    expect(against(some, reform('ADOPT_FEATURE', 'COMPREHENSIVE_LAW'))).toMatch(
      /has the feature COMPREHENSIVE_LAW already/,
    );
    expect(against(world({}), reform('ADOPT_FEATURE', 'RIGHT_ACCESS'))).toMatch(/use ENACT_BENCHMARK/);
  });
});

describe('ENACT_BENCHMARK', () => {
  test('gives a country without a law the benchmark’s grounds: protected, and no longer free of conditions', () => {
    const some = world({});
    expect(levels(some, reform('ENACT_BENCHMARK', 'MODEL'))).toEqual(['FREE', 'SAFEGUARDS']);
    const { changed } = simulate(['D', 'O'], circumstances, some, [reform('ENACT_BENCHMARK', 'MODEL')]);
    expect(changed.map(({ before, after }) => [before.certainty, after.certainty])).toEqual([
      ['UNREGULATED', 'REGULATED'],
    ]);
  });

  test('takes the place of a general law: its approval goes, its grounds stay', () => {
    const some = world({ laws: [law('L', { comprehensive: true }, [rule('PRIOR_AUTHORISATION', ['CERTIFICATION'])])] });
    expect(levels(some, reform('ENACT_BENCHMARK', 'MODEL'))).toEqual(['CASE_BY_CASE', 'SAFEGUARDS']);
  });

  test('is refused when unknown, twice, or where the general law is that of a group', () => {
    expect(against(world({}), reform('ENACT_BENCHMARK', 'X'))).toMatch(/no benchmark "X"; there are MODEL/);
    const union = world({
      memberships: [member('O', 'UNION')],
      laws: [law('U', { jurisdiction: 'UNION', comprehensive: true })],
    });
    expect(against(union, reform('ENACT_BENCHMARK', 'MODEL'))).toMatch(/is U, of UNION/);
  });
});

describe('ENACT_BILL', () => {
  const bill = law('BILL', { kind: 'BILL', status: 'BILL', inForce: null, ends: ['L'] }, [
    on('STANDARD_CONTRACTUAL_CLAUSES'),
  ]);
  const empty = law('EMPTY', { kind: 'BILL', status: 'BILL', inForce: null });
  const some = world({ laws: [law('L', {}, [rule('BAN')]), bill, empty] });

  test('puts the bill into force and ends what it replaces', () => {
    expect(levels(some, reform('ENACT_BILL', 'BILL'))).toEqual(['PROHIBITED', 'SAFEGUARDS']);
  });

  test('is refused for what is no bill, for a bill of which nothing is recorded, and says which bills there are', () => {
    expect(against(some, reform('ENACT_BILL', 'L'))).toMatch(/is no bill: it was enacted; its bills are BILL, EMPTY/);
    expect(against(some, reform('ENACT_BILL', 'X'))).toMatch(/there is no bill "X" of O/);
    expect(against(some, reform('ENACT_BILL', 'EMPTY'))).toMatch(/no rule and no feature of EMPTY is recorded/);
  });
});

test('A reform that is named twice is refused, with its place', () => {
  const some = world({ laws: [law('L', {}, [on('CONSENT')])] });
  const twice = reform('ADD_MECHANISM', 'CERTIFICATION');
  expect(objectionTo([twice, twice], some, day)).toEqual({
    place: 1,
    field: 'target',
    message: expect.stringMatching(/named twice/),
  });
});

describe('A change is told with the reforms that bring it', () => {
  test('both, where it takes both; each, where either would do', () => {
    const both = world({ laws: [law('L', {}, [on('CONSENT')])] });
    const needed = [reform('ADD_MECHANISM', 'ADEQUACY'), reform('GRANT_ADEQUACY', 'D')];
    expect(simulate(['D', 'O'], circumstances, both, needed).changed[0]!.reforms).toEqual(needed);
    const either = [reform('ADD_MECHANISM', 'CERTIFICATION'), reform('ADD_MECHANISM', 'CODE_OF_CONDUCT')];
    expect(simulate(['D', 'O'], circumstances, both, either).changed[0]!.reforms).toEqual(either);
  });

  test('and not with one that only goes along', () => {
    const some = world({ laws: [law('L', {}, [on('CONSENT')])] });
    const reforms = [reform('ADD_MECHANISM', 'CERTIFICATION'), reform('ADD_MECHANISM', 'CONTRACT_NECESSITY')];
    expect(simulate(['D', 'O'], circumstances, some, reforms).changed[0]!.reforms).toEqual([reforms[0]]);
  });
});
