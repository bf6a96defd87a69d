import type { DataCategory } from '../../../src/vocabulary/law.js';
import { agreement, ask, askOf, law, levelsOn, member, on, party, rule } from './facts.js';

const ban = (more = {}) => rule('BAN', [], more);

describe('A rule on a category of data', () => {
  const reached: [DataCategory, DataCategory[]][] = [
    ['PERSONAL', ['PERSONAL']],
    ['SENSITIVE', ['SENSITIVE', 'PERSONAL']],
    ['HEALTH', ['HEALTH', 'SENSITIVE', 'PERSONAL']],
    ['CHILDREN', ['CHILDREN', 'PERSONAL']],
    ['TELECOM', ['TELECOM', 'PERSONAL']],
    ['FINANCIAL', ['FINANCIAL', 'PERSONAL']],
    ['CREDIT', ['CREDIT', 'FINANCIAL', 'PERSONAL']],
    ['PAYMENT', ['PAYMENT', 'FINANCIAL', 'PERSONAL']],
    ['GOVERNMENT', ['GOVERNMENT']],
    ['TAX_ACCOUNTING', ['TAX_ACCOUNTING']],
    ['GEOSPATIAL', ['GEOSPATIAL']],
    ['NON_PERSONAL', ['NON_PERSONAL']],
  ];
  const categories = reached.map(([category]) => category);

  test.each(reached)('applies to a question on %s exactly when it names one of %j', (dataCategory, named) => {
    for (const category of categories) {
      const { barriers } = askOf([ban({ dataCategories: [category] })], { dataCategory });
      expect([category, barriers.length]).toEqual([category, named.includes(category) ? 1 : 0]);
    }
  });

  test('that is narrower than asked is not applied but listed to be watched', () => {
    const trace = askOf([on('CERTIFICATION'), ban({ dataCategories: ['HEALTH'] })]);
    expect(trace.level).toBe('SAFEGUARDS');
    expect(trace.alsoWatch.map(({ id }) => id)).toEqual(['L-2-rule']);
  });

  test('of a sister category is neither applied nor watched', () => {
    const trace = askOf([ban({ dataCategories: ['CREDIT'] })], { dataCategory: 'HEALTH' });
    expect([trace.barriers, trace.alsoWatch]).toEqual([[], []]);
  });
});

describe('A rule on a sector', () => {
  test('applies to a question on this sector, and a rule on all sectors to every question', () => {
    expect(askOf([ban({ sectors: ['FINANCE'] })], { sector: 'FINANCE' }).level).toBe('PROHIBITED');
    expect(askOf([ban()], { sector: 'FINANCE' }).level).toBe('PROHIBITED');
  });

  test('is to be watched when all sectors are asked, and is passed over when another one is', () => {
    const rules = [ban({ sectors: ['FINANCE'] })];
    expect(askOf(rules)).toMatchObject({ barriers: [], alsoWatch: [{ id: 'L-1-rule' }] });
    expect(askOf(rules, { sector: 'HEALTH' })).toMatchObject({ barriers: [], alsoWatch: [] });
  });

  test('must meet category and sector: narrower in one and foreign in the other is passed over', () => {
    const rules = [ban({ sectors: ['FINANCE'], dataCategories: ['GEOSPATIAL'] })];
    expect(askOf(rules)).toMatchObject({ barriers: [], alsoWatch: [] });
  });
});

describe('A rule on destinations', () => {
  test('applies to the country that it names, and to all when it names none', () => {
    expect(askOf([ban({ destinations: ['D'] })]).level).toBe('PROHIBITED');
    expect(askOf([ban({ destinations: ['E'] })]).level).toBe('FREE');
    expect(askOf([ban({ destinations: [] })]).level).toBe('PROHIBITED');
  });

  test('that names a group applies to its members at the day', () => {
    const facts = {
      laws: [law('L', {}, [ban({ destinations: ['BLOC'] })])],
      memberships: [member('D', 'BLOC', { since: '2020-06-15', until: '2020-06-17' })],
    };
    const days = ['2020-06-14', '2020-06-15', '2020-06-16', '2020-06-17'];
    expect(levelsOn(days, facts)).toEqual(['FREE', 'PROHIBITED', 'PROHIBITED', 'FREE']);
  });

  test('that names an agreement applies to its parties, themselves or through a group', () => {
    const laws = [law('L', {}, [ban({ destinations: ['PACT'] })])];
    const pactOf = (...parties: string[]) => agreement('PACT', [], { parties: parties.map((id) => party(id)) });
    expect(ask({ laws, agreements: [pactOf('D')] }).level).toBe('PROHIBITED');
    expect(ask({ laws, agreements: [pactOf('E')] }).level).toBe('FREE');
    const memberships = [member('D', 'BLOC')];
    expect(ask({ laws, agreements: [pactOf('BLOC')], memberships }).level).toBe('PROHIBITED');
  });

  test('elsewhere is not even watched', () => {
    expect(askOf([ban({ destinations: ['E'], dataCategories: ['HEALTH'] })]).alsoWatch).toEqual([]);
  });
});

