import { z } from 'zod';
import { HistoryToolDocument } from '../../generated/graphql.js';
import { dateInWords } from '../../messages/words.js';
import { word } from '../../page/words.js';
import { country, dayOf, idOf, lang, matter } from '../arguments.js';
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

const LISTED = 60;
const UNDATED = 20;

export const history = tool({
  name: 'history',
  title: 'A data flow between two countries over time',
  description:
    'The level of one corridor over time, past and to come, period by period, with the changes that began each period and all that is recorded to concern the corridor. It tells what is recorded and is no forecast. Ask it for since when, or until when; ask trace for the grounds and articles on one day, changes for all countries.',
  input: {
    origin: country('The country from which the data goes'),
    destination: country('The country to which it goes'),
    from: dayOf('The first day').optional().describe('The first day, such as 2015-01-01; 2000-01-01 if left out.'),
    to: dayOf('The last day')
      .optional()
      .describe('The last day, such as 2030-12-31; if left out, the last on which anything is recorded.'),
    ...matter,
    lang,
  },
  output: {
    origin: z.string(),
    destination: z.string(),
    from: z.string(),
    to: z.string(),
    about: z.string().describe('What this history is and is not.'),
    periods: z
      .array(
        standing.extend({
          from: z.string(),
          to: z
            .string()
            .nullable()
            .describe('The first day that no longer belongs to it; null where none is recorded.'),
          share: share.nullable(),
          changes: z.array(z.string()).describe('The ids of the events to which its beginning is owed.'),
        }),
      )
      .describe('In order, without a gap.'),
    events: z.array(change).describe('All that concerns the corridor, whether or not it changed its level.'),
    undated,
    ...ground,
  },
  async answer({ origin, destination, from, to, ...more }, ask) {
    // A day that is left out is the API's to choose: null would be no day.
    const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    const variables = { origin: idOf(origin), destination: idOf(destination), ...span, ...more };
    const { corridorHistory: found, dataset } = await ask(HistoryToolDocument, variables);
    const { lang } = more;
    const events = found.events.map(changeOf);
    const undated = found.undated.map(undatedOf);
    const weakestVerification = weakest(events.map(({ verification }) => verification));
    const about = word(lang, 'recorded');
    const lines = found.periods.flatMap((period) => {
      const behind = new Set(period.changes.map(({ id }) => id));
      const end = period.to == null ? '' : dateInWords(period.to, lang);
      return [
        `${dateInWords(period.from, lang)} – ${end}: ${levelInWords(standingOf(period), lang)}`,
        ...events.filter(({ id }) => behind.has(id)).map((event) => `  ${changeInWords(event, lang)}`),
      ];
    });
    return {
      structured: {
        origin: found.origin.id,
        destination: found.destination.id,
        from: found.from,
        to: found.to,
        about,
        periods: found.periods.map(({ from, to, share, changes, ...period }) => ({
          ...standingOf(period),
          from,
          to: to ?? null,
          share: share ?? null,
          changes: changes.map(({ id }) => id),
        })),
        events,
        undated,
        weakestVerification,
        ...groundOf(dataset, lang),
      },
      text: paragraphs([
        `${found.origin.name} → ${found.destination.name}. ${about}`,
        bounded(lines, LISTED),
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
