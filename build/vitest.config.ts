import { defineConfig } from 'vitest/config';

/*
 * One configuration, four runs by `--mode`: `check` (unit tests, 100 runs a property), `shell` (the built main and
 * preload), `journeys` (the application in real Chromium) and `prove` (properties and tampering at full size).
 */
const runs: Readonly<Record<string, { readonly include: string[]; readonly minutes: number }>> = {
  check: { include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], minutes: 0.5 },
  shell: { include: ['test/shell/**/*.test.ts'], minutes: 2 },
  journeys: { include: ['test/journeys/**/*.test.ts'], minutes: 6 },
  prove: { include: ['test/**/*.property.test.ts', 'test/prove/**/*.test.ts'], minutes: 15 },
};

export default defineConfig(({ mode }) => {
  const run = runs[mode] ?? runs['check'];
  const slow = mode === 'shell' || mode === 'journeys';
  return {
    test: {
      include: run?.include ?? [],
      exclude: mode === 'check' ? ['test/journeys/**', 'test/shell/**', 'test/prove/**'] : [],
      // Before anything imports Dexie, which looks for IndexedDB once.
      setupFiles: ['fake-indexeddb/auto', 'test/worlds/property-runs.ts'],
      pool: 'threads',
      // One browser, one port: journeys run one after another.
      fileParallelism: !slow,
      testTimeout: (run?.minutes ?? 1) * 60_000,
      hookTimeout: 120_000,
    },
  };
});
