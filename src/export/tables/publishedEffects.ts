import { ExportPublishedEffectsDocument } from '../../generated/graphql.js';
import { defineTable } from '../table.js';

export const publishedEffects = defineTable({
  name: 'publishedEffects',
  title: 'Effects of data policy that studies have published',
  row: 'an estimate of a study; none of them is an estimate of this data set',
  document: ExportPublishedEffectsDocument,
  rows: ({ publishedEffects }) => publishedEffects,
  columns: ({ flag, list, number, text, verification }) => [
    text('id', 'the id of the effect', ({ id }) => id),
    text('title', 'the title of the study', ({ title }) => title),
    text('authors', 'who wrote it', ({ authors }) => authors),
    number('year', 'when it was published', ({ year }) => year),
    text('use', 'what it may be used for', ({ use }) => use),
    text('scope', 'of which countries and years it is', ({ scope }) => scope),
    text('outcome', 'what was measured', ({ outcome }) => outcome),
    text('condition', 'on what', ({ condition }) => condition),
    number('value', 'the estimate; empty where the study gives a range or a direction alone', ({ value }) => value),
    number('low', 'the lower end', ({ low }) => low),
    number('high', 'the upper end', ({ high }) => high),
    text('unit', 'the unit of the figures', ({ unit }) => unit),
    text('per', 'per what', ({ per }) => per),
    list('signs', 'the directions that it found', ({ signs }) => signs),
    flag('approximate', 'whether the figure is rounded or read off', ({ approximate }) => approximate),
    text('cap', 'how far it may be carried', ({ cap }) => cap),
    text('caveat', 'what must be said with it', ({ caveat }) => caveat),
    text('locator', 'where the study says so', ({ locator }) => locator),
    text('url', 'where the public reads it', ({ url }) => url),
    verification((effect) => effect.verification),
  ],
});
