/** What a query may ask for. Each refusal has a code of its own and says the limit and what was found. */

import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Configuration } from './configuration.js';
import { operationCost } from './cost.js';
import type { ErrorCode } from './errorCodes.js';

type Limits = Pick<Configuration, 'maxDepth' | 'maxAliases' | 'maxDirectives'>;

export function limitRules({ maxDepth, maxAliases, maxDirectives }: Limits): ValidationRule[] {
  const { validationRules } = new ApolloArmor({
    maxDepth: { n: maxDepth, flattenFragments: true, ...refuseWith('QUERY_TOO_DEEP') },
    maxAliases: { n: maxAliases, ...refuseWith('TOO_MANY_ALIASES') },
    maxDirectives: { n: maxDirectives, ...refuseWith('TOO_MANY_DIRECTIVES') },
    // Not of use here: cost.ts says why. Armor parses a second time to count tokens and refuses with 500, where graphql-js stops by itself
    // (`maxTokens`). Apollo hides suggestions itself.
    costLimit: { enabled: false },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return validationRules;
}

/** Not a validation rule, as the others are: Apollo validates a document once and remembers it, while its variables change. */
export function costLimit(maxCost: number): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          // A document without the operation that was named: the execution says so.
          if (!operation) return;
          const cost = operationCost(schema, document, operation, request.variables ?? {});
          if (cost <= maxCost) return;
          throw new GraphQLError(
            `Query cost limit of ${maxCost} exceeded, found ${cost}. Ask for fewer items with \`first\`, or for fewer lists inside lists.`,
            { extensions: { code: 'QUERY_TOO_COSTLY' satisfies ErrorCode, http: { status: 400 } } },
          );
        },
      };
    },
  };
}

/** Armor speaks of syntax errors and gives all its refusals the code BAD_USER_INPUT; its sentence about limit and finding is good. */
function refuseWith(code: ErrorCode) {
  return {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null, { message }: GraphQLError) =>
        context?.reportError(new GraphQLError(message.replace('Syntax Error: ', ''), { extensions: { code } })),
    ],
  };
}
