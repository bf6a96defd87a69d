import type { Mechanism, Recipient } from '../../../src/vocabulary/law.js';
import { agreement, ask, askOf, assessmentOf, law, member, on, party, recognition, rule, statusOf } from './facts.js';

const adequacyLaw = [law('L', {}, [on('ADEQUACY')])];

describe('Adequacy', () => {
  test('is open when the origin recognises the destination, which frees the corridor', () => {
    const trace = ask({ laws: adequacyLaw, recognitions: [recognition('O', 'D')] });
    expect(assessmentOf(trace, 'ADEQUACY')).toMatchObject({
      status: 'AVAILABLE',
      reason: { key: 'mechanism.recognised', values: { from: 'O', to: 'D', date: '2012-01-01' } },
      recognition: { id: 'O-D' },
    });
    expect(trace.level).toBe('FREE');
  });

  test('is shut when nobody recognises the destination, even if the destination recognises the origin', () => {
    const trace = ask({ laws: adequacyLaw, recognitions: [recognition('D', 'O')] });
    expect(statusOf(trace, 'ADEQUACY')).toBe('NOT_AVAILABLE');
    expect(trace.level).toBe('PROHIBITED');
  });

  test('covers the members of a recognised group, and a member that left only until it left', () => {
    const facts = {
      laws: adequacyLaw,
      memberships: [member('D', 'EU', { since: '2000-01-01', until: '2020-01-31' })],
      recognitions: [recognition('O', 'EU')],
    };
    const statuses = ['2020-01-30', '2020-01-31'].map((asOf) => statusOf(ask(facts, { asOf }), 'ADEQUACY'));
    expect(statuses).toEqual(['AVAILABLE', 'NOT_AVAILABLE']);
  });

  test('does not cover a country that is bound by the law of a recognised group without being a member', () => {
    const facts = {
      laws: adequacyLaw,
      memberships: [member('D', 'EU', { kind: 'BOUND' })],
      recognitions: [recognition('O', 'EU')],
    };
    expect(statusOf(ask(facts), 'ADEQUACY')).toBe('NOT_AVAILABLE');
  });

  test.each(['MEMBER', 'BOUND'] as const)(
    'of a group counts for an origin to which its law is applied as %s',
    (kind) => {
      const facts = {
        laws: [law('G', { jurisdiction: 'EU' }, [on('ADEQUACY')])],
        memberships: [member('O', 'EU', { kind })],
        recognitions: [recognition('EU', 'D')],
      };
      expect(statusOf(ask(facts), 'ADEQUACY')).toBe('AVAILABLE');
    },
  );

  test('of a group does not count where no law of the group is applied', () => {
    const facts = { laws: adequacyLaw, memberships: [member('O', 'EU')], recognitions: [recognition('EU', 'D')] };
    expect(statusOf(ask(facts), 'ADEQUACY')).toBe('NOT_AVAILABLE');
  });

  test('for certified recipients only needs an instrument, and says so', () => {
    const trace = ask({ laws: adequacyLaw, recognitions: [recognition('O', 'D', { certifiedOnly: true })] });
    expect(assessmentOf(trace, 'ADEQUACY')).toMatchObject({
      status: 'NEEDS_INSTRUMENT',
      reason: { key: 'mechanism.certifiedOnly' },
    });
    expect(trace.level).toBe('SAFEGUARDS');
  });

  test('rests on the recognition that covers most: all recipients, then no scope', () => {
    const recognitions = [
      recognition('O', 'D', { id: 'certified', certifiedOnly: true }),
      recognition('O', 'D', { id: 'scoped', scope: 'commercial recipients' }),
      recognition('O', 'D', { id: 'full' }),
    ];
    const restsOn = (count: number) =>
      assessmentOf(ask({ laws: adequacyLaw, recognitions: recognitions.slice(0, count) }), 'ADEQUACY');
    expect(restsOn(1)?.recognition?.id).toBe('certified');
    expect(restsOn(2)?.recognition?.id).toBe('scoped');
    expect(restsOn(2)?.reason).toMatchObject({
      key: 'mechanism.recognisedWithinScope',
      values: { scope: 'commercial recipients' },
    });
    expect(restsOn(3)?.recognition?.id).toBe('full');
  });

  test.each([
    ['2011-12-31', 'NOT_AVAILABLE'],
    ['2012-01-01', 'AVAILABLE'],
    ['2015-12-31', 'AVAILABLE'],
    ['2016-01-01', 'NOT_AVAILABLE'],
  ])('counts from its first day until the day of its end: on %s it is %s', (asOf, status) => {
    const facts = { laws: adequacyLaw, recognitions: [recognition('O', 'D', { until: '2016-01-01' })] };
    expect(statusOf(ask(facts, { asOf }), 'ADEQUACY')).toBe(status);
  });

  test('without a start is not counted', () => {
    const trace = ask({ laws: adequacyLaw, recognitions: [recognition('O', 'D', { since: null })] });
    expect(statusOf(trace, 'ADEQUACY')).toBe('NOT_AVAILABLE');
  });
});

