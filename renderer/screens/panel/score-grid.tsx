import { useCallback, useMemo, useState } from 'react';
import { BoxGrid } from '#components/box-grid.tsx';
import { useWords } from '#components/language.tsx';
import type { Seat } from '#domain/council.ts';
import type { NomineeId } from '#domain/ids.ts';
import { leavesOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { mustBeMarked } from '#domain/scoring/leaf.ts';
import { panelWords } from '#words/panel-words.ts';
import { criteriaColumns, criteriaLines } from './criteria-down.tsx';
import { InHand } from './in-hand.tsx';
import { nomineeColumns, nomineeLines } from './nominees-down.tsx';
import type { Scored } from './panel-figures.ts';
import { topics, type ScoreBook } from './score-book.ts';
import { useBook } from './use-score-book.ts';

interface ScoreGridProps {
  readonly book: ScoreBook;
  readonly set: CriteriaSet;
  readonly seat: Seat;
  readonly scored: readonly Scored[];
  readonly mayScore: boolean;
  readonly entry: 'first' | 'second';
  /** Whether places are shown: the first entry gives them, and they are not everybody's to see while it is typed again. */
  readonly places?: boolean;
  /** Whose sheets are not for whoever sits here: of the first entry not to be seen, of the second not to be typed. */
  readonly closed?: ReadonlySet<NomineeId>;
  /** The box that is to be put right; absent where the sheet is gone on with. */
  readonly wanted?: SheetPlace | undefined;
}

/** A box of a member's sheet. */
export interface SheetPlace {
  readonly nomineeId: NomineeId;
  readonly code: string;
}

/** What a sheet is laid out from. */
export type SheetLayout = Pick<ScoreGridProps, 'book' | 'set' | 'seat' | 'scored' | 'mayScore' | 'entry'> & {
  readonly depth: number;
  readonly places: boolean;
  readonly closed: ReadonlySet<NomineeId>;
  /** Of whom nothing is shown either. */
  readonly unseen: ReadonlySet<NomineeId>;
  readonly words: typeof panelWords.vi;
};

const nobody: ReadonlySet<NomineeId> = new Set();

/** So many enterprises stand beside each other on a sheet; more stand under each other. */
export const beside = 6;

/** One member's sheet laid out like the paper: criteria down for a small cluster, enterprises down for a large one. */
export function ScoreGrid(props: ScoreGridProps) {
  const { book, set, seat, scored, mayScore, entry, places = false, closed = nobody, wanted } = props;
  const words = useWords(panelWords);
  const depth = useBook(book, topics.writes, () => (book.tally(seat.memberId).fine > 0 ? 2 : 1));
  const unseen = entry === 'first' ? closed : nobody;
  const layout = useMemo(
    () => ({ book, set, seat, scored, mayScore, entry, places, closed, unseen, depth, words }),
    [book, set, seat, scored, mayScore, entry, places, closed, unseen, depth, words],
  );
  const Grid = scored.length > beside ? NomineesDown : CriteriaDown;
  return <Grid layout={layout} wanted={wanted} />;
}

interface SheetGridProps {
  readonly layout: SheetLayout;
  readonly wanted: SheetPlace | undefined;
}

const gridName = ({ entry, seat, words }: SheetLayout): string =>
  entry === 'second' ? words.second.grid(seat.name) : words.grid(seat.name);

function CriteriaDown({ layout, wanted }: SheetGridProps) {
  const { set } = layout;
  const columns = useMemo(() => criteriaColumns(layout), [layout]);
  const lines = useMemo(() => criteriaLines(set.criteria), [set]);
  const [startAt] = useState(() => {
    const place = placeIn(layout, wanted);
    const line = lines.findIndex(({ kind, id }) => kind === 'row' && id === place.leaf);
    return { line, column: 2 + place.nominee };
  });
  return <BoxGrid label={gridName(layout)} columns={columns} lines={lines} startAt={startAt} />;
}

function NomineesDown({ layout, wanted }: SheetGridProps) {
  const { set, scored } = layout;
  const columns = useMemo(() => nomineeColumns(layout), [layout]);
  const lines = useMemo(() => nomineeLines(scored), [scored]);
  const [startAt] = useState(() => {
    const place = placeIn(layout, wanted);
    return { line: place.nominee, column: 1 + leavesOf(set.criteria).findIndex(({ code }) => code === place.leaf) };
  });
  const [inHand, setInHand] = useState<{ readonly line: string; readonly column: string } | null>(null);
  const take = useCallback((line: string, column: string): void => setInHand({ line, column }), []);
  return (
    <InHand set={set} scored={scored} nominee={inHand?.line} leaf={inHand?.column}>
      <BoxGrid label={gridName(layout)} columns={columns} lines={lines} startAt={startAt} onCurrent={take} />
    </InHand>
  );
}

/** Where the hand goes: to the box that is to be put right, else to the first empty one. */
function placeIn(layout: SheetLayout, wanted: SheetPlace | undefined): ReturnType<typeof firstEmpty> {
  if (!wanted) return firstEmpty(layout);
  return {
    nominee: Math.max(
      0,
      layout.scored.findIndex(({ id }) => id === wanted.nomineeId),
    ),
    leaf: wanted.code,
  };
}

/** Where a sheet is gone on with: its first empty box in the order in which it is typed. */
function firstEmpty({ book, set, seat, scored, closed }: SheetLayout): {
  readonly nominee: number;
  readonly leaf: string;
} {
  const leaves = leavesOf(set.criteria);
  const awaited = leaves.filter(mustBeMarked);
  const isEmpty = ({ id }: Scored, code: string): boolean =>
    !closed.has(id) && book.marks(seat.memberId, id)[code] === undefined;
  if (scored.length > beside) {
    const nominee = scored.findIndex(({ id }) => !closed.has(id) && book.total(seat.memberId, id).missing > 0);
    const at = scored[nominee];
    const leaf = at && awaited.find(({ code }) => isEmpty(at, code));
    return { nominee: Math.max(0, nominee), leaf: (leaf ?? leaves[0])?.code ?? '' };
  }
  const leaf = awaited.find(({ code }) => scored.some((nominee) => isEmpty(nominee, code))) ?? leaves[0];
  const nominee = leaf ? scored.findIndex((candidate) => isEmpty(candidate, leaf.code)) : 0;
  return { nominee: Math.max(0, nominee), leaf: leaf?.code ?? '' };
}
