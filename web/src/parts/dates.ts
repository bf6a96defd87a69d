import { dateInWords } from '../../../src/messages/words.js';
import { type DatePrecision, knownPart } from '../../../src/vocabulary/partialDate.js';
import { useLanguage } from '../language/language.js';

/** A date as the API tells it. */
interface Told {
  readonly date: string;
  readonly precision: DatePrecision;
}

interface Dates {
  /** No more exact than it is known. */
  readonly inWords: (date: Told) => string;
  /** From when to when; what is not known or open is left out: `2 May 2000 – `. */
  readonly span: (since: Told | null, until: Told | null) => string;
}

/** Says dates in the chosen language. */
export function useDates(): Dates {
  const { lang } = useLanguage();
  const inWords = (date: Told) => dateInWords(knownPart(date), lang);
  return {
    inWords,
    span: (since, until) =>
      since === null && until === null ? '' : `${since ? inWords(since) : '?'} – ${until ? inWords(until) : ''}`,
  };
}
