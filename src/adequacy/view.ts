import { type OriginRules, rulesOf, speaksOf } from '../corridor/trace/applicability.js';
import type { Circumstances, RecognitionFact, RuleFact } from '../corridor/trace/facts.js';
import { lawgiversOf, namesOf } from '../corridor/trace/membership.js';
import type { BenchmarkFeatureFact, FrameworkFacts } from '../framework/facts.js';
import { type Framework, frameworkOf } from '../framework/framework.js';
import { holdsAt } from '../vocabulary/partialDate.js';
import { type Criteria, criteriaOf, type Measured, measure } from './criteria.js';

/** What the law of one country says at a day, whichever country is on the other side. */
export interface CountryView {
  readonly country: string;
  readonly covered: boolean;
  readonly circumstances: Circumstances;
  /** The country and the groups whose law binds it: whoever of them recognises, recognises for it. */
  readonly lawgivers: readonly string[];
  /** The country and the groups to which it belongs: whatever speaks of one of them speaks of it. */
  readonly names: ReadonlySet<string>;
  readonly framework: Framework;
  readonly rules: OriginRules;
}

export function viewOf(country: string, circumstances: Circumstances, facts: FrameworkFacts): CountryView {
  const { index } = facts;
  const lawgivers = lawgiversOf(index, country, circumstances.asOf);
  return {
    country,
    covered: index.country(country)?.covered ?? false,
    circumstances,
    lawgivers,
    names: namesOf(index, country, circumstances.asOf),
    framework: frameworkOf(country, circumstances.asOf, facts),
    rules: rulesOf(index, lawgivers, circumstances),
  };
}

/** What an origin asks of a destination, and how far the destination has it. */
export interface Assessment extends Measured, Omit<Criteria, 'criteria'> {}

export function assess(
  origin: CountryView,
  destination: CountryView,
  benchmark: readonly BenchmarkFeatureFact[],
  facts: FrameworkFacts,
): Assessment {
  const rules = speakingOf(origin.rules.applicable, origin, destination, facts);
  const { basis, articles, criteria } = criteriaOf(origin.framework, rules, benchmark);
  return { basis, articles, ...measure(criteria, destination.framework) };
}

/** Whether a country’s law lets adequacy carry a transfer to another, and by which rules. */
export interface NamesAdequacy {
  /** Null where the data set cannot tell: the law is not covered, or the day of its start is not recorded. */
  readonly names: boolean | null;
  readonly rules: readonly RuleFact[];
}

export function namesAdequacy(from: CountryView, to: CountryView, facts: FrameworkFacts): NamesAdequacy {
  const naming = (rules: readonly RuleFact[]) =>
    speakingOf(rules, from, to, facts).filter(({ mechanisms }) => mechanisms.includes('ADEQUACY'));
  const rules = naming(from.rules.applicable);
  if (rules.length > 0) return { names: true, rules };
  return { names: from.covered && naming(from.rules.undated).length === 0 ? false : null, rules };
}

function speakingOf(rules: readonly RuleFact[], from: CountryView, to: CountryView, { index }: FrameworkFacts) {
  return rules.filter((rule) => speaksOf(rule, to.names, index, from.circumstances.asOf));
}

/** The recognitions of a country that hold for another at the day, given by it or by a group whose law binds it. */
export function recognitionsBetween(from: CountryView, to: CountryView, { index }: FrameworkFacts): RecognitionFact[] {
  return from.lawgivers
    .flatMap((lawgiver) => index.recognitionsBy(lawgiver))
    .filter((recognition) => to.names.has(recognition.to) && recognitionHolds(recognition, from.circumstances.asOf));
}

/** Whether a recognition holds at a day: one without a start is not counted. */
export function recognitionHolds({ since, until }: Pick<RecognitionFact, 'since' | 'until'>, day: string): boolean {
  return since !== null && holdsAt(day, since, until);
}
