/** Reads YAML 1.2 (core schema: `NO` is text, not false), with the place of every value. */

import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import type { ParsedFile, Place } from './parsedFile.js';
import { type Path, pathInWords } from './problem.js';

export function parseYaml(text: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(Math.min(offset, text.length)).line);
  const errors = document.errors.map(({ code, message, pos: [offset] }) => ({
    offset,
    message: inWords(code, message, text.slice(offset, offset + 100)),
  }));
  const unknownTags = document.warnings.map(({ code, message, pos: [offset] }) => ({
    offset,
    message: inWords(code, message, ''),
  }));
  const lostAliases = aliasesOfNothing(document);
  const faults = [...errors, ...unknownTags, ...lostAliases].map(({ offset, message }) => ({
    line: lineAt(offset),
    message,
  }));
  // Duplicate keys leave the rest of the file readable, so that its other problems are found too.
  const readable = lostAliases.length === 0 && document.errors.every(({ code }) => code === 'DUPLICATE_KEY');

  function placeOf(path: Path): Place {
    let node: unknown = document.contents;
    let offset = start(node);
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(document);
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
        if (pair === undefined) break;
        offset = start(pair.key);
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
        node = node.items[step];
        offset = start(node);
      } else break;
    }
    const written = isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
    return { line: lineAt(offset), offset, written };
  }

  return { value: readable ? document.toJS() : undefined, faults, placeOf, nameOf: pathInWords };
}

function start(node: unknown): number {
  return (node as ParsedNode | null)?.range?.[0] ?? 0;
}

function aliasesOfNothing(document: Document.Parsed): { offset: number; message: string }[] {
  const anchors = new Set<string>();
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias(_, alias) {
      const { source } = alias;
      if (!anchors.has(source))
        found.push({ offset: start(alias), message: `*${source} refers to nothing, expected &${source} above it` });
    },
  });
  return found;
}

function inWords(code: string, message: string, text: string): string {
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^("[^"\n]*"|'[^'\n]*'|[^\s:,{}]+)/.exec(text)?.[0];
      return `${key === undefined ? 'a key' : `the key ${key}`} stands twice in one record, expected each key once`;
    }
    case 'MULTIPLE_DOCS':
      return 'a second document begins here (---), expected one in a file';
    default:
      return `the text is not valid YAML: ${message.split('\n')[0]!.replace(/\.$/, '')}`;
  }
}
