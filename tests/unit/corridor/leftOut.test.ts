import { agreement, ask, law, member, on, party, recognition, rule } from './facts.js';

const keysOf = (facts: Parameters<typeof ask>[0], question = {}) =>
  Object.fromEntries(ask(facts, question).leftOut.map(({ id, reason }) => [id, reason.key]));

describe('A law without an in-force date', () => {
  const undated = (more = {}, rules = [rule('BAN')]) => ({ laws: [law('L', { inForce: null, ...more }, rules)] });

  test('is not in force, and is left out with its articles', () => {
    const trace = ask(undated({}, [rule('BAN'), on('CONSENT')]));
    expect(trace).toMatchObject({ certainty: 'UNREGULATED', barriers: [] });
    expect(trace.leftOut).toEqual([
      { id: 'L', reason: { key: 'leftOut.lawWithoutDate', values: { articles: 'Law L, Art. 1, Art. 2' } } },
    ]);
  });

  test.each([
    ['it is a bill', { kind: 'BILL', status: 'BILL' }],
    ['it was adopted after the day', { adopted: '2020-06-16' }],
    ['it was repealed before the day', { repealed: '2020-06-15' }],
    ['it is no longer in force', { status: 'REPEALED' }],
  ])('is not mentioned when %s', (_, more) => {
    expect(keysOf(undated(more))).toEqual({});
  });

  test.each([
    ['speak of other data', rule('BAN', [], { dataCategories: ['GEOSPATIAL'] })],
    ['speak of narrower data', rule('BAN', [], { dataCategories: ['HEALTH'] })],
    ['speak of another destination', rule('BAN', [], { destinations: ['E'] })],
    ['set no level', rule('RETENTION')],
    ['have ended', rule('BAN', [], { to: '2015-01-01' })],
  ])('is not mentioned when its rules %s: they could not have changed the answer', (_, given) => {
    expect(keysOf(undated({}, [given]))).toEqual({});
  });

  test('is mentioned as a framework where it would make an unregulated corridor regulated', () => {
    const framework = law('F', { inForce: null, comprehensive: true });
    expect(keysOf({ laws: [framework] })).toEqual({ F: 'leftOut.frameworkWithoutDate' });
    expect(keysOf({ laws: [framework] }, { dataCategory: 'GEOSPATIAL' })).toEqual({});
    expect(keysOf({ laws: [framework, law('L', {}, [on('CONSENT')])] })).toEqual({});
  });
});

describe('A membership without a start', () => {
  const ofOrigin = [member('O', 'BLOC', { since: null })];
  const ofDestination = [member('D', 'BLOC', { since: null })];
  const adequacy = law('L', {}, [on('ADEQUACY')]);

  test('of the origin is left out when the group’s law would apply', () => {
    const laws = [law('G', { jurisdiction: 'BLOC' }, [rule('BAN')])];
    expect(keysOf({ laws, memberships: ofOrigin })).toEqual({ 'O-BLOC': 'leftOut.membershipWithoutDate' });
    expect(keysOf({ laws, memberships: ofOrigin }, { dataCategory: 'GEOSPATIAL' })).toEqual({});
  });

  test('of the destination is left out when the group is recognised and adequacy is not open yet', () => {
    const recognitions = [recognition('O', 'BLOC')];
    const left = { 'D-BLOC': 'leftOut.membershipWithoutDate' };
    expect(keysOf({ laws: [adequacy], memberships: ofDestination, recognitions })).toEqual(left);
    const both = [...recognitions, recognition('O', 'D')];
    expect(keysOf({ laws: [adequacy], memberships: ofDestination, recognitions: both })).toEqual({});
    expect(keysOf({ memberships: ofDestination, recognitions })).toEqual({});
  });

  test('of the destination is left out when a rule speaks of the group', () => {
    const laws = [law('L', {}, [rule('BAN', [], { destinations: ['BLOC'] })])];
    expect(keysOf({ laws, memberships: ofDestination })).toEqual({ 'D-BLOC': 'leftOut.membershipWithoutDate' });
  });

  test('is left out when the group has joined an agreement with the other side', () => {
    const agreements = [agreement('P', [{}], { parties: [party('O'), party('BLOC')] })];
    expect(keysOf({ agreements, memberships: ofDestination })).toEqual({ 'D-BLOC': 'leftOut.membershipWithoutDate' });
  });

  test('is not mentioned when the group has no part in the answer, or the membership has ended', () => {
    expect(keysOf({ laws: [adequacy], memberships: [...ofOrigin, ...ofDestination] })).toEqual({});
    const laws = [law('G', { jurisdiction: 'BLOC' }, [rule('BAN')])];
    const ended = [member('O', 'BLOC', { since: null, until: '2020-06-15' })];
    expect(keysOf({ laws, memberships: ended })).toEqual({});
  });
});

