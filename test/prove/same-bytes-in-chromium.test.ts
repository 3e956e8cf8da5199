import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '#build/find-tools.mjs';
import { drawPaper } from '#documents/paper.ts';
import { sampleCountRecord } from '#test/documents/sample-facts.ts';
import { sampleMinutes } from '#test/documents/sample-minutes.ts';
import { sampleAwardList } from '#test/documents/sample-list.ts';
import { fonts } from '#test/documents/signed-sample.ts';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.ttf': 'font/ttf' };
const folder = mkdtempSync(join(tmpdir(), 'drawing-'));
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'esnext',
      rolldownOptions: {
        input: join(import.meta.dirname, '../documents/drawing-page.ts'),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  server = createServer((request, response) => {
    const path = join(folder, request.url ?? '/');
    const isFile = existsSync(path) && statSync(path).isFile();
    response.setHeader('content-type', types[isFile ? extname(path) : '.html'] ?? 'application/octet-stream');
    response.end(isFile ? readFileSync(path) : '<!doctype html><script type="module" src="/page.js"></script>');
  }).listen(0, '127.0.0.1');
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('Please install Google Chrome, Microsoft Edge or Chromium');
  // Chromium's own sandbox refuses to start for root.
  browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  page = await browser.newPage();
  const address = server.address();
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  await page.waitForFunction(() => 'drawInWorker' in window);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a worker in Chromium draws the bytes that Node draws', async () => {
  for (const facts of [sampleMinutes(40), sampleCountRecord(), sampleAwardList()]) {
    const { bytes, anchors } = await drawPaper(facts, fonts);
    const drawn = await page.evaluate((posted) => window.drawInWorker(posted), facts);
    expect(drawn.hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(drawn.anchors).toEqual(anchors);
    expect(drawn.steps).toBeGreaterThan(10);
  }
}, 60_000);
