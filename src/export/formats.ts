/** The formats of what is taken away. */

export const tableFormats = {
  csv: { mediaType: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present', name: 'CSV' },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'Excel',
  },
} as const;
export type TableFormat = keyof typeof tableFormats;

/** GraphML has no registered media type: it is XML. */
export const graphFormats = {
  jsonld: {
    file: 'graph.jsonld',
    mediaType: 'application/ld+json',
    contentType: 'application/ld+json; charset=utf-8',
    name: 'JSON-LD',
  },
  graphml: {
    file: 'graph.graphml',
    mediaType: 'application/xml',
    contentType: 'application/xml; charset=utf-8',
    name: 'GraphML',
  },
  dcat: {
    file: 'dcat.jsonld',
    mediaType: 'application/ld+json',
    contentType: 'application/ld+json; charset=utf-8',
    name: 'DCAT',
  },
} as const;

export function isTableFormat(name: string): name is TableFormat {
  return Object.hasOwn(tableFormats, name);
}
