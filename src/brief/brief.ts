import type { Ask } from '../asking/ask.js';
import { BriefOfGroupDocument, BriefOfPairDocument } from '../generated/graphql.js';
import type { Lang } from '../vocabulary/lang.js';
import type { DataCategory, Recipient, Sector } from '../vocabulary/law.js';
import type { BriefDocument } from './document.js';
import { briefOfGroup } from './group.js';
import { briefOfPair } from './pair.js';

/** What a brief is asked about: two countries make a brief of a pair, more of them, or an agreement, one of a group. */
export interface BriefQuestion {
  readonly group: { readonly countries: readonly string[] } | { readonly agreement: string };
  readonly dataCategory: DataCategory;
  readonly sector: Sector;
  readonly recipient: Recipient;
  /** Today where it is null. */
  readonly asOf: string | null;
  readonly lang: Lang;
}

/** Asks what a brief tells, and puts it into words. */
export async function writeBrief(ask: Ask, { group, ...question }: BriefQuestion): Promise<BriefDocument> {
  const countries = 'countries' in group ? group.countries : [];
  const [one, other, third] = countries;
  if (one !== undefined && other !== undefined && third === undefined) {
    return briefOfPair(
      await ask(BriefOfPairDocument, { one, other, both: { countries: [one, other] }, ...question }),
      question.lang,
    );
  }
  const asked = 'countries' in group ? { countries: [...group.countries] } : group;
  return briefOfGroup(await ask(BriefOfGroupDocument, { group: asked, ...question }), question, question.lang);
}
