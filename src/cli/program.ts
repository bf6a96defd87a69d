import { Command } from 'commander';
import { programVersion } from './package.js';

const commands = {
  start: () => import('./commands/start.js'),
  trace: () => import('./commands/trace.js'),
  matrix: () => import('./commands/matrix.js'),
  brief: () => import('./commands/brief.js'),
  gaps: () => import('./commands/gaps.js'),
  status: () => import('./commands/status.js'),
  validate: () => import('./commands/validate.js'),
  load: () => import('./commands/load.js'),
  compile: () => import('./commands/compile.js'),
  schema: () => import('./commands/schema.js'),
  cite: () => import('./commands/cite.js'),
  mcp: () => import('./commands/mcp.js'),
};

/** The command line. Only the command that is asked for is read, so that it begins at once; help needs all. */
export async function createProgram([name]: readonly string[]): Promise<Command> {
  const program = new Command('corredor')
    .description(
      'What stands between data and its destination: cross-border data policy in Latin America and the Caribbean.',
    )
    .version(programVersion)
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
  const asked = Object.entries(commands).filter(([each]) => each === name);
  const wanted = asked.length > 0 ? asked : Object.entries(commands);
  for (const [, read] of wanted) program.addCommand((await read()).command());
  return program;
}
