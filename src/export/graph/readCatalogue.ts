import type { GraphQLSchema } from 'graphql';
import type { Reader } from '../../api/reader.js';
import type { Ask } from '../../asking/ask.js';
import { ExportCatalogueDocument } from '../../generated/graphql.js';
import { askDataset, askPages } from '../pages.js';
import { isSelfContained } from '../parameters.js';
import { tables } from '../tables/index.js';
import type { Catalogue } from './dcat.js';

export async function readCatalogue(schema: GraphQLSchema, ask: Ask, reader: Reader): Promise<Catalogue> {
  const countries: { id: string; name: string }[] = [];
  for await (const page of askPages(ask, ExportCatalogueDocument, {}, ({ countries }) => countries.pageInfo)) {
    countries.push(...page.countries.edges.map(({ node }) => node));
  }
  const [period] = await reader.read('export/period');
  const { citation } = await reader.snapshot();
  return {
    dataset: await askDataset(ask),
    creators: (JSON.parse(citation) as { authors: string[] }).authors,
    countries,
    since: (period?.since ?? null) as string | null,
    tables: tables.filter((table) => isSelfContained(table, schema)).map(({ name, title }) => ({ name, title })),
  };
}
