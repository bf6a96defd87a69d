import type { ExceptionTest } from './types.js';

/** The tests of a commitment’s exceptions, which a node keeps as JSON. */
export function exceptionTestsOf({ exceptionTests }: { readonly exceptionTests?: string | null }): ExceptionTest[] {
  const tests = JSON.parse(exceptionTests ?? '{}') as Record<string, Omit<ExceptionTest, 'exception'>>;
  return Object.entries(tests).map(([exception, test]) => ({ exception, ...test }) as ExceptionTest);
}
