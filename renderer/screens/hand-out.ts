import type { Bridge } from '#bridge/contract.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { said, type Said } from '#words/bilingual.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';

/** A paper or a file on its way out of the program. */
export interface Outgoing {
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

/** Hands a paper out; gives where it lies now, null where somebody thought better of it, or why it did not go. */
export async function handOut(
  bridge: Bridge,
  way: 'printDocument' | 'saveDocument',
  outgoing: Outgoing,
): Promise<Result<{ readonly path: string } | null, Said>> {
  try {
    const handed = await bridge[way](outgoing);
    if (handed.ok) return handed;
    const { error } = handed;
    if (error.type === 'cancelled') return ok(null);
    return err(
      said(papersScreenWords, (words) =>
        error.type === 'no-pdf-program' ? words.noPdfProgram : words.saveFailed(error.detail),
      ),
    );
  } catch {
    return err(said(papersScreenWords, (words) => words.bridgeFailed));
  }
}
