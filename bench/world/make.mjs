import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { check } from '../../dist/dataset/check.js';
import { compile } from '../../dist/dataset/compile.js';
import { load } from '../../dist/dataset/load.js';
import { readSeed } from '../../dist/dataset/read.js';
import { statement } from '../../dist/graph/statements.js';
import { growWorld } from './grow.mjs';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

/** How many countries with laws a world has that is so many times the facts. */
export async function jurisdictionsOf(factor) {
  const { dataset } = await readSeed(SEED);
  return factor * dataset.countries.length;
}

/** Grows a world, holds it against the checks of the facts, and turns it into rows. */
export async function makeWorld(size) {
  const { dataset: facts } = await readSeed(SEED);
  const world = growWorld(facts, size);
  const { problems } = check(world);
  if (problems.length > 0) {
    const [{ at, message }] = problems;
    throw new Error(`The grown world has ${problems.length} problems; the first: ${at.join('.')} ${message}`);
  }
  return { world, compiled: compile(world, 'grown') };
}

/** The facts themselves, as rows. */
export async function theFacts() {
  return JSON.parse(await readFile(new URL('../../dist/dataset.json', import.meta.url), 'utf8'));
}

/** Loads a data set into a graph that holds none: what is invented never stands beside facts. */
export async function loadInto(graph, compiled, options) {
  await graph.migrate();
  const held = await graph.read(statement('dataset/loaded'));
  if (held.length > 0) throw new Error(`The graph at ${graph.location} holds a data set already: name an empty one.`);
  return load(graph, compiled, options);
}
