import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './steps.mjs';

// Node 20 runs no TypeScript: a tool of this folder is bundled first, then run with the words that follow its name.
const [name, ...words] = process.argv.slice(2);
const outDir = `${root}build/out/tools`;

// Scripts of this folder find the checkout by where they lie, so they are left there.
const leaveScripts = {
  name: 'leave-scripts',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.startsWith('.') && source.endsWith('.mjs') && importer
      ? { id: pathToFileURL(resolve(dirname(importer), source)).href, external: true }
      : undefined,
};

await build({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [leaveScripts],
  build: {
    ssr: `build/${name}.ts`,
    outDir,
    emptyOutDir: false,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
  },
});
process.argv = [process.argv[0], `${name}.mjs`, ...words];
await import(`${outDir}/${name}.mjs`);
