import type { LeftOut } from '../corridor/trace/facts.js';
import type { CommitmentStrength, CommitmentTopic } from '../vocabulary/trade.js';
import { type Accepted, accepted } from './accepted.js';
import { missingOf, once } from './coverage.js';
import { type AcceptedForm, formsOf, type SharedForm } from './forms.js';
import {
  byTopic,
  compareStrengths,
  perhapsStronger,
  type StrengthRange,
  strengthOfAll,
  strengthOfBond,
  strongestOf,
} from './strength.js';
import type { Ties } from './ties.js';

/** What a country has accepted on the topic. */
interface MemberPrecedents {
  readonly country: string;
  /** The strongest of it. */
  readonly strength: StrengthRange;
  /** Every form, strongest first. */
  readonly forms: readonly AcceptedForm[];
  /** The commitments of the strongest sure ones. */
  readonly strongest: readonly Accepted[];
}

/** The strongest that all have already accepted somewhere. */
interface LandingZone {
  readonly strength: StrengthRange;
  /** Commitments of the sure strength that members have accepted: text that can be taken over. */
  readonly models: readonly Accepted[];
  /** The very forms, exceptions and tests included, that all have accepted at this strength or a stronger one. */
  readonly sharedForms: readonly SharedForm[];
  /** The form just above the strongest shared one in the order of forms; null where none is shared, or none stands above. */
  readonly nextForm: SharedForm | null;
}

/** A country that has not accepted the next form anywhere. */
interface InTheWay {
  readonly country: string;
  /** The most that it has accepted. */
  readonly strength: StrengthRange;
  /** Whether it surely has not accepted the next form; otherwise a fact that is not recorded says. */
  readonly certain: boolean;
  readonly commitments: readonly Accepted[];
}

/** The next form above the landing zone that somebody has accepted. */
interface NextForm {
  readonly strength: CommitmentStrength;
  readonly acceptedBy: readonly string[];
  readonly models: readonly Accepted[];
  readonly inTheWay: readonly InTheWay[];
}

export interface PrecedentStudy {
  readonly topic: CommitmentTopic;
  readonly members: readonly MemberPrecedents[];
  readonly forms: readonly SharedForm[];
  /** Between which strengths the landing zone lies; NONE where there is none. */
  readonly landing: StrengthRange;
  readonly landingZone: LandingZone | null;
  readonly next: NextForm | null;
  readonly leftOut: readonly LeftOut[];
}

/** What the members of a group have accepted on a topic, where they can meet, and who stands in the way of more. */
export function precedentsOf(countries: readonly string[], topic: CommitmentTopic, ties: Ties): PrecedentStudy {
  const found = countries.map((country) => ({
    country,
    commitments: byTopic(accepted(country, ties)).get(topic) ?? [],
  }));
  const members = found.map(({ country, commitments }) => ({
    country,
    strength: strengthOfAll(commitments),
    forms: formsOf(commitments),
    strongest: strongestOf(commitments),
  }));
  const forms = shared(members);
  const landing = landingStrength(members);
  return {
    topic,
    members,
    forms,
    landing,
    landingZone: landing.low === 'NONE' ? null : landingZoneAt(landing, members, forms),
    next: nextAbove(landing.low, members),
    leftOut: once(found.flatMap(({ commitments }) => perhapsStronger(commitments).flatMap(missingOf))),
  };
}

/** Who has accepted each form, strongest form first; what may not bind is accepted by nobody. */
function shared(members: readonly MemberPrecedents[]): SharedForm[] {
  const all = members.flatMap(({ forms }) => forms.flatMap(({ commitments }) => commitments));
  const every = formsOf(all.filter(({ sure }) => sure));
  return every.map(({ commitments, ...form }) => {
    const has = ({ forms }: MemberPrecedents) => forms.some(({ key }) => key === form.key);
    return {
      ...form,
      acceptedBy: members.filter(has).map(({ country }) => country),
      notAcceptedBy: members.filter((member) => !has(member)).map(({ country }) => country),
      models: eachOnce(commitments),
    };
  });
}

function eachOnce(commitments: readonly Accepted[]): Accepted[] {
  return [...new Map(commitments.map((each) => [each.commitment.id, each])).values()];
}

/** The weakest of what each has accepted at the most. */
function landingStrength(members: readonly MemberPrecedents[]): StrengthRange {
  const weakest = (of: (range: StrengthRange) => CommitmentStrength) =>
    members.map(({ strength }) => of(strength)).reduce((a, b) => (compareStrengths(b, a) < 0 ? b : a));
  return { low: weakest(({ low }) => low), high: weakest(({ high }) => high) };
}

function landingZoneAt(
  strength: StrengthRange,
  members: readonly MemberPrecedents[],
  forms: readonly SharedForm[],
): LandingZone {
  const sharedForms = forms.filter(
    (form) => form.notAcceptedBy.length === 0 && compareStrengths(form.strength.low, strength.low) >= 0,
  );
  const [strongestShared] = sharedForms;
  const above = strongestShared === undefined ? undefined : forms[forms.indexOf(strongestShared) - 1];
  return { strength, models: modelsOf(strength.low, members), sharedForms, nextForm: above ?? null };
}

/** The commitments of a strength that somebody surely has accepted, those with the strongest form first. */
function modelsOf(strength: CommitmentStrength, members: readonly MemberPrecedents[]): Accepted[] {
  const all = members.flatMap(({ forms }) => forms.flatMap(({ commitments }) => commitments));
  const ofStrength = all.filter((each) => strengthOfBond(each).low === strength);
  return eachOnce(formsOf(ofStrength).flatMap(({ commitments }) => commitments));
}

function nextAbove(landing: CommitmentStrength, members: readonly MemberPrecedents[]): NextForm | null {
  const above = members
    .flatMap(({ forms }) => forms.map(({ strength }) => strength.low))
    .filter((strength) => compareStrengths(strength, landing) > 0)
    .sort(compareStrengths);
  const [next] = above;
  if (next === undefined) return null;
  const reach = ({ strength }: MemberPrecedents) => compareStrengths(strength.low, next) >= 0;
  return {
    strength: next,
    acceptedBy: members.filter(reach).map(({ country }) => country),
    models: modelsOf(next, members),
    inTheWay: members
      .filter((member) => !reach(member))
      .map(({ country, strength, strongest }) => ({
        country,
        strength,
        certain: compareStrengths(strength.high, next) < 0,
        commitments: strongest,
      })),
  };
}
