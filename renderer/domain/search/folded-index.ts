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
}

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
 * least one is given.
 */
export function lookUp(index: FoldedIndex, words: readonly string[], most: number): FoldedHits {
  const [longest, ...others] = words.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return { lines: [], more: 0 };
  const beginning: number[] = [];
  const inside: number[] = [];
  let count = 0;
  const begins = words.map((word) => ` ${word}`);
  for (const at of linesWith(index, longest)) {
    const line = index.text.slice(index.starts[at], index.starts[at + 1]);
    if (!others.every((word) => line.includes(word))) continue;
    count += 1;
    if (beginning.length < most && begins.every((word) => line.includes(word))) beginning.push(at);
    else if (inside.length < most) inside.push(at);
  }
  const lines = [...beginning, ...inside].slice(0, most);
  return { lines, more: count - lines.length };
}

/** The lines that hold a word, in their order, each once. */
function* linesWith({ text, starts }: FoldedIndex, word: string): Generator<number> {
  let line = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[line] ?? text.length)) {
    while ((starts[line + 1] ?? Infinity) <= at) line += 1;
    yield line;
    line += 1;
    if (line >= starts.length - 1) return;
  }
}
