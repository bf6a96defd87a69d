import { setImmediate } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Ask } from '../asking/ask.js';
import { ExportDatasetDocument } from '../generated/graphql.js';
import type { DatasetAbout, Page } from './table.js';

/** Asks page by page to the end; others have their turn between two pages. */
export async function* askPages<Data>(
  ask: Ask,
  document: TypedDocumentNode<Data, Record<string, unknown>>,
  variables: Record<string, unknown>,
  pageOf: ((data: Data) => Page) | undefined,
): AsyncGenerator<Data> {
  for (let after: string | null | undefined; ; ) {
    const data = await ask(document, { ...variables, ...(after == null ? {} : { after }) });
    yield data;
    const page = pageOf?.(data);
    if (!page?.hasNextPage) return;
    after = page.endCursor;
    await setImmediate();
  }
}

export async function askDataset(ask: Ask): Promise<DatasetAbout> {
  return (await ask(ExportDatasetDocument, {})).dataset;
}
