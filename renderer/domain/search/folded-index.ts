import { foldText } from '../text.ts';

/**
 * Many short texts, folded, as one: what a hundred thousand names are looked up in while somebody types. Made once; a
 * lookup walks over the one text and builds nothing but its answer.
 */
export interface FoldedIndex {
  readonly text: string;
  /** Where each line begins, and where the last one ends. */
  readonly starts: Uint32Array;
}

/** What a lookup found: the lines of the best matches, and how many more there are. */
export interface FoldedHits {
  readonly lines: readonly number[];
  readonly more: number;
  /** Whether there are more than that: nobody counts on past {@link mostCounted}. */
  readonly uncounted: boolean;
}

/** So many matches are counted; whoever has more types on, and needs no exact figure for it. */
export const mostCounted = 10_000;

/** What something can be found by, without tones, đ or case; it begins with a space, so that its first word begins one. */
export const foldedLine = (...parts: readonly string[]): string => ` ${foldText(parts.join(' '))}`;

/** Makes an index of folded lines. */
export function foldedIndex(lines: readonly string[]): FoldedIndex {
  const starts = new Uint32Array(lines.length + 1);
  let at = 0;
  lines.forEach((line, index) => {
    starts[index] = at;
    at += line.length + 1;
  });
  starts[lines.length] = at;
  return { text: lines.length === 0 ? '' : `${lines.join('\n')}\n`, starts };
}

/**
 * The lines that hold every word, in any order: those in which each word begins one stand first. Words are folded; at
 * least one is given. Every word is walked over the text once, and no further than the best are found and enough is
 * counted: a letter that stands in each of a hundred thousand lines would else cost half a frame [measured].
 */
export function lookUp({ text, starts }: FoldedIndex, words: readonly string[], most: number): FoldedHits {
  const beginning: number[] = [];
  const inside: number[] = [];
  let count = 0;
  const holding = words.map((word) => walkOver(text, word));
  const begun = words.map((word) => walkOver(text, ` ${word}`));
  let uncounted = false;
  for (let line = 0; line < starts.length - 1 && !uncounted;) {
    const start = starts[line] ?? text.length;
    const end = starts[line + 1] ?? text.length;
    const at = furthest(holding, start);
    if (at < end) {
      count += 1;
      if (beginning.length < most && furthest(begun, start) < end) beginning.push(line);
      else if (inside.length < most) inside.push(line);
      line += 1;
      uncounted = beginning.length === most && count > mostCounted + most;
    } else while ((starts[line + 1] ?? Infinity) <= at) line += 1;
  }
  const lines = [...beginning, ...inside].slice(0, most);
  return { lines, more: count - lines.length, uncounted };
}

/** Gives where a word stands next from a place on; each place asked for lies behind the one before. */
function walkOver(text: string, word: string): (from: number) => number {
  let at = -1;
  return (from) => {
    if (at < from) at = text.indexOf(word, from);
    if (at === -1) at = text.length;
    return at;
  };
}

/** Where the last of the words stands that come next: no line before it holds them all. */
function furthest(walks: readonly ((from: number) => number)[], from: number): number {
  let at = from;
  for (const walk of walks) at = Math.max(at, walk(from));
  return at;
}
