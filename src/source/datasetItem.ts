import type { CitedItem } from './citation.js';

/** What is known of the data set: its citation is JSON, as the graph keeps it. */
export interface CitedDataset {
  readonly hash: string;
  readonly version: string;
  readonly date: string;
  readonly title: string;
  readonly citation: string;
}

interface Credits {
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly year: number;
  readonly url: string | null;
}

export function datasetItem({ hash, version, title, citation }: CitedDataset): CitedItem {
  const { authors, publisher, year, url } = JSON.parse(citation) as Credits;
  return {
    id: `corredor-${hash}`,
    type: 'dataset',
    title,
    version,
    author: authors.map((literal) => ({ literal })),
    issued: { 'date-parts': [[year]] },
    ...(publisher === null ? {} : { publisher }),
    ...(url === null ? {} : { URL: url }),
  };
}
