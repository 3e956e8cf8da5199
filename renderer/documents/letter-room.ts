/*
 * How much room words take, before they are drawn: rather too much than too little. A paper's definition is made
 * without its fonts, and a table whose columns hang on what stands in them only has to be sure that nothing is torn.
 */

/** How wide a text is on one line, in millimetres, in letters of so many points. */
export const roomFor = (text: string, letters: number): number =>
  (Array.from(text.normalize('NFD'), shareOf).reduce((sum, share) => sum + share, 0) * letters * 25.4) / 72;

/** The longest word of these texts alone on its line. */
export const roomForWords = (texts: readonly string[], letters: number): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(/\s+/u)).map((word) => roomFor(word, letters)));

/** The width of a letter in shares of its size, in bold. */
function shareOf(letter: string): number {
  // A horn (ơ, ư) stands out to the right; every other mark takes no room of its own.
  if (/\p{M}/u.test(letter)) return letter === '\u031B' ? 0.12 : 0;
  const [, share] = shares.find(([letters]) => letters.test(letter)) ?? [/./u, 1];
  return share;
}

const shares: readonly (readonly [RegExp, number])[] = [
  [/[.,\u0020]/u, 0.25],
  [/[:;'|!ijlIJft()-]/u, 0.4],
  [/[acegorsvxyz0-9]/u, 0.5],
  [/[bdhknpquđ−–]/u, 0.57],
  [/[MWmw@%]/u, 1],
  [/[\p{Lu}\p{Ll}]/u, 0.78],
];
