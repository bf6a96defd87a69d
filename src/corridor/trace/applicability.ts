import { categoryAncestry, type DataCategory, type RuleEffect } from '../../vocabulary/law.js';
import { firstDay, holdsAt } from '../../vocabulary/partialDate.js';
import type { FactIndex } from './factIndex.js';
import type { Circumstances, LawFact, RuleFact } from './facts.js';
import { bindingEntries } from './membership.js';

/** Rules of these effects do not stop data at the border: they are listed and set no level. */
export const settingNoLevel: ReadonlySet<RuleEffect> = new Set([
  'LOCAL_PRESENCE',
  'REGISTRATION',
  'DISCLOSURE_LIMIT',
  'RETENTION',
  'GOVERNMENT_ACCESS',
]);

/** Whether a rule of this effect can set the level of a corridor. */
function setsLevel(rule: RuleFact): boolean {
  return !settingNoLevel.has(rule.effect);
}

/** Whether a law counts at a day: enacted, in force by then, not yet repealed. A law without an in-force date does not count. */
export function lawCounts(law: LawFact, day: string): boolean {
  return law.kind !== 'BILL' && law.inForce !== null && holdsAt(day, law.inForce, law.repealed);
}

/** Whether a rule's own time has come and not ended. A rule without `from` starts with its law. */
export function ruleCounts(rule: RuleFact, day: string): boolean {
  return holdsAt(day, rule.from, rule.to);
}

/** How a rule's subject matter meets the question: it applies, it is narrower than asked, or it is about something else. */
type Reach = 'APPLIES' | 'NARROWER' | 'ELSEWHERE';

function reachOf(rule: RuleFact, { dataCategory, sector }: Circumstances): Reach {
  const category = categoryReach(rule.dataCategories, dataCategory);
  const ofSector =
    rule.sectors.includes('ALL') || rule.sectors.includes(sector)
      ? 'APPLIES'
      : sector === 'ALL'
        ? 'NARROWER'
        : 'ELSEWHERE';
  if (category === 'ELSEWHERE' || ofSector === 'ELSEWHERE') return 'ELSEWHERE';
  return category === 'APPLIES' && ofSector === 'APPLIES' ? 'APPLIES' : 'NARROWER';
}

function categoryReach(categories: readonly DataCategory[], asked: DataCategory): Reach {
  const ancestry = categoryAncestry(asked);
  if (categories.some((category) => ancestry.includes(category))) return 'APPLIES';
  return categories.some((category) => categoryAncestry(category).includes(asked)) ? 'NARROWER' : 'ELSEWHERE';
}

/** Whether a rule speaks of a destination: of all, of it, of a group to which it belongs, or of the parties of an agreement. */
export function speaksOf(rule: RuleFact, names: ReadonlySet<string>, index: FactIndex, day: string): boolean {
  return (
    rule.destinations === null ||
    rule.destinations.length === 0 ||
    rule.destinations.some((name) => names.has(name) || bindingEntries(index, name, names, day).length > 0)
  );
}

/** The rules of an origin for given circumstances, before the destination is looked at. */
export interface OriginRules {
  /** Rules that apply and can set a level. */
  readonly applicable: readonly RuleFact[];
  /** Rules that apply and set none. */
  readonly alsoApplies: readonly RuleFact[];
  /** Rules on narrower categories or sectors than asked. */
  readonly alsoWatch: readonly RuleFact[];
  /** Rules that would apply, of laws that were enacted but whose start is not recorded. */
  readonly undated: readonly RuleFact[];
}

export function rulesOf(index: FactIndex, lawgivers: readonly string[], circumstances: Circumstances): OriginRules {
  const applicable: RuleFact[] = [];
  const alsoApplies: RuleFact[] = [];
  const alsoWatch: RuleFact[] = [];
  const undated: RuleFact[] = [];
  for (const law of lawgivers.flatMap((lawgiver) => index.lawsOf(lawgiver))) {
    const counts = lawCounts(law, circumstances.asOf);
    if (!counts && !startIsUnrecorded(law, circumstances.asOf)) continue;
    for (const rule of law.rules) {
      if (!ruleCounts(rule, circumstances.asOf)) continue;
      const reach = reachOf(rule, circumstances);
      if (reach === 'ELSEWHERE') continue;
      if (!counts) {
        if (reach === 'APPLIES' && setsLevel(rule)) undated.push(rule);
      } else if (reach === 'NARROWER') alsoWatch.push(rule);
      else if (setsLevel(rule)) applicable.push(rule);
      else alsoApplies.push(rule);
    }
  }
  return { applicable, alsoApplies, alsoWatch, undated };
}

/** An enacted law whose start is not recorded may be in force: the answer says that it was left out. */
export function startIsUnrecorded(law: LawFact, day: string): boolean {
  return (
    law.kind !== 'BILL' &&
    law.status !== 'BILL' &&
    law.status !== 'REPEALED' &&
    law.inForce === null &&
    holdsAt(day, null, law.repealed) &&
    (law.adopted === null || firstDay(law.adopted) <= day)
  );
}
