import type { Request } from 'express';
import type { Configuration } from './configuration.js';

/**
 * The address of the server as its readers see it, without a slash at its end: PUBLIC_URL where it is set, or the one by which the reader
 * has reached it. What is no name of a host is not repeated.
 */
export function addressOf(request: Request, { publicUrl }: Pick<Configuration, 'publicUrl'>): string {
  if (publicUrl !== undefined) return publicUrl;
  const host = request.get('host') ?? '';
  return `${request.protocol}://${/^[\w.:[\]-]+$/.test(host) ? host : 'localhost'}`;
}
