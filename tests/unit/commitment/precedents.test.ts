import { formsOf } from '../../../src/commitment/forms.js';
import { precedentsOf } from '../../../src/commitment/precedents.js';
import type { AgreementFact, CommitmentFact } from '../../../src/corridor/trace/facts.js';
import { agreement, party } from '../corridor/facts.js';
import { tiesIn } from './ties.js';

/** What a country has given to X. */
const given = (id: string, country: string, ...commitments: readonly Partial<CommitmentFact>[]): AgreementFact =>
  agreement(id, commitments, { parties: [party(country), party('X')] });

const study = (...agreements: readonly AgreementFact[]) =>
  precedentsOf(['D', 'E', 'O'], 'DATA_FLOW', tiesIn({ agreements }));

const test1 = JSON.stringify({
  LEGITIMATE_PUBLIC_POLICY: {
    necessity: 'NO_GREATER_THAN_REQUIRED',
    arbitrary: true,
    disguised: true,
    selfJudging: false,
  },
});
const test2 = JSON.stringify({
  LEGITIMATE_PUBLIC_POLICY: { necessity: 'NONE', arbitrary: true, disguised: true, selfJudging: false },
});
const policy = { exceptions: ['LEGITIMATE_PUBLIC_POLICY'] } as const;

test('The landing zone is the weakest of what each has accepted at the most', () => {
  const { landingZone, next } = study(
    given('A', 'O', {}),
    given('B', 'D', { disputeSettlement: false }, { bindingness: 'COOPERATION' }),
    given('C', 'E', { bindingness: 'BEST_ENDEAVOUR' }),
  );
  expect(landingZone?.strength).toEqual({ low: 'BEST_ENDEAVOUR', high: 'BEST_ENDEAVOUR' });
  expect(landingZone?.models.map(({ commitment }) => commitment.id)).toEqual(['C-1']);
  expect(next).toMatchObject({ strength: 'BINDING', acceptedBy: ['D', 'O'] });
  expect(next?.models.map(({ commitment }) => commitment.id)).toEqual(['B-1']);
  expect(next?.inTheWay).toMatchObject([
    { country: 'E', certain: true, strength: { low: 'BEST_ENDEAVOUR' }, commitments: [{ commitment: { id: 'C-1' } }] },
  ]);
});

test('There is none where a country has accepted nothing; it stands in the way of anything', () => {
  const { landingZone, next } = study(given('A', 'O', {}), given('B', 'D', { bindingness: 'COOPERATION' }));
  expect(landingZone).toBeNull();
  expect(next).toMatchObject({ strength: 'COOPERATION', inTheWay: [{ country: 'E', commitments: [] }] });
});

test('There is no next form where all have accepted the strongest', () => {
  const { landingZone, next } = study(given('A', 'O', {}), given('B', 'D', {}), given('C', 'E', {}));
  expect(landingZone?.strength.low).toBe('BINDING_WITH_DISPUTE_SETTLEMENT');
  expect(next).toBeNull();
});

test('A settlement that is not recorded leaves open whether a country stands in the way', () => {
  const { landingZone, next, leftOut } = study(
    given('A', 'O', {}),
    given('B', 'D', {}),
    given('C', 'E', { disputeSettlement: null }),
  );
  expect(landingZone?.strength).toEqual({ low: 'BINDING', high: 'BINDING_WITH_DISPUTE_SETTLEMENT' });
  expect(next?.inTheWay).toMatchObject([{ country: 'E', certain: false }]);
  expect(leftOut.map(({ id }) => id)).toEqual(['C-1']);
});

test('A form that all have accepted, exceptions and tests included, is shared; the one above has somebody in its way', () => {
  const { forms, landingZone } = study(
    agreement('P', [{ ...policy, exceptionTests: test2 }], { parties: [party('D'), party('E'), party('O')] }),
    given('A', 'O', { ...policy, exceptionTests: test1 }),
    given('B', 'D', { ...policy, exceptionTests: test1 }),
  );
  expect(forms.map(({ models }) => models.map(({ commitment }) => commitment.id))).toEqual([['B-1', 'A-1'], ['P-1']]);
  expect(landingZone?.sharedForms).toMatchObject([{ acceptedBy: ['D', 'E', 'O'], notAcceptedBy: [] }]);
  expect(landingZone?.nextForm).toMatchObject({ acceptedBy: ['D', 'O'], notAcceptedBy: ['E'] });
});

describe('Forms stand', () => {
  const order = (...commitments: readonly Partial<CommitmentFact>[]) => {
    const ties = tiesIn({ agreements: [given('A', 'O', ...commitments)] });
    const [member] = precedentsOf(['O'], 'DATA_FLOW', ties).members;
    return member!.forms.map(({ commitments: of }) => of.map(({ commitment }) => commitment.locator).join());
  };

  test('by bindingness, then dispute settlement: recorded, unknown, none', () => {
    const found = order(
      { bindingness: 'COOPERATION' },
      { disputeSettlement: false },
      { disputeSettlement: null },
      { bindingness: 'BEST_ENDEAVOUR' },
      {},
    );
    expect(found).toEqual(['Art. 5', 'Art. 3', 'Art. 2', 'Art. 4', 'Art. 1']);
  });

  test('then by the fewest exceptions, then by what their tests ask', () => {
    const found = order(
      { ...policy, exceptionTests: test2 },
      { exceptions: ['TAXATION', 'LEGITIMATE_PUBLIC_POLICY'], exceptionTests: test1 },
      policy,
      { ...policy, exceptionTests: test1 },
      {},
    );
    expect(found).toEqual(['Art. 5', 'Art. 4', 'Art. 1', 'Art. 3', 'Art. 2']);
  });

  test('together where they agree in all of this, in whatever order exceptions are recorded', () => {
    const found = order(
      { exceptions: ['TAXATION', 'GENERAL_EXCEPTIONS'] },
      { exceptions: ['GENERAL_EXCEPTIONS', 'TAXATION'] },
    );
    expect(found).toEqual(['Art. 1,Art. 2']);
  });

  test('with every exception, and null for a test that is not recorded', () => {
    const [form] = formsOf(
      precedentsOf(['O'], 'DATA_FLOW', tiesIn({ agreements: [given('A', 'O', policy)] })).members[0]!.strongest,
    );
    expect(form?.exceptions).toEqual([{ exception: 'LEGITIMATE_PUBLIC_POLICY', test: null }]);
  });
});

test('What may not bind is accepted by nobody, and shown with the country whose it may be', () => {
  const agreements = [agreement('A', [{}], { parties: [party('O', { since: null }), party('X')] })];
  const { members, forms, next } = precedentsOf(['D', 'O'], 'DATA_FLOW', tiesIn({ agreements }));
  expect(forms).toEqual([]);
  expect(next).toBeNull();
  expect(members[1]?.forms).toMatchObject([{ strength: { low: 'NONE', high: 'BINDING_WITH_DISPUTE_SETTLEMENT' } }]);
});
