import { build } from 'vite';
import { root } from './steps.mjs';

// Node 20 runs no TypeScript: a tool of this folder is bundled first, then run with the words that follow its name.
const [name, ...words] = process.argv.slice(2);
const outDir = `${root}build/out/tools`;
await build({
  root,
  configFile: false,
  logLevel: 'error',
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
