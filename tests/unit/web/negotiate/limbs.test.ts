import { limbsOf } from '../../../../web/src/negotiate/limbs.js';

test('the limbs of a test are told one by one', () => {
  const test = { necessity: 'NECESSARY', arbitrary: true, disguised: true, selfJudging: false } as const;
  expect(limbsOf(test)).toEqual(['test.NECESSARY', 'test.arbitrary', 'test.disguised']);
});

test('a self-judging exception without a test of necessity says both', () => {
  const test = { necessity: 'NONE', arbitrary: false, disguised: false, selfJudging: true } as const;
  expect(limbsOf(test)).toEqual(['test.NONE', 'test.selfJudging']);
});
