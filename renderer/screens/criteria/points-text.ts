import { formatPoints, hundredths, parsePoints, type Points } from '#domain/scoring/points.ts';
import type { Language } from '#words/bilingual.ts';
import { refusalSentence } from '#words/refusal-words.ts';

const range = { min: hundredths(0), max: hundredths(9_999_999) };

/** Points of a criteria set as typed; null where the text is empty, undefined where it is none. */
export function pointsTyped(text: string): Points | null | undefined {
  if (text.trim() === '') return null;
  const read = parsePoints(text, range);
  return read.ok ? read.value : undefined;
}

/** Why a text is not taken as points. */
export function pointsProblem(text: string, language: Language): string | undefined {
  const read = text.trim() === '' ? undefined : parsePoints(text, range);
  return read?.ok === false ? refusalSentence(read.error, language) : undefined;
}

/** Points as they stand in a field; nothing where there are none. */
export const pointsText = (value: Points | null): string => (value === null ? '' : formatPoints(value));
