import type { Language } from '#words/bilingual.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { isDrawFailure, type FreezeFailure } from './drawing.ts';

/** Why a paper was not drawn or frozen, as one sentence where it was asked for. */
export function freezeSentence(failure: FreezeFailure, language: Language): string {
  if (!isDrawFailure(failure)) return refusalSentence(failure, language);
  const words = papersScreenWords[language];
  switch (failure.type) {
    case 'glyphs-missing':
      return words.missingGlyphs(failure.codePoints.map((point) => String.fromCodePoint(point)).join(' '));
    case 'facts-failed':
      return words.factsFailed(failure.detail);
    case 'worker-silent':
      return words.drawSilent;
    case 'cancelled':
      return words.drawCancelled;
    default:
      return words.drawFailed;
  }
}
