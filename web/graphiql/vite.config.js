// Builds the GraphiQL page into dist/graphiql/: one folder of static files that the server sends itself, so that it works offline.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/graphiql/',
  logLevel: 'warn',
  build: {
    outDir: here('../../dist/graphiql'),
    emptyOutDir: true,
    // The editor (monaco) is one large part by nature; it is sent once and cached for good under its hashed name.
    chunkSizeWarningLimit: 10_000,
    // Libraries mark their parts for React servers; there is none here.
    rolldownOptions: {
      onLog: (level, log, next) => log.code === 'MODULE_LEVEL_DIRECTIVE' || next(level, log),
    },
  },
  worker: { format: 'es' },
});
