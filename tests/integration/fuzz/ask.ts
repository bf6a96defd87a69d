/** Asks a server what was made at random, several questions at a time, and keeps count of the answers. */

import fc, { type Arbitrary } from 'fast-check';
import { errorCodes } from '../../../src/server/errorCodes.js';
import { type Sample, sample } from './memory.js';

/** How many questions are under way at once. */
const ASKERS = 8;

/** How often a run looks at the memory. */
const SAMPLES = 40;

interface Answer {
  readonly status: number;
  readonly codes: readonly string[];
}

export interface Tally {
  /** How many requests were answered so: `answered`, or a code of errors. A request counts for each code that it got. */
  readonly outcomes: Map<string, number>;
  readonly milliseconds: number[];
  /** The slowest first. */
  readonly slowest: { readonly ms: number; readonly body: string }[];
  readonly samples: Sample[];
}

const newTally = (): Tally => ({ outcomes: new Map(), milliseconds: [], slowest: [], samples: [] });

export interface Run {
  readonly url: string;
  readonly bodies: Arbitrary<string>;
  readonly runs: number;
  /** The first seed: each asker has one of its own, which a failure prints. */
  readonly seed: number;
  /** Tells now and then how far it is. */
  readonly isLong: boolean;
  readonly check: (body: string, answer: Answer) => void;
}

/** Throws with the smallest request that was answered wrongly, and the seed that leads there. */
export async function askAll({ url, bodies, runs, seed, isLong, check }: Run): Promise<Tally> {
  const tally = newTally();
  const every = Math.max(1, Math.floor(runs / SAMPLES));
  let asked = 0;
  let failing: number | undefined;
  const propertyOf = (asker: number) =>
    fc.asyncProperty(bodies, async (body) => {
      // Where one has found something, it alone goes on, to find the smallest like it.
      if (failing !== undefined && failing !== asker) return;
      try {
        const began = performance.now();
        const answer = await ask(url, body);
        count(tally, body, answer, performance.now() - began);
        holdsForAll(body, answer);
        check(body, answer);
      } catch (error) {
        failing ??= asker;
        throw error;
      }
      asked += 1;
      if (!isLong || asked % every > 0) return;
      tally.samples.push(sample(asked / runs));
      process.stderr.write(`${asked} of ${runs}: ${JSON.stringify(Object.fromEntries(tally.outcomes))}\n`);
    });
  const shares = Array.from({ length: ASKERS }, (_, asker) => Math.ceil((runs - asker) / ASKERS));
  await Promise.all(
    shares.map(async (numRuns, asker) => {
      if (numRuns > 0) await fc.assert(propertyOf(asker), { numRuns, seed: seed + asker });
    }),
  );
  return tally;
}

/** What is expected whatever was asked. */
function holdsForAll(body: string, { status, codes }: Answer): void {
  expect([body, codes.filter((code) => !Object.hasOwn(errorCodes, code))]).toEqual([body, []]);
  expect([body, codes]).not.toEqual([body, expect.arrayContaining(['INTERNAL_SERVER_ERROR'])]);
  // What takes too long is ended: that is an answer too.
  expect([body, status, status < 500 || codes.includes('OPERATION_TIMEOUT')]).toEqual([body, status, true]);
  expect([body, status, status < 400 || codes.length > 0]).toEqual([body, status, true]);
}

async function ask(url: string, body: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  if (text === '') throw new Error(`An empty answer with status ${response.status} to ${body}`);
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return { status: response.status, codes: [...new Set(errors.map(({ extensions }) => extensions?.code ?? 'none'))] };
}

function count({ outcomes, milliseconds, slowest }: Tally, body: string, { codes }: Answer, ms: number): void {
  for (const outcome of codes.length > 0 ? codes : ['answered'])
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  milliseconds.push(ms);
  slowest.push({ ms, body });
  slowest.sort((a, b) => b.ms - a.ms).splice(3);
}