describe('A treaty', () => {
  const laws = [law('L', {}, [on('TREATY')])];
  const convention = agreement('C108', [], { kind: 'DATA_PROTECTION_TREATY' });

  test.each([
    ['a data-protection treaty', convention],
    ['a trade agreement with a binding commitment on data flows', agreement('FTA', [{}])],
  ])('is arguable when both are bound by %s', (_, pact) => {
    const trace = ask({ laws, agreements: [pact] });
    expect(assessmentOf(trace, 'TREATY')).toMatchObject({ status: 'ARGUABLE', agreements: [{ id: pact.id }] });
  });

  test('never frees a corridor by itself', () => {
    expect(ask({ laws, agreements: [convention] }).level).toBe('CASE_BY_CASE');
  });

  test.each([
    ['a promise to try', agreement('FTA', [{ bindingness: 'BEST_ENDEAVOUR' }])],
    ['a commitment on another topic', agreement('FTA', [{ topic: 'LOCALISATION_BAN' }])],
    ['a commitment that does not bind the origin', agreement('FTA', [{ exceptParties: ['O'] }])],
    [
      'a treaty that the destination has only signed',
      { ...convention, parties: [party('O'), party('D', { status: 'SIGNED' })] },
    ],
    [
      'a treaty whose start for the destination is not known',
      { ...convention, parties: [party('O'), party('D', { since: null })] },
    ],
    ['a treaty on cybercrime', { ...convention, kind: 'CYBERCRIME_TREATY' as const }],
  ])('is shut on %s', (_, pact) => {
    expect(statusOf(ask({ laws, agreements: [pact] }), 'TREATY')).toBe('NOT_AVAILABLE');
  });
});

describe('Other grounds', () => {
  const instruments: Mechanism[] = [
    'STANDARD_CONTRACTUAL_CLAUSES',
    'AD_HOC_CONTRACT',
    'CERTIFICATION',
    'CODE_OF_CONDUCT',
    'ACCOUNTABILITY',
    'EXPORTER_ASSESSMENT',
  ];
  test.each(instruments)('%s is an instrument of the parties', (mechanism) => {
    const trace = askOf([on(mechanism)]);
    expect(assessmentOf(trace, mechanism)).toMatchObject({
      status: 'NEEDS_INSTRUMENT',
      reason: { key: `mechanism.instrument.${mechanism}` },
    });
    expect(trace.level).toBe('SAFEGUARDS');
  });

  const derogations: Mechanism[] = [
    'CONSENT',
    'CONTRACT_NECESSITY',
    'LEGAL_CLAIMS',
    'VITAL_INTERESTS',
    'PUBLIC_INTEREST',
    'JUDICIAL_COOPERATION',
    'BANKING_TRANSFERS',
    'MEDICAL',
    'PUBLIC_REGISTER',
    'LEGAL_OBLIGATION',
  ];
  test.each(derogations)('%s is a derogation, transfer by transfer', (mechanism) => {
    const trace = askOf([on(mechanism)]);
    expect(statusOf(trace, mechanism)).toBe('PER_TRANSFER');
    expect(trace.level).toBe('CASE_BY_CASE');
  });

  test('The authority’s authorisation needs the regulator', () => {
    const trace = askOf([on('REGULATOR_AUTHORISATION')]);
    expect(statusOf(trace, 'REGULATOR_AUTHORISATION')).toBe('NEEDS_REGULATOR');
    expect(trace.level).toBe('CASE_BY_CASE');
  });

  test('An agreement between states is arguable: the data set holds none', () => {
    const trace = askOf([on('STATE_AGREEMENT')]);
    expect(statusOf(trace, 'STATE_AGREEMENT')).toBe('ARGUABLE');
    expect(trace.level).toBe('CASE_BY_CASE');
  });

  const serving: [Mechanism, Recipient][] = [
    ['PROCESSOR_TRANSMISSION', 'PROCESSOR'],
    ['INTRA_GROUP', 'GROUP_COMPANY'],
    ['BINDING_CORPORATE_RULES', 'GROUP_COMPANY'],
  ];
  test.each(serving)('%s counts only towards a %s', (mechanism, served) => {
    for (const recipient of ['CONTROLLER', 'PROCESSOR', 'GROUP_COMPANY'] as const) {
      const status = statusOf(askOf([on(mechanism)], { recipient }), mechanism);
      expect(status).toBe(recipient === served ? 'NEEDS_INSTRUMENT' : 'NOT_AVAILABLE');
    }
  });
});

