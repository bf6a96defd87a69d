import { z } from 'zod';
import { ChangesToolDocument } from '../../generated/graphql.js';
import { dateInWords } from '../../messages/words.js';
import { word } from '../../page/words.js';
import { ChangeKind } from '../../vocabulary/change.js';
import type { Lang } from '../../vocabulary/lang.js';
import { dayOf, idOf, lang, matter, page, term } from '../arguments.js';
import {
  change,
  changeInWords,
  changeOf,
  levelInWords,
  share,
  standing,
  standingOf,
  undated,
  undatedOf,
} from '../happenings.js';
import { bounded, groundOf, headed, paragraphs, underneath, weakest } from '../quote.js';
import { ground } from '../shapes.js';
import { tool } from '../tool.js';

const SHIFTED = 5;
const LISTED = 100;
const UNDATED = 20;

interface Shift {
  readonly origin: string;
  readonly destination: string;
  readonly before: z.infer<typeof standing>;
  readonly after: z.infer<typeof standing>;
}

export const changes = tool({
  name: 'changes',
  title: 'What changes in the law between two days',
  description:
    'The changes of the law that are recorded from one day to another, past and still to come: laws, rules, bills, agreements and their parties, recognitions, authorities, each with its date, sources and what it does to data flows between countries. It tells what is recorded and is no forecast. Ask it for what is new or ahead; ask history for one corridor over time.',
  input: {
    from: dayOf('The first day'),
    to: dayOf('The last day, not before the first; it may lie in the future'),
    countries: z
      .array(z.string())
      .optional()
      .describe('Only what is of one of these countries or groups, such as ["BR", "EU"]; all if left out.'),
    kinds: z.array(term(ChangeKind, 'What happens.')).optional().describe('Only of these kinds; all if left out.'),
    ...matter,
    ...page(50),
    lang,
  },
  output: {
    from: z.string(),
    to: z.string(),
    about: z.string().describe('What this list is and is not.'),
    total: z.number(),
    endCursor: z.string().nullable().describe('Give it as after for those that follow; null where there are no more.'),
    changes: z.array(
      change.extend({
        corridors: z
          .array(
            z.object({
              origin: z.string(),
              destination: z.string(),
              before: standing.describe('On the day before.'),
              after: standing.describe('On the day.'),
              share,
              with: z.array(z.string()).describe('The ids of all changes of the day to which it is owed.'),
            }),
          )
          .describe('The corridors, of the data asked about, that are another on its day.'),
      }),
    ),
    undated,
    ...ground,
  },
  async answer({ countries, kinds, after, ...more }, ask) {
    const { changes: found, dataset } = await ask(ChangesToolDocument, {
      countries: countries?.map(idOf) ?? null,
      kinds: kinds ?? null,
      after: after ?? null,
      ...more,
    });
    const { from, to, lang } = more;
    const told = found.edges.map(({ node }) => ({
      ...changeOf(node),
      corridors: node.corridors.map(({ origin, destination, before, after, share, changes }) => ({
        origin,
        destination,
        before: standingOf(before),
        after: standingOf(after),
        share,
        with: changes.map(({ id }) => id),
      })),
    }));
    const weakestVerification = weakest(told.map(({ verification }) => verification));
    const undated = found.undated.map(undatedOf);
    const about = word(lang, 'recorded');
    const lines = told.map((each) => `${changeInWords(each, lang)}${shiftsInWords(each.corridors, lang)}`);
    return {
      structured: {
        from,
        to,
        about,
        total: found.totalCount,
        endCursor: found.pageInfo.hasNextPage ? (found.pageInfo.endCursor ?? null) : null,
        changes: told,
        undated,
        weakestVerification,
        ...groundOf(dataset, lang),
      },
      text: paragraphs([
        about,
        headed(
          `${dateInWords(from, lang)} – ${dateInWords(to, lang)}, ${told.length} / ${found.totalCount}`,
          lines,
          LISTED,
        ),
        headed(
          word(lang, 'undated'),
          undated.map(({ summary }) => `- ${summary}`),
          UNDATED,
        ),
        underneath({ lang, dataset, weakestVerification }),
      ]),
    };
  },
});

/** The first corridors that a change moves, and how many more there are. */
function shiftsInWords(shifts: readonly Shift[], lang: Lang): string {
  const lines = shifts.map(({ origin, destination, before, after }) => {
    return `  ${origin} → ${destination}: ${levelInWords(before, lang)} → ${levelInWords(after, lang)}`;
  });
  return lines.length === 0 ? '' : `\n${bounded(lines, SHIFTED)}`;
}
