import { useCallback, useMemo, useState } from 'react';
import { useFieldKey, useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import type { Seat } from '#domain/council.ts';
import type { MemberId } from '#domain/ids.ts';
import { leavesOf, type Criterion, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { panelWords } from '#words/panel-words.ts';
import { useDesk } from '../desk.tsx';
import { useBoth, type BothEntries, type PlacedMismatch } from './mismatches.ts';
import type { SheetPlace } from './score-grid.tsx';

/** How the panel is looked at: a sheet, a criterion, all sheets, a sheet typed again, or both entries compared. */
export type PanelView = 'sheet' | 'criterion' | 'council' | 'second' | 'check';

interface ViewsOf {
  readonly both: BothEntries | null;
  readonly set: CriteriaSet;
  readonly seats: readonly Seat[];
  /** The sheet that is gone on with first, by its place in the council. */
  readonly start: number;
}

/** What is in hand on the panel, and how keys and buttons turn to something else. */
export interface PanelViews {
  readonly view: PanelView;
  /** The views that can be chosen now. */
  readonly views: readonly PanelView[];
  /** The sheet in hand, by its place in the council. */
  readonly at: number;
  readonly leaves: readonly Criterion[];
  /** The criterion in hand, by its place on the paper. */
  readonly leafAt: number;
  /** The first sheets that whoever sits here may not see yet, as topics: while there is one, no view of them all. */
  readonly hidden: ReadonlySet<string>;
  /** The mismatches that may be seen: of sheets typed again in full, or compared on request. */
  readonly listed: readonly PlacedMismatch[];
  /** The members whose entries are compared. */
  readonly compared: readonly MemberId[];
  /** The mismatch in hand, by its place in the list. */
  readonly mismatchAt: number;
  /** The box to begin at on the sheet in hand. */
  readonly wanted: SheetPlace | undefined;
  show(this: void, view: PanelView): void;
  turnTo(this: void, index: number, view?: 'second'): void;
  openFirst(this: void, mismatch: PlacedMismatch): void;
  turnLeaf(this: void, by: number): void;
  /** The next sheet to be typed again, by its place; -1 where there is none. */
  readonly nextSecond: number;
  /** Goes to the next mismatch, or compares the sheet in hand where none is seen; undefined where there is nothing to. */
  readonly compare: (() => void) | undefined;
}

/** Keeps what is in hand on the panel, with the keys that turn to the next of it. */
export function usePanelViews({ both, set, seats, start }: ViewsOf): PanelViews {
  const words = useWords(panelWords);
  const [at, setAt] = useState(start);
  const [shown, setShown] = useState<PanelView>('sheet');
  const [leafAt, setLeafAt] = useState(0);
  const [wanted, setWanted] = useState<SheetPlace>();
  const [mismatchAt, setMismatchAt] = useState(0);
  const leaves = useMemo(() => leavesOf(set.criteria), [set]);
  const { listed, compared, compare } = useListed(both, seats);
  /** Which sheets were begun and are not typed again in full, a digit each. */
  const openSeconds = useBoth(
    both,
    ({ first, second }) =>
      seats
        .map(({ memberId }) => Number(first.tally(memberId).begun > 0 && second.tally(memberId).missing > 0))
        .join(''),
    '',
  );
  const hidden = useHidden(both);
  const ofAll: readonly PanelView[] = hidden.size > 0 ? [] : ['criterion', 'council'];
  const views: readonly PanelView[] = ['sheet', ...ofAll, ...(both ? (['second'] as const) : [])];
  // Called off meanwhile, the second entry is no longer shown; nor is what whoever sits here now may not see.
  const view = views.includes(shown) || (both && shown === 'check') ? shown : both ? 'second' : 'sheet';
  const show = useCallback((next: PanelView): void => {
    keepTyped();
    setWanted(undefined);
    setShown(next);
  }, []);
  const nextToType = (from: number): number => {
    const [before, behind] = [openSeconds.indexOf('1'), openSeconds.indexOf('1', from)];
    return behind === -1 && before !== at ? before : behind;
  };
  /** A view is chosen: that of the second entry begins at a sheet that can be typed again. */
  const choose = (next: PanelView): void => {
    if (next === 'second' && openSeconds[at] !== '1') setAt(Math.max(0, openSeconds.indexOf('1')));
    show(next);
  };
  const turnTo = useCallback(
    (index: number, to?: 'second'): void => {
      if (index < 0 || index >= seats.length) return;
      show(to ?? (view === 'second' ? 'second' : 'sheet'));
      setAt(index);
    },
    [seats, show, view],
  );
  const openFirst = useCallback(
    ({ memberId, nomineeId, code }: PlacedMismatch): void => {
      show('sheet');
      setAt(
        Math.max(
          0,
          seats.findIndex((seat) => seat.memberId === memberId),
        ),
      );
      setWanted({ nomineeId, code });
    },
    [seats, show],
  );
  const turnLeaf = (by: number): void => {
    keepTyped();
    setLeafAt(Math.min(leaves.length - 1, Math.max(0, leafAt + by)));
  };
  const toCompare = (): void => {
    const seat = seats[at];
    if (listed.length === 0 && seat) compare(seat.memberId);
    setMismatchAt(view === 'check' && listed.length > 0 ? (mismatchAt + 1) % listed.length : 0);
    show('check');
  };
  // While a sheet is typed the first time nobody asks to compare it.
  const mayCompare = listed.length > 0 || view === 'second';
  const turn = (by: number): void => (view === 'criterion' ? turnLeaf(by) : turnTo(at + by));
  const turning = view === 'criterion' ? words.keys.criteria : words.keys.sheets;
  const types = view === 'sheet' || view === 'criterion' || view === 'second';
  useHotkey('Ctrl+PageUp', turning, () => turn(-1));
  useHotkey('Ctrl+PageDown', turning, () => turn(1));
  useHotkey('F6', words.keys.view, () => choose(views[(views.indexOf(view) + 1) % views.length] ?? 'sheet'));
  useHotkey(
    'F8',
    listed.length > 0 ? words.keys.mismatch : words.second.compareNow,
    mayCompare ? toCompare : undefined,
  );
  useFieldKey('Enter', words.keys.next, types);
  useFieldKey('Shift+Enter', words.keys.previous, types);
  useFieldKey('K', words.keys.notApplicable, types);
  return {
    view,
    views,
    at,
    leaves,
    leafAt,
    hidden,
    listed,
    compared,
    mismatchAt,
    wanted,
    show: choose,
    turnTo,
    openFirst,
    turnLeaf,
    nextSecond: nextToType(at + 1),
    compare: mayCompare ? toCompare : undefined,
  };
}

/** What is being typed is kept before something else is shown. */
function keepTyped(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The first sheets that are not shown to whoever sits here. */
function useHidden(both: BothEntries | null): ReadonlySet<string> {
  const { actor } = useDesk();
  const hidden = useBoth(both, (books) => books.hiddenFrom(actor.name).join(), '');
  return useMemo(() => new Set(hidden === '' ? [] : hidden.split(',')), [hidden]);
}

/** The mismatches that may be seen: while a sheet is being typed again, its first marks are nobody's to know. */
function useListed(both: BothEntries | null, seats: readonly Seat[]) {
  const [early, setEarly] = useState<ReadonlySet<MemberId>>(new Set());
  const all = useBoth(both, (books) => books.all(), noMismatch);
  const finished = useBoth(
    both,
    (books) => seats.map(({ memberId }) => Number(books.second.tally(memberId).missing === 0)).join(''),
    '',
  );
  return useMemo(() => {
    const compared = seats.flatMap(({ memberId }, place) =>
      early.has(memberId) || finished[place] === '1' ? [memberId] : [],
    );
    return {
      compared,
      listed: all.filter(({ memberId }) => compared.includes(memberId)),
      compare: (memberId: MemberId): void => setEarly((before) => new Set([...before, memberId])),
    };
  }, [all, early, finished, seats]);
}

const noMismatch: readonly PlacedMismatch[] = [];
