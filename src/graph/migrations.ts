import { readdirSync, readFileSync } from 'node:fs';
import { statementsIn } from './cypher.js';
import type { Graph, Statement } from './port.js';
import { CYPHER } from './statements.js';

/** A step of the schema. It is recorded as `(:Migration {id, engine})` once it was applied. */
export interface Migration {
  readonly id: string;
  readonly statements: readonly Statement[];
}

/** The migrations of `cypher/migrations/<engine>/`, in the order of their numbers. */
export function migrationsOf(engine: Graph['engine']): Migration[] {
  const folder = new URL(`migrations/${engine}/`, CYPHER);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.cypher'.length);
      const texts = statementsIn(readFileSync(new URL(file, folder), 'utf8'));
      return { id, statements: texts.map((text, i) => ({ name: `migrations/${engine}/${id}#${i + 1}`, text })) };
    });
}
