/** A brief as a document: what it says and in which order, whatever the format in which it is written. */

import type { Lang } from '../vocabulary/lang.js';

export interface BriefDocument {
  readonly lang: Lang;
  readonly title: string;
  /** The question in one line: data, sector, recipient, day. */
  readonly subtitle: string;
  readonly sections: readonly Section[];
  /** What the brief rests on, in the order of their numbers. */
  readonly sources: readonly NumberedSource[];
  readonly sourcesHeading: string;
  /** Data set, permalink and the notice that it is no legal advice. */
  readonly colophon: readonly string[];
}

interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Text[])[] };

/** Runs of text, in order. */
export type Text = readonly Run[];

interface Run {
  readonly text: string;
  readonly strong?: true;
}

export interface NumberedSource {
  readonly number: number;
  /** The reference, with its grade of verification in words. */
  readonly text: string;
  readonly url: string | null;
}

export function plain(text: string): Text {
  return [{ text }];
}

/** A text that begins with its subject in bold. */
export function lead(subject: string, text: string): Text {
  return [{ text: subject, strong: true }, { text }];
}

export function paragraph(text: Text): Block {
  return { kind: 'paragraph', text };
}

export function list(items: readonly Text[]): Block {
  return { kind: 'list', items };
}
