import type { Circumstances, RecognitionFact } from '../corridor/trace/facts.js';
import type { BenchmarkFeatureFact, FrameworkFacts } from '../framework/facts.js';
import type { AdequacyChangeKind } from '../vocabulary/adequacy.js';
import { type FeatureBlock, FeatureName } from '../vocabulary/law.js';
import type { MeasuredCriterion } from './criteria.js';
import {
  type Assessment,
  assess,
  type CountryView,
  type NamesAdequacy,
  namesAdequacy,
  recognitionsBetween,
  viewOf,
} from './view.js';

/** A step of a country on the way to mutual recognition. */
export interface AdequacyChange {
  readonly kind: AdequacyChangeKind;
  /** What the other side asks; null where the step is not about a feature. */
  readonly criterion: MeasuredCriterion | null;
}

/** One side of a pair: how far it is from being recognised, and from recognising. */
export interface AdequacySide {
  readonly view: CountryView;
  /** What the other side asks of it, and how far it has that. */
  readonly asked: Assessment;
  readonly lacks: readonly MeasuredCriterion[];
  readonly notRecorded: readonly MeasuredCriterion[];
  readonly adequacy: NamesAdequacy;
  /** The recognition of the other side that it gave; the first that holds. */
  readonly recognises: RecognitionFact | null;
  readonly changes: readonly AdequacyChange[];
}

/** Two countries and how near they are to recognising each other. */
export interface AdequacyCandidate {
  readonly one: AdequacySide;
  readonly other: AdequacySide;
  /** The mean of both sides’ unmet share, what is not recorded taken as met, then as missed. */
  readonly distanceLow: number;
  readonly distanceHigh: number;
  readonly bothInForce: boolean;
}

/** Transfers in general: recognition is given to a country, not to a kind of data or a sector. */
const inGeneral = { dataCategory: 'PERSONAL', sector: 'ALL', recipient: 'CONTROLLER' } as const;

/**
 * The unordered pairs of a group, nearest first. The upper distance decides: a pair is not called near on what is not recorded. Pairs
 * that lack a framework on either side come last, since there is nothing yet that could be recognised.
 */
export function adequacyCandidates(
  countries: readonly string[],
  asOf: string,
  benchmark: readonly BenchmarkFeatureFact[],
  facts: FrameworkFacts,
): AdequacyCandidate[] {
  const circumstances: Circumstances = { ...inGeneral, asOf };
  const views = [...countries].sort().map((country) => viewOf(country, circumstances, facts));
  return views
    .flatMap((one, at) => views.slice(at + 1).map((other) => candidate(one, other, benchmark, facts)))
    .sort(
      (a, b) =>
        Number(b.bothInForce) - Number(a.bothInForce) ||
        a.distanceHigh - b.distanceHigh ||
        a.distanceLow - b.distanceLow ||
        (codesOf(a) < codesOf(b) ? -1 : 1),
    );
}

function codesOf({ one, other }: AdequacyCandidate): string {
  return `${one.view.country}-${other.view.country}`;
}

function candidate(
  one: CountryView,
  other: CountryView,
  benchmark: readonly BenchmarkFeatureFact[],
  facts: FrameworkFacts,
): AdequacyCandidate {
  const sides = [side(one, other, benchmark, facts), side(other, one, benchmark, facts)] as const;
  const unmet = (share: 'shareMetLow' | 'shareMetHigh') =>
    sides.reduce((sum, { asked }) => sum + (1 - asked[share]), 0) / sides.length;
  return {
    one: sides[0],
    other: sides[1],
    distanceLow: unmet('shareMetHigh'),
    distanceHigh: unmet('shareMetLow'),
    bothInForce: sides.every(({ view }) => view.framework.state === 'IN_FORCE'),
  };
}

function side(
  view: CountryView,
  other: CountryView,
  benchmark: readonly BenchmarkFeatureFact[],
  facts: FrameworkFacts,
): AdequacySide {
  const asked = assess(other, view, benchmark, facts);
  const lacks = asked.criteria.filter(({ met }) => met === 'NO' || met === 'PARTIAL').sort(byUrgency);
  const adequacy = namesAdequacy(view, other, facts);
  const recognises = recognitionsBetween(view, other, facts)[0] ?? null;
  return {
    view,
    asked,
    lacks,
    notRecorded: asked.criteria.filter(({ met }) => met === 'NOT_RECORDED').sort(byUrgency),
    adequacy,
    recognises,
    changes: changesOf(lacks, adequacy, recognises !== null),
  };
}

/**
 * The order of reform. Scope first: what a law does not reach gets nothing from the rest. Then the authority, on which each recognition
 * rests: it judges the other side, and its independence is what the other side tests. Then the grounds of transfer, which settle what
 * becomes of the data on their way onwards. Rights and duties last: they are the longest lists and the easiest to add to a law that stands.
 */
const order: readonly FeatureBlock[] = ['SCOPE', 'AUTHORITY', 'TRANSFERS', 'RIGHTS', 'DUTIES'];
const features = Object.keys(FeatureName);

/** By block; within it what is absent before what is there in part, which is half as far. */
function byUrgency(a: MeasuredCriterion, b: MeasuredCriterion): number {
  return (
    order.indexOf(a.block) - order.indexOf(b.block) ||
    Number(a.met === 'PARTIAL') - Number(b.met === 'PARTIAL') ||
    features.indexOf(a.feature) - features.indexOf(b.feature)
  );
}

/**
 * What a side would have to do. A law that names no adequacy gives its authority nothing to decide, so that comes first, unless there is
 * no general law at all in which it could stand. The recognition itself comes last.
 */
function changesOf(
  lacks: readonly MeasuredCriterion[],
  { names }: NamesAdequacy,
  recognises: boolean,
): AdequacyChange[] {
  const needsName = names === false && !recognises;
  const naming: AdequacyChange[] = needsName
    ? [{ kind: 'NAME_ADEQUACY', criterion: lacks.find(({ feature }) => feature === 'TRANSFER_ADEQUACY') ?? null }]
    : [];
  const steps = lacks
    // The same change of the law: it is told once.
    .filter(({ feature }) => !(needsName && feature === 'TRANSFER_ADEQUACY'))
    .map((criterion): AdequacyChange => ({ kind: criterion.met === 'NO' ? 'ADOPT' : 'COMPLETE', criterion }));
  const founding = steps.filter(
    ({ kind, criterion }) => kind === 'ADOPT' && criterion?.feature === 'COMPREHENSIVE_LAW',
  );
  return [
    ...founding,
    ...naming,
    ...steps.filter((step) => !founding.includes(step)),
    ...(recognises ? [] : [{ kind: 'RECOGNISE', criterion: null } as const]),
  ];
}
