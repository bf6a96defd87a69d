/** Answers about corridors as items to be cited: parts of the data set, at the address where the question is asked again. */

import { labelInSentence } from '../messages/labels.js';
import { dateInWords, listInWords } from '../messages/words.js';
import type { DataCategory, Recipient, Sector } from '../vocabulary/law.js';
import type { CitedItem } from './citation.js';
import { issuedOn } from './cited.js';
import { type CitedDataset, datasetItem } from './datasetItem.js';

interface Circumstances {
  readonly dataCategory: DataCategory;
  readonly sector: Sector;
  readonly recipient: Recipient;
  readonly asOf: string;
}

/** A matrix of more countries is named by their number. */
const NAMED = 6;

/** `Data flow from Brazil to Chile: health data, all sectors, independent controller, as of 30 November 2020`. */
export function traceTitle(origin: string, destination: string, circumstances: Circumstances): string {
  return `Data flow from ${origin} to ${destination}: ${inWords(circumstances)}`;
}

export function matrixTitle(countries: readonly string[], circumstances: Circumstances): string {
  const group = countries.length > NAMED ? `${countries.length} countries` : listInWords(countries, 'EN');
  return `Data flows between ${group}: ${inWords(circumstances)}`;
}

export function answerItem(title: string, address: string, dataset: CitedDataset): CitedItem {
  const { title: whole, URL: _, ...item } = datasetItem(dataset);
  return { ...item, id: keyOf(address), title, 'container-title': whole, ...issuedOn(dataset.date), URL: address };
}

function inWords({ dataCategory, sector, recipient, asOf }: Circumstances): string {
  const words = [
    labelInSentence('EN', 'DataCategory', dataCategory),
    labelInSentence('EN', 'Sector', sector),
    labelInSentence('EN', 'Recipient', recipient),
  ];
  return `${words.join(', ')}, as of ${dateInWords(asOf, 'EN')}`;
}

/** The question as a key that bibliographies take: its words, joined. */
function keyOf(address: string): string {
  const question = address.replace(/^https?:\/\/[^/]+/, '');
  return `corredor-${question
    .split(/[^\w.]+/)
    .filter((word) => word !== '')
    .join('-')}`;
}