describe('A recognition without a start', () => {
  const recognitions = [recognition('O', 'D', { since: null })];

  test('is left out where adequacy is a ground that is not open already', () => {
    const laws = [law('L', {}, [on('ADEQUACY')])];
    expect(keysOf({ laws, recognitions })).toEqual({ 'O-D': 'leftOut.recognitionWithoutDate' });
    expect(keysOf({ laws, recognitions: [...recognitions, recognition('O', 'D', { id: 'dated' })] })).toEqual({});
  });

  test('is not mentioned where no law asks for adequacy', () => {
    expect(keysOf({ laws: [law('L', {}, [on('CONSENT')])], recognitions })).toEqual({});
  });
});

describe('A party without a start', () => {
  const parties = [party('O', { since: null }), party('D')];
  const left = { 'P-O': 'leftOut.partyWithoutDate' };

  test('is left out when the agreement would limit a measure', () => {
    expect(keysOf({ agreements: [agreement('P', [{}], { parties })] })).toEqual(left);
    const both = [party('O', { since: null }), party('D', { since: null })];
    expect(Object.keys(keysOf({ agreements: [agreement('P', [{}], { parties: both })] }))).toEqual(['P-O', 'P-D']);
  });

  test('is left out when the treaty would carry the transfer, and only where the law knows that ground', () => {
    const agreements = [agreement('P', [], { kind: 'DATA_PROTECTION_TREATY', parties })];
    expect(keysOf({ agreements, laws: [law('L', {}, [on('TREATY')])] })).toEqual(left);
    expect(keysOf({ agreements, laws: [law('L', {}, [on('CONSENT')])] })).toEqual({});
  });

  test('is left out when a rule speaks of the agreement’s parties', () => {
    const agreements = [agreement('P', [], { parties: [party('D', { since: null })] })];
    const laws = [law('L', {}, [rule('BAN', [], { destinations: ['P'] })])];
    expect(keysOf({ agreements, laws })).toEqual({ 'P-D': 'leftOut.partyWithoutDate' });
  });

  test.each([
    [
      'the other side is not bound',
      { parties: [party('O', { since: null }), party('D', { status: 'SIGNED' as const })] },
    ],
    ['it has only signed', { parties: [party('O', { since: null, status: 'SIGNED' as const }), party('D')] }],
    ['it has left', { parties: [party('O', { since: null, until: '2020-01-01' }), party('D')] }],
    ['it is shut out by the other', { parties: [party('O', { since: null }), party('D', { notWith: ['O'] })] }],
  ])('is not mentioned when %s', (_, more) => {
    expect(keysOf({ agreements: [agreement('P', [{}], more)] })).toEqual({});
  });

  test('is not mentioned when the agreement says nothing to the question', () => {
    expect(keysOf({ agreements: [agreement('P', [{ topic: 'FINANCIAL_DATA' }], { parties })] })).toEqual({});
    expect(keysOf({ agreements: [agreement('P', [], { parties })] })).toEqual({});
  });
});

test('Grounds that were not read to their end are left out wherever the regime is not free already', () => {
  const unread = { ...on('CONSENT'), incomplete: true };
  const left = { 'L-1-rule': 'leftOut.incompleteRule' };
  expect(keysOf({ laws: [law('L', {}, [unread])] })).toEqual(left);
  expect(keysOf({ laws: [law('L', {}, [{ ...on('ADEQUACY'), incomplete: true }])] })).toEqual(left);
  expect(keysOf({ laws: [law('L', {}, [unread, rule('FREE_FLOW')])] })).toEqual({});
});
