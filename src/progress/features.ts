import { type Framework, type FrameworkCell, scoreOf } from '../framework/framework.js';
import type { FeatureName } from '../vocabulary/law.js';
import { countryAt } from './countryAt.js';
import type { JoinFact, ProgressFacts } from './facts.js';
import { isComing } from './laws.js';
import { notCovered, type Verdict, verdict } from './verdict.js';

/** A feature of the data-protection framework, as `src/framework/` judges it. */
export function featureOf(join: JoinFact, country: string, day: string, facts: ProgressFacts): Verdict {
  const { framework } = countryAt(country, day, facts);
  if (framework.state === 'NOT_COVERED') return notCovered;
  if (framework.state === 'UNDATED') return verdict('NOT_RECORDED', 'feature.undated', { laws: framework.laws });
  const feature = framework.cells.find((cell) => cell.feature === join.term)!;
  const { value } = feature;
  if (value === null) return verdict('NOT_RECORDED', 'feature.notRecorded', { laws: framework.laws });
  if (value !== 'NO') {
    const enough = scoreOf[value] >= scoreOf[join.value ?? 'YES'];
    return verdict(enough ? 'IN_PLACE' : 'PARTLY', `feature.${value}`, { feature });
  }
  return absent(feature, framework, country, day, facts);
}

/** What a law brings that was enacted and is not in force yet is partly there. */
function absent(
  feature: FrameworkCell,
  { state }: Framework,
  country: string,
  day: string,
  facts: ProgressFacts,
): Verdict {
  const laws = countryAt(country, day, facts).laws.filter(
    (law) => isComing(law, day) && brings(law.id, feature.feature, facts),
  );
  if (laws.length > 0) return verdict('PARTLY', 'feature.coming', { laws, feature });
  return verdict('NOT_IN_PLACE', state === 'NONE' ? 'feature.noFramework' : 'feature.NO', { feature });
}

function brings(law: string, feature: FeatureName, { featuresByLaw }: ProgressFacts): boolean {
  return featuresByLaw.get(law)?.some((each) => each.feature === feature && each.value !== 'NO') ?? false;
}
