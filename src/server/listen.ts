/** How a server begins to listen, and what to say when it cannot. */

import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Place {
  readonly host: string;
  readonly port: number;
  /** The names of the settings that say so. */
  readonly settings: { readonly host: string; readonly port: string };
}

/** Resolves with the address of the server when it listens. Throws an error that says which setting to change. */
export async function listen(server: Server, { host, port, settings }: Place): Promise<string> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(`Cannot listen on ${host}, port ${port}: ${reasonOf(error, settings)}`, { cause: error });
  }
  return urlOf(server, host);
}

function reasonOf(error: unknown, settings: Place['settings']): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `another program does. Set ${settings.port} to another port, or to 0 for any free one.`;
  }
  if (code === 'EACCES') return `this port needs more rights. Set ${settings.port} to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `this machine has no such address. Check ${settings.host}.`;
  return message;
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
