import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '../server/graphiql.js';
import { packaged } from './package.js';

/**
 * The example queries, in the order of their files: each begins with `# title`, and has its variables in a `.json` file of the same name
 * where it takes some.
 */
export function readExamples(folder = packaged('examples')): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(join(folder, file), 'utf8');
      const variables = join(folder, file.replace(/\.graphql$/, '.json'));
      return {
        title: /^# (.+)/.exec(query)?.[1] ?? file,
        query,
        ...(existsSync(variables) && { variables: JSON.parse(readFileSync(variables, 'utf8')) }),
      };
    });
}
