/** Labels that stand beside the label of a record: they say what it takes part in, not what it is. */
const BESIDE = ['Record', 'Jurisdiction', 'Fact', 'Searchable'];

/** What a node is, among all its labels. */
export function recordLabel(labels: readonly string[]): string {
  return labels.find((label) => !BESIDE.includes(label)) ?? '';
}
