/** What is wrong, and where. */

export interface Problem {
  /** The file, relative to the folder of the facts. */
  readonly file: string;
  readonly line: number;
  /** What is wrong and what was expected. */
  readonly message: string;
}

/** Steps from the top of a file to a value: keys and positions in lists. */
export type Path = readonly (string | number)[];

/** `file:line: message`, as editors and terminals understand it. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

/** A path as people write it: `laws[3].provisions[2].summary`; the top is `the file`. */
export function pathInWords(path: Path): string {
  if (path.length === 0) return 'the file';
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** What no reader sees, or what would begin a new line: controls, marks of direction, separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A message as one readable line, whatever stood in the file: what is invisible is spelt out, what is very long is cut. */
export function readable(message: string): string {
  return message
    .replace(INVISIBLE, (sign) => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`)
    .replace(/\S{200,}/g, (word) => `${word.slice(0, 80)}…`);
}

/** Like `countries/BR.yaml` before `countries/CL.yaml`, then by line. */
export function inReadingOrder(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
