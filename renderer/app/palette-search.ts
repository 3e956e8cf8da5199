import { lookUp } from '#domain/search/folded-index.ts';
import { foldText } from '#domain/text.ts';
import type { RegisterGroup, RegisterLine, RegisterSearch } from '#store/register-search.ts';

/** Something the palette can lead to. */
export interface PaletteEntry {
  readonly key: string;
  readonly group: 'screen' | 'everywhere' | 'meetings' | 'nominees' | 'papers' | RegisterGroup;
  readonly label: string;
  /** Said more quietly beside it: a unit, a date, an award. */
  readonly note: string;
  /** The keys that do the same. */
  readonly keys?: string;
  /** Everything it can be found by, folded once. */
  readonly folded: string;
  run(this: void): void;
}

/** What was found, and how much more there is than is shown. */
export interface Found {
  readonly entries: readonly PaletteEntry[];
  readonly more: number;
  /** Whether there are more than that; see {@link lookUp}. */
  readonly uncounted: boolean;
}

/** The most lines shown at once: more than fit are no help, and a thousand would take longer than a frame. */
export const mostShown = 40;

/**
 * Finds by every word typed, in any order and without tones; what begins with them stands before what only holds them.
 * With nothing typed, what can be done here and now.
 */
export function findEntries(entries: readonly PaletteEntry[], typed: string): Found {
  const words = foldText(typed).split(' ').filter(Boolean);
  const matching =
    words.length === 0
      ? entries.filter(({ group }) => group === 'screen' || group === 'everywhere')
      : entries.filter(({ folded }) => words.every((word) => folded.includes(word)));
  const begins = ({ folded }: PaletteEntry): boolean => words.every((word) => folded.includes(` ${word}`));
  const ordered = [...matching.filter(begins), ...matching.filter((entry) => !begins(entry))];
  const shown = ordered.slice(0, mostShown);
  return { entries: inGroups(shown), more: ordered.length - shown.length, uncounted: false };
}

/**
 * Looks for what was typed among what can be done and gone to, and in the register, of which only the lines shown become
 * entries: a hundred thousand of them are made for nobody.
 */
export function findEverywhere(
  entries: readonly PaletteEntry[],
  register: RegisterSearch | undefined,
  entryOf: (line: RegisterLine) => PaletteEntry,
  typed: string,
): Found {
  const found = findEntries(entries, typed);
  const words = foldText(typed).split(' ').filter(Boolean);
  if (!register || words.length === 0) return found;
  const { lines, more, uncounted } = lookUp(register.index, words, mostShown);
  const own = lines.flatMap((at) => register.lines[at] ?? []).map(entryOf);
  // A nominee of this year is found as such; the register has him too.
  const shown = inGroups([...found.entries, ...own]).slice(0, mostShown);
  const left = found.entries.length + own.length - shown.length;
  return { entries: shown, more: found.more + more + left, uncounted };
}

/** Entries of one kind together, the kind of the best one first. */
function inGroups(entries: readonly PaletteEntry[]): readonly PaletteEntry[] {
  const order = [...new Set(entries.map(({ group }) => group))];
  return order.flatMap((group) => entries.filter((entry) => entry.group === group));
}
