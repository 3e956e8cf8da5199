import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { said, type Said } from '#words/bilingual.ts';
import { systemWords } from '#words/system-words.ts';
import { drawer } from './drawing.ts';
import { freezeSentence } from './freeze-sentence.ts';
import type { Outgoing } from './hand-out.ts';

/** Draws a paper that nobody keeps, or says why not: without facts no letterhead is in force. */
export async function drawSheet(
  facts: DrawnFacts | undefined,
  suggestedName: string,
  noLetterhead: Said = said(systemWords, (words) => words.dossier.noLetterhead),
): Promise<Result<Outgoing, Said>> {
  if (!facts) return err(noLetterhead);
  const drawn = await drawer.draw(facts);
  if (drawn.ok) return ok({ bytes: drawn.value.bytes, suggestedName });
  const { error } = drawn;
  return err((reader) => freezeSentence(error, reader));
}
