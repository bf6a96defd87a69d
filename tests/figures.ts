/** One figure of a text in the format of Prometheus. */
export interface Figure {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_]\w*)="((?:\\.|[^"\\])*)",?/g;

/** Reads such a text, and throws at a line that does not have its form. */
export function figuresIn(text: string): Figure[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name, labels = '', value] = LINE.exec(line) ?? [];
      if (name === undefined || labels.replace(LABEL, '') !== '') throw new Error(`This is no figure: ${line}`);
      const pairs = [...labels.matchAll(LABEL)].map((match) => [match[1]!, match[2]!]);
      return { name, labels: Object.fromEntries(pairs), value: Number(value) };
    });
}

/** The value of the one figure with this name and these labels; undefined where there is none. */
export function figureOf(figures: readonly Figure[], name: string, labels: Record<string, string> = {}) {
  const found = figures.filter(
    (figure) => figure.name === name && Object.entries(labels).every(([key, value]) => figure.labels[key] === value),
  );
  if (found.length > 1) throw new Error(`There are ${found.length} figures ${name} ${JSON.stringify(labels)}.`);
  return found[0]?.value;
}
