import type { Certainty, CorridorLevel } from '../vocabulary/corridor.js';
import type { Lang } from '../vocabulary/lang.js';
import { message } from './message.js';

/** What a verdict is said of: a trace as the API answers it. */
interface Judged {
  readonly level: CorridorLevel | null;
  readonly certainty: Certainty;
  readonly origin: { readonly name: string };
  readonly barriers: readonly { readonly level: CorridorLevel | null }[];
}

/** The level of a corridor as a sentence. What is unregulated is not called free alone, and what is unknown has its reason. */
export function verdict({ level, certainty, origin, barriers }: Judged, lang: Lang): string {
  if (certainty === 'UNREGULATED') return message(lang, 'verdict.unregulated', { origin: origin.name });
  if (level !== null) return message(lang, `verdict.${level}`, {});
  return barriers.some((barrier) => barrier.level === null)
    ? message(lang, 'verdict.incomplete', {})
    : message(lang, 'verdict.notCovered', { origin: origin.name });
}
