import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDate } from '../vocabulary/partialDate.js';

/** A calendar day. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in ISO 8601, such as 2020-11-30. It must exist: 2023-02-30 is an error.',
  serialize: (value) => String(value),
  parseValue: dayOf,
  parseLiteral: (node) => dayOf(node.kind === Kind.STRING ? node.value : undefined),
});

function dayOf(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value;
  const shown = typeof value === 'string' ? `"${value.slice(0, 40)}"` : 'This';
  throw new GraphQLError(`${shown} is no calendar day: write year, month and day, such as 2020-11-30.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
