import { Feed } from 'feed';
import { message } from '../../messages/message.js';
import type { Lang } from '../../vocabulary/lang.js';
import type { FeedEntry } from './entries.js';
import type { FeedContent } from './read.js';

/** Where a feed is read, and of which data set it is made. */
export interface FeedPlace {
  /** The address of the server, without a slash at its end. */
  readonly base: string;
  /** The address of the feed itself. */
  readonly self: string;
  readonly lang: Lang;
  /** The day of the data set. */
  readonly date: string;
}

/** The terms of the category that tells changes of the law from corrections of the record. */
const terms = { CHANGE: 'change', CORRECTION: 'correction' };
const names = { CHANGE: 'Change of the law', CORRECTION: 'Correction of the record' };

/** An Atom feed (RFC 4287), the latest first. */
export function atomOf({ title, entries }: FeedContent, { base, self, lang, date }: FeedPlace): string {
  const feed = new Feed({
    id: self,
    title,
    description: message(lang, 'feed.subtitle', {}),
    link: base,
    language: lang.toLowerCase(),
    updated: instantOf(date),
    generator: 'Corredor',
    copyright: 'CC BY 4.0',
    author: { name: 'Corredor' },
    feedLinks: { atom: self },
  });
  for (const entry of entries) {
    feed.addItem({
      id: urnOf(entry),
      title: htmlOf(entry.title),
      link: `${base}${entry.path}`,
      // A reader hides what claims to be written in the future: what is still to come was last touched with the data set.
      date: instantOf(entry.day < date ? entry.day : date),
      published: instantOf(entry.day < date ? entry.day : date),
      description: htmlOf(entry.text),
      category: [
        { term: terms[entry.category], scheme: `${base}/feeds/categories`, name: names[entry.category] },
        { term: entry.kind, name: entry.kind },
      ],
    });
  }
  return feed.atom1();
}

/** The id of an entry does not hang on the server that tells it. */
export function urnOf({ category, id }: Pick<FeedEntry, 'category' | 'id'>): string {
  return `urn:corredor:${terms[category]}:${id}`;
}

/** The library writes titles and summaries as HTML. */
function htmlOf(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };
  return text.replace(/[&<>\n]/g, (character) => escapes[character]!);
}

function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
