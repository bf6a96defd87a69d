/** Labels that stand beside the label of a record: they say what it takes part in, not what it is. */
const BESIDE = ['Record', 'Jurisdiction', 'Fact', 'Searchable'];

/** What a node is, among all its labels. */
export function recordLabel(labels: readonly string[]): string {
  return labels.find((label) => !BESIDE.includes(label)) ?? '';
}

/** Are these terms such as the loader's analysis gives: letters and digits alone, so that no syntax of an index can come in by them? */
export function areTerms(terms: readonly string[]): boolean {
  return terms.length > 0 && terms.every((term) => /^[\p{L}\p{N}]+$/u.test(term));
}
