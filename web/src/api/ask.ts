/** Asks the API one typed operation. What can go wrong is of two kinds: no answer comes, or the answer says what was wrong. */

import type { TypedDocumentString } from '../generated/graphql.js';

/** No answer came: the server is down, the network is, or what answered was not Corredor. */
export class Unreachable extends Error {}

/** The API refused the question, or could not answer it; the message is its own, in English. */
export class Refused extends Error {
  readonly code: string;
  /** The path of the argument that was wrong, such as `reforms.2.target`; null where the API names none. */
  readonly field: string | null;

  constructor(message: string, code: string, field: string | null) {
    super(message);
    this.code = code;
    this.field = field;
  }
}

interface Told<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly field?: string };
  }[];
}

export async function ask<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const { data, errors } = await send<Answer>({ query: document.toString(), variables }, signal);
  const [error] = errors ?? [];
  if (error) {
    const { code = 'INTERNAL_SERVER_ERROR', field = null } = error.extensions ?? {};
    throw new Refused(error.message, code, field);
  }
  if (data == null) throw new Unreachable('The answer holds no data.');
  return data;
}

async function send<Answer>(request: object, signal?: AbortSignal): Promise<Told<Answer>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(request),
      signal: signal ?? null,
    });
    return (await response.json()) as Told<Answer>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Unreachable('The server does not answer.', { cause: error });
  }
}
