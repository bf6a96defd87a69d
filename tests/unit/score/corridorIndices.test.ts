import { agreement, country, law, on, party, recognition, rule } from '../corridor/facts.js';
import { pointOf, scoreOfO, weights } from './scored.js';

const notification = rule('NOTIFICATION');
const banks = rule('BAN', [], { threshold: 'only above a size' });

describe('FRICTION', () => {
  test('has the worked examples of the method: two SAFEGUARDS 0.4375, SAFEGUARDS and CASE_BY_CASE 0.625', () => {
    const safeguards = law('A', {}, [on('STANDARD_CONTRACTUAL_CLAUSES')]);
    expect(scoreOfO('FRICTION', { laws: [safeguards, law('B', {}, [notification])] }).value).toBe(0.4375);
    expect(scoreOfO('FRICTION', { laws: [safeguards, law('B', {}, [on('CONSENT')])] }).value).toBe(0.625);
  });

  test('is the mean over the corridors to the others, with a point for each', () => {
    const score = scoreOfO(
      'FRICTION',
      {
        countries: ['O', 'D', 'E'].map((id) => country(id)),
        laws: [law('A', {}, [on('ADEQUACY', 'CONSENT')])],
        recognitions: [recognition('O', 'D')],
      },
      { countries: ['D', 'E', 'O'] },
    );
    expect(score.value).toBe(0.25);
    expect(score.points.map(({ indicator, value, weight }) => [indicator, value, weight])).toEqual([
      ['D', 0, 0.5],
      ['E', 0.5, 0.5],
    ]);
    expect(pointOf(score, 'E').rules.map(({ id }) => id)).toEqual(['A-1-rule']);
    expect(pointOf(score, 'E').corridors).toMatchObject([{ origin: 'O', destination: 'E', level: 'CASE_BY_CASE' }]);
  });

  test('follows the weights of the question', () => {
    const using = weights.FRICTION.map((weight) =>
      weight.of === 'CASE_BY_CASE' ? { ...weight, weight: 0.1 } : weight,
    );
    expect(scoreOfO('FRICTION', { laws: [law('A', {}, [on('CONSENT')])] }, { using }).value).toBe(0.1);
  });

  test('takes barriers with a threshold into the upper end only', () => {
    expect(scoreOfO('FRICTION', { laws: [law('A', {}, [on('CONSENT'), banks])] })).toMatchObject({
      value: 0.5,
      low: 0.5,
      high: 1,
      missing: [],
    });
  });

  test('is open from 0 to 1 for a country that is not covered', () => {
    expect(scoreOfO('FRICTION', { countries: [country('O', false), country('D')] })).toMatchObject({
      value: null,
      low: 0,
      high: 1,
      missing: [{ id: 'O' }],
    });
  });

  test('has an interval where a law without a start would change it', () => {
    const laws = [law('A', {}, [on('CONSENT')]), law('B', { inForce: null }, [notification])];
    expect(scoreOfO('FRICTION', { laws })).toMatchObject({
      value: null,
      low: 0.5,
      high: 0.625,
      missing: [{ id: 'B', reason: { key: 'leftOut.lawWithoutDate' } }],
    });
  });

  test('has an interval where a party without a start would open a ground', () => {
    const treaty = agreement('T', [], {
      kind: 'DATA_PROTECTION_TREATY',
      parties: [party('O', { since: null }), party('D')],
    });
    const facts = { laws: [law('A', {}, [on('TREATY')])], agreements: [treaty] };
    expect(scoreOfO('FRICTION', facts)).toMatchObject({ value: null, low: 0.5, high: 1, missing: [{ id: 'T-O' }] });
  });

  test('may be lower, down to free, where grounds were not read to their end', () => {
    const laws = [
      law('A', {}, [rule('CONDITIONAL_FLOW', ['CONSENT'], { incomplete: true })]),
      law('B', {}, [notification]),
    ];
    expect(scoreOfO('FRICTION', { laws })).toMatchObject({ value: null, low: 0.25, high: 0.625 });
  });
});

describe('OPENNESS', () => {
  test('counts regulated corridors at FREE or SAFEGUARDS', () => {
    const open = (...rules: Parameters<typeof law>[2] & object) =>
      scoreOfO('OPENNESS', { laws: [law('A', {}, rules)] }).value;
    expect(open(rule('FREE_FLOW'))).toBe(1);
    expect(open(on('STANDARD_CONTRACTUAL_CLAUSES'))).toBe(1);
    expect(open(on('CONSENT'))).toBe(0);
    expect(open(rule('BAN'))).toBe(0);
  });

  test('does not count what no law protects', () => {
    const score = scoreOfO('OPENNESS', {});
    expect(score).toMatchObject({ value: 0, low: 0, high: 0 });
    expect(score.points[0]).toMatchObject({ reason: { key: 'score.corridor.unregulated' } });
  });

  test('takes barriers with a threshold into the lower end only', () => {
    expect(scoreOfO('OPENNESS', { laws: [law('A', {}, [rule('FREE_FLOW'), banks])] })).toMatchObject({
      value: 1,
      low: 0,
      high: 1,
    });
  });

  test('is open from 0 to 1 where nothing is known', () => {
    expect(scoreOfO('OPENNESS', { countries: [country('O', false), country('D')] })).toMatchObject({
      value: null,
      low: 0,
      high: 1,
      missing: [{ id: 'O' }],
    });
    const incomplete = law('A', {}, [rule('CONDITIONAL_FLOW', ['CONSENT'], { incomplete: true })]);
    expect(scoreOfO('OPENNESS', { laws: [incomplete] })).toMatchObject({ value: null, low: 0, high: 1 });
  });
});
