/** A started server with those who observe it. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { begin, type Ended, type Environment, ended, untilMatch } from './program.js';

export const SECRETS = { OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20hunter2' };

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly isFaulty: boolean;
}

/** A collector that takes spans by OTLP, or refuses them. */
export async function openCollector(status = 200) {
  const spans: Span[] = [];
  const resources: Record<string, unknown>[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as any;
    authorizations.push(request.headers.authorization);
    for (const { resource, scopeSpans } of body.resourceSpans) {
      resources.push(attributesOf(resource));
      for (const span of scopeSpans.flatMap((scope: any) => scope.spans)) {
        spans.push({ ...span, attributes: attributesOf(span), isFaulty: span.status.code === 2 });
      }
    }
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => once(server.close(), 'close');
  return { url: `http://127.0.0.1:${port}`, spans, resources, authorizations, close };
}

function attributesOf({ attributes }: any): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }: any) => [key, plain(value)]));
}

const plain = (value: any): unknown =>
  value.arrayValue ? value.arrayValue.values.map(plain) : Object.values(value)[0];

/** Starts the server, asks, and stops it: with what it has said. */
export async function whileRunning(
  env: Environment,
  work: (server: { url: string; metrics: string | undefined; child: ReturnType<typeof begin> }) => Promise<void>,
): Promise<Ended> {
  const child = begin(['start'], env);
  const end = ended(child);
  const address = untilMatch(child.stdout, /Corredor is at/);
  const [, listening] = await untilMatch(child.stderr, /^(\{.*"msg":"listening".*\})$/m);
  await address;
  const { url, metrics } = JSON.parse(listening!);
  try {
    await work({ url, metrics, child });
  } finally {
    child.kill('SIGTERM');
  }
  return end;
}
