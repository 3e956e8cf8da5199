import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/journeys/**', 'test/shell/**'],
    // Before anything imports Dexie, which looks for IndexedDB once.
    setupFiles: ['fake-indexeddb/auto'],
    pool: 'threads',
  },
});
