import { nameIn } from '../api/names.js';
import type { Names } from '../corridor/explain/names.js';
import type { LawFact } from '../corridor/trace/facts.js';
import { label } from '../messages/labels.js';
import { message } from '../messages/message.js';
import type { Lang } from '../vocabulary/lang.js';
import type { FeatureName, Mechanism, RuleEffect } from '../vocabulary/law.js';
import type { ReformWorld } from './readWorld.js';
import type { Reform } from './reform.js';

/** A reform in a sentence, in a language. */
export function reformLabel(reform: Reform, world: ReformWorld, names: Names, lang: Lang): string {
  const country = names(reform.country, lang) ?? reform.country;
  return message(lang, `reform.${reform.kind}`, { country, target: targetOf(reform, world, names, lang) });
}

function targetOf(
  { kind, target, rule }: Reform,
  { facts, benchmarks }: ReformWorld,
  names: Names,
  lang: Lang,
): string {
  switch (kind) {
    case 'ADD_MECHANISM':
    case 'ACTIVATE_MECHANISM':
      return label(lang, 'Mechanism', target as Mechanism);
    case 'ADOPT_FEATURE':
      return label(lang, 'FeatureName', target as FeatureName);
    case 'ENACT_BENCHMARK': {
      const benchmark = benchmarks.find(({ id }) => id === target);
      return benchmark ? nameIn(lang, benchmark) : target;
    }
    case 'REMOVE_RULE':
      return articleOf(target, facts.laws, lang);
    case 'ENACT_BILL':
      return facts.laws.find(({ id }) => id === target)?.title ?? target;
    case 'ADD_RULE':
      return rule ? label(lang, 'RuleEffect', rule.effect) : target;
    default:
      return names(target, lang) ?? target;
  }
}

/** The article of a rule and what it does: `Ley 787, Art. 13 (Prior authorisation)`. */
function articleOf(id: string, laws: readonly LawFact[], lang: Lang): string {
  const law = laws.find(({ rules }) => rules.some((rule) => rule.id === id));
  const rule = law?.rules.find((each) => each.id === id);
  return law && rule ? `${law.title}, ${rule.locator} (${label(lang, 'RuleEffect', rule.effect as RuleEffect)})` : id;
}
