/**
 * Figures for Prometheus. Labels have few values, none of which a client chooses: a client that could make values could fill the memory of
 * this process and of those that collect from it.
 */

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { errorCodes } from '../server/errorCodes.js';
import { answerGauges, datasetGauges } from './gauges.js';
import type { Activity, Failure, RequestHead, StatementEnd, Telemetry } from './telemetry.js';

export interface Metrics extends Telemetry {
  readonly contentType: string;
  /** All figures as they are now, in the text format of Prometheus. */
  write(): Promise<string>;
}

/** Upper ends of the classes of durations, in seconds: from an answer given again to the limit of an operation. */
const ANSWER_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const STATEMENT_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'];
const OUTCOMES = ['OK', ...Object.keys(errorCodes)];
const FAILURES: readonly Failure[] = ['failed', 'unavailable', 'cancelled'];

export function createMetrics(version: string): Metrics {
  const registers = [new Registry()];
  const [register] = registers as [Registry];
  collectDefaultMetrics({ register });
  // Each is made where it is named; what it is made with is the same for all.
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Counter({ name: `corredor_${name}`, help, labelNames, registers });
  const gauge = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Gauge({ name: `corredor_${name}`, help, labelNames, registers });
  const durations = <L extends string>(name: string, help: string, buckets: number[], ...labelNames: L[]) =>
    new Histogram({ name: `corredor_${name}_duration_seconds`, help, buckets, labelNames, registers });

  gauge('build_info', 'Always 1; its labels tell the versions of the program and of Node.js.', 'version', 'node').set(
    { version, node: process.version },
    1,
  );
  const requests = counter('http_requests_total', 'Requests that have ended.', 'method', 'route', 'status');
  const requestSeconds = durations(
    'http_request',
    'Time from a request to the end of its answer.',
    ANSWER_SECONDS,
    'route',
  );
  const repeated = counter('answers_repeated_total', 'Answers given again from memory.');
  const operations = counter(
    'operations_total',
    'Operations that have ended, by OK or the code of their first error.',
    'kind',
    'code',
  );
  const operationSeconds = durations('operation', 'Time that an operation took.', ANSWER_SECONDS, 'kind');
  const running = gauge('operations_running', 'Operations that are being answered.', 'kind');
  const rootFields = counter('graphql_root_fields_total', 'Operations that have asked a field of the root.', 'field');
  const statementSeconds = durations('cypher_statement', 'Time that a statement took.', STATEMENT_SECONDS, 'statement');
  const failures = counter(
    'cypher_statement_failures_total',
    'Statements that were not answered, and why.',
    'statement',
    'reason',
  );
  // A rise is seen only from a value that was collected before, so each counter begins at 0 as soon as it can be known of.
  const expectOperations = once((kind) => {
    for (const code of OUTCOMES) operations.inc({ kind, code }, 0);
  });
  const expectStatement = once((statement) => {
    for (const reason of FAILURES) failures.inc({ statement, reason }, 0);
  });
  expectOperations('graphql');
  let lookAtDataset = async () => {};

  return {
    contentType: register.contentType,
    async write() {
      await lookAtDataset();
      return register.metrics();
    },

    request({ method, route }: RequestHead) {
      const seconds = stopwatch();
      return {
        run: atOnce,
        traceId: undefined,
        end({ status, isRepeated }) {
          requests.inc({ method: METHODS.includes(method) ? method : 'other', route, status });
          requestSeconds.observe({ route }, seconds());
          if (isRepeated) repeated.inc();
        },
        operation(kind) {
          const seconds = stopwatch();
          expectOperations(kind);
          running.inc({ kind });
          return {
            run: atOnce,
            asks({ rootFields: asked }) {
              for (const field of asked()) rootFields.inc({ field });
            },
            end(code) {
              running.dec({ kind });
              operations.inc({ kind, code });
              operationSeconds.observe({ kind }, seconds());
            },
          };
        },
      };
    },

    statement(statement): Activity<StatementEnd> {
      const seconds = stopwatch();
      expectStatement(statement);
      return {
        run: atOnce,
        end(how) {
          statementSeconds.observe({ statement }, seconds());
          if ('failure' in how) failures.inc({ statement, reason: how.failure });
        },
      };
    },

    followDataset(current, engine) {
      lookAtDataset = datasetGauges(registers, current, engine);
    },

    followAnswers(kept) {
      answerGauges(registers, kept);
    },
  };
}

/** Does the work for each key when it is first met. */
function once(work: (key: string) => void): (key: string) => void {
  const met = new Set<string>();
  return (key) => {
    if (met.has(key)) return;
    met.add(key);
    work(key);
  };
}

const atOnce = <T>(work: () => T): T => work();

function stopwatch(): () => number {
  const started = performance.now();
  return () => (performance.now() - started) / 1000;
}
