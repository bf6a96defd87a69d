import { readdir, readFile } from 'node:fs/promises';
import { jsonSchemaOf, schemaFolder } from '../../../src/dataset/format/writeSchemas.js';
import { kindNames } from '../../../src/dataset/kinds.js';

it.each(kindNames)('the schema of %s is current (else: node dist/dataset/format/writeSchemas.js)', async (kind) => {
  expect(await readFile(`${schemaFolder}${kind}.schema.json`, 'utf8')).toBe(jsonSchemaOf(kind));
});

it('no schema is left over', async () => {
  expect((await readdir(schemaFolder)).sort()).toEqual(kindNames.map((kind) => `${kind}.schema.json`).sort());
});

it.each(kindNames)('each key of %s is explained', (kind) => {
  const unexplained: string[] = [];
  const walk = (schema: unknown, path: string) => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, part] of Object.entries(schema)) {
      if (key === 'properties')
        for (const [name, property] of Object.entries(part as Record<string, { description?: string; $ref?: string }>))
          if (property.description === undefined && property.$ref === undefined) unexplained.push(`${path}.${name}`);
      walk(part, `${path}.${key}`);
    }
  };
  walk(JSON.parse(jsonSchemaOf(kind)), kind);
  expect(unexplained).toEqual([]);
});
