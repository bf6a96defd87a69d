import type { Facts } from '../../../src/corridor/trace/facts.js';
import { type Framework, frameworkOf } from '../../../src/framework/framework.js';
import type { FeatureName } from '../../../src/vocabulary/law.js';
import { country, law, member } from '../corridor/facts.js';
import { allFeatures, feature, frameworkFacts } from './frameworks.js';

const general = feature('COMPREHENSIVE_LAW', 'YES', { locator: 'Art. 1' });
const DAY = '2020-06-15';

function of(facts: Partial<Facts>, features: Parameters<typeof frameworkFacts>[1], day = DAY): Framework {
  return frameworkOf('O', day, frameworkFacts(facts, features));
}

function cell({ cells }: Framework, name: FeatureName) {
  return cells.find((each) => each.feature === name);
}

describe('The framework of a country', () => {
  test('has a cell for each feature, in the order of the vocabulary', () => {
    const framework = of({ laws: [law('L')] }, { L: [general] });
    expect(framework.cells.map((each) => each.feature)).toEqual(allFeatures);
    expect(allFeatures).toHaveLength(27);
  });

  test('is in force with a general law, whose features it has under their articles', () => {
    const breach = feature('BREACH_NOTIFICATION_AUTHORITY', 'YES', { locator: 'Art. 9', number: 72, note: 'hours' });
    const framework = of({ laws: [law('L')] }, { L: [general, breach, feature('DPO_REQUIRED', 'NO')] });
    expect(framework).toMatchObject({ state: 'IN_FORCE', laws: [{ id: 'L' }] });
    expect(cell(framework, 'BREACH_NOTIFICATION_AUTHORITY')).toMatchObject({
      value: 'YES',
      law: { id: 'L' },
      locator: 'Art. 9',
      number: 72,
      note: 'hours',
    });
    expect(cell(framework, 'DPO_REQUIRED')).toMatchObject({ value: 'NO', law: { id: 'L' } });
    expect(cell(framework, 'RIGHT_ACCESS')).toMatchObject({ value: null, law: null });
  });

  test('is in force with a general law in part too', () => {
    expect(of({ laws: [law('L')] }, { L: [feature('COMPREHENSIVE_LAW', 'PARTIAL')] }).state).toBe('IN_FORCE');
  });

  test('takes the fullest answer of its laws, and of equal ones that of the general law', () => {
    const framework = of(
      { laws: [law('SECTORAL'), law('L')] },
      {
        SECTORAL: [feature('RIGHT_ACCESS', 'YES'), feature('RIGHT_ERASURE', 'YES'), feature('DPO_REQUIRED', 'PARTIAL')],
        L: [
          general,
          feature('RIGHT_ACCESS', 'YES'),
          feature('RIGHT_ERASURE', 'PARTIAL'),
          feature('DPO_REQUIRED', 'NO'),
        ],
      },
    );
    expect(framework.laws.map(({ id }) => id)).toEqual(['L', 'SECTORAL']);
    expect(cell(framework, 'RIGHT_ACCESS')).toMatchObject({ value: 'YES', law: { id: 'L' } });
    expect(cell(framework, 'RIGHT_ERASURE')).toMatchObject({ value: 'YES', law: { id: 'SECTORAL' } });
    expect(cell(framework, 'DPO_REQUIRED')).toMatchObject({ value: 'PARTIAL', law: { id: 'SECTORAL' } });
  });

  test('has no feature without a general law, whatever another law has of it', () => {
    const framework = of(
      { laws: [law('SECTORAL')] },
      { SECTORAL: [feature('RIGHT_ACCESS', 'YES', { number: 5 }), feature('COMPREHENSIVE_LAW', 'NO')] },
    );
    expect(framework.state).toBe('NONE');
    expect(new Set(framework.cells.map(({ value }) => value))).toEqual(new Set(['NO']));
    expect(cell(framework, 'RIGHT_ACCESS')).toMatchObject({ law: { id: 'SECTORAL' }, number: null });
    expect(cell(framework, 'DPO_REQUIRED')).toMatchObject({ law: null });
  });

  test.each([
    ['a bill', law('L', { kind: 'BILL', status: 'BILL', inForce: null })],
    ['a law that has not yet begun', law('L', { inForce: '2021-01-01' })],
    ['a law that was repealed', law('L', { repealed: '2020-06-15' })],
  ])('is none with %s only', (_, only) => {
    expect(of({ laws: [only] }, { L: [general] }).state).toBe('NONE');
  });

  test('is undated where the start of the general law is not recorded: nothing is taken for absent', () => {
    const framework = of({ laws: [law('L', { inForce: null })] }, { L: [general, feature('RIGHT_ACCESS')] });
    expect(framework).toMatchObject({ state: 'UNDATED', laws: [{ id: 'L' }] });
    expect(new Set(framework.cells.map(({ value }) => value))).toEqual(new Set([null]));
  });

  test('is not covered where the data set does not hold the law of the country', () => {
    const framework = of({ countries: [country('O', false)] }, {});
    expect(framework.state).toBe('NOT_COVERED');
    expect(new Set(framework.cells.map(({ value }) => value))).toEqual(new Set([null]));
  });

  test('is that of a group whose law binds it, for as long as it does, though the country itself is not covered', () => {
    const facts: Partial<Facts> = {
      countries: [country('O', false)],
      memberships: [member('O', 'UNION', { kind: 'BOUND', since: '2018-07-20', until: '2022-01-01' })],
      laws: [law('REGULATION', { jurisdiction: 'UNION', inForce: '2018-05-25' })],
    };
    const stateOn = (day: string) => of(facts, { REGULATION: [general] }, day).state;
    expect(['2018-07-19', '2018-07-20', '2021-12-31', '2022-01-01'].map(stateOn)).toEqual([
      'NOT_COVERED',
      'IN_FORCE',
      'IN_FORCE',
      'NOT_COVERED',
    ]);
  });

  test('changes with the day on which its laws begin and end', () => {
    const facts = {
      laws: [law('OLD', { repealed: '2020-01-01' }), law('NEW', { inForce: '2021-01-01' })],
    };
    const features = { OLD: [general], NEW: [general, feature('DPO_REQUIRED')] };
    const on = (day: string) => of(facts, features, day);
    expect(['2009-12-31', '2019-12-31', '2020-06-15', '2021-01-01'].map((day) => on(day).state)).toEqual([
      'NONE',
      'IN_FORCE',
      'NONE',
      'IN_FORCE',
    ]);
    expect(cell(on('2019-12-31'), 'DPO_REQUIRED')?.value).toBeNull();
    expect(cell(on('2021-01-01'), 'DPO_REQUIRED')?.value).toBe('YES');
  });
});
