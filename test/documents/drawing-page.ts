import { createDrawer, type DrawnPaper } from '#documents/draw.ts';
import type { PaperFacts } from '#domain/papers/facts.ts';

/* The smallest page that draws: what it returns is compared with what Node draws. */

declare global {
  interface Window {
    drawInWorker(facts: PaperFacts): Promise<{
      readonly hash: string;
      readonly milliseconds: number;
      readonly steps: number;
      readonly anchors: DrawnPaper['anchors'];
    }>;
  }
}

const drawer = createDrawer();

window.drawInWorker = async (facts) => {
  const start = performance.now();
  let steps = 0;
  const drawn = await drawer.draw(facts, () => (steps += 1));
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
  const milliseconds = performance.now() - start;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', drawn.value.bytes));
  return {
    hash: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    milliseconds,
    steps,
    anchors: drawn.value.anchors,
  };
};
