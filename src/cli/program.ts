import { Command } from 'commander';
import { compileCommand } from './commands/compile.js';
import { loadCommand } from './commands/load.js';
import { matrixCommand } from './commands/matrix.js';
import { schemaCommand } from './commands/schema.js';
import { startCommand } from './commands/start.js';
import { statusCommand } from './commands/status.js';
import { traceCommand } from './commands/trace.js';
import { validateCommand } from './commands/validate.js';
import { programVersion } from './package.js';

export function createProgram(): Command {
  const program = new Command('corredor')
    .description(
      'What stands between data and its destination: cross-border data policy in Latin America and the Caribbean.',
    )
    .version(programVersion)
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      `
Examples:
  corredor start
  corredor trace BR CL --category HEALTH --as-of 2020-11-30
  corredor matrix --agreement PACIFIC_ALLIANCE
  corredor validate

The graph is embedded and in memory unless GRAPH_PATH (a file) or NEO4J_URI (a server) is set.`,
    );
  for (const command of [
    startCommand(),
    traceCommand(),
    matrixCommand(),
    statusCommand(),
    validateCommand(),
    loadCommand(),
    compileCommand(),
    schemaCommand(),
  ]) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}
