import { positionIn, stepLine } from '../../../../web/src/matrix/stepLine.js';

test('a day lies between two as far as its days do', () => {
  expect(positionIn('2020-01-01', '2020-01-11', '2020-01-06')).toBe(0.5);
});

test('the line is level through each stretch and steps at its end', () => {
  const stretches = [
    { from: '2020-01-01', openShare: 0 },
    { from: '2020-01-06', openShare: 0.25 },
  ];
  expect(stepLine(stretches, '2020-01-01', '2020-01-11')).toBe('M0 100H500V75H1000');
});

test('without stretches there is no line', () => {
  expect(stepLine([], '2020-01-01', '2020-01-11')).toBe('');
});
