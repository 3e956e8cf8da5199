import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly version: string };

// Two bundles, so that what one page loads can hold nothing of the other's: the projector's has neither store nor Dexie.
const pages: Readonly<Record<string, { readonly from: string; readonly to: string }>> = {
  production: { from: 'renderer', to: 'renderer' },
  projector: { from: 'renderer/projector', to: 'projector' },
};

/** The pages (`--mode`), as both hosts serve them from build/out. */
export default defineConfig(({ mode }) => configOf(pages[mode] ?? { from: 'renderer', to: 'renderer' }));

const configOf = ({ from, to }: { readonly from: string; readonly to: string }): UserConfig => ({
  root: `${root}${from}`,
  base: '/',
  publicDir: false,
  logLevel: 'warn',
  plugins: [react(), listChunks()],
  define: { __APP_VERSION__: JSON.stringify(version) },
  worker: { format: 'es' },
  build: {
    outDir: `${root}build/out/${to}`,
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: 'chrome130',
    // An inlined font or picture is a data: address, which the policy in electron/csp.ts does not let in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
});

// The page fetches this list once its first screen answers (preloadChunks in electron/bridge/browser-client.ts).
function listChunks(): Plugin {
  return {
    name: 'list-chunks',
    apply: 'build',
    generateBundle(_, bundle) {
      const names = Object.keys(bundle).filter((name) => name.startsWith('assets/') && !name.endsWith('.map'));
      this.emitFile({ type: 'asset', fileName: 'chunks.json', source: JSON.stringify(names.toSorted()) });
    },
  };
}
