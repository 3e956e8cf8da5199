import { lineAt, type LinePath } from '#domain/scoring/criteria-edit.ts';
import { placeId, type PlacesAfter } from '#domain/scoring/criteria-follow.ts';
import type { Criterion } from '#domain/scoring/criteria.ts';

/** Which of a line is typed into its box. */
export type LineBox = 'code' | 'label' | 'each' | 'max';

/** A text that was not taken, and in which box of which line it stands. */
export interface KeptText {
  readonly path: LinePath;
  readonly box: LineBox;
  readonly text: string;
}

/** A box of a line. */
export const boxKey = (path: LinePath, box: LineBox): string => `${placeId(path)} ${box}`;

/** What is counted has a worth for each; nothing else has. */
export const hasBox = (box: LineBox, { rule }: Criterion): boolean =>
  box !== 'each' || rule?.type === 'count' || rule?.type === 'deduction';

/** The texts that were not taken, by their boxes. */
export type KeptTexts = ReadonlyMap<string, KeptText>;

/** With a text that was not taken; with null, the box holds none any more. */
export function withText(texts: KeptTexts, { path, box }: Omit<KeptText, 'text'>, text: string | null): KeptTexts {
  const key = boxKey(path, box);
  if ((texts.get(key)?.text ?? null) === text) return texts;
  const next = new Map(texts);
  if (text === null) next.delete(key);
  else next.set(key, { path, box, text });
  return next;
}

/** The texts once the lines stand elsewhere: each goes with its line, and with its box. */
export function textsAfter(texts: KeptTexts, places: PlacesAfter, criteria: readonly Criterion[]): KeptTexts {
  if (texts.size === 0) return texts;
  return new Map(
    [...texts.values()].flatMap((kept) => {
      const path = places.get(placeId(kept.path));
      const line = path && lineAt(criteria, path);
      return path && line && hasBox(kept.box, line) ? [[boxKey(path, kept.box), { ...kept, path }]] : [];
    }),
  );
}
