/** The files of exports: which there are, and what is in them. */

import type { GraphQLSchema } from 'graphql';
import type { Context } from '../api/context.js';
import { badInput, notFound } from '../api/errors.js';
import type { Ask } from '../asking/ask.js';
import { nearest } from '../dataset/nearest.js';
import { csvOf } from '../export/csv.js';
import { fileName } from '../export/fileName.js';
import { graphFormats, isTableFormat, tableFormats } from '../export/formats.js';
import { dcatOf } from '../export/graph/dcat.js';
import { jsonldHead, licenceAddress } from '../export/graph/jsonld.js';
import { readCatalogue } from '../export/graph/readCatalogue.js';
import { vocabularyOf } from '../export/graph/vocabulary.js';
import { writeGraph } from '../export/graph/writeGraph.js';
import { digestOf, WrittenGraphs } from '../export/graph/writtenGraphs.js';
import { askDataset } from '../export/pages.js';
import { parametersOf } from '../export/parameters.js';
import { readTable } from '../export/readTable.js';
import type { DatasetAbout } from '../export/table.js';
import { tableNamed, tables } from '../export/tables/index.js';
import { ExportKindsDocument } from '../generated/graphql.js';
import { GraphUnavailable } from '../graph/port.js';
import type { GraphQLParts } from './graphql.js';
import type { Operation } from './operation.js';

export interface Download {
  readonly fileName: string;
  readonly disposition: 'attachment' | 'inline';
  readonly contentType: string;
  readonly etag: string;
  /** The header of that name: where the file is described, and its licence. */
  readonly link: string;
  /** Made when it is wanted: who has it already needs none. */
  readonly content: () => Promise<string | Buffer>;
}

/** The link to the description of the data set, as a header. */
export const DESCRIBED = `</export/${graphFormats.dcat.file}>; rel="describedby"; type="${graphFormats.dcat.mediaType}"`;

/** What is asked, by whom and for which address. */
export interface Asking {
  readonly ask: Ask;
  readonly operation: Operation;
  readonly words: Readonly<Record<string, string>>;
  readonly base: string;
}

export class Downloads {
  readonly #schema: GraphQLSchema;
  readonly #createContext: GraphQLParts['createContext'];
  readonly #graphs = new WrittenGraphs();

  constructor({ schema, createContext }: GraphQLParts) {
    this.#schema = schema;
    this.#createContext = createContext;
  }

  /** All that there is to take away, with the words that narrow it. */
  list(base: string): object {
    return {
      tables: tables.map((table) => ({
        name: table.name,
        title: table.title,
        row: table.row,
        ...Object.fromEntries(
          Object.keys(tableFormats).map((format) => [format, `${base}export/${table.name}.${format}`]),
        ),
        parameters: parametersOf(table, this.#schema),
      })),
      graph: Object.values(graphFormats).map(({ file, name, mediaType }) => ({
        name,
        mediaType,
        url: `${base}export/${file}`,
      })),
    };
  }

  async file(file: string, asking: Asking): Promise<Download> {
    const [format] = Object.entries(graphFormats).find(([, each]) => each.file === file) ?? [];
    const [word] = Object.keys(asking.words);
    if (format !== undefined && word !== undefined) throw badInput(word, `${file} is whole: it takes no parameters`);
    switch (format as keyof typeof graphFormats | undefined) {
      case 'jsonld':
        return this.#jsonld(asking);
      case 'graphml':
        return this.#graphml(asking);
      case 'dcat':
        return this.#dcat(asking);
      default:
        return this.#table(file, asking);
    }
  }

  async #table(file: string, { ask, words }: Asking): Promise<Download> {
    const point = file.lastIndexOf('.');
    const format = file.slice(point + 1);
    const table = tableNamed(file.slice(0, Math.max(point, 0)));
    if (table === undefined || !isTableFormat(format)) throw noFile(file);
    const filled = await readTable(this.#schema, ask, table, words, new Date().toISOString().slice(0, 10));
    const csv = csvOf(filled);
    const { asked, asOf, dataset } = filled;
    return {
      ...about(dataset, fileName(table.name, dataset, format), tableFormats[format].contentType),
      etag: [dataset.hash, digestOf(JSON.stringify([csv, asked, asOf])), format].join('-'),
      // The library of workbooks is loaded when the first is asked for.
      content: async () => (format === 'csv' ? csv : (await import('../export/xlsx.js')).xlsxOf(filled)),
    };
  }

  async #jsonld({ ask, base }: Asking): Promise<Download> {
    const dataset = await askDataset(ask);
    const { body, relationshipTypes, digest } = await this.#graph('jsonld', dataset);
    const head = Buffer.from(jsonldHead(base, relationshipTypes), 'utf8');
    return {
      ...about(dataset, fileName('graph', dataset, 'jsonld'), graphFormats.jsonld.contentType),
      etag: [dataset.hash, digest, digestOf(head)].join('-'),
      content: async () => Buffer.concat([head, body]),
    };
  }

