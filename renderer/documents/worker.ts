import { fetchPaperFonts } from './fonts.ts';
import type { PaperFonts } from './font-face.ts';
import { MissingGlyphs } from './glyphs.ts';
import { drawPaper } from './paper.ts';
import type { DrawAnswer, DrawFailure, DrawRequest } from './worker-messages.ts';

/* The drawing worker: layout is synchronous and takes seconds for a long list, so no window does it. */

let fonts: Promise<PaperFonts> | undefined;

addEventListener('message', (event: MessageEvent<DrawRequest>) => {
  void draw(event.data);
});

async function draw({ job, facts }: DrawRequest): Promise<void> {
  try {
    fonts ??= fetchPaperFonts();
    answer({ job, type: 'progress', share: 0 });
    const { bytes, anchors } = await drawPaper(facts, await fonts, hundredths(job));
    answer({ job, type: 'done', bytes, anchors }, [bytes.buffer]);
  } catch (thrown) {
    answer({ job, type: 'failed', failure: failureOf(thrown) });
  }
}

/** pdfmake reports every letter it places; a window wants to hear of a hundred steps. */
function hundredths(job: number): (share: number) => void {
  let told = 0;
  return (share) => {
    if (share - told < 0.01) return;
    told = share;
    answer({ job, type: 'progress', share });
  };
}

const failureOf = (thrown: unknown): DrawFailure =>
  thrown instanceof MissingGlyphs
    ? { type: 'glyphs-missing', codePoints: thrown.codePoints }
    : { type: 'worker-failed', message: thrown instanceof Error ? thrown.message : String(thrown) };

const answer = (message: DrawAnswer, transfer: Transferable[] = []): void => postMessage(message, { transfer });
