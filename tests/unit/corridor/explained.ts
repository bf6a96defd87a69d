import type { Names } from '../../../src/corridor/explain/names.js';
import type { Lang } from '../../../src/vocabulary/lang.js';
import { agreement, ask, law, member, on, party, recognition, regulator, rule } from './facts.js';

/** Traces that the tests of the explanation read. */

const known: Record<string, Record<Lang, string>> = {
  O: { EN: 'Brazil', ES: 'Brasil', PT: 'Brasil' },
  D: { EN: 'Chile', ES: 'Chile', PT: 'Chile' },
  EU: { EN: 'European Union', ES: 'Unión Europea', PT: 'União Europeia' },
  ANPD: { EN: 'ANPD', ES: 'ANPD', PT: 'ANPD' },
};

export const names: Names = (id, lang) => known[id]?.[lang] ?? null;

const lgpd = law('LGPD', { title: 'Lei 13.709/2018', comprehensive: true, regulators: [regulator('ANPD')] }, [
  { ...on('ADEQUACY'), locator: 'Art. 33(I)' },
  {
    ...rule('CONDITIONAL_FLOW', ['STANDARD_CONTRACTUAL_CLAUSES'], { usableFrom: '2024-08-23' }),
    locator: 'Art. 33(II)',
  },
  { ...on('AD_HOC_CONTRACT'), locator: 'Art. 33(II)' },
  { ...on('CONSENT', 'LEGAL_OBLIGATION'), locator: 'Art. 33(VIII)' },
  { ...rule('NOTIFICATION', ['AD_HOC_CONTRACT']), locator: 'Art. 36' },
]);
const resolution = law('RES', { title: 'Resolução 19/2024', kind: 'RESOLUTION', implements: ['LGPD'] }, [
  { ...rule('PRIOR_AUTHORISATION', ['AD_HOC_CONTRACT']), locator: 'Art. 20', verification: 'SEEN_SECONDARY' },
]);

/** A regime with open and shut grounds, a barrier under a condition, an agreement in its way, a law left out. */
export const rich = ask({
  laws: [
    lgpd,
    resolution,
    law('BANK', { title: 'Resolução CMN 4.893/2021' }, [
      rule('LOCAL_COPY', [], { threshold: 'banks above a size', locator: 'Art. 16' }),
    ]),
    law('LOST', { title: 'Decreto 1/1999', inForce: null }, [rule('BAN')]),
  ],
  agreements: [
    agreement('FTA', [{ locator: 'Art. 10.12', exceptions: ['LEGITIMATE_PUBLIC_POLICY', 'TAXATION'] }], {
      name: 'Chile–Brazil FTA',
    }),
  ],
});

/** Adequacy through a union of which the destination is a member. */
export const recognised = ask(
  { laws: [lgpd], memberships: [member('D', 'EU')], recognitions: [recognition('O', 'EU')] },
  { dataCategory: 'HEALTH', sector: 'HEALTH', asOf: '2024-09-01' },
);

export const unregulated = ask({});

/** Traces of every shape, for what must hold of all. */
export const all = {
  rich,
  recognised,
  unregulated,
  uncovered: ask({ countries: [] }),
  silent: ask({ laws: [law('LGPD', { comprehensive: true })] }),
  unread: ask({ laws: [law('L', {}, [{ ...on('ADEQUACY'), incomplete: true }])] }),
  unreadAtMost: ask({ laws: [law('L', {}, [on('CONSENT'), { ...on('ADEQUACY'), incomplete: true, threshold: 'x' }])] }),
  certified: ask({
    laws: [law('G', { jurisdiction: 'EU' }, [on('ADEQUACY', 'BINDING_CORPORATE_RULES', 'PROCESSOR_TRANSMISSION')])],
    memberships: [member('O', 'EU', { kind: 'BOUND' })],
    recognitions: [recognition('EU', 'D', { certifiedOnly: true, scope: 'self-certified' })],
  }),
  arguable: ask({
    laws: [law('L', {}, [on('TREATY', 'STATE_AGREEMENT', 'REGULATOR_AUTHORISATION', 'CERTIFICATION')])],
    agreements: [
      agreement('C108', [], { kind: 'DATA_PROTECTION_TREATY' }),
      agreement('FTA', [{ disputeSettlement: null }, { topic: 'LOCALISATION_BAN', disputeSettlement: false }]),
    ],
  }),
  crowded: ask({
    laws: Array.from({ length: 8 }, (_, at) => law(`L${at}`, {}, [rule(at % 2 === 0 ? 'BAN' : 'LOCAL_STORAGE')])),
  }),
  undated: ask({
    laws: [law('F', { inForce: null, comprehensive: true }), law('G', { jurisdiction: 'EU' }, [rule('BAN')])],
    memberships: [member('O', 'EU', { since: null })],
    agreements: [agreement('FTA', [{}], { parties: [party('O', { since: null }), party('D')] })],
    recognitions: [recognition('O', 'D', { since: null })],
  }),
};
