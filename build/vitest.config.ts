import { defineConfig, type ViteUserConfig } from 'vitest/config';

/*
 * One configuration, four runs by `--mode`: `check` (unit tests, 100 runs a property), `shell` (the built main and
 * preload), `journeys` (the application in real Chromium) and `prove` (properties and tampering at full size).
 */
const runs: Readonly<Record<string, { readonly include: string[]; readonly minutes: number }>> = {
  check: { include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], minutes: 0.5 },
  shell: { include: ['test/shell/**/*.test.ts'], minutes: 2 },
  journeys: { include: ['test/journeys/**/*.test.ts'], minutes: 12 },
  prove: { include: ['test/**/*.property.test.ts', 'test/prove/**/*.test.ts'], minutes: 15 },
};

/*
 * Unit tests of these layers stub nothing that others see (test/architecture.test.ts holds them to it), so the files of
 * a thread share what they import: Dexie, pdfmake and the properties' library are loaded twice and not fifty times.
 */
const sharing = ['domain', 'documents', 'store', 'words'].map((layer) => `test/${layer}/**/*.test.ts`);
const apart = ['test/journeys/**', 'test/shell/**', 'test/prove/**'];

type TestOptions = ViteUserConfig['test'];

export default defineConfig(({ mode }) => {
  const run = runs[mode] ?? runs['check'];
  const include = run?.include ?? [];
  const slow = mode === 'shell' || mode === 'journeys';
  const common = {
    // Before anything imports Dexie, which looks for IndexedDB once.
    setupFiles: ['fake-indexeddb/auto', 'test/worlds/property-runs.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // One browser, one port: journeys run one after another.
    fileParallelism: !slow,
    testTimeout: (run?.minutes ?? 1) * 60_000,
    hookTimeout: 120_000,
  } satisfies TestOptions;
  if (mode !== 'check') return { test: { ...common, include, exclude: [] } };
  const projects = [
    { test: { ...common, name: 'sharing', include: sharing, isolate: false } },
    { test: { ...common, name: 'alone', include, exclude: [...apart, ...sharing] } },
  ];
  return { test: { maxWorkers: common.maxWorkers, projects } };
});
