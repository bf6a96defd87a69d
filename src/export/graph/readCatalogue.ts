import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../api/context.js';
import { ExportCatalogueDocument } from '../../generated/graphql.js';
import { askDataset, askPages } from '../ask.js';
import { isSelfContained } from '../parameters.js';
import { tables } from '../tables/index.js';
import type { Catalogue } from './dcat.js';

export async function readCatalogue(schema: GraphQLSchema, context: Context): Promise<Catalogue> {
  const countries: { id: string; name: string }[] = [];
  for await (const page of askPages(
    schema,
    context,
    ExportCatalogueDocument,
    {},
    ({ countries }) => countries.pageInfo,
  )) {
    countries.push(...page.countries.edges.map(({ node }) => node));
  }
  const [period] = await context.reader.read('export/period');
  const { citation } = await context.reader.snapshot();
  return {
    dataset: await askDataset(schema, context),
    creators: (JSON.parse(citation) as { authors: string[] }).authors,
    countries,
    since: (period?.since ?? null) as string | null,
    tables: tables.filter((table) => isSelfContained(table, schema)).map(({ name, title }) => ({ name, title })),
  };
}
