import { nearest } from '../../../src/dataset/nearest.js';

const terms = ['FREE_FLOW', 'CONDITIONAL_FLOW', 'LOCAL_COPY', 'LOCAL_STORAGE', 'BAN'];

it.each([
  ['CONDITIONL_FLOW', 'CONDITIONAL_FLOW'],
  ['FREE_FLWO', 'FREE_FLOW'],
  ['free_flow', 'FREE_FLOW'],
  ['LOCAL_STORGE', 'LOCAL_STORAGE'],
  ['ADEQUACY', undefined],
  ['BAM', undefined],
  ['', undefined],
])('%s was probably meant to be %s', (written, meant) => {
  expect(nearest(written, terms)).toBe(meant);
});
