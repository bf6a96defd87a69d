import type { Lang } from '../vocabulary/lang.js';
import { sentences as en } from './en/sentences.js';
import { sentences as es } from './es/sentences.js';
import { sentences as pt } from './pt/sentences.js';

/** English is the reference: its keys and placeholders are those of the other languages. */
export type MessageKey = keyof typeof en;

/** The same keys in another language; the placeholders are compared by a test. */
export type Sentences = Readonly<Record<MessageKey, string>>;

type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

/** The values that a message asks for: `{ date: string }` for a text with `{date}`. */
export type ValuesOf<Key extends MessageKey> = Readonly<Record<PlaceholdersOf<(typeof en)[Key]>, string>>;

const sentences: Record<Lang, Sentences> = { EN: en, ES: es, PT: pt };

/** A message in a language with its values. A key or a value that is missing does not compile. */
export function message<Key extends MessageKey>(lang: Lang, key: Key, values: ValuesOf<Key>): string {
  return messageWith(lang, key, values);
}

/** The same where the key is known only when the program runs. A value that is missing is an error. */
export function messageWith(lang: Lang, key: MessageKey, values: Readonly<Record<string, string>>): string {
  return sentences[lang][key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The message ${key} asks for the value ${name}.`);
    return value;
  });
}
