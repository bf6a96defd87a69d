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

/** An answer that would hold more records than the server gives at once. */
export function tooCostly(limit: number): GraphQLError {
  return new GraphQLError(
    `The answer would hold more than ${limit} records: ask for fewer lists within lists, or for less at once.`,
    {
      extensions: { code: 'QUERY_TOO_COSTLY', limit },
    },
  );
}
