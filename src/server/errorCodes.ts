/**
 * The codes that `extensions.code` of an error can have. They are part of the API: clients branch on them, so a code is never renamed.
 *
 * `status` is the HTTP status of a response that has nothing but such errors. Codes without one leave it to the rules of GraphQL over HTTP:
 * 400 for a request that could not be executed, 200 when an execution answered.
 */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: { meaning: 'The query is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { meaning: 'The query does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: { meaning: 'The document has several operations, or not the one that was named.' },
  BAD_USER_INPUT: { meaning: 'An argument or a variable has a value that cannot be; `fields` says which.' },
  NOT_FOUND: { meaning: 'There is no such record, or no such page.' },
  QUERY_TOO_DEEP: { meaning: 'The query nests deeper than MAX_DEPTH.' },
  QUERY_TOO_COSTLY: {
    meaning: 'The query asks for more than MAX_COST, or its answer would hold more than MAX_RECORDS.',
  },
  TOO_MANY_ALIASES: { meaning: 'The query has more aliases than MAX_ALIASES.' },
  TOO_MANY_DIRECTIVES: { meaning: 'The query has more directives than MAX_DIRECTIVES.' },
  TOO_MANY_TOKENS: { meaning: 'The query has more tokens than MAX_TOKENS.' },
  BODY_TOO_LARGE: { meaning: 'The body of the request is larger than MAX_BODY_BYTES.', status: 413 },
  TOO_MANY_REQUESTS: {
    meaning: 'The client has asked more often than RATE_LIMIT; `Retry-After` says when to go on.',
    status: 429,
  },
  BAD_REQUEST: { meaning: 'The request is no GraphQL request: malformed JSON, a batch, a missing header.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { meaning: 'Persisted queries are not supported: send the query itself.' },
  OPERATION_TIMEOUT: { meaning: 'The operation took longer than OPERATION_TIMEOUT_MS.', status: 504 },
  OPERATION_CANCELLED: { meaning: 'The client left before the answer; nobody but the log sees it.', status: 499 },
  SERVICE_UNAVAILABLE: {
    meaning: 'The graph cannot be reached just now; the same request may succeed later.',
    status: 503,
  },
  INTERNAL_SERVER_ERROR: { meaning: 'A defect of the server; `requestId` finds it in the log.', status: 500 },
} as const satisfies Record<string, { meaning: string; status?: number }>;

export type ErrorCode = keyof typeof errorCodes;

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}

/** The status of a response that holds nothing but an error of this code; undefined when GraphQL over HTTP decides. */
export function statusOf(code: unknown): number | undefined {
  const table: Readonly<Record<string, { status?: number; meaning: string }>> = errorCodes;
  return isErrorCode(code) ? table[code]?.status : undefined;
}
