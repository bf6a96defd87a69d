import fc from 'fast-check';
import type { Facts } from '../../../src/corridor/trace/facts.js';
import { datesThatMatter } from '../../../src/score/dates.js';
import { indices } from '../../../src/score/indices.js';
import { stepsOf } from '../../../src/score/series.js';
import { ScoreWorld } from '../../../src/score/world.js';
import type { ScoreIndex } from '../../../src/vocabulary/method.js';
import { agreement, circumstances, law, member, on, party, recognition, rule, world } from '../corridor/facts.js';
import { weights } from './scored.js';

function seriesOf(index: ScoreIndex, facts: Partial<Facts>, from: string, to: string) {
  const start = new ScoreWorld(['D', 'O'], { ...circumstances, asOf: to }, world(facts));
  const dates = datesThatMatter('O', start.countries, start.index, from, to);
  const scoreAt = (day: string) => indices[index].score('O', start.at(day), weights[index]);
  return { steps: stepsOf(from, dates, scoreAt), scoreAt };
}

test('A step for each day on which the score changes, with the facts of that day', () => {
  const facts = {
    laws: [
      law('A', { inForce: '2012-03' }, [on('CONSENT')]),
      // Nothing changes when a second general condition begins.
      law('B', { inForce: '2013' }, [on('CONSENT')]),
      law('C', { inForce: '2014-05-06', repealed: '2016' }, [rule('BAN', [], { from: '2015-01-01' })]),
    ],
    agreements: [
      agreement('T', [{}], { parties: [party('O', { since: '2018-07-01' }), party('D', { since: '2005' })] }),
    ],
  };
  const { steps } = seriesOf('CROSS_BORDER_DATA_POLICY', facts, '2000-01-01', '2020-01-01');
  expect(steps.map(({ from, facts }) => [from, facts.map(({ id }) => id)])).toEqual([
    ['2000-01-01', []],
    ['2012-03-01', ['A']],
    ['2015-01-01', ['C-1-rule']],
    ['2016-01-01', ['C']],
    ['2018-07-01', ['T-O']],
  ]);
});

test('Corridors change with recognitions, memberships and mechanisms that become usable', () => {
  const facts = {
    laws: [law('A', {}, [on('ADEQUACY'), rule('CONDITIONAL_FLOW', ['CERTIFICATION'], { usableFrom: '2013-01-01' })])],
    memberships: [member('D', 'G', { since: '2014-01-01', until: '2016-01-01' })],
    recognitions: [recognition('O', 'G', { since: '2011-01-01' })],
  };
  const { steps } = seriesOf('FRICTION', facts, '2011-06-01', '2020-01-01');
  expect(steps.map(({ from, score }) => [from, score.value])).toEqual([
    ['2011-06-01', 1],
    ['2013-01-01', 0.25],
    ['2014-01-01', 0],
    ['2016-01-01', 0.25],
  ]);
});

test('Property: the steps say the same as asking on any day', () => {
  const day = fc.integer({ min: 2009, max: 2021 }).map(String);
  const date = fc.option(day, { nil: null });
  const facts = fc.record({
    laws: fc.array(
      fc.tuple(date, date, date, fc.constantFrom('BAN', 'CONDITIONAL_FLOW', 'NOTIFICATION', 'LOCAL_COPY')),
      { maxLength: 4 },
    ),
    since: date,
    until: date,
  });
  fc.assert(
    fc.property(
      facts,
      day,
      fc.constantFrom<ScoreIndex>('FRICTION', 'OPENNESS', 'CROSS_BORDER_DATA_POLICY', 'COMMITMENTS'),
      ({ laws, since, until }, year, index) => {
        const { steps, scoreAt } = seriesOf(
          index,
          {
            laws: laws.map(([adopted, inForce, to, effect], at) =>
              law(`L${at}`, { adopted, inForce }, [rule(effect as 'BAN', ['TREATY'], { to })]),
            ),
            agreements: [agreement('T', [{}], { parties: [party('O', { since, until }), party('D')] })],
          },
          '2009-01-01',
          '2021-12-31',
        );
        const { value, low, high } = scoreAt(`${year}-06-15`);
        expect(steps.findLast(({ from }) => from <= `${year}-06-15`)!.score).toMatchObject({ value, low, high });
      },
    ),
  );
});