  async #graphml({ ask }: Asking): Promise<Download> {
    const dataset = await askDataset(ask);
    const { body, digest } = await this.#graph('graphml', dataset);
    return {
      ...about(dataset, fileName('graph', dataset, 'graphml'), graphFormats.graphml.contentType),
      etag: [dataset.hash, digest].join('-'),
      content: async () => body,
    };
  }

  async #dcat({ ask, operation, base }: Asking): Promise<Download> {
    const { reader } = (await this.#createContext(operation)) as Context;
    const catalogue = await readCatalogue(this.#schema, ask, reader);
    const { dataset } = catalogue;
    const content = `${JSON.stringify(dcatOf(catalogue, base), null, 2)}\n`;
    return {
      ...about(dataset, fileName('dcat', dataset, 'jsonld'), graphFormats.dcat.contentType),
      disposition: 'inline',
      etag: [dataset.hash, digestOf(content)].join('-'),
      content: async () => content,
    };
  }

  /** What stands at the address of the namespace of the project's own terms. */
  async vocabulary({ ask, base }: Asking): Promise<Download> {
    const dataset = await askDataset(ask);
    const kinds = (await ask(ExportKindsDocument, {})).dataset.counts.map(({ kind }) => kind);
    const { relationshipTypes } = await this.#graph('jsonld', dataset);
    const content = `${JSON.stringify(vocabularyOf(this.#schema, kinds, relationshipTypes, base), null, 2)}\n`;
    return {
      ...about(dataset, fileName('ns', dataset, 'jsonld'), graphFormats.jsonld.contentType),
      disposition: 'inline',
      etag: [dataset.hash, digestOf(content)].join('-'),
      content: async () => content,
    };
  }

  /** Written for all who ask, so that its time is not that of the operation which asked first. */
  #graph(format: 'jsonld' | 'graphml', dataset: DatasetAbout) {
    return this.#graphs.get(dataset.hash, format, async () => {
      const signal = new AbortController().signal;
      const context = (await this.#createContext({ signal, requestId: `export-${format}` })) as Context;
      const { hash } = await context.reader.snapshot();
      if (hash !== dataset.hash) throw new GraphUnavailable('The data set was just replaced by another: ask again.');
      return writeGraph(context.reader, format, dataset);
    });
  }
}

/** Where programs find the services of this site, after RFC 9727. */
export function apiCatalogue(base: string): object {
  const json = 'application/json';
  return {
    linkset: [
      { anchor: `${base}.well-known/api-catalog`, item: [{ href: `${base}graphql` }, { href: `${base}export` }] },
      {
        anchor: `${base}graphql`,
        'service-doc': [{ href: `${base}graphiql`, type: 'text/html' }],
        describedby: [{ href: `${base}export/${graphFormats.dcat.file}`, type: graphFormats.dcat.mediaType }],
      },
      { anchor: `${base}export`, 'service-doc': [{ href: `${base}export`, type: json }] },
    ],
  };
}

function about(dataset: DatasetAbout, name: string, contentType: string) {
  return {
    fileName: name,
    disposition: 'attachment' as const,
    contentType,
    link: `${DESCRIBED}, <${licenceAddress(dataset.license)}>; rel="license"`,
  };
}

function noFile(file: string): Error {
  const names = [
    ...tables.flatMap(({ name }) => Object.keys(tableFormats).map((format) => `${name}.${format}`)),
    ...Object.values(graphFormats).map(({ file }) => file),
  ];
  const meant = nearest(file, names);
  const hint = meant === undefined ? '' : `Did you mean ${meant}? `;
  return notFound(
    'file',
    'file',
    file.slice(0, 60),
    `${hint}There are ${names.join(', ')}; /export says what each takes.`,
  );
}
