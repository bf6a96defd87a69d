import { z } from 'zod';
import { notFound } from '../../api/errors.js';
import { LawToolDocument } from '../../generated/graphql.js';
import { label, labelInSentence } from '../../messages/labels.js';
import { dateInWords } from '../../messages/words.js';
import { DataCategory, LawKind, LawStatus, Mechanism, RuleEffect, Sector } from '../../vocabulary/law.js';
import { knownPart } from '../../vocabulary/partialDate.js';
import { day, idOf, lang } from '../arguments.js';
import { citationOf, groundOf, quoted, sourceOf, underneath, weakest } from '../quote.js';
import { citation, ground, source, termOf } from '../shapes.js';
import { tool } from '../tool.js';

const date = z.string().nullable().describe('As exact as it is known: a day, a month or a year.');

export const law = tool({
  name: 'law',
  title: 'Read a law with its provisions',
  description:
    'A law, decree, regulation or bill with its recorded provisions on cross-border data, what each does, since when, and by which source. The provisions are told in words of the data set: quote the article, not these words. Ask search for the id.',
  input: { id: z.string().describe('Such as BR-LGPD.'), asOf: day, lang },
  output: {
    id: z.string(),
    title: z.string(),
    titleEn: z.string().nullable(),
    shortName: z.string().nullable(),
    kind: termOf(LawKind),
    status: termOf(LawStatus).describe('At the day.'),
    jurisdiction: z.string(),
    adopted: date,
    inForce: date,
    repealed: date,
    enforcedBy: z.array(z.string()),
    note: z.string().nullable(),
    provisions: z.array(
      citation.extend({
        rules: z.array(
          z.object({
            id: z.string(),
            effect: termOf(RuleEffect),
            mechanisms: z.array(termOf(Mechanism)),
            dataCategories: z.array(termOf(DataCategory)),
            sectors: z.array(termOf(Sector)),
            threshold: z.string().nullable(),
            usableFrom: z.string().nullable(),
            notYetUsable: z.boolean(),
          }),
        ),
      }),
    ),
    citation: z.string(),
    permalink: z.string(),
    sources: z.array(source),
    ...ground,
  },
  async answer({ id, asOf, lang }, ask) {
    const { law: found, dataset } = await ask(LawToolDocument, { id: idOf(id), asOf: asOf ?? null, lang });
    if (found == null) throw notFound('id', 'law', idOf(id), 'The tool search finds ids by words.');
    const provisions = found.provisions.map(({ rules, ...article }) => ({
      ...citationOf(article),
      rules: rules.map(({ id, effect, mechanisms, dataCategories, sectors, threshold, usableFrom, notYetUsable }) => ({
        id,
        effect,
        mechanisms: [...mechanisms],
        dataCategories: [...dataCategories],
        sectors: [...sectors],
        threshold: threshold ?? null,
        usableFrom: usableFrom?.date ?? null,
        notYetUsable,
      })),
    }));
    const weakestVerification = weakest([found.verification, ...provisions.map(({ verification }) => verification)]);
    const status = label(lang, 'LawStatus', found.status);
    const inForce = found.inForce == null ? '' : ` (${dateInWords(exactly(found.inForce)!, lang)})`;
    return {
      structured: {
        id: found.id,
        title: found.title,
        titleEn: found.titleEn ?? null,
        shortName: found.shortName ?? null,
        kind: found.kind,
        status: found.status,
        jurisdiction: found.jurisdiction.id,
        adopted: exactly(found.adopted),
        inForce: exactly(found.inForce),
        repealed: exactly(found.repealed),
        enforcedBy: found.enforcedBy.map(({ name, acronym }) => acronym ?? name),
        note: found.note ?? null,
        provisions,
        citation: found.citation,
        permalink: found.permalink,
        sources: found.sources.map(sourceOf),
        weakestVerification,
        ...groundOf(dataset, lang),
      },
      text: [
        `${found.citation}\n${label(lang, 'LawKind', found.kind)}, ${found.jurisdiction.name}. ${status}${inForce}.`,
        provisions
          .map((provision) => {
            const effects = [
              ...new Set(provision.rules.map(({ effect }) => labelInSentence(lang, 'RuleEffect', effect))),
            ];
            return `${quoted(provision, lang)}${effects.length === 0 ? '' : ` → ${effects.join(', ')}`}`;
          })
          .join('\n'),
        underneath({ lang, dataset, weakestVerification, permalink: found.permalink }),
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
    };
  },
});

/** A date no more exact than it is known. */
function exactly(date: Parameters<typeof knownPart>[0] | null | undefined): string | null {
  return date == null ? null : knownPart(date);
}
