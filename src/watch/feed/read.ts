import type { Ask } from '../../asking/ask.js';
import { ChangesFeedDocument, CorridorFeedDocument, FeedCorrectionsDocument } from '../../generated/graphql.js';
import { message } from '../../messages/message.js';
import { changeEntry, correctionEntry, corridorEntries, type FeedEntry } from './entries.js';
import type { FeedParameters } from './parameters.js';

export interface FeedContent {
  readonly title: string;
  /** By day, the latest first; changes before corrections of the same day. */
  readonly entries: readonly FeedEntry[];
}

/** What a feed tells, from the public schema. */
export async function readFeed(ask: Ask, parameters: FeedParameters): Promise<FeedContent> {
  const { title, changes, countries } = await readChanges(ask, parameters);
  const corrections = await readCorrections(ask, parameters, countries);
  const entries = [...changes, ...corrections].sort(
    (a, b) => compare(b.day, a.day) || compare(a.category, b.category) || compare(a.id, b.id),
  );
  return { title, entries };
}

interface Changes {
  readonly title: string;
  readonly changes: readonly FeedEntry[];
  /** Whose corrections belong to the feed; null for all. */
  readonly countries: readonly string[] | null;
}

async function readChanges(ask: Ask, { scope, lang, from, to }: FeedParameters): Promise<Changes> {
  if (scope.kind === 'CORRIDOR') {
    const { kind: _, ...corridor } = scope;
    const answer = await ask(CorridorFeedDocument, { ...corridor, from, to, lang });
    const { origin, destination } = answer.corridorHistory;
    return {
      title: message(lang, 'feed.titleOfCorridor', { origin: origin.name, destination: destination.name }),
      changes: corridorEntries(answer, lang),
      countries: [scope.origin],
    };
  }
  const countries = scope.countries === null ? null : [...scope.countries];
  const pages = pagesOf(
    async (after) => (await ask(ChangesFeedDocument, { from, to, countries, lang, after })).changes,
  );
  const changes = (await pages).map(({ corridors, ...change }) => changeEntry(change, corridors, lang));
  const title =
    countries === null
      ? message(lang, 'feed.title', {})
      : message(lang, 'feed.titleOfCountries', { countries: countries.join(', ') });
  return { title, changes, countries };
}

async function readCorrections(
  ask: Ask,
  { from, to, lang }: FeedParameters,
  countries: readonly string[] | null,
): Promise<FeedEntry[]> {
  const asked = { from, to, countries: countries && [...countries] };
  const pages = pagesOf(async (after) => (await ask(FeedCorrectionsDocument, { ...asked, after })).corrections);
  return (await pages).map((correction) => correctionEntry(correction, lang));
}

interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The items of all pages of a connection. */
async function pagesOf<Node>(read: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const found: Node[] = [];
  let page: Page<Node> | undefined;
  do {
    page = await read(page?.pageInfo.endCursor ?? null);
    found.push(...page.edges.map(({ node }) => node));
  } while (page.pageInfo.hasNextPage);
  return found;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
