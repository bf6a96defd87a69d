import type { GraphQLSchema } from 'graphql';
import { nearest } from '../../dataset/nearest.js';
import { parametersOf } from '../../export/parameters.js';
import { tables } from '../../export/tables/index.js';

/** The tables with what each takes, and the formats of the graph. */
export function listText(schema: GraphQLSchema): string {
  const ofTables = tables.map((table) => {
    const parameters = parametersOf(table, schema).map(({ name, required, alternative, fallback, expected }) => {
      const need = required ? ' (needed)' : alternative ? ' (one of these is needed)' : '';
      return `    ${name}${need}: ${expected}${fallback === undefined ? '' : ` (default: ${fallback})`}`;
    });
    return [`${table.name}: ${table.title}; a row is ${table.row}`, ...parameters].join('\n');
  });
  return `${[...ofTables, 'graph: all records and relationships, as jsonld, graphml or dcat'].join('\n\n')}\n`;
}

export function noTable(subject: string): string {
  const names = [...tables.map(({ name }) => name), 'graph'];
  const meant = nearest(subject, names);
  return `There is nothing named ${subject} to export.${meant === undefined ? '' : ` Did you mean ${meant}?`} There are ${names.join(', ')}.`;
}
