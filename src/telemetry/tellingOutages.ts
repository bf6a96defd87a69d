import type { SpanExporter } from '@opentelemetry/sdk-trace-node';
import type { Logger } from '../server/logger.js';

/** The same exporter, which logs once that its collector does not take the spans, and once that it does again. */
export function tellingOutages(exporter: SpanExporter, logger: Logger): SpanExporter {
  let isDown = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const isLost = result.error !== undefined || result.code !== 0;
        if (isLost && !isDown)
          logger.warn(
            { err: result.error },
            'spans cannot be delivered: they are dropped until the collector takes them',
          );
        if (!isLost && isDown) logger.info('spans are delivered again');
        isDown = isLost;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
