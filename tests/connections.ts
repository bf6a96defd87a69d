// Each request of a test has a connection of its own. A server closes one that idles for five seconds, and a busy machine can hold a test up
// for so long between two requests that it learns of the end only by a request that fails.

const { fetch } = globalThis;

globalThis.fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('connection', 'close');
  return fetch(input, { ...init, headers });
};
