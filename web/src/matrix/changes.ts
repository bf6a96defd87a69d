/** What lies behind the changes of a day, told once each. */

interface Changed {
  readonly changed: readonly { readonly changes: readonly { readonly summary: string }[] }[];
}

export function whatChanged({ changed }: Changed): string[] {
  return [...new Set(changed.flatMap(({ changes }) => changes.map(({ summary }) => summary)))];
}

/** How many are told where there is room for a few. */
const FEW = 3;

export function listed(summaries: readonly string[]): string {
  return summaries.length > FEW ? `${summaries.slice(0, FEW).join(' ')} …` : summaries.join(' ');
}
