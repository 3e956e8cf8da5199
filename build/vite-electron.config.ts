import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));

const entries: Readonly<Record<string, { readonly from: string; readonly to: string; readonly format: 'cjs' | 'es' }>> =
  {
    main: { from: 'electron/main.ts', to: 'main.cjs', format: 'cjs' },
    preload: { from: 'electron/preload.ts', to: 'preload.cjs', format: 'cjs' },
    'browser-host': { from: 'electron/browser-host/browser-host.ts', to: 'browser-host.mjs', format: 'es' },
  };

/** The main process, the preload and the browser host (`--mode`), each one file: a sandboxed preload may not be two. */
export default defineConfig(({ mode }) => {
  const entry = entries[mode];
  if (entry === undefined) throw new Error(`No program of ours is called ${mode}`);
  return {
    root,
    publicDir: false,
    logLevel: 'warn',
    resolve: { conditions: ['node'] },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: `${root}build/out/electron`,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: `${root}${entry.from}`,
        external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: { format: entry.format, entryFileNames: entry.to, codeSplitting: false },
      },
    },
  };
});
