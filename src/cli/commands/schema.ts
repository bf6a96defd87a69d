import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';

export function command(): Command {
  return new Command('schema')
    .description('print the GraphQL schema of the API')
    .argument('[file]', 'a file to write it to')
    .addHelpText('after', '\nExamples:\n  corredor schema\n  corredor schema schema.graphql')
    .action(async (file?: string) => {
      const { schemaText } = await import('../schemaText.js');
      const text = await schemaText();
      if (file === undefined) process.stdout.write(text);
      else await writeFile(file, text);
    });
}
