import type { Bridge } from '#bridge/contract.ts';
import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import { said, type Said } from '#words/bilingual.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { receiptWords } from '#words/receipt-words.ts';
import { drawer } from './drawing.ts';
import { freezeSentence } from './freeze-sentence.ts';

/** Draws a paper that belongs to no meeting and hands it to be printed; gives why not, null once it is there. */
export async function handOutPaper(
  bridge: Bridge,
  facts: DrawnFacts | undefined,
  fileName: string,
): Promise<Said | null> {
  if (!facts) return said(receiptWords, (words) => words.noLetterhead);
  const drawn = await drawer.draw(facts);
  if (!drawn.ok) {
    const { error } = drawn;
    return (reader) => freezeSentence(error, reader);
  }
  try {
    const printed = await bridge.printDocument({ suggestedName: `${fileName}.pdf`, bytes: drawn.value.bytes });
    if (printed.ok) return null;
    const { error } = printed;
    return said(papersScreenWords, (words) =>
      error.type === 'no-pdf-program' ? words.noPdfProgram : words.saveFailed(error.detail),
    );
  } catch {
    return said(papersScreenWords, (words) => words.bridgeFailed);
  }
}
