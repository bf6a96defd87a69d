/** `action-lines/ID.yaml`: the action lines of a world summit, as far as they concern cross-border data policy. */

import { z } from 'zod';
import { dateOrNull, id, names, note, optionalText, sources, text, url } from './shared.js';

const inLanguages = {
  name: names.name,
  nameEs: optionalText.describe('Its name in Spanish; null if it was not seen.'),
  namePt: optionalText.describe('Its name in Portuguese; null if it was not seen.'),
};

const point = z
  .strictObject({
    locator: text.describe('The paragraph and its letter.'),
    summary: text.describe('What it asks, in your own words.'),
    note,
    sources,
  })
  .meta({ id: 'ActionPoint', description: 'One thing that an action line asks.' });

const actionLine = z
  .strictObject({
    id: id.describe('The plan’s short name, then its code: WSIS-C6.'),
    code: text.regex(/^C\d+$/, 'expected a code such as C6').describe('Its code in the plan.'),
    ...inLanguages,
    locator: text.describe('The paragraphs of the plan.'),
    summary: text.describe('What it is about, in your own words.'),
    points: z.array(point).describe('What it asks, point by point, as far as it was read.'),
    note,
    sources,
  })
  .meta({ id: 'ActionLine', description: 'An action line of the plan.' });

export const actionLinesFile = z
  .strictObject({
    plan: z
      .strictObject({
        id: id.describe('Its short name, which is also the name of the file.'),
        ...inLanguages,
        symbol: optionalText.describe('Its symbol at the publisher.'),
        adoptedAt: dateOrNull.describe('When it was adopted.'),
        place: text.nullable().describe('Where it was adopted.'),
        forum: text.describe('Who adopted it.'),
        url: url.nullable().describe('Where the public reads it; null if unknown.'),
        note,
        sources,
      })
      .describe('The plan of action.'),
    actionLines: z.array(actionLine).describe('Its action lines, as far as they are recorded.'),
  })
  .meta({ title: 'Action lines', description: 'Action lines of a world summit.' });
export type ActionLinesFile = z.output<typeof actionLinesFile>;
