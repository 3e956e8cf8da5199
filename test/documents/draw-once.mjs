/* Draws the sample count record once and prints its hash and how far its clock is from UTC: run by a test under several zones. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createServer } from 'vite';

const server = await createServer({
  root: join(import.meta.dirname, '../..'),
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { drawPaper } = await server.ssrLoadModule('/renderer/documents/paper.ts');
const { sampleCountRecord } = await server.ssrLoadModule('/test/documents/sample-facts.ts');
const { readPaperFonts } = await server.ssrLoadModule('/build/paper-fonts.ts');
const { bytes } = await drawPaper(sampleCountRecord(), readPaperFonts());
await server.close();
console.log(createHash('sha256').update(bytes).digest('hex'), new Date(2026, 11, 15).getTimezoneOffset());
