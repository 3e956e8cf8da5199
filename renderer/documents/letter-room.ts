/*
 * How much room words take, before they are drawn: rather too much than too little. A paper's definition is made
 * without its fonts, and a table whose columns hang on what stands in them only has to be sure that nothing is torn.
 */

/** How wide a text is on one line, in millimetres, in letters of so many points. */
export const roomFor = (text: string, letters: number): number =>
  ([...text.normalize('NFD')].reduce((sum, letter) => sum + shareOf(letter), 0) * letters * 25.4) / 72;

/** The longest word of these texts alone on its line. */
export const roomForWords = (texts: readonly string[], letters: number): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(/\s+/u)).map((word) => roomFor(word, letters)));

/** The width of a letter in shares of its size, in bold. */
function shareOf(letter: string): number {
  // A mark over or under a letter takes no room of its own.
  if (/\p{M}/u.test(letter)) return 0;
  if (/[.,]/u.test(letter)) return 0.25;
  if (/[:;'|!ijlI()\u0020]/u.test(letter)) return 0.4;
  if (/[0-9]/u.test(letter)) return 0.5;
  if (/[MWmw@%]/u.test(letter)) return 1;
  return /\p{Lu}/u.test(letter) ? 0.78 : 0.57;
}
