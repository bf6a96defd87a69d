import { Command } from 'commander';
import { compileSeed, writeCompiled } from '../../dataset/compile.js';
import { BUNDLED_SEED, COMPILED_SEED } from '../bundled.js';

export function command(): Command {
  return new Command('compile')
    .description('write the bundled facts in the form that a start reads at once (part of npm run build)')
    .addHelpText('after', '\nExamples:\n  corredor compile')
    .action(async () => writeCompiled(await compileSeed(BUNDLED_SEED), COMPILED_SEED));
}
