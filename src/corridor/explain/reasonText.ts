import { messageWith } from '../../messages/message.js';
import { dateInWords } from '../../messages/words.js';
import type { Lang } from '../../vocabulary/lang.js';
import { placeValues, type Reason } from '../trace/reasons.js';
import { type Names, nameOf } from './names.js';

const places: readonly string[] = placeValues;

/** A reason of the trace in words: names in the place of ids, dates in words. */
export function reasonText({ key, values = {} }: Reason, names: Names, lang: Lang): string {
  const told = Object.entries(values).map(([name, value]) => {
    if (places.includes(name)) return [name, nameOf(value, names, lang)];
    return [name, name === 'date' ? dateInWords(value, lang) : value];
  });
  return messageWith(lang, key, Object.fromEntries(told));
}
