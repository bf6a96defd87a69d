import { SearchKind } from '../../../src/search/kinds.js';
import { pages, type QuestionOf, termOrNone, text } from '../address/parameter.js';

export const searchQuestion = { text: text(), kind: termOrNone(SearchKind), pages: pages() };

export type SearchQuestion = QuestionOf<typeof searchQuestion>;
