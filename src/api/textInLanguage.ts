import { Field, ObjectType } from 'type-graphql';
import { Lang } from './enums.js';
import { type Named, nameIn } from './names.js';

@ObjectType({ description: 'A text in the language asked for, or in English where it is not recorded in that one.' })
export class TextInLanguage {
  @Field(() => String, { description: 'The text.' })
  text!: string;
  @Field(() => Lang, { description: 'The language in which it stands.' })
  lang!: Lang;
  @Field(() => Boolean, {
    description: 'Whether the text is not recorded in the language asked for, so that the English one is given.',
  })
  isFallback!: boolean;
}

/** A text with its translations, in a language, and whether it had to be given in English. */
export function textIn(lang: Lang, texts: Named): TextInLanguage {
  const isFallback = (lang === 'ES' && texts.nameEs == null) || (lang === 'PT' && texts.namePt == null);
  return { text: nameIn(lang, texts), lang: isFallback ? 'EN' : lang, isFallback };
}
