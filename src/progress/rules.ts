import { lawCounts, ruleCounts, settingNoLevel, startIsUnrecorded } from '../corridor/trace/applicability.js';
import type { LawFact, RuleFact } from '../corridor/trace/facts.js';
import type { RuleEffect } from '../vocabulary/law.js';
import { countryAt } from './countryAt.js';
import type { JoinFact, ProgressFacts } from './facts.js';
import { notCovered, type Verdict, verdict } from './verdict.js';

/** Rules of an effect on data flows: that there are some, or that there are none. */
export function rulesOfEffect(join: JoinFact, country: string, day: string, facts: ProgressFacts): Verdict {
  const { laws, covered } = countryAt(country, day, facts);
  const among = (counts: (law: LawFact) => boolean) =>
    laws
      .filter(counts)
      .flatMap((law) => law.rules)
      .filter((rule) => rule.effect === join.term && ruleCounts(rule, day));
  const rules = among((law) => lawCounts(law, day));
  const wanted = join.presence === 'PRESENT';
  if (rules.some(isWide)) return verdict(wanted ? 'IN_PLACE' : 'NOT_IN_PLACE', 'rule.wide', { rules });
  if (rules.length > 0) return verdict('PARTLY', 'rule.narrow', { rules });
  const undated = among((law) => startIsUnrecorded(law, day));
  if (undated.length > 0) return verdict('NOT_RECORDED', 'rule.undated', { rules: undated });
  if (!covered) return notCovered;
  // That the data set holds no rule on what sets no level of a corridor (access of the state, say) proves nothing.
  if (settingNoLevel.has(join.term as RuleEffect)) return verdict('NOT_RECORDED', 'rule.notRecorded');
  return verdict(wanted ? 'NOT_IN_PLACE' : 'IN_PLACE', 'rule.none');
}

/** Whether a rule is about personal data in general, in all sectors, of all sizes and towards all destinations. */
function isWide({ dataCategories, sectors, threshold, destinations }: RuleFact): boolean {
  return (
    dataCategories.includes('PERSONAL') &&
    sectors.includes('ALL') &&
    threshold === null &&
    (destinations === null || destinations.length === 0)
  );
}
