import { startIsUnrecorded } from '../corridor/trace/applicability.js';
import type { AgreementFact, Circumstances, LawFact, RuleFact } from '../corridor/trace/facts.js';
import { bindingEntries, inForceBetween } from '../corridor/trace/membership.js';
import type { BenchmarkFeatureFact, FrameworkFacts } from '../framework/facts.js';
import type { PartialDate } from '../vocabulary/partialDate.js';
import { type Assessment, assess, type CountryView, viewOf } from './view.js';

/** A treaty on data protection that binds the destination. */
export interface DestinationTreaty {
  readonly agreement: AgreementFact;
  readonly since: PartialDate | null;
  /** Whether it is in force between origin and destination. */
  readonly bindsBoth: boolean;
}

/** What an exporter’s assessment needs of the destination, out of the facts of both sides. */
export interface DestinationFile extends Assessment {
  readonly origin: CountryView;
  readonly destination: CountryView;
  /** Rules of the destination that let the state reach the data asked about in the sector asked about. */
  readonly governmentAccess: readonly RuleFact[];
  /** The same for narrower data or sectors than asked. */
  readonly governmentAccessNarrower: readonly RuleFact[];
  readonly treaties: readonly DestinationTreaty[];
  /** General laws and laws with access of the state that were enacted and whose start is not recorded: they are not counted above. */
  readonly undatedLaws: readonly LawFact[];
}

export function destinationFile(
  { origin, destination, ...circumstances }: Circumstances & { origin: string; destination: string },
  benchmark: readonly BenchmarkFeatureFact[],
  facts: FrameworkFacts,
): DestinationFile {
  const from = viewOf(origin, circumstances, facts);
  const to = viewOf(destination, circumstances, facts);
  const opensToState = ({ effect }: RuleFact) => effect === 'GOVERNMENT_ACCESS';
  return {
    ...assess(from, to, benchmark, facts),
    origin: from,
    destination: to,
    governmentAccess: to.rules.alsoApplies.filter(opensToState),
    governmentAccessNarrower: to.rules.alsoWatch.filter(opensToState),
    treaties: treatiesOf(from, to, facts),
    undatedLaws: undatedLawsOf(to, opensToState, facts),
  };
}

function treatiesOf(origin: CountryView, destination: CountryView, { index }: FrameworkFacts): DestinationTreaty[] {
  const day = origin.circumstances.asOf;
  return index
    .agreementsOf(destination.names)
    .filter(({ kind }) => kind === 'DATA_PROTECTION_TREATY')
    .flatMap((agreement) =>
      bindingEntries(index, agreement.id, destination.names, day)
        .slice(0, 1)
        .map(({ since }) => ({
          agreement,
          since,
          bindsBoth: inForceBetween(index, agreement.id, origin.names, destination.names, day),
        })),
    );
}

function undatedLawsOf(
  { framework, lawgivers, circumstances }: CountryView,
  opensToState: (rule: RuleFact) => boolean,
  { index }: FrameworkFacts,
): LawFact[] {
  const undated = lawgivers
    .flatMap((lawgiver) => index.lawsOf(lawgiver))
    .filter((law) => law.rules.some(opensToState) && startIsUnrecorded(law, circumstances.asOf));
  return [...new Set([...(framework.state === 'UNDATED' ? framework.laws : []), ...undated])];
}
