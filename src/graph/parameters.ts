import type { Parameters } from './port.js';

/**
 * Parameters as both engines take them: `undefined` becomes null (an engine refuses a parameter that is missing) and a Date its ISO
 * string. `integer` wraps whole numbers for an engine that would otherwise take every number for a float.
 */
export function plainParameters(parameters: Parameters = {}, integer: (value: number) => unknown = (value) => value) {
  const plain = (value: unknown): unknown => {
    switch (typeof value) {
      case 'undefined':
        return null;
      case 'number':
        return Number.isSafeInteger(value) ? integer(value) : value;
      case 'bigint':
        return integer(Number(value));
      case 'object':
        if (value === null) return null;
        if (Array.isArray(value)) return value.map(plain);
        if (value instanceof Date) return value.toISOString();
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
      default:
        return value;
    }
  };
  return plain(parameters) as Record<string, unknown>;
}
