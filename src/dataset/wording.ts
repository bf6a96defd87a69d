/** What a schema found wrong, in the words of people who read the files. */

import { z } from 'zod';
import { suggestion } from './nearest.js';
import type { ParsedFile } from './parsedFile.js';
import type { Path } from './problem.js';

type RawIssue = z.core.$ZodRawIssue;
type Issue = z.core.$ZodIssue;

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
};

/** The keys that a record may have. */
function knownKeys(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String);
  return [];
}

function oneOf(terms: readonly unknown[]): string {
  return terms.length === 1 ? String(terms[0]) : `one of ${terms.join(', ')}`;
}

/** What a schema expects, for issues whose schema does not say it in words of its own. */
export function expectation(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const keys = knownKeys(issue.inst);
      const expected =
        types[issue.expected] ?? (keys.length > 0 ? `a record with the keys ${keys.join(', ')}` : 'a record');
      return `expected ${expected}`;
    }
    case 'invalid_value':
      return `expected ${oneOf(issue.values)}${typeof issue.input === 'string' ? suggestion(issue.input, issue.values.map(String)) : ''}`;
    case 'unrecognized_keys': {
      const keys = knownKeys(issue.inst);
      return `expected ${keys.join(', ')}${issue.keys.length === 1 ? suggestion(issue.keys[0]!, keys) : ''}`;
    }
    case 'too_small':
      return `expected at least ${issue.minimum}`;
    case 'too_big':
      return `expected at most ${issue.maximum}`;
    default:
      return `expected something else (${issue.message ?? issue.code})`;
  }
}

function shown(input: unknown, written: string | undefined): string {
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  if (typeof input === 'object' && input !== null) return 'a record';
  if (typeof input === 'number' && written !== undefined) return written;
  if (typeof input === 'string' && input.length > 80) return `${JSON.stringify(input.slice(0, 80))}…`;
  return JSON.stringify(input) ?? String(input);
}

/** The complaints of one issue: what each is about, and the sentence. */
export function complaints(issue: Issue, file: ParsedFile): { path: Path; message: string }[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `${file.nameOf([...path, key])} is not a known key, ${issue.message}`,
    }));
  }
  const name = file.nameOf(path);
  if (path.length === 0 && (issue.input === null || issue.input === undefined)) {
    return [{ path, message: `the file is empty, ${issue.message}` }];
  }
  if (issue.input === undefined) return [{ path, message: `${name} is missing, ${issue.message}` }];
  if (issue.code === 'custom' && typeof issue.input === 'object')
    return [{ path, message: `${name} contradicts itself, ${issue.message}` }];
  const { written } = file.placeOf(path);
  const quotes = typeof issue.input === 'number' && issue.code === 'invalid_type' && issue.expected === 'string';
  return [
    {
      path,
      message: `${name} is ${shown(issue.input, written)}, ${issue.message}${quotes && !issue.message.includes('quotes') ? ` (in quotes: "${written ?? issue.input}")` : ''}`,
    },
  ];
}