describe('A ground that its authority has not opened yet', () => {
  const opened = rule('CONDITIONAL_FLOW', ['STANDARD_CONTRACTUAL_CLAUSES'], { usableFrom: '2024-08-23' });

  test.each([
    ['2024-08-22', 'NOT_AVAILABLE'],
    ['2024-08-23', 'NEEDS_INSTRUMENT'],
    ['2024-08-24', 'NEEDS_INSTRUMENT'],
  ])('opens on the day from which it is usable: on %s it is %s', (asOf, status) => {
    expect(statusOf(askOf([opened], { asOf }), 'STANDARD_CONTRACTUAL_CLAUSES')).toBe(status);
  });

  test('says from when it is usable, or that it never was', () => {
    expect(assessmentOf(askOf([opened]), 'STANDARD_CONTRACTUAL_CLAUSES')?.reason).toEqual({
      key: 'mechanism.usableLater',
      values: { date: '2024-08-23' },
    });
    const never = rule('CONDITIONAL_FLOW', ['CERTIFICATION'], { notYetUsable: true });
    expect(assessmentOf(askOf([never], { asOf: '2100-01-01' }), 'CERTIFICATION')).toMatchObject({
      status: 'NOT_AVAILABLE',
      reason: { key: 'mechanism.notYetUsable' },
    });
  });

  test('is open all the same where another rule gives it at once', () => {
    const trace = askOf([opened, on('STANDARD_CONTRACTUAL_CLAUSES')]);
    expect(statusOf(trace, 'STANDARD_CONTRACTUAL_CLAUSES')).toBe('NEEDS_INSTRUMENT');
    expect(assessmentOf(trace, 'STANDARD_CONTRACTUAL_CLAUSES')?.rules.map(({ id }) => id)).toEqual([
      'L-2-rule',
      'L-1-rule',
    ]);
  });

  test('is usable only from a month’s first day when only the month is known', () => {
    const monthly = rule('CONDITIONAL_FLOW', ['CERTIFICATION'], { usableFrom: '2020-07' });
    const statuses = ['2020-06-30', '2020-07-01'].map((asOf) => statusOf(askOf([monthly], { asOf }), 'CERTIFICATION'));
    expect(statuses).toEqual(['NOT_AVAILABLE', 'NEEDS_INSTRUMENT']);
  });
});

describe('Prior authorisation', () => {
  test('of some grounds makes only those need the regulator, and cites its article', () => {
    const trace = askOf([
      on('STANDARD_CONTRACTUAL_CLAUSES', 'AD_HOC_CONTRACT'),
      rule('PRIOR_AUTHORISATION', ['AD_HOC_CONTRACT']),
    ]);
    expect(statusOf(trace, 'STANDARD_CONTRACTUAL_CLAUSES')).toBe('NEEDS_INSTRUMENT');
    expect(assessmentOf(trace, 'AD_HOC_CONTRACT')).toMatchObject({
      status: 'NEEDS_REGULATOR',
      reason: { key: 'mechanism.priorAuthorisation', values: { articles: 'Law L, Art. 2' } },
    });
    expect(trace.level).toBe('SAFEGUARDS');
  });

  test('of all grounds, by an empty list, makes every one need the regulator, adequacy included', () => {
    const trace = ask({
      laws: [law('L', {}, [on('ADEQUACY', 'CONSENT'), rule('PRIOR_AUTHORISATION')])],
      recognitions: [recognition('O', 'D')],
    });
    expect(statusOf(trace, 'ADEQUACY')).toBe('NEEDS_REGULATOR');
    expect(statusOf(trace, 'CONSENT')).toBe('NEEDS_REGULATOR');
    expect(trace.level).toBe('CASE_BY_CASE');
  });

  test('alone makes the authority’s permission the ground', () => {
    const trace = askOf([rule('PRIOR_AUTHORISATION')]);
    expect(statusOf(trace, 'REGULATOR_AUTHORISATION')).toBe('NEEDS_REGULATOR');
    expect(trace.level).toBe('CASE_BY_CASE');
  });

  test('does not open a ground that is shut for the pair', () => {
    const trace = askOf([on('ADEQUACY'), rule('PRIOR_AUTHORISATION', ['ADEQUACY'])]);
    expect(statusOf(trace, 'ADEQUACY')).toBe('NOT_AVAILABLE');
    expect(trace.level).toBe('PROHIBITED');
  });

  test('does not reach grounds that a free-flow rule gives', () => {
    const trace = askOf([rule('FREE_FLOW', ['CERTIFICATION']), rule('PRIOR_AUTHORISATION')]);
    expect(statusOf(trace, 'CERTIFICATION')).toBe('NEEDS_INSTRUMENT');
    expect(trace.level).toBe('SAFEGUARDS');
  });

  test('that cannot be had yet shuts the ground that needs it', () => {
    const trace = askOf([
      on('AD_HOC_CONTRACT'),
      rule('PRIOR_AUTHORISATION', ['AD_HOC_CONTRACT'], { notYetUsable: true }),
    ]);
    expect(statusOf(trace, 'AD_HOC_CONTRACT')).toBe('NOT_AVAILABLE');
  });
});
