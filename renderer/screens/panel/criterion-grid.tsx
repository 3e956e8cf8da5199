import { useMemo, useState } from 'react';
import { BoxGrid } from '#components/box-grid.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import type { MemberId } from '#domain/ids.ts';
import type { Seat } from '#domain/council.ts';
import type { Criterion } from '#domain/scoring/criteria.ts';
import { panelWords } from '#words/panel-words.ts';
import { nomineeLines, nomineeName } from './nominees-down.tsx';
import { leafName, type Scored } from './panel-figures.ts';
import { topics, type ScoreBook } from './score-book.ts';
import { ScoreCell, ScoreField } from './score-cell.tsx';
import { useBook } from './use-score-book.ts';

interface CriterionGridProps {
  readonly book: ScoreBook;
  readonly leaf: Criterion;
  readonly seats: readonly Seat[];
  readonly scored: readonly Scored[];
  readonly mayScore: boolean;
}

/** One criterion as it is called out in the room: what every member gives every enterprise. */
export function CriterionGrid({ book, leaf, seats, scored, mayScore }: CriterionGridProps) {
  const words = useWords(panelWords);
  const depth = useBook(book, topics.writes, () => (seats.some((seat) => book.tally(seat.memberId).fine > 0) ? 2 : 1));
  const awaited = useBook(book, topics.ranks, book.scorers);
  const columns = useMemo(
    () => criterionColumns({ book, leaf, seats, awaited, mayScore, depth, words }),
    [book, seats, awaited, leaf, depth, mayScore, words],
  );
  const lines = useMemo(() => nomineeLines(scored), [scored]);
  const [startAt] = useState(() => firstEmpty({ book, leaf, seats, scored }));
  return (
    <BoxGrid
      label={words.criterionGrid(leafName(leaf))}
      columns={columns}
      lines={lines}
      rowHeight={28}
      startAt={startAt}
    />
  );
}

type CriterionLayout = Pick<CriterionGridProps, 'book' | 'leaf' | 'seats' | 'mayScore'> & {
  /** Whose marks the council waits for. */
  readonly awaited: readonly MemberId[];
  readonly depth: number;
  readonly words: typeof panelWords.vi;
};

const criterionColumns = ({
  book,
  leaf,
  seats,
  awaited,
  mayScore,
  depth,
  words,
}: CriterionLayout): readonly GridColumn<Scored>[] => [
  { id: 'nominee', title: words.enterprise, cell: nomineeName },
  ...seats.map(({ memberId, name }): GridColumn<Scored> => ({
    id: memberId,
    title: name,
    ...(!awaited.includes(memberId) && { note: words.absent }),
    width: 84,
    numeric: true,
    cell: (nominee) => <ScoreCell {...{ book, memberId, nominee, leaf, depth }} />,
    ...(mayScore && {
      // The boxes of several members stand together: read out, each says whose it is.
      box: (nominee) => (
        <ScoreField {...{ book, memberId, leaf, depth }} nominee={{ ...nominee, name: `${nominee.name}, ${name}` }} />
      ),
    }),
  })),
];

/** Where a criterion is gone on with: the first enterprise that a member has not scored on it. */
function firstEmpty({ book, leaf, seats, scored }: Omit<CriterionGridProps, 'mayScore'>) {
  const isEmpty = (seat: Seat, nominee: Scored): boolean =>
    book.scorers().includes(seat.memberId) && book.marks(seat.memberId, nominee.id)[leaf.code] === undefined;
  const line = Math.max(
    0,
    scored.findIndex((nominee) => seats.some((seat) => isEmpty(seat, nominee))),
  );
  const nominee = scored[line];
  const column = nominee ? seats.findIndex((seat) => isEmpty(seat, nominee)) : 0;
  return { line, column: 1 + Math.max(0, column) };
}
