import { createDrawer } from '#documents/draw.ts';
import { awardListOf } from './rows.ts';

const drawer = createDrawer();

/** Draws the list as the product does: facts to the worker, bytes back. Gives the milliseconds and the file's size. */
async function drawList(count: number): Promise<{ readonly ms: number; readonly size: number }> {
  const facts = awardListOf(count);
  const started = performance.now();
  const drawn = await drawer.draw(facts);
  const ms = performance.now() - started;
  if (!drawn.ok) throw new Error(drawn.error.type);
  return { ms, size: drawn.value.bytes.length };
}

Object.assign(globalThis, { drawList });
