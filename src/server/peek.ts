import type { IncomingMessage } from 'node:http';

/**
 * The text of a request's body, which whoever reads it next finds as if nobody had looked. Undefined where it is packed, longer than `most`
 * bytes, of a length that was not told, or does not come.
 */
export function peek(request: IncomingMessage, most: number): Promise<string | undefined> {
  const length = Number(request.headers['content-length']);
  const isPacked = request.headers['content-encoding'] !== undefined;
  if (isPacked || !(length > 0 && length <= most)) return Promise.resolve(undefined);

  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const look = () => {
      for (let chunk = request.read(); chunk !== null; chunk = request.read()) {
        chunks.push(chunk);
        size += chunk.length;
      }
      if (size >= length) done();
    };
    const done = () => {
      request.off('readable', look).off('close', done);
      const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      // Within the same turn: a stream that was read to its end can be given nothing back once it has said so.
      if (size > 0 && !request.destroyed) request.unshift(body);
      resolve(size === length ? body.toString() : undefined);
    };
    request.on('readable', look).once('close', done);
  });
}
