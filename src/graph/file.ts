import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { GraphUnavailable } from './port.js';

/** The log may grow to this before it is folded into the file, so that a process that loads often needs no restart. */
const LOG_BYTES = 64 * 1024 * 1024;

export interface GraphFile {
  readonly database: GrafeoDB;
  /** To be called when the database is closed. */
  readonly release: () => void;
}

/** Opens or makes the graph file at a path, and leaves a note beside it that says who holds it. */
export function openFile(path: string): GraphFile {
  const note = `${path}.owner`;
  let database: GrafeoDB;
  try {
    database = grafeo.GrafeoDB.create(path);
  } catch (cause) {
    throw new GraphUnavailable(explanation(path, note, (cause as Error).message), { cause });
  }
  database.setCheckpointTriggers({ walBytes: LOG_BYTES });
  leaveNote(note);
  return { database, release: () => rmSync(note, { force: true }) };
}

/**
 * The note helps people, and a graph on a full disk, which has no room for it, can still be read. It is there whole or not at all: another
 * process may look for it at any moment.
 */
function leaveNote(note: string): void {
  const draft = `${note}.new`;
  try {
    writeFileSync(draft, `process ${process.pid} on ${hostname()}, since ${new Date().toISOString()}`);
    renameSync(draft, note);
  } catch {
    for (const path of [draft, note]) rmSync(path, { force: true });
  }
}

/** Is it the disk that failed, rather than what was asked of the engine? */
export function isDiskFailure(error: unknown): error is Error {
  return error instanceof Error && /GRAFEO-(X003|T009)/.test(error.message);
}

/** What to say when the disk takes no more: it is full, a quota is spent, it is gone. */
export function diskFailure(path: string, cause: Error): GraphUnavailable {
  const words = /([^:]+) \(os error \d+\)/.exec(cause.message)?.[1]?.trim() ?? reason(cause.message);
  return new GraphUnavailable(
    `The graph at ${path} cannot be written: ${words}. Nothing that it held is lost: make room on the disk, and try again.`,
    { cause },
  );
}

function explanation(path: string, note: string, message: string): string {
  if (/\block/i.test(message)) {
    return (
      `The graph at ${path} is in use (${owner(note)}). One process at a time may hold it: ` +
      'stop that one, choose another path, or use Neo4j for several processes.'
    );
  }
  if (/damage|corrupt|checksum|header/i.test(message)) {
    return (
      `The graph at ${path} cannot be read (${reason(message)}). ` +
      `Move ${path} and ${path}.wal away, or name another path, and load the graph again.`
    );
  }
  return `The graph at ${path} cannot be opened (${reason(message)}).`;
}

function owner(note: string): string {
  try {
    return readFileSync(note, 'utf8');
  } catch {
    return 'by an unknown process';
  }
}

/** The engine's own words without its codes: `Database error: GRAFEO-S002: the file … is damaged`. */
function reason(message: string): string {
  return message.replace(/^.*?GRAFEO-\w+:\s*/s, '');
}
