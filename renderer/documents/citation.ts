import { shortDate, type CivilDate } from '#domain/time.ts';

/** A paper by its number and day, as far as they are known: số 15/CV-VĐ ngày 18/11/2026. */
export const citation = (number: string, date: CivilDate | null, between = ' '): string =>
  [number && `số ${number}`, date && `ngày ${shortDate(date)}`].filter(Boolean).join(between);

/** What was given or recognised, and in brackets by which paper. */
export function withProof(words: string, number: string, date: CivilDate | null): string {
  const proof = citation(number, date, ', ');
  return proof ? `${words} (${proof})` : words;
}
