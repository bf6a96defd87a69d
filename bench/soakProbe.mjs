// Within the server under `npm run soak`: says, when it is asked, what memory it holds after a collection of garbage.
process.on('message', () => {
  globalThis.gc();
  const { rss, heapUsed } = process.memoryUsage();
  process.send({ rss, heap: heapUsed });
});
// The channel must not keep a server alive that stops.
process.channel.unref();
