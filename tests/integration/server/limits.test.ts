/** What a query may ask for: each limit says itself, what was found, and has its code. */

import { getIntrospectionQuery } from 'graphql';
import { openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.server.close());

const refusal = (code: string, message: string) => ({
  status: 400,
  body: { errors: [{ message: expect.stringContaining(message), extensions: { code } }] },
});

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

describe('depth', () => {
  const nested = (levels: number) =>
    `{ country(id: "BR") ${'{ laws { country '.repeat((levels - 2) / 2)} { id } ${'} }'.repeat((levels - 2) / 2)} }`;

  test('at the limit passes', async () => {
    expect((await world.query(nested(14))).status).toBe(200);
  });

  test('beyond the limit', async () => {
    expect(await world.query(nested(16))).toMatchObject(
      refusal('QUERY_TOO_DEEP', 'Query depth limit of 15 exceeded, found 16.'),
    );
  });

  test('fragments do not hide it', async () => {
    const query = `${nested(14).replace('{ id }', '{ ...Deep }')} fragment Deep on Country { laws { country { id } } }`;
    expect(await world.query(query)).toMatchObject(refusal('QUERY_TOO_DEEP', 'found 16'));
  });
});

describe('cost', () => {
  const LEAVES = 'id effect sources { title url locator verification }';
  const EVERYTHING = `{ countries(first: 100) { totalCount edges { cursor node { id name laws { id title provisions { id locator rules { ${LEAVES} } } } } } } }`;
  const paged = (first: string) =>
    `countries(first: ${first}) { edges { node { pagedLaws(first: ${first}) { edges { node { pagedProvisions(first: ${first}) { edges { node { id } } } } } } } } }`;

  test('all countries with laws, provisions, rules and sources pass', async () => {
    expect((await world.query(EVERYTHING)).status).toBe(200);
  });

  test('three connections of a hundred inside one another do not', async () => {
    expect(await world.query(`{ ${paged('100')} }`)).toMatchObject(
      refusal('QUERY_TOO_COSTLY', 'Query cost limit of 250000 exceeded, found 3030301'),
    );
  });

  test('nor when the hundred comes from a variable, its default, or is left out', async () => {
    const refused = refusal('QUERY_TOO_COSTLY', 'found 3030301');
    expect(await world.query(`query ($n: Int) { ${paged('$n')} }`, { n: 100 })).toMatchObject(refused);
    expect(await world.query(`query ($n: Int = 100) { ${paged('$n')} }`)).toMatchObject(refused);
    expect(await world.query(`{ ${paged('100').replaceAll('(first: 100)', '')} }`)).toMatchObject(refused);
  });

  test('the same document with a small variable passes, before and after', async () => {
    const query = `query ($n: Int) { ${paged('$n')} }`;
    expect((await world.query(query, { n: 5 })).status).toBe(200);
    expect((await world.query(query, { n: 100 })).status).toBe(400);
    expect((await world.query(query, { n: 5 })).status).toBe(200);
  });

  test('a list that says how long it is counts so', async () => {
    const long = await openWorld({ MAX_COST: '500' });
    expect((await long.query('{ country(id: "BR") { laws { id title } } }')).status).toBe(200);
    expect(await long.query('{ country(id: "BR") { votes { id title } } }')).toMatchObject(
      refusal('QUERY_TOO_COSTLY', 'found 601'),
    );
    await long.server.close();
  });

  // Followed one by one they would be two to the power of 45: that would never end.
  test('spreads of spreads are weighed, not followed', async () => {
    const spreads = repeat(45, (i) => `fragment F${i} on Country { ...F${i + 1} laws { country { ...F${i + 1} } } }`);
    const deep = await openWorld({ MAX_DEPTH: '100' });
    const answer = await deep.query(`{ country(id: "BR") { ...F0 } } ${spreads} fragment F45 on Country { id }`);
    await deep.server.close();
    expect(answer).toMatchObject(refusal('QUERY_TOO_COSTLY', 'Query cost limit'));
  });
});

test('aliases', async () => {
  expect((await world.query(`{ ${repeat(30, (i) => `a${i}: hello`)} }`)).status).toBe(200);
  expect(await world.query(`{ ${repeat(31, (i) => `a${i}: hello`)} }`)).toMatchObject(
    refusal('TOO_MANY_ALIASES', 'Aliases limit of 30 exceeded, found 31.'),
  );
});

test('directives', async () => {
  expect((await world.query(`{ ${repeat(20, () => 'hello @include(if: true)')} }`)).status).toBe(200);
  expect(await world.query(`{ ${repeat(21, () => 'hello @include(if: true)')} }`)).toMatchObject(
    refusal('TOO_MANY_DIRECTIVES', 'Directives limit of 20 exceeded, found 21.'),
  );
});

test('tokens', async () => {
  const atLimit = repeat(333, () => 'echo(text: "x")');
  expect((await world.query(`{ ${atLimit} }`)).status).toBe(200);
  expect(await world.query(`{ ${atLimit} hello }`)).toMatchObject(
    refusal('TOO_MANY_TOKENS', 'The query has more than 2000 tokens, the limit.'),
  );
});

test('size of the body, packed or not', async () => {
  const answer = await world.post(JSON.stringify({ query: '{ hello }', pad: 'x'.repeat(100_000) }));
  expect(answer).toMatchObject({
    status: 413,
    body: {
      errors: [
        { message: 'Body limit of 100000 bytes exceeded, found 100030.', extensions: { code: 'BODY_TOO_LARGE' } },
      ],
    },
  });
});

test('the query by which tools read a schema passes all limits', async () => {
  const answer = await world.query(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }));
  expect(answer.body.errors).toBeUndefined();
  expect(answer.status).toBe(200);
});

test('limits are configurable', async () => {
  const strict = await openWorld({ MAX_DEPTH: '2', MAX_COST: '10', MAX_ALIASES: '1' });
  expect(await strict.query('{ countries { edges { cursor } } }')).toMatchObject(
    refusal('QUERY_TOO_DEEP', 'limit of 2'),
  );
  expect(await strict.query('{ countries { totalCount } }')).toMatchObject({ status: 200 });
  expect(await strict.query('{ a: hello b: hello }')).toMatchObject(refusal('TOO_MANY_ALIASES', 'limit of 1 '));
  await strict.server.close();
});
