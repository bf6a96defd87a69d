/**
 * Writes the format of the seed files as JSON Schema into `seed/schema/`, where editors find it: `node dist/dataset/format/writeSchemas.js`.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type KindName, kindNames, kinds } from '../kinds.js';

/** The folder of the schemas, from here or from the built file alike. */
export const schemaFolder = fileURLToPath(new URL('../../../seed/schema/', import.meta.url));

/** The JSON Schema of what people write in a file of a kind, as the text of its file. Draft 7 is what editors know best. */
export function jsonSchemaOf(kind: KindName): string {
  const schema: z.ZodType = kinds[kind].schema;
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
}

async function writeSchemas(): Promise<void> {
  await mkdir(schemaFolder, { recursive: true });
  await Promise.all(kindNames.map((kind) => writeFile(`${schemaFolder}${kind}.schema.json`, jsonSchemaOf(kind))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeSchemas();
