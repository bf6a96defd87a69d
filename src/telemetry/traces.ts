/**
 * Spans for OpenTelemetry: of a request, of its operation, of each statement. Where they go, how many are kept and what they are called
 * by is said by the variables of OpenTelemetry, which its libraries read themselves.
 */

import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider, type SpanExporter } from '@opentelemetry/sdk-trace-node';
import {
  ATTR_DB_QUERY_SUMMARY,
  ATTR_DB_SYSTEM_NAME,
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_SERVICE_NAME,
  ATTR_SERVICE_VERSION,
  ATTR_URL_PATH,
} from '@opentelemetry/semantic-conventions';
import type { Logger } from '../server/logger.js';
import type { Activity, OperationActivity, RequestHead, StatementEnd, Telemetry } from './telemetry.js';
import { tellingOutages } from './tellingOutages.js';

// Names of the conventions that are not stable yet, which the library asks to spell out.
const GRAPHQL_OPERATION_NAME = 'graphql.operation.name';
const DB_RESPONSE_RETURNED_ROWS = 'db.response.returned_rows';

/** Who asks may call an operation anything, at any length. */
const LONGEST_NAME = 100;

/** How long, in milliseconds, the program waits at its end for the last spans to be delivered. */
const FLUSH_TIMEOUT = 3_000;

export interface Traces extends Telemetry {
  /** Delivers what is left, or gives it up after a while. */
  close(): Promise<void>;
}

/** One for a process: the libraries keep what runs within what in one place. */
export function createTraces(version: string, logger: Logger): Traces {
  const exporter: SpanExporter = new OTLPTraceExporter();
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ [ATTR_SERVICE_NAME]: 'corredor', [ATTR_SERVICE_VERSION]: version }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(tellingOutages(exporter, logger))],
  });
  provider.register();
  const tracer = trace.getTracer('corredor', version);

  return {
    request({ method, route, path, headers }: RequestHead) {
      const before = propagation.extract(context.active(), headers);
      const attributes = { [ATTR_HTTP_REQUEST_METHOD]: method, [ATTR_HTTP_ROUTE]: route, [ATTR_URL_PATH]: path };
      const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, before);
      const within = trace.setSpan(before, span);
      return {
        traceId: span.spanContext().traceId,
        run: (work) => context.with(within, work),
        operation: (kind): OperationActivity => {
          const operation = tracer.startSpan(kind, {}, within);
          return {
            run: (work) => context.with(trace.setSpan(within, operation), work),
            asks({ name, rootFields }) {
              operation.setAttribute('corredor.root_fields', [...rootFields()]);
              if (name !== undefined && name.length <= LONGEST_NAME) {
                operation.setAttribute(GRAPHQL_OPERATION_NAME, name);
              }
            },
            end: (code) => endSpan(operation, code === 'OK' ? undefined : code),
          };
        },
        end({ status, isRepeated }) {
          span.setAttributes({ [ATTR_HTTP_RESPONSE_STATUS_CODE]: status, 'corredor.repeated': isRepeated });
          // What a client has done wrong is no error of the server.
          endSpan(span, status >= 500 ? String(status) : undefined);
        },
      };
    },

    statement(name, engine): Activity<StatementEnd> {
      // What belongs to no request, such as a load, would be a trace of a single statement.
      if (trace.getSpan(context.active()) === undefined) return unseen;
      const attributes = { [ATTR_DB_SYSTEM_NAME]: engine, [ATTR_DB_QUERY_SUMMARY]: name };
      const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes });
      return {
        run: (work) => work(),
        end(how) {
          if ('rows' in how) span.setAttribute(DB_RESPONSE_RETURNED_ROWS, how.rows);
          endSpan(span, 'failure' in how ? how.failure : undefined);
        },
      };
    },

    followDataset: () => {},
    followAnswers: () => {},

    async close() {
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, FLUSH_TIMEOUT);
      });
      await Promise.race([provider.shutdown().catch(() => {}), tooLate]);
      clearTimeout(timer);
    },
  };
}

const unseen: Activity<StatementEnd> = { run: (work) => work(), end: () => {} };

/** `fault` is a code: what an error says may hold what was asked. */
function endSpan(span: Span, fault: string | undefined): void {
  if (fault !== undefined) span.setAttribute(ATTR_ERROR_TYPE, fault).setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
