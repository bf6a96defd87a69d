import { Verification } from '../vocabulary/evidence.js';

/** A document that a fact rests on. */
export interface CitedSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly verification: Verification;
}

/** A fact that a brief tells: how it is cited in short, how well it was checked, and against what. */
export interface CitedFact {
  readonly label: string;
  readonly verification: Verification | null;
  readonly sources: readonly CitedSource[];
}

/** What a brief rests on: numbers its sources in the order in which they are first cited, and remembers what was not checked. */
export class Evidence {
  readonly #numbers = new Map<string, number>();
  readonly #sources: CitedSource[] = [];
  readonly #unchecked = new Set<string>();

  /** Cites facts: gives the numbers of their sources as they stand behind a statement, ` [2, 5]`; empty where there are none. */
  mark(facts: readonly CitedFact[]): string {
    for (const { label, verification } of facts) {
      if (verification === null || verification === 'RECALLED') this.#unchecked.add(label);
    }
    const numbers = [...new Set(facts.flatMap(({ sources }) => best(sources).map((source) => this.#numberOf(source))))];
    return numbers.length === 0 ? '' : ` [${numbers.sort((a, b) => a - b).join(', ')}]`;
  }

  /** The sources in the order of their numbers, which begin at 1. */
  get sources(): readonly CitedSource[] {
    return this.#sources;
  }

  /** The facts that were checked against no text. */
  get unchecked(): readonly string[] {
    return [...this.#unchecked];
  }

  #numberOf(source: CitedSource): number {
    const key = JSON.stringify([source.title, source.publisher, source.url, source.verification]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#sources.push(source);
    this.#numbers.set(key, this.#sources.length);
    return this.#sources.length;
  }
}

const grades = Object.keys(Verification) as Verification[];

/** A brief has room for one source of a fact: the one that was checked best, the first of these. The record has them all. */
function best(sources: readonly CitedSource[]): CitedSource[] {
  return [...sources].sort((a, b) => grades.indexOf(a.verification) - grades.indexOf(b.verification)).slice(0, 1);
}
