import type { Bridge } from '#bridge/contract.ts';
import { sha256Hex } from '#store/canonical.ts';
import { tryStorage } from '#store/storage-trial.ts';
import { trialPaper } from '#store/trial-paper.ts';
import { createDrawer } from '#documents/draw.ts';
import { tryFonts } from './fonts.ts';
import { tryPolicy } from './policy.ts';

/** What a check saw, as flat values that a file and a reader can take. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** The checks by name; words have a sentence for each. */
export type CheckId =
  'page' | 'isolation' | 'policy' | 'fonts' | 'storage' | 'persistence' | 'paper' | 'host' | 'disk' | 'print';

interface Check {
  readonly id: CheckId;
  readonly must: boolean;
  run(this: void, bridge: Bridge): Promise<{ readonly held: boolean; readonly facts: Facts }>;
}

/** What the self-test finds out, in this order: nothing that another program sees before the last one. */
export const checks: readonly Check[] = [
  {
    id: 'page',
    must: true,
    run: async () => {
      const locks = 'locks' in navigator;
      return {
        held: isSecureContext && locks,
        facts: { origin, address: location.href, secure: isSecureContext, locks, isolated: crossOriginIsolated },
      };
    },
  },
  {
    id: 'isolation',
    must: true,
    run: async () => {
      const reached = ['require', 'process', 'module', 'ipcRenderer', 'electron'].filter((name) => name in window);
      return { held: reached.length === 0, facts: { reached: reached.join(', ') } };
    },
  },
  { id: 'policy', must: true, run: tryPolicy },
  { id: 'fonts', must: true, run: tryFonts },
  {
    id: 'storage',
    must: true,
    run: async () => {
      const trial = await tryStorage('Phiếu hợp lệ: 09/09');
      return { held: trial.readBack && trial.durability === 'strict', facts: { ...trial } };
    },
  },
  {
    id: 'persistence',
    must: false,
    run: async () => {
      const persisted = (await navigator.storage.persisted()) || (await navigator.storage.persist());
      const { quota = 0, usage = 0 } = await navigator.storage.estimate();
      return { held: persisted, facts: { persisted, quota, usage } };
    },
  },
  {
    id: 'paper',
    must: true,
    run: async () => {
      const [once, twice] = [await drawTrial(), await drawTrial()];
      const text = new TextDecoder('latin1').decode(once);
      const facts = {
        bytes: once.length,
        sha256: sha256Hex(once),
        sameTwice: sha256Hex(once) === sha256Hex(twice),
        tinos: text.includes('Tinos'),
        pdf: text.startsWith('%PDF-1.7'),
      };
      return { held: facts.sameTwice && facts.tinos && facts.pdf, facts };
    },
  },
  {
    id: 'host',
    must: true,
    run: async (bridge) => {
      const answer = await bridge.hostFacts({});
      return answer.ok ? { held: true, facts: { ...answer.value } } : { held: false, facts: {} };
    },
  },
  { id: 'disk', must: true, run: tryDisk },
  {
    id: 'print',
    must: false,
    run: async (bridge) => {
      const answer = await bridge.printDocument({ suggestedName: 'trang-in-thu.pdf', bytes: await drawTrial() });
      return answer.ok ? { held: true, facts: { ...answer.value } } : { held: false, facts: { ...answer.error } };
    },
  },
];

/** A page with a worker of its own: the window's drawer may be busy, and this one must start cold. */
async function drawTrial(): Promise<Uint8Array> {
  const drawer = createDrawer();
  try {
    const drawn = await drawer.draw(trialPaper);
    if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
    return drawn.value.bytes;
  } finally {
    drawer.cancel();
  }
}

async function tryDisk(bridge: Bridge): Promise<{ readonly held: boolean; readonly facts: Facts }> {
  const bytes = await drawTrial();
  const answer = await bridge.tryHost({ bytes });
  if (!answer.ok) return { held: false, facts: { ...answer.error } };
  const { readBack, folderFlushed, system, versions } = answer.value;
  const written = sha256Hex(bytes);
  return { held: readBack === written, facts: { written, readBack, folderFlushed, system, ...versions } };
}
