import { readQuestion } from '../../../../web/src/address/parameter.js';
import { tabQuestion, towardsTab } from '../../../../web/src/negotiate/tabs.js';

test('a reader takes group, day and topic along to another tab, and leaves the rest', () => {
  const now = new URLSearchParams('tab=commitments&group=CPTPP&as-of=2026-11-24&open=CL.DATA_FLOW&show=owed&lang=es');
  expect(towardsTab('PRECEDENTS', now).toString()).toBe('tab=precedents&group=CPTPP&as-of=2026-11-24');
});

test('an address without a tab, or with one that there is not, opens the first', () => {
  for (const address of ['', 'tab=nothing']) {
    expect(readQuestion(tabQuestion, new URLSearchParams(address)).tab).toBe('COMMITMENTS');
  }
});
