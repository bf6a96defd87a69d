import { labelInSentence } from '../../messages/labels.js';
import { type MessageKey, messageWith } from '../../messages/message.js';
import { dateInWords } from '../../messages/words.js';
import type { Lang } from '../../vocabulary/lang.js';
import type { FeatureName } from '../../vocabulary/law.js';
import { placeValues } from '../trace/reasons.js';
import { type Names, nameOf } from './names.js';

const places: readonly string[] = placeValues;

/** A sentence with its values, as reasons of a trace or of a score are. */
interface Untold {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string>>;
}

/** A reason in words: names in the place of ids, labels in the place of terms, dates in words. */
export function reasonText({ key, values = {} }: Untold, names: Names, lang: Lang): string {
  const told = Object.entries(values).map(([name, value]) => {
    if (places.includes(name)) return [name, nameOf(value, names, lang)];
    if (name === 'feature') return [name, labelInSentence(lang, 'FeatureName', value as FeatureName)];
    return [name, name === 'date' ? dateInWords(value, lang) : value];
  });
  return messageWith(lang, key, Object.fromEntries(told));
}
