import { GraphQLError } from 'graphql';

/** An argument is well formed and still makes no sense. `field` is its path, such as `group.countries`. */
export function badInput(field: string, message: string): GraphQLError {
  return new GraphQLError(`${field}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', field } });
}

/** A record that the question cannot do without does not exist. */
export function notFound(field: string, kind: string, id: string, hint: string): GraphQLError {
  return new GraphQLError(`${field}: there is no ${kind} "${id}". ${hint}`, {
    extensions: { code: 'NOT_FOUND', field, id },
  });
}

/**
 * An answer that would hold more records than the server gives at once. It concerns the whole operation and meets every field that still
 * waits for records, which may be a hundred thousand. An error that has a path, be it empty, is taken as it is: to wrap it anew for each of
 * them would take longer than any answer.
 */
export function tooCostly(limit: number): GraphQLError {
  return new GraphQLError(
    `The answer would hold more than ${limit} records: ask for fewer lists within lists, or for less at once.`,
    {
      path: [],
      extensions: { code: 'QUERY_TOO_COSTLY', limit },
    },
  );
}
