import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { kindNames, kinds } from '../../../src/dataset/kinds.js';

/** All names of keys and all terms in a JSON Schema. */
function words(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]) => [
    ...(key === 'properties' ? Object.keys(part as object) : []),
    ...(key === 'enum' ? (part as string[]) : []),
    ...words(part),
  ]);
}

it.each(kindNames)('seed/FORMAT.md knows every key and term of %s', async (kind) => {
  const text = await readFile(join(process.cwd(), 'seed', 'FORMAT.md'), 'utf8');
  const known = new Set(text.match(/[A-Za-z0-9_]+/g));
  const schema: z.ZodType = kinds[kind].schema;
  const wanted = words(z.toJSONSchema(schema, { io: 'input' }));
  expect([...new Set(wanted)].filter((word) => !known.has(word))).toEqual([]);
});
