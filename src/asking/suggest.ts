import type { GraphQLError } from 'graphql';
import { nearest } from '../dataset/nearest.js';
import { AgreementNamesDocument, CountryNamesDocument } from '../generated/graphql.js';
import type { Ask } from './ask.js';

interface Named {
  readonly id: string;
  /** Of countries: the code of three letters. */
  readonly iso3?: string;
  readonly name: string;
  readonly es: string;
  readonly pt: string;
}

interface Page {
  readonly edges: readonly { readonly node: Named }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** ` Did you mean BR (Brazil)?` for a country or agreement that does not exist, or nothing. */
export async function suggestionFor({ extensions }: GraphQLError, ask: Ask): Promise<string> {
  const { code, field, id } = extensions;
  if (code !== 'NOT_FOUND' || typeof id !== 'string') return '';
  const records = await (field === 'group.agreement' ? agreementNames(ask) : countryNames(ask));
  const meant = codedAs(id, records) ?? calledLike(id, records);
  return meant === undefined ? '' : ` Did you mean ${meant.id} (${meant.name})?`;
}

/** A code of three letters is no slip of the pen: only the very code is meant. */
function codedAs(id: string, records: readonly Named[]): Named | undefined {
  return records.find(({ iso3 }) => iso3 === id.toUpperCase());
}

function calledLike(id: string, records: readonly Named[]): Named | undefined {
  const wordsOf = ({ id, name, es, pt }: Named) => [id, name, es, pt];
  const word = nearest(id, records.flatMap(wordsOf));
  return records.find((record) => word !== undefined && wordsOf(record).includes(word));
}

function countryNames(ask: Ask): Promise<Named[]> {
  return allPages(async (after) => (await ask(CountryNamesDocument, { after })).countries);
}

function agreementNames(ask: Ask): Promise<Named[]> {
  return allPages(async (after) => (await ask(AgreementNamesDocument, { after })).agreements);
}

async function allPages(read: (after: string | null) => Promise<Page>): Promise<Named[]> {
  const found: Named[] = [];
  let page: Page | undefined;
  do {
    page = await read(page?.pageInfo.endCursor ?? null);
    found.push(...page.edges.map(({ node }) => node));
  } while (page.pageInfo.hasNextPage);
  return found;
}
