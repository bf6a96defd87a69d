#!/usr/bin/env node
import './production.js';
import { Failure } from './failure.js';
import { createProgram } from './program.js';

// Who reads the output may have seen enough: `corredor validate | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  const words = process.argv.slice(2);
  const program = await createProgram(words);
  await program.parseAsync(words, { from: 'user' });
} catch (error) {
  const failure = Failure.of(error);
  for (const line of failure.lines) console.error(line);
  process.exitCode = 1;
}
