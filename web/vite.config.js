// Builds the explorer into dist/web/: static files that the server sends itself, so that it works offline.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { regionShapes } from './regionShapes.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/explorer/',
  logLevel: 'warn',
  plugins: [regionShapes()],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // Its content security policy lets no style or script stand in the page itself; small pictures in style sheets may.
    assetsInlineLimit: (path) => path.endsWith('.svg'),
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Libraries mark their parts for React servers; there is none here.
      onLog: (level, log, next) => log.code === 'MODULE_LEVEL_DIRECTIVE' || next(level, log),
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
});
