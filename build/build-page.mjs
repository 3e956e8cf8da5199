import { basename, dirname } from 'node:path';
import { build } from 'vite';
import { root } from './steps.mjs';

/** Bundles a page of a bench or a test, with what it imports of the product; gives the folder to serve. */
export async function buildPage(path) {
  const outDir = `${root}build/out/pages/${basename(dirname(path))}-${basename(path, '.html')}`;
  await build({
    root: dirname(path),
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      rolldownOptions: { input: path },
    },
  });
  return outDir;
}
