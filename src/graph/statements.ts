import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { statementsIn } from './cypher.js';
import type { Statement } from './port.js';

/** The folder of all Cypher, as seen from `src/graph` and, once built, from `dist/graph`. */
export const CYPHER = new URL('../../cypher/', import.meta.url);

const ENDING = '.cypher';
const MIGRATIONS = 'migrations/';

const cache = new Map<string, Statement>();

/** The statement in `cypher/<name>.cypher`. */
export function statement(name: string): Statement {
  let known = cache.get(name);
  if (!known) {
    known = statementOf(name, read(name));
    cache.set(name, known);
  }
  return known;
}

/** Every statement that there is, by name, without the migrations. */
export function allStatements(): Statement[] {
  return readdirSync(CYPHER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ENDING) && !path.startsWith(MIGRATIONS))
    .map((path) => statement(path.slice(0, -ENDING.length)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function read(name: string): string {
  const file = new URL(name + ENDING, CYPHER);
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`There is no statement "${name}": ${fileURLToPath(file)} cannot be read.`, { cause });
  }
}

/** The statement that a file's text holds, if the text is as it has to be. */
export function statementOf(name: string, text: string): Statement {
  if (!text.trimStart().startsWith('//')) {
    throw new Error(`Statement "${name}" must begin with a // comment that says what it answers and what it returns.`);
  }
  const [only, ...others] = statementsIn(text);
  if (only === undefined || others.length > 0) {
    throw new Error(`The file of statement "${name}" must hold one statement, not ${only ? others.length + 1 : 0}.`);
  }
  return { name, text: only };
}
