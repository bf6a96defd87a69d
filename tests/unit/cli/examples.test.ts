import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate, validateSchema } from 'graphql';
import { readExamples } from '../../../src/cli/examples.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

test('schema.graphql is a whole schema', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test.each(readExamples())('the example "$title" has a title and asks what the schema answers', ({ title, query }) => {
  expect(title).not.toMatch(/\.graphql$/);
  expect(validate(schema, parse(query))).toEqual([]);
});
