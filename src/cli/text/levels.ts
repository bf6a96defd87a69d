import { label } from '../../messages/labels.js';
import type { Certainty, CorridorLevel } from '../../vocabulary/corridor.js';
import type { Lang } from '../../vocabulary/lang.js';
import type { Style } from '../terminal/screen.js';

const styles: Record<CorridorLevel, Style> = {
  FREE: 'green',
  SAFEGUARDS: 'cyan',
  CASE_BY_CASE: 'yellow',
  LOCALISED: 'magenta',
  PROHIBITED: 'red',
};

/** The colour of a level. An unregulated or unknown corridor has none, so that it never looks like a free one. */
export function styleOf(level: CorridorLevel | null, certainty: Certainty = 'REGULATED'): Style {
  return level === null || certainty !== 'REGULATED' ? 'dim' : styles[level];
}

/** A level in words; one that is not known is unknown. */
export function levelInWords(level: CorridorLevel | null, lang: Lang): string {
  return level === null ? label(lang, 'Certainty', 'UNKNOWN') : label(lang, 'CorridorLevel', level);
}
