import { dateInWords, listInWords } from '../../../src/messages/words.js';
import { useLanguage } from '../language/language.js';

interface Props {
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  readonly asOf: string;
}

/** Of whom and of which day an answer is: on paper nothing else says it, since fields are not printed. */
export function GroupLine({ countries, asOf }: Props) {
  const { lang } = useLanguage();
  const names = countries.map(({ name }) => name);
  return (
    <p className="small soft">
      {listInWords(names, lang)}. {dateInWords(asOf, lang)}.
    </p>
  );
}
