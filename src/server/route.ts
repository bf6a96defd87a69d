/** The kinds of paths: so many and no more, whatever clients ask for, so that figures can be kept for each. */

const SEGMENTS = new Set([
  '',
  '.well-known',
  'brief.docx',
  'brief.html',
  'explorer',
  'export',
  'feeds',
  'graphiql',
  'graphql',
  'healthz',
  'id',
  'matrix',
  'ns',
  'readyz',
  'trace',
]);

/** The first segment of a path, such as `/graphql`, or `other` where nothing is. */
export function routeOf(path: string): string {
  // Letters count alike in addresses.
  const [, first = ''] = path.toLowerCase().split('/', 2);
  return SEGMENTS.has(first) ? `/${first}` : 'other';
}
