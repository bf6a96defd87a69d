import neo4j from 'neo4j-driver';
import type { GraphValue } from './port.js';

/** A value of the driver as a plain one: nodes and relationships become their properties, points in time ISO strings. */
export function fromNeo4j(value: unknown): GraphValue {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value as GraphValue;
  // The answer is ours alone, so lists and maps are changed in place.
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = fromNeo4j(value[i]);
    return value;
  }
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return fromNeo4j(value.properties);
  if (neo4j.isPath(value)) {
    const { start, segments } = value;
    return {
      nodes: [start, ...segments.map(({ end }) => end)].map(fromNeo4j),
      edges: segments.map(({ relationship }) => fromNeo4j(relationship)),
    };
  }
  if (neo4j.isInt(value)) return value.toNumber();
  if (TEMPORAL.some((is) => is(value))) return value.toString();
  const map = value as { [key: string]: GraphValue };
  for (const key in map) map[key] = fromNeo4j(map[key]);
  return map;
}

const TEMPORAL: readonly ((value: object) => boolean)[] = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
  neo4j.isDuration,
];
