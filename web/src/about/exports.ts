/** What there is to take away, as the server lists it, and the addresses of its files. */

interface ExportParameter {
  readonly name: string;
  readonly required: boolean;
  /** Exactly one of those that are alternatives must be given. */
  readonly alternative?: boolean;
}

export interface TableTold {
  readonly name: string;
  /** In English. */
  readonly title: string;
  readonly parameters: readonly ExportParameter[];
}

export interface Exports {
  readonly tables: readonly TableTold[];
  readonly graph: readonly { readonly name: string; readonly url: string }[];
}

/** Whether a table can be had without saying more than its name. */
export function isSelfContained({ parameters }: Pick<TableTold, 'parameters'>): boolean {
  return !parameters.some(({ required, alternative }) => required || alternative === true);
}

/** What a reader chose, by the words of the export. */
export interface Chosen {
  /** Either the one or the other word for a group. */
  readonly group: { readonly agreement: string } | { readonly countries: readonly string[] };
  readonly words: Readonly<Record<string, string>>;
}

/** The words that a table cannot do without; null where the reader has not said one of them. */
export function wordsFor({ parameters }: Pick<TableTold, 'parameters'>, chosen: Chosen): Record<string, string> | null {
  const required = parameters.filter((each) => each.required).map(({ name }) => name);
  if (required.some((name) => !chosen.words[name])) return null;
  const needsGroup = parameters.some(({ alternative }) => alternative === true);
  const { group } = chosen;
  return {
    ...(needsGroup &&
      ('agreement' in group ? { agreement: group.agreement } : { countries: group.countries.join(',') })),
    ...Object.fromEntries(required.map((name) => [name, chosen.words[name] ?? ''])),
  };
}

/** The address of a table as a file: `/export/precedents.csv?agreement=CPTPP&topic=DATA_FLOW`. */
export function tableAddress(name: string, format: 'csv' | 'xlsx', words: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(words).toString();
  return `/export/${name}.${format}${query === '' ? '' : `?${query}`}`;
}

/** Where the graph is on this very server: the list tells whole addresses. */
export function pathOf(url: string): string {
  return new URL(url).pathname;
}
