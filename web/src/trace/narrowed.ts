import type { DataCategory, Sector } from '../../../src/vocabulary/law.js';
import { categoryAncestry } from '../../../src/vocabulary/law.js';
import type { TraceQuestion } from './question.js';

interface Rule {
  readonly dataCategories: readonly DataCategory[];
  readonly sectors: readonly Sector[];
}

/** The question narrowed to the data and the sector of a rule; what the rule covers already stays as it was asked. */
export function narrowedTo(question: TraceQuestion, { dataCategories, sectors }: Rule): TraceQuestion {
  const [category = question.category] = dataCategories;
  const [sector = question.sector] = sectors;
  const covers = dataCategories.some((each) => categoryAncestry(question.category).includes(each));
  const reaches = sectors.some((each) => each === 'ALL' || each === question.sector);
  return { ...question, category: covers ? question.category : category, sector: reaches ? question.sector : sector };
}
