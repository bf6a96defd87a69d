/** Briefs by HTTP: `/brief.html?countries=BR,CL`, `/brief.docx?agreement=PACIFIC_ALLIANCE&lang=pt`. */

import { Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { type BriefQuestion, writeBrief } from '../brief/brief.js';
import { type BriefFormat, briefFormats } from '../brief/formats.js';
import { STYLE_HASH } from '../brief/html.js';
import { variablesOf } from '../export/parameters.js';
import { BriefOfGroupDocument } from '../generated/graphql.js';
import { plainPageHeaders } from './headers.js';
import type { ViewHandler } from './views.js';
import { wordsOf } from './words.js';

export function briefs(schema: GraphQLSchema, view: ViewHandler): Router {
  const router = Router();
  for (const format of Object.keys(briefFormats) as BriefFormat[]) {
    const { mediaType, write } = briefFormats[format];
    router.get(
      `/brief.${format}`,
      plainPageHeaders(STYLE_HASH),
      view('brief', async (ask, request, response) => {
        const brief = await writeBrief(ask, questionOf(schema, wordsOf(request)));
        const content = await write(brief);
        response.set('content-type', mediaType);
        if (format === 'docx') response.attachment(`corredor-brief.${format}`).type(mediaType);
        response.send(content);
      }),
    );
  }
  return router;
}

/** The question that the words of an address ask. Throws BAD_USER_INPUT that says which word is wrong. */
function questionOf(schema: GraphQLSchema, words: Readonly<Record<string, string>>): BriefQuestion {
  const asked = variablesOf({ name: 'a brief', document: BriefOfGroupDocument }, schema, words);
  return {
    dataCategory: 'PERSONAL',
    sector: 'ALL',
    recipient: 'CONTROLLER',
    asOf: null,
    lang: 'EN',
    ...(asked as Partial<BriefQuestion> & Pick<BriefQuestion, 'group'>),
  };
}
