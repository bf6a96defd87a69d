/** Requests with mistakes of the kind that people, and attackers, make. */

import fc, { type Arbitrary } from 'fast-check';
import type { Question } from './dress.js';

const sign = fc.oneof(
  fc.constantFrom('{', '}', '(', ')', '"', '$', ':', '@', '...', '\u0000', '#', '"""'),
  fc.string({ unit: 'binary', maxLength: 2 }),
);

/** A place of a text where something is lost, doubled, or put in. */
const mistake = fc.tuple(fc.nat(), fc.constantFrom('lose', 'double', 'put'), sign);
const mistakes = fc.array(mistake, { minLength: 1, maxLength: 3 });
type Mistake = readonly [place: number, kind: 'lose' | 'double' | 'put', sign: string];

function spoil(text: string, [place, kind, put]: Mistake): string {
  const at = place % Math.max(1, text.length);
  const told = { lose: '', double: text.slice(at, at + 8).repeat(2), put: `${put}${text[at] ?? ''}` }[kind];
  return text.slice(0, at) + told + text.slice(at + (kind === 'double' ? 8 : 1));
}

/** The bodies of requests that are broken in one of five ways. */
export function broken(question: Arbitrary<Question>): Arbitrary<string> {
  const ofQuery = fc
    .tuple(question, mistakes)
    .map(([asked, all]) => JSON.stringify({ ...asked, query: all.reduce(spoil, asked.query) }));
  const ofVariables = fc.tuple(question, fc.infiniteStream(fc.jsonValue())).map(([{ query, variables }, values]) =>
    JSON.stringify({
      query,
      variables: Object.fromEntries(Object.keys(variables).map((name) => [name, values.next().value])),
    }),
  );
  const ofBody = fc.tuple(question, mistakes).map(([asked, all]) => all.reduce(spoil, JSON.stringify(asked)));
  const ofParts = fc
    .tuple(
      question,
      fc.record(
        {
          query: fc.jsonValue(),
          variables: fc.jsonValue(),
          operationName: fc.oneof(fc.jsonValue(), fc.string()),
          extensions: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([asked, parts]) => JSON.stringify({ ...asked, ...parts }));
  const ofDepth = fc
    .tuple(question, fc.constantFrom('variables', 'extensions', 'query'), fc.nat(40_000))
    .map(([asked, part, levels]) => {
      const { [part]: _, ...rest } = asked as Question & Record<string, unknown>;
      return `${JSON.stringify(rest).slice(0, -1)},"${part}":{"v0":${'['.repeat(levels)}${']'.repeat(levels)}}}`;
    });
  return fc.oneof({ arbitrary: ofQuery, weight: 4 }, ofVariables, ofBody, ofParts, ofDepth);
}
