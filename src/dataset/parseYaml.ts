/** Reads YAML 1.2 (core schema: `NO` is text, not false), with the place of every value. */

import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { ParsedFile, Place } from './parsedFile.js';
import { type Path, pathInWords } from './problem.js';

export function parseYaml(text: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(Math.min(offset, text.length)).line);
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    line: lineAt(pos[0]),
    message:
      code === 'DUPLICATE_KEY'
        ? `the key ${keyAt(text, pos[0])} stands twice in one record, expected each key once`
        : `the text is not valid YAML: ${firstSentence(message)}`,
  }));

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
    // The key of an alias stands where it is used; what it stands for is written once.
    const written = isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
    return { line: lineAt(offset), offset, written };
  }

  // Duplicate keys leave the rest of the file readable, so that its other problems are found too.
  const readable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  return { value: readable ? document.toJS() : undefined, faults, placeOf, nameOf: pathInWords };
}

function start(node: unknown): number {
  return (node as ParsedNode | null)?.range?.[0] ?? 0;
}

function keyAt(text: string, offset: number): string {
  return /^[^\s:,{}]+/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
}

function firstSentence(message: string): string {
  return message.split('\n')[0]!.replace(/\.$/, '');
}
