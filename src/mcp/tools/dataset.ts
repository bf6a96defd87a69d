import { z } from 'zod';
import { DatasetToolDocument } from '../../generated/graphql.js';
import { label } from '../../messages/labels.js';
import { shareInWords } from '../../messages/words.js';
import { lang } from '../arguments.js';
import { groundOf, underneath } from '../quote.js';
import { ground, verification } from '../shapes.js';
import { tool } from '../tool.js';

export const dataset = tool({
  name: 'dataset',
  title: 'What the data set holds, and how well it was checked',
  description:
    'Version, date, licence and counts of the data set, the share of its facts that were read in the official text, in another text, or in none, and how to cite it. Ask it before judging how far an answer can be trusted.',
  input: { lang },
  output: {
    license: z.string(),
    loadedAt: z.string(),
    counts: z.array(z.object({ kind: z.string(), count: z.number() })),
    verification: z.array(z.object({ verification, count: z.number(), share: z.number() })),
    citation: z.string(),
    ...ground,
  },
  async answer({ lang }, ask) {
    const { dataset } = await ask(DatasetToolDocument, {});
    const { license, loadedAt, counts, verification, citation } = dataset;
    const checked = verification.filter(({ count }) => count > 0);
    const weakestVerification = checked.at(-1)?.verification ?? null;
    return {
      structured: {
        license,
        loadedAt,
        counts: counts.map(({ kind, count }) => ({ kind, count })),
        verification: verification.map(({ verification, count, share }) => ({ verification, count, share })),
        citation,
        weakestVerification,
        ...groundOf(dataset, lang),
      },
      text: [
        `${citation} ${license}.`,
        counts.map(({ kind, count }) => `${kind}: ${count}`).join('\n'),
        checked
          .map(
            (each) =>
              `${label(lang, 'Verification', each.verification)}: ${shareInWords(each.share, each.share, lang)}`,
          )
          .join('\n'),
        underneath({ lang, dataset, weakestVerification }),
      ].join('\n\n'),
    };
  },
});
