import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { type FeedPlace, urnOf } from './atom.js';
import type { FeedContent } from './read.js';

/** The library takes the time of the stamp and its types do not say so. Without it the same calendar would differ from moment to moment. */
type StampedEvent = EventAttributes & { readonly timestamp: number };

/** A calendar (RFC 5545) of all-day events: changes of the law. A correction of the record happens on no day of the law. */
export function calendarOf({ title, entries }: FeedContent, { base, date }: FeedPlace): string {
  const events = entries
    .filter(({ category }) => category === 'CHANGE')
    .map(
      (entry): StampedEvent => ({
        uid: urnOf(entry),
        title: entry.title,
        description: entry.text,
        start: partsOf(entry.day),
        end: partsOf(dayAfter(entry.day)),
        url: `${base}${entry.path}`,
        categories: [entry.kind],
        transp: 'TRANSPARENT',
        status: 'CONFIRMED',
        timestamp: Date.parse(`${date}T00:00:00Z`),
        calName: title,
        productId: 'corredor/feeds',
      }),
    );
  const { error, value } = createEvents(events, { calName: title, productId: 'corredor/feeds' });
  if (error) throw error;
  return value ?? '';
}

function partsOf(day: string): DateArray {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return [year, month, date];
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
