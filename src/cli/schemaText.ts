import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../api/schema.js';

/** The schema with its descriptions, in alphabetical order: a change of the program changes no more of it than it must. */
export async function schemaText(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
}