describe('Rules that do not stop data at the border', () => {
  test.each(['LOCAL_PRESENCE', 'REGISTRATION', 'DISCLOSURE_LIMIT', 'RETENTION', 'GOVERNMENT_ACCESS'] as const)(
    '%s is listed where it applies and sets no level',
    (effect) => {
      const trace = askOf([rule(effect)]);
      expect(trace).toMatchObject({ level: 'FREE', barriers: [], alsoApplies: [{ effect }] });
    },
  );
});

describe('The time of', () => {
  const days = ['2020-06-14', '2020-06-15', '2020-06-16'];

  test('a law begins on the day of its entry into force', () => {
    expect(levelsOn(days, { laws: [law('L', { inForce: '2020-06-15' }, [ban()])] })).toEqual([
      'FREE',
      'PROHIBITED',
      'PROHIBITED',
    ]);
  });

  test('a law ends on the day of its repeal', () => {
    expect(levelsOn(days, { laws: [law('L', { repealed: '2020-06-15' }, [ban()])] })).toEqual([
      'PROHIBITED',
      'FREE',
      'FREE',
    ]);
  });

  test('a rule lies within the time of its law', () => {
    const of = (from: string | null, to: string | null) =>
      levelsOn(days, { laws: [law('L', {}, [ban({ from, to })])] });
    expect(of('2020-06-15', null)).toEqual(['FREE', 'PROHIBITED', 'PROHIBITED']);
    expect(of(null, '2020-06-15')).toEqual(['PROHIBITED', 'FREE', 'FREE']);
    const late = law('L', { inForce: '2020-06-16' }, [ban({ from: '2020-06-15' })]);
    expect(levelsOn(days, { laws: [late] })).toEqual(['FREE', 'FREE', 'PROHIBITED']);
  });

  test('a law that is known to the month or year only begins on its first day', () => {
    const of = (inForce: string) => (asOf: string) => ask({ laws: [law('L', { inForce }, [ban()])] }, { asOf }).level;
    expect(['2020-05-31', '2020-06-01', '2020-06-02'].map(of('2020-06'))).toEqual(['FREE', 'PROHIBITED', 'PROHIBITED']);
    expect(['2019-12-31', '2020-01-01', '2020-01-02'].map(of('2020'))).toEqual(['FREE', 'PROHIBITED', 'PROHIBITED']);
  });

  test('a membership brings the group’s law from its first day until the day on which it ends', () => {
    const facts = {
      laws: [law('G', { jurisdiction: 'BLOC' }, [ban()])],
      memberships: [member('O', 'BLOC', { since: '2020-06-15', until: '2020-06-16' })],
    };
    expect(levelsOn(days, facts)).toEqual(['FREE', 'PROHIBITED', 'FREE']);
  });
});

describe('The law of a group', () => {
  const laws = [law('G', { jurisdiction: 'BLOC' }, [ban()])];

  test.each(['MEMBER', 'BOUND'] as const)('applies to a country that is %s', (kind) => {
    expect(ask({ laws, memberships: [member('O', 'BLOC', { kind })] }).level).toBe('PROHIBITED');
  });

  test('does not apply to others, nor to a membership without a start', () => {
    expect(ask({ laws }).level).toBe('FREE');
    expect(ask({ laws, memberships: [member('O', 'BLOC', { since: null })] }).level).toBe('FREE');
  });
});

test('A bill is no law, whatever its dates', () => {
  expect(ask({ laws: [law('L', { kind: 'BILL', status: 'BILL' }, [ban()])] }).level).toBe('FREE');
});
