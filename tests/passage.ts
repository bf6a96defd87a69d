import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A way to a server of this machine, on which a test does what networks do: it is cut, stands still, or takes its time. */
export interface Passage {
  readonly port: number;
  /** How many connections go through it just now. */
  connections(): number;
  /** Keeps all bytes that come from now on, in both directions, until `flow`. */
  stall(): void;
  flow(): void;
  /** Lets each byte that comes from now on take so many milliseconds, in each direction. */
  delay(milliseconds: number): void;
  /** Cuts all connections, and takes no more. */
  close(): Promise<void>;
}

export async function passageTo(target: number, port = 0): Promise<Passage> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let latency = 0;
  let open = () => {};
  let gate: Promise<void> = Promise.resolve();

  const forward = (from: Socket, to: Socket) => {
    // One after the other, so that bytes keep their order.
    let sent: Promise<unknown> = Promise.resolve();
    const send = (work: () => unknown) => {
      const due = Date.now() + latency;
      sent = sent
        .then(() => sleep(Math.max(0, due - Date.now()), undefined, { ref: false }))
        .then(() => gate)
        .then(work);
    };
    from.on('data', (bytes) => send(() => to.write(bytes)));
    from.on('end', () => send(() => to.end()));
    from.on('error', () => to.destroy());
  };

  const server = createServer({ allowHalfOpen: true }, (inner) => {
    const outer = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
    const pair = [inner, outer] as const;
    pairs.add(pair);
    inner.once('close', () => {
      pairs.delete(pair);
      outer.destroy();
    });
    outer.once('close', () => inner.destroy());
    forward(inner, outer);
    forward(outer, inner);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    connections: () => pairs.size,
    stall: () => {
      open();
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    flow: () => open(),
    delay: (milliseconds) => {
      latency = milliseconds;
    },
    close: async () => {
      open();
      for (const socket of [...pairs].flat()) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
