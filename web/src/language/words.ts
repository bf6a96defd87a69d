import { useLanguage } from './language.js';
import { type Say, type WordTable, wordsIn } from './table.js';

/** Says the words of a table in the chosen language. */
export function useWords<Table extends WordTable>(table: Table): Say<Table> {
  return wordsIn(table, useLanguage().lang);
}
