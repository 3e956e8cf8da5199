import { useCallback, useSyncExternalStore } from 'react';
import type { MemberId, NomineeId } from '#domain/ids.ts';
import { leavesOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { hasMarks } from '#domain/scoring/scoring.ts';
import { firstTypist, mismatchesOf, type Mismatch } from '#domain/scoring/second-entry.ts';
import { topics, type ScoreBook } from './score-book.ts';

/** A mismatch, and on whose sheet for whom. */
export interface PlacedMismatch extends Mismatch {
  readonly memberId: MemberId;
  readonly nomineeId: NomineeId;
}

/** Both entries of the sheets, compared. */
export interface BothEntries {
  readonly first: ScoreBook;
  readonly second: ScoreBook;
  /** How many boxes a member's sheets have. */
  readonly cells: number;
  /** All mismatches, sheet by sheet as the members sit; the same list until one comes or goes. */
  all(this: void): readonly PlacedMismatch[];
  /** Of how many members a finished sheet is not typed again in full, or not alike. */
  unproven(this: void): number;
  /**
   * The first sheets that somebody does not see, as topics: those on which only others typed, while one of them is not
   * typed again in full.
   */
  hiddenFrom(this: void, name: string): readonly string[];
  /** Calls back a moment after either entry changed; returns how to stop. */
  listen(this: void, listener: () => void): () => void;
}

interface Compared {
  readonly marks: readonly unknown[];
  readonly found: readonly PlacedMismatch[];
}

/** Compares both entries box by box; a sheet is looked at again only after something on it changed. */
export function compareBooks(
  {
    set,
    memberIds,
    nomineeIds,
  }: {
    readonly set: CriteriaSet;
    readonly memberIds: readonly MemberId[];
    readonly nomineeIds: readonly NomineeId[];
  },
  first: ScoreBook,
  second: ScoreBook,
): BothEntries {
  const compared = new Map<string, Compared>();
  let last: readonly PlacedMismatch[] = [];

  const foundOn = (memberId: MemberId, nomineeId: NomineeId): readonly PlacedMismatch[] => {
    const verdicts = second.told(memberId, nomineeId)?.verdicts ?? none;
    const marks = [first.marks(memberId, nomineeId), second.marks(memberId, nomineeId), verdicts] as const;
    const key = topics.sheet(memberId, nomineeId);
    const known = compared.get(key);
    if (known?.marks.every((each, place) => each === marks[place])) return known.found;
    const hasSecond = Object.keys(marks[1]).length > 0;
    const found = hasSecond ? mismatchesOf(set, marks[0], { marks: marks[1], verdicts }) : [];
    const placed = found.map((mismatch) => ({ ...mismatch, memberId, nomineeId }));
    compared.set(key, { marks, found: placed });
    return placed;
  };

  return {
    first,
    second,
    cells: nomineeIds.length * leavesOf(set.criteria).length,
    all: (): readonly PlacedMismatch[] => {
      const now = memberIds.flatMap((memberId) => nomineeIds.flatMap((nomineeId) => foundOn(memberId, nomineeId)));
      if (now.length !== last.length || now.some((mismatch, place) => mismatch !== last[place])) last = now;
      return last;
    },
    unproven: () =>
      memberIds.filter((memberId) =>
        nomineeIds.some(
          (nomineeId) =>
            first.total(memberId, nomineeId).missing === 0 &&
            (second.total(memberId, nomineeId).missing > 0 || foundOn(memberId, nomineeId).length > 0),
        ),
      ).length,
    hiddenFrom: (name) => {
      // By what is stored: a mark on its way to the disk does not know yet who typed it.
      const byOthers = memberIds.flatMap((memberId) =>
        nomineeIds.flatMap((nomineeId) => {
          const sheet = first.told(memberId, nomineeId);
          return sheet && hasMarks(sheet) && !firstTypist(sheet, name) ? [{ memberId, nomineeId }] : [];
        }),
      );
      const isOpen = byOthers.some(({ memberId, nomineeId }) => second.total(memberId, nomineeId).missing > 0);
      return isOpen ? byOthers.map(({ memberId, nomineeId }) => topics.sheet(memberId, nomineeId)) : [];
    },
    listen: (listener: () => void): (() => void) => {
      const stops = [first, second].map((book) => book.listen(topics.writes, listener));
      return () => stops.forEach((stop) => stop());
    },
  };
}

const none = {};
const silent = (): (() => void) => () => undefined;

/** Reads something of both entries, and again after either changed; nothing where there is one entry alone. */
export function useBoth<Value>(both: BothEntries | null, read: (both: BothEntries) => Value, otherwise: Value): Value {
  const listen = useCallback((listener: () => void) => both?.listen(listener) ?? silent(), [both]);
  return useSyncExternalStore(listen, () => (both ? read(both) : otherwise));
}
