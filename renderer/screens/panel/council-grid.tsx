import { useMemo } from 'react';
import { BoxGrid } from '#components/box-grid.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import type { Seat } from '#domain/council.ts';
import { maximumOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { panelWords } from '#words/panel-words.ts';
import { MeanFigure, RankFigure, rankWidth, SheetCount, SheetFigure } from './figures.tsx';
import { nomineeLines, nomineeName } from './nominees-down.tsx';
import type { Scored } from './panel-figures.ts';
import type { ScoreBook } from './score-book.ts';

interface CouncilGridProps {
  readonly book: ScoreBook;
  readonly set: CriteriaSet;
  readonly seats: readonly Seat[];
  readonly scored: readonly Scored[];
  /** A member's sheet is opened. */
  onTurn(this: void, index: number): void;
}

/** The whole council on one table: what every member's sheet comes to, the mean, and the place. */
export function CouncilGrid({ book, set, seats, scored, onTurn }: CouncilGridProps) {
  const words = useWords(panelWords);
  const columns = useMemo(() => councilColumns({ book, set, seats }, words), [book, set, seats, words]);
  const lines = useMemo(() => nomineeLines(scored), [scored]);
  return (
    <BoxGrid
      label={words.wholeCouncil}
      columns={columns}
      lines={lines}
      rowHeight={28}
      startAt={start}
      onOpen={(_, column) => {
        const index = seats.findIndex(({ memberId }) => memberId === column);
        if (index !== -1) onTurn(index);
      }}
    />
  );
}

const start = { line: 0, column: 1 };

const councilColumns = (
  { book, set, seats }: Pick<CouncilGridProps, 'book' | 'set' | 'seats'>,
  words: typeof panelWords.vi,
): readonly GridColumn<Scored>[] => [
  { id: 'nominee', title: words.enterprise, cell: nomineeName },
  ...seats.map(({ memberId, name }): GridColumn<Scored> => ({
    id: memberId,
    title: name,
    width: 76,
    numeric: true,
    cell: ({ id }) => <SheetFigure {...{ book, set, memberId }} nomineeId={id} />,
  })),
  {
    id: 'mean',
    title: words.mean,
    note: formatPoints(maximumOf(set.criteria)),
    width: 76,
    numeric: true,
    cell: ({ id }) => <MeanFigure book={book} set={set} nomineeId={id} />,
  },
  {
    id: 'sheets',
    title: words.sheets,
    width: 50,
    numeric: true,
    cell: ({ id }) => <SheetCount book={book} nomineeId={id} />,
  },
  {
    id: 'rank',
    title: words.rank,
    width: rankWidth(set, 54),
    numeric: true,
    cell: ({ id }) => <RankFigure book={book} nomineeId={id} />,
  },
];
