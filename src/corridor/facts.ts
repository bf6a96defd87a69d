import type { Named } from '../api/names.js';
import type { Reader } from '../api/reader.js';
import type { JurisdictionRow } from '../jurisdiction/types.js';
import type { BillStep } from '../vocabulary/change.js';
import type { CorridorLevel } from '../vocabulary/corridor.js';
import type { Verification } from '../vocabulary/evidence.js';
import type { AgreementStatus } from '../vocabulary/trade.js';
import type {
  AgreementFact,
  CommitmentFact,
  Facts,
  LawFact,
  MembershipFact,
  PartyFact,
  RecognitionFact,
  RegulatorFact,
  RuleFact,
} from './trace/facts.js';

/** The facts of a trace, with the rows that the API shows besides. */
export interface CorridorFacts extends Facts {
  readonly jurisdictions: ReadonlyMap<string, JurisdictionRow>;
  readonly agreements: readonly ReadAgreement[];
  readonly agreementNames: readonly (Named & { readonly id: string })[];
  readonly regulatorNames: readonly RegulatorName[];
}

interface RegulatorName {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
}

interface CorridorJurisdictionRow extends JurisdictionRow {
  readonly memberships: readonly Omit<MembershipFact, 'country'>[];
  readonly recognitions: readonly Omit<RecognitionFact, 'from'>[];
}

interface CorridorLawRow extends Omit<LawFact, 'title' | 'rules' | 'regulators' | 'steps'> {
  readonly steps: readonly BillStep[] | null;
  readonly stepDates: readonly string[] | null;
  readonly title: string;
  readonly shortName: string | null;
  readonly regulators: readonly (RegulatorFact & RegulatorName & { position: number })[];
  readonly rules: readonly (Omit<RuleFact, 'law'> & { position: number; positionOfProvision: number })[];
}

/** An agreement with its names in other languages, its own days and how well it was checked. */
export interface ReadAgreement extends AgreementFact, Named {
  readonly name: string;
  readonly status: AgreementStatus;
  readonly signed: string | null;
  readonly inForce: string | null;
  readonly verification: Verification | null;
}

interface CorridorAgreementRow extends Omit<ReadAgreement, 'parties' | 'commitments'> {
  readonly parties: readonly (Omit<PartyFact, 'agreement' | 'notWith'> & {
    notWith: readonly string[] | null;
    position: number;
  })[];
  readonly commitments: readonly (Omit<CommitmentFact, 'agreement' | 'sectors'> & {
    sectors: readonly CommitmentFact['sectors'][number][] | null;
    position: number;
    verification: Verification | null;
  })[];
}

/** Which statement reads the agreements: those of a trace, with commitments on all topics, or with all their parties besides. */
type AgreementStatement = 'corridor/agreements' | 'score/agreements' | 'commitment/agreements_of_parties';

/**
 * Reads what is needed to trace from any of the origins to any of the destinations: four queries, however many these are. Of groups it reads
 * those to which one of these countries belongs, and those that are named among them.
 */
export async function readFacts(
  reader: Reader,
  origins: readonly string[],
  destinations: readonly string[],
  statement: AgreementStatement = 'corridor/agreements',
): Promise<CorridorFacts> {
  const ids = [...new Set([...origins, ...destinations])];
  const [jurisdictionRows, weights] = await Promise.all([
    reader.read('corridor/jurisdictions', { ids }),
    reader.many<{ of: CorridorLevel; weight: number }>('method/weights_of_methods', 'FRICTION'),
  ]);
  const jurisdictions = jurisdictionRows.map(({ record }) => record as unknown as CorridorJurisdictionRow);
  const groups = jurisdictions.filter(({ type }) => type === 'Group').map(({ id }) => id);
  const known = jurisdictions.filter(({ type }) => type === 'Country').map(({ id }) => id);
  const [lawRows, agreements] = await Promise.all([
    reader.read('corridor/laws', { jurisdictions: [...known.filter((id) => origins.includes(id)), ...groups] }),
    readAgreements(reader, statement, [...known, ...groups]),
  ]);
  const laws = lawRows.map(({ record }) => record as unknown as CorridorLawRow);
  return {
    jurisdictions: new Map(jurisdictions.map((jurisdiction) => [jurisdiction.id, jurisdiction])),
    countries: known.map((id) => ({ id, covered: jurisdictions.find((each) => each.id === id)?.covered ?? false })),
    memberships: jurisdictions.flatMap(({ id, memberships }) =>
      [...memberships].sort(byGroup).map((membership) => ({ ...membership, country: id })),
    ),
    recognitions: jurisdictions.flatMap(({ id, recognitions }) =>
      [...recognitions].sort(byId).map((recognition) => ({ ...recognition, from: id })),
    ),
    laws: laws.map(lawFact),
    agreements,
    agreementNames: agreements,
    regulatorNames: laws.flatMap(({ regulators }) => regulators),
    frictionWeights: Object.fromEntries(weights.map(({ of, weight }) => [of, weight])) as Facts['frictionWeights'],
  };
}

/** The agreements of countries and groups, with the commitments that the statement reads. */
export async function readAgreements(
  reader: Reader,
  statement: AgreementStatement,
  parties: readonly string[],
): Promise<ReadAgreement[]> {
  const rows = await reader.read(statement, { parties: [...parties] });
  return rows.map(({ record }) => agreementFact(record as unknown as CorridorAgreementRow));
}

/** Lists that a statement gathers come in no order: the files’ own order is in their positions, ids are sorted. */
function lawFact({ shortName, rules, regulators, steps, stepDates, ...law }: CorridorLawRow): LawFact {
  return {
    ...law,
    title: shortName ?? law.title,
    steps: (steps ?? []).map((step, at) => ({ step, date: stepDates![at]! })),
    implements: [...law.implements].sort(),
    amends: [...law.amends].sort(),
    ends: [...law.ends].sort(),
    regulators: [...regulators].sort(byPosition),
    rules: [...rules]
      .sort((a, b) => a.positionOfProvision - b.positionOfProvision || a.position - b.position)
      .map((rule) => ({ ...rule, law: law.id })),
  };
}

function agreementFact({ parties, commitments, ...agreement }: CorridorAgreementRow): ReadAgreement {
  return {
    ...agreement,
    parties: [...parties]
      .sort(byPosition)
      .map((party) => ({ ...party, agreement: agreement.id, notWith: party.notWith ?? [] })),
    commitments: [...commitments]
      .sort(byPosition)
      .map((commitment) => ({ ...commitment, agreement: agreement.id, sectors: commitment.sectors ?? [] })),
  };
}

function byGroup(a: { group: string; since: string | null }, b: { group: string; since: string | null }): number {
  return a.group.localeCompare(b.group) || (a.since ?? '').localeCompare(b.since ?? '');
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function byPosition(a: { position: number }, b: { position: number }): number {
  return a.position - b.position;
}
