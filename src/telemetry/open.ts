import type { Configuration } from '../server/configuration.js';
import type { Logger } from '../server/logger.js';
import type { Metrics } from './metrics.js';
import { both, type Telemetry, unobserved } from './telemetry.js';

export interface OpenedTelemetry {
  readonly telemetry: Telemetry;
  /** The figures, where they are wanted. */
  readonly metrics: Metrics | undefined;
  /** Delivers what is left. */
  close(): Promise<void>;
}

/** What the configuration wants to be observed. The libraries of what it does not want are not loaded. */
export async function openTelemetry(
  { metricsPort, otlpEndpoint, otlpTracesEndpoint }: Configuration,
  version: string,
  logger: Logger,
): Promise<OpenedTelemetry> {
  const metrics = metricsPort === undefined ? undefined : (await import('./metrics.js')).createMetrics(version);
  const isTraced = otlpEndpoint !== undefined || otlpTracesEndpoint !== undefined;
  const traces = isTraced ? (await import('./traces.js')).createTraces(version, logger) : undefined;
  const wanted: Telemetry[] = [metrics, traces].filter((each) => each !== undefined);
  return {
    telemetry: wanted.length === 0 ? unobserved : wanted.reduce(both),
    metrics,
    close: async () => traces?.close(),
  };
}
