import type { GraphQLError } from 'graphql';
import { type Ask, Unanswered } from '../asking/ask.js';
import { suggestionFor } from '../cli/suggest.js';
import { isUnexpected, publish } from '../server/errors.js';

/** What an assistant is told of an error: what the API says, and what may have been meant. Undefined for a defect: that goes to the log. */
export async function failureText(error: unknown, ask: Ask): Promise<string | undefined> {
  const errors = error instanceof Unanswered ? error.errors : [error as GraphQLError];
  if (errors.some(isUnexpected)) return undefined;
  const lines = errors.map(async (each) => `${publish(each).message ?? each.message}${await suggested(each, ask)}`);
  return (await Promise.all(lines)).join('\n');
}

/** Help that cannot be had is no failure of its own. */
async function suggested(error: GraphQLError, ask: Ask): Promise<string> {
  if (error.extensions?.field === 'id') return '';
  return suggestionFor(error, ask).catch(() => '');
}
