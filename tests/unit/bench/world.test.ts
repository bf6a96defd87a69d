import { join } from 'node:path';
import type { z } from 'zod';
import { growWorld } from '../../../bench/world/grow.mjs';
import { check } from '../../../src/dataset/check.js';
import { compile } from '../../../src/dataset/compile.js';
import type { Dataset } from '../../../src/dataset/format/index.js';
import { type KindName, kinds } from '../../../src/dataset/kinds.js';
import { readSeed } from '../../../src/dataset/read.js';

let facts: Dataset;

beforeAll(async () => {
  facts = (await readSeed(join(process.cwd(), 'seed'))).dataset!;
});

const lawsOf = ({ countries, supranational }: Dataset) => [...countries, ...supranational].flatMap(({ laws }) => laws);
const codesOf = ({ countries, partners }: Dataset) => [
  ...countries.map(({ country }) => country.iso2),
  ...partners.countries.map(({ iso2 }) => iso2),
];
const rowsOf = (dataset: Dataset) =>
  new Map(compile(dataset, '').batches.map(({ statement, rows }) => [statement, rows.length]));
const countries = () => facts.countries.length;
/** A world whose last region has some of its countries by name only. */
const ragged = () => growWorld(facts, { jurisdictions: 2 * countries() + 5 });

describe('a grown world', () => {
  it('is the same for the same seed, and another for another', () => {
    const size = { jurisdictions: countries() + 5, laws: 700, seed: 7 };
    const { hash } = compile(growWorld(facts, size), '');
    expect(compile(growWorld(facts, size), '').hash).toBe(hash);
    expect(compile(growWorld(facts, { ...size, seed: 8 }), '').hash).not.toBe(hash);
  });

  it('has as many jurisdictions and laws as are wanted, more or fewer than the facts would have', () => {
    const jurisdictions = countries() + 5;
    for (const laws of [400, 1500]) {
      const world = growWorld(facts, { jurisdictions, laws });
      expect(world.countries).toHaveLength(jurisdictions);
      expect(lawsOf(world)).toHaveLength(laws);
      expect(check(world).problems).toEqual([]);
    }
  });

  it('names nothing that it does not hold', () => {
    expect(check(ragged()).problems).toEqual([]);
  });

  it('is written as the facts are, but for the codes of its countries', () => {
    const world = ragged();
    const files: [KindName, readonly unknown[]][] = [
      ['country', world.countries],
      ['supranational', world.supranational],
      ['partners', [world.partners]],
      ['agreement', world.agreements],
      ['agenda', world.agendas],
      ['judgements', world.judgements],
      ['corrections', [world.corrections]],
    ];
    const complaints = files.flatMap(([kind, records]) => {
      const schema: z.ZodType = kinds[kind].schema;
      return records.flatMap((record) => schema.safeParse(record).error?.issues ?? []);
    });
    const otherwise = complaints.filter(({ message }) => !message.startsWith('expected a country code'));
    expect(complaints.length).toBeGreaterThan(0);
    expect(otherwise).toEqual([]);
  });

  it('shares no id of a country, law or source with the facts', () => {
    const idsOf = (dataset: Dataset) => {
      const { batches } = compile(dataset, '');
      return batches
        .filter(({ statement }) => ['countries', 'groups', 'laws', 'agreements', 'sources'].includes(statement))
        .flatMap(({ rows }) => rows.map(({ properties }) => properties.id as string));
    };
    const real = new Set([...idsOf(facts), ...codesOf(facts)]);
    const grown = idsOf(ragged());
    // The documents of methods, benchmarks and reports are those of the facts, as these records are.
    const shared = grown.filter((id) => real.has(id));
    expect(shared.length).toBeLessThan(grown.length / 50);
    expect(codesOf(ragged()).filter((code) => real.has(code))).toEqual([]);
  });

  it('has three times the rows of the facts where it is three times as large', () => {
    const [one, three] = [rowsOf(facts), rowsOf(growWorld(facts, { jurisdictions: 3 * countries() }))];
    for (const statement of ['laws', 'provisions', 'rules', 'provides', 'enforces', 'observations', 'commitments']) {
      expect(three.get(statement)).toBe(3 * one.get(statement)!);
    }
    for (const statement of ['amends', 'implements', 'recognises', 'party_to', 'shelters', 'sourced_from']) {
      expect(three.get(statement)! / one.get(statement)!).toBeCloseTo(3, 0);
    }
  });

  it('ties its regions to one another, seldom', () => {
    const world = growWorld(facts, { jurisdictions: 3 * countries() });
    const regionOf = (id: string) => id.split('_').at(-1);
    const entries = world.agreements.flatMap(({ agreement, parties }) =>
      parties.map(({ country }) => regionOf(country) === regionOf(agreement.id)),
    );
    const elsewhere = entries.filter((here) => !here).length / entries.length;
    expect(elsewhere).toBeGreaterThan(0.02);
    expect(elsewhere).toBeLessThan(0.12);
  });
});
