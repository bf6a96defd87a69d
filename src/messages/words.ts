import type { Lang } from '../vocabulary/lang.js';
import { firstDay, type PartialDate, precisionOf } from '../vocabulary/partialDate.js';

const locales: Record<Lang, string> = { EN: 'en-GB', ES: 'es', PT: 'pt-BR' };

const parts: Record<ReturnType<typeof precisionOf>, Intl.DateTimeFormatOptions> = {
  DAY: { day: 'numeric', month: 'long', year: 'numeric' },
  MONTH: { month: 'long', year: 'numeric' },
  YEAR: { year: 'numeric' },
};

/** A date in words, no more exact than it is known: `30 November 2020`, `noviembre de 2020`, `2020`. */
export function dateInWords(date: PartialDate, lang: Lang): string {
  const format = new Intl.DateTimeFormat(locales[lang], { ...parts[precisionOf(date)], timeZone: 'UTC' });
  return format.format(new Date(`${firstDay(date)}T00:00:00Z`));
}

/** Items in a row: `a, b and c`, `a, b y c`, `a, b e c`. */
export function listInWords(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(items);
}

/** A share from 0 to 1 in per cent, or the span between two: `81%`, `75–81%`. */
export function shareInWords(low: number, high: number, lang: Lang): string {
  const format = new Intl.NumberFormat(locales[lang], { style: 'percent', maximumFractionDigits: 0 });
  return format.formatRange(low, high).replace(/^~/, '');
}

/** A number with two places, or the span between two: `0.19`, `0,19–0,25`. */
export function spanInWords(low: number, high: number, lang: Lang): string {
  const format = new Intl.NumberFormat(locales[lang], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return format.formatRange(low, high).replace(/^~/, '');
}
