import { useCallback, useMemo, useState } from 'react';
import { DataTable } from '#components/data-table.tsx';
import { useWords } from '#components/language.tsx';
import type { Seat } from '#domain/council.ts';
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
}

/** What a sheet is laid out from. */
export type SheetLayout = Pick<ScoreGridProps, 'book' | 'set' | 'seat' | 'scored' | 'mayScore'> & {
  readonly depth: number;
  readonly words: typeof panelWords.vi;
};

/** So many enterprises stand beside each other on a sheet; more stand under each other. */
export const beside = 6;

/** One member's sheet laid out like the paper: criteria down for a small cluster, enterprises down for a large one. */
export function ScoreGrid({ book, set, seat, scored, mayScore }: ScoreGridProps) {
  const words = useWords(panelWords);
  const depth = useBook(book, topics.writes, () => (book.tally(seat.memberId).fine > 0 ? 2 : 1));
  const layout = useMemo(
    () => ({ book, set, seat, scored, mayScore, depth, words }),
    [book, set, seat, scored, mayScore, depth, words],
  );
  return scored.length > beside ? <NomineesDown {...layout} /> : <CriteriaDown {...layout} />;
}

function CriteriaDown(layout: SheetLayout) {
  const { book, set, seat, scored, mayScore, depth, words } = layout;
  const columns = useMemo(
    () => criteriaColumns({ book, set, seat, scored, mayScore, depth, words }),
    [book, set, seat, scored, mayScore, depth, words],
  );
  const lines = useMemo(() => criteriaLines(set.criteria), [set]);
  const [startAt] = useState(() => {
    const place = firstEmpty(layout);
    const line = lines.findIndex(({ kind, id }) => kind === 'row' && id === place.leaf);
    return { line, column: 2 + place.nominee };
  });
  return (
    <DataTable
      label={words.grid(seat.name)}
      columns={columns}
      lines={lines}
      rowHeight={26}
      enter="across"
      currentIsFocus
      startAt={startAt}
    />
  );
}

function NomineesDown(layout: SheetLayout) {
  const { book, set, seat, scored, mayScore, depth, words } = layout;
  const columns = useMemo(
    () => nomineeColumns({ book, set, seat, scored, mayScore, depth, words }),
    [book, set, seat, scored, mayScore, depth, words],
  );
  const lines = useMemo(() => nomineeLines(scored), [scored]);
  const [startAt] = useState(() => {
    const place = firstEmpty(layout);
    return { line: place.nominee, column: 1 + leavesOf(set.criteria).findIndex(({ code }) => code === place.leaf) };
  });
  const [inHand, setInHand] = useState<{ readonly line: string; readonly column: string } | null>(null);
  const take = useCallback((line: string, column: string): void => setInHand({ line, column }), []);
  return (
    <InHand set={set} scored={scored} nominee={inHand?.line} leaf={inHand?.column}>
      <DataTable
        label={words.grid(seat.name)}
        columns={columns}
        lines={lines}
        rowHeight={26}
        enter="across"
        currentIsFocus
        startAt={startAt}
        onCurrent={take}
      />
    </InHand>
  );
}

/** Where a sheet is gone on with: its first empty box in the order in which it is typed. */
function firstEmpty({ book, set, seat, scored }: SheetLayout): { readonly nominee: number; readonly leaf: string } {
  const leaves = leavesOf(set.criteria);
  const awaited = leaves.filter(mustBeMarked);
  const isEmpty = (nominee: Scored, code: string): boolean => book.marks(seat.memberId, nominee.id)[code] === undefined;
  if (scored.length > beside) {
    const nominee = scored.findIndex(({ id }) => book.total(seat.memberId, id).missing > 0);
    const at = scored[nominee];
    const leaf = at && awaited.find(({ code }) => isEmpty(at, code));
    return { nominee: Math.max(0, nominee), leaf: (leaf ?? leaves[0])?.code ?? '' };
  }
  const leaf = awaited.find(({ code }) => scored.some((nominee) => isEmpty(nominee, code))) ?? leaves[0];
  const nominee = leaf ? scored.findIndex((candidate) => isEmpty(candidate, leaf.code)) : 0;
  return { nominee: Math.max(0, nominee), leaf: leaf?.code ?? '' };
}
