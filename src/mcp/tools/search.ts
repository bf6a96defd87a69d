import { z } from 'zod';
import { SearchToolDocument } from '../../generated/graphql.js';
import { label } from '../../messages/labels.js';
import { SearchKind } from '../../search/kinds.js';
import { lang, term } from '../arguments.js';
import { groundOf, sourceOf, underneath, weakest } from '../quote.js';
import { ground, source, termOf, verification } from '../shapes.js';
import { tool } from '../tool.js';

export const search = tool({
  name: 'search',
  title: 'Search laws, articles, agreements and authorities',
  description:
    'Finds records by words in Spanish, Portuguese or English, by the number of a law or by an acronym, best first. Ask it to learn the id of a law, agreement or authority before asking the other tools.',
  input: {
    text: z.string().describe('Words, of which all must occur; a word may be begun only. At most 200 characters.'),
    kinds: z.array(term(SearchKind, 'A kind of record.')).optional().describe('Only of these kinds; all if left out.'),
    first: z.number().int().min(1).max(50).default(10).describe('How many, 1 to 50.'),
    lang,
  },
  output: {
    total: z.number(),
    hits: z.array(
      z.object({
        kind: termOf(SearchKind),
        id: z.string(),
        title: z.string(),
        citation: z.string().nullable().describe('How to cite it, where it is of the law.'),
        verification: verification.nullable(),
        permalink: z.string(),
        sources: z.array(source),
      }),
    ),
    ...ground,
  },
  async answer({ text, kinds, first, lang }, ask) {
    const { search, dataset } = await ask(SearchToolDocument, { text, kinds: kinds ?? null, first });
    const hits = search.edges.map(({ node: { kind, id, title, record } }) => ({
      kind,
      id,
      title,
      citation: 'citation' in record ? record.citation : null,
      verification: ('verification' in record ? record.verification : null) ?? null,
      permalink: record.permalink,
      sources: 'sources' in record ? record.sources.map(sourceOf) : [],
    }));
    const weakestVerification = weakest(hits.map(({ verification }) => verification));
    const lines = hits.map(({ kind, id, title, citation, verification, permalink }) => {
      const grade = verification === null ? '' : ` [${label(lang, 'Verification', verification)}]`;
      return `- ${kind} ${id}: ${citation ?? title}${grade} ${permalink}`;
    });
    return {
      structured: { total: search.totalCount, hits, weakestVerification, ...groundOf(dataset, lang) },
      text: [
        `${hits.length} / ${search.totalCount}`,
        ...lines,
        '',
        underneath({ lang, dataset, weakestVerification }),
      ].join('\n'),
    };
  },
});
