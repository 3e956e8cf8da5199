/* Draws the sample count record in each of the zones asked for; prints its hash and how far the clock is from UTC. */
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
for (const zone of process.argv.slice(2)) {
  // Node 20 takes the new zone at once, on its main thread.
  process.env.TZ = zone;
  const { bytes } = await drawPaper(sampleCountRecord(), readPaperFonts());
  console.log(createHash('sha256').update(bytes).digest('hex'), new Date(2026, 11, 15).getTimezoneOffset());
}
await server.close();
