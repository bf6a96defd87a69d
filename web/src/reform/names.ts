/** What reforms are called before the API has told it. */

import { label } from '../../../src/messages/labels.js';
import { messageWith } from '../../../src/messages/message.js';
import type { Lang } from '../../../src/vocabulary/lang.js';
import type { FeatureName, Mechanism } from '../../../src/vocabulary/law.js';
import type { AskedReform } from './reforms.js';

/** Names of countries, agreements, models, rules and bills by their ids; an id that is not known stands for itself. */
export type Names = (id: string) => string;

/** A reform in a sentence, as the API says it. */
export function reformInWords(reform: AskedReform, names: Names, lang: Lang): string {
  return messageWith(lang, `reform.${reform.kind}`, {
    country: names(reform.country),
    target: targetInWords(reform, names, lang),
  });
}

/** What a reform is about. */
export function targetInWords(reform: AskedReform, names: Names, lang: Lang): string {
  switch (reform.kind) {
    case 'ADD_RULE':
      return label(lang, 'RuleEffect', reform.rule.effect);
    case 'ADD_MECHANISM':
    case 'ACTIVATE_MECHANISM':
      return label(lang, 'Mechanism', reform.target as Mechanism) ?? reform.target;
    case 'ADOPT_FEATURE':
      return label(lang, 'FeatureName', reform.target as FeatureName) ?? reform.target;
    default:
      return names(reform.target);
  }
}
