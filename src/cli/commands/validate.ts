import { Command } from 'commander';
import { listSeedFiles } from '../../dataset/files.js';
import { formatProblem } from '../../dataset/problem.js';
import { readSeed } from '../../dataset/read.js';
import { BUNDLED_SEED } from '../bundled.js';
import { seedFolder } from '../seedOption.js';
import { counted } from '../text/numbers.js';

export function command(): Command {
  return new Command('validate')
    .description('check the facts: every problem and warning of every file, as file:line')
    .option('--seed <directory>', 'the folder of the facts (default: the bundled one)')
    .option('--json', 'the findings as JSON, for machines')
    .addHelpText(
      'after',
      `
Problems keep facts from being loaded (exit code 1); warnings do not.

Examples:
  corredor validate
  corredor validate --seed ../my-facts
  corredor validate --json`,
    )
    .action(async ({ seed = BUNDLED_SEED, json }: { seed?: string; json?: true }) => {
      const directory = await seedFolder(seed);
      const [files, { problems, warnings }] = await Promise.all([listSeedFiles(directory), readSeed(directory)]);
      if (json) {
        console.log(JSON.stringify({ valid: problems.length === 0, files: files.length, problems, warnings }, null, 2));
      } else {
        for (const problem of problems) console.log(formatProblem(problem));
        for (const { message, ...place } of warnings) {
          console.log(formatProblem({ ...place, message: `warning: ${message}` }));
        }
        const found = [counted(problems.length, 'problem'), counted(warnings.length, 'warning')];
        console.log(`${counted(files.length, 'file')}: ${found.join(', ')}.`);
      }
      if (problems.length > 0) process.exitCode = 1;
    });
}
