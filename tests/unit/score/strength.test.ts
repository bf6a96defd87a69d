import type { Facts } from '../../../src/corridor/trace/facts.js';
import type { FeatureFact } from '../../../src/framework/facts.js';
import { datesThatMatter } from '../../../src/score/dates.js';
import { indices } from '../../../src/score/indices.js';
import { stepsOf } from '../../../src/score/series.js';
import { ScoreWorld, type Standard } from '../../../src/score/world.js';
import { circumstances, country, law, member, world } from '../corridor/facts.js';
import { asked, feature } from '../framework/frameworks.js';
import { pointOf, scoreOfO, weights } from './scored.js';

const benchmark = [
  asked('RIGHT_ACCESS', 'RIGHTS', 'YES', 'Art. 25'),
  asked('RIGHT_PORTABILITY', 'RIGHTS'),
  asked('DPO_REQUIRED', 'DUTIES', 'PARTIAL'),
  asked('BREACH_NOTIFICATION_AUTHORITY', 'DUTIES'),
];
const general = feature('COMPREHENSIVE_LAW');
const full = [
  general,
  feature('RIGHT_ACCESS', 'YES', { locator: 'Art. 9' }),
  feature('RIGHT_PORTABILITY', 'NO'),
  feature('DPO_REQUIRED', 'PARTIAL'),
  feature('BREACH_NOTIFICATION_AUTHORITY'),
];
const standard = (featuresByLaw: Record<string, readonly FeatureFact[]>): Standard => ({
  asked: benchmark,
  featuresByLaw: new Map(Object.entries(featuresByLaw)),
});
const strength = (facts: Partial<Facts>, said: Record<string, readonly FeatureFact[]>, using = weights.STRENGTH) =>
  scoreOfO('STRENGTH', facts, { using, standard: standard(said) });

describe('STRENGTH', () => {
  test('is the share of what the benchmark asks for, with law and article', () => {
    const score = strength({ laws: [law('L')] }, { L: full });
    // 1 + 0 + 0.5 + 1 of 4.
    expect(score).toMatchObject({ value: 0.625, low: 0.625, high: 0.625, missing: [] });
    expect(pointOf(score, 'RIGHT_ACCESS')).toMatchObject({
      value: 1,
      weight: 0.25,
      reason: { key: 'score.feature.YES', values: { articles: expect.stringMatching(/Art\. 9$/) } },
      feature: { asked: { locator: 'Art. 25' }, cell: { country: 'O', law: { id: 'L' }, fallsShort: false }, score: 1 },
    });
    expect(pointOf(score, 'RIGHT_PORTABILITY').feature?.cell).toMatchObject({ fallsShort: true });
    // Enough for the benchmark, which has it in part itself; the score is what the framework has.
    expect(pointOf(score, 'DPO_REQUIRED')).toMatchObject({ value: 0.5, feature: { cell: { fallsShort: false } } });
  });

  test('weighs features as the question asks', () => {
    const using = weights.STRENGTH.map((each) => ({ ...each, weight: each.of === 'RIGHT_PORTABILITY' ? 5 : 1 }));
    expect(strength({ laws: [law('L')] }, { L: full }, using).value).toBe(0.3125);
  });

  test('is an interval where a feature is not recorded, unless it has no weight', () => {
    const said = { L: full.filter((each) => each.feature !== 'RIGHT_PORTABILITY') };
    expect(strength({ laws: [law('L')] }, said)).toMatchObject({
      value: null,
      low: 0.625,
      high: 0.875,
      missing: [
        {
          id: 'O-RIGHT_PORTABILITY',
          reason: { key: 'score.feature.unrecorded', values: { country: 'O', feature: 'RIGHT_PORTABILITY' } },
        },
      ],
    });
    const using = weights.STRENGTH.map((each) => ({ ...each, weight: each.of === 'RIGHT_PORTABILITY' ? 0 : 1 }));
    expect(strength({ laws: [law('L')] }, said, using)).toMatchObject({ value: 0.8333333333, missing: [] });
  });

  test('is 0 without a general law, and unknown where the country is not covered', () => {
    const none = strength({}, {});
    expect(none).toMatchObject({ value: 0, low: 0, high: 0, missing: [] });
    expect(none.points[0]?.reason).toEqual({ key: 'score.feature.noLaw' });
    expect(strength({ countries: [country('O', false), country('D')] }, {})).toMatchObject({
      value: null,
      low: 0,
      high: 1,
      missing: [{ id: 'O', reason: { key: 'score.notCovered' } }],
    });
  });

  test('is unknown while the start of the general law is not recorded', () => {
    expect(strength({ laws: [law('L', { inForce: null })] }, { L: full })).toMatchObject({
      value: null,
      low: 0,
      high: 1,
      missing: [{ id: 'L', reason: { key: 'leftOut.lawWithoutDate' } }],
    });
  });

  test('takes a law or a membership without a start into the upper end', () => {
    const said = { L: full, M: [feature('RIGHT_PORTABILITY')] };
    expect(strength({ laws: [law('L'), law('M', { inForce: null })] }, said)).toMatchObject({
      value: null,
      low: 0.625,
      high: 0.875,
      missing: [{ id: 'M' }],
    });
    const bound = {
      laws: [law('L', { jurisdiction: 'UNION' })],
      memberships: [member('O', 'UNION', { kind: 'BOUND', since: null }), member('O', 'CLUB', { since: null })],
    };
    expect(strength(bound, { L: full })).toMatchObject({
      value: null,
      low: 0,
      high: 0.625,
      missing: [{ id: 'O-UNION', reason: { key: 'leftOut.membershipWithoutDate' } }],
    });
  });

  test('does not name a law without a start that says nothing of what is missing', () => {
    const said = { L: full.filter((each) => each.feature !== 'DPO_REQUIRED'), M: [feature('CRIMINAL_SANCTIONS')] };
    const { missing } = strength({ laws: [law('L'), law('M', { inForce: null })] }, said);
    expect(missing.map(({ id }) => id)).toEqual(['O-DPO_REQUIRED']);
  });
});

test('A series of STRENGTH has a step for the days of laws', () => {
  const facts = {
    laws: [law('L', { inForce: '2012-03', repealed: '2018' }), law('N', { inForce: '2018' })],
    memberships: [member('O', 'G', { since: '2015' })],
  };
  const said = { L: full, N: [...full.slice(0, 2), feature('RIGHT_PORTABILITY'), ...full.slice(3)] };
  const start = new ScoreWorld(['D', 'O'], { ...circumstances, asOf: '2020-01-01' }, world(facts), standard(said));
  const dates = datesThatMatter('O', start.countries, start.index, '2000-01-01', '2020-01-01');
  const steps = stepsOf('2000-01-01', dates, (day) => indices.STRENGTH.score('O', start.at(day), weights.STRENGTH));
  expect(steps.map(({ from, score }) => [from, score.value])).toEqual([
    ['2000-01-01', 0],
    ['2012-03-01', 0.625],
    ['2018-01-01', 0.875],
  ]);
});
