import { setTimeout as sleep } from 'node:timers/promises';

/** A question to the API, whose answer is known. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly question: Question;
  /** When it was asked, and how long the answer took, in milliseconds. */
  readonly asked: number;
  readonly took: number;
  readonly status: number;
  readonly data: unknown;
  readonly codes: readonly string[];
  readonly requestId: string;
}

/** Asks once. Rejects when no answer came. */
export async function ask(url: string, question: Question, requestId: string = crypto.randomUUID()): Promise<Answer> {
  const asked = Date.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': requestId },
    body: JSON.stringify(question),
  });
  const { data, errors = [] } = (await response.json()) as { data?: unknown; errors?: Failure[] };
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'NO_CODE');
  return { question, asked, took: Date.now() - asked, status: response.status, data, codes, requestId };
}

interface Failure {
  readonly extensions?: { readonly code?: string };
}

/** Clients that ask one question after the other, until they are told to stop, and remember the answers. */
export class Clients {
  readonly answers: Answer[] = [];
  #asking = true;
  readonly #clients: readonly Promise<void>[];

  constructor(
    readonly url: string,
    question: () => Question,
    clients: number,
  ) {
    this.#clients = Array.from({ length: clients }, async () => {
      while (this.#asking) this.answers.push(await ask(url, question()));
    });
  }

  /** Waits until an answer since now is such a one. */
  async until(isSuch: (answer: Answer) => boolean): Promise<void> {
    const from = this.answers.length;
    // A client that failed ends the wait.
    const failed = Promise.all(this.#clients);
    while (!this.answers.slice(from).some(isSuch)) await Promise.race([sleep(20), failed]);
  }

  /** All answers, when the last one has come. */
  async stop(): Promise<readonly Answer[]> {
    this.#asking = false;
    await Promise.all(this.#clients);
    return this.answers;
  }
}

/** Polls `/readyz` until it has this status. */
export async function untilReadiness(url: string, status: 200 | 503): Promise<void> {
  while ((await fetch(`${url}/readyz`)).status !== status) await sleep(50);
}
