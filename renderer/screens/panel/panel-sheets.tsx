import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import type { Seat } from '#domain/council.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { panelWords } from '#words/panel-words.ts';
import { Faint, SheetFigure } from './figures.tsx';
import { sheetState, type Scored } from './panel-figures.ts';
import { topics, type ScoreBook } from './score-book.ts';
import { SeatLines, type SeatLinesProps } from './seat-lines.tsx';
import { useBook } from './use-score-book.ts';

interface PanelSheetsProps extends SeatLinesProps {
  readonly book: ScoreBook;
  readonly set: CriteriaSet;
  readonly scored: readonly Scored[];
}

/** The members' sheets, one a line, with the total for each enterprise by its number: pressing one turns to it. */
export const PanelSheets = ({ book, set, scored, ...lines }: PanelSheetsProps) => (
  <Card flush>
    <SeatLines
      {...lines}
      heads={scored.map(({ id, number }) => ({ id, title: number }))}
      widths={`repeat(${scored.length}, 44px)`}
      height={{ usual: 26, low: 23 }}
    >
      {(seat) => (
        <>
          <span>
            {seat.name}
            <CellsLeft book={book} seat={seat} />
          </span>
          <SheetTotals book={book} set={set} seat={seat} scored={scored} />
        </>
      )}
    </SeatLines>
  </Card>
);

/** How many boxes a sheet that was begun still lacks. */
function CellsLeft({ book, seat: { memberId } }: Pick<PanelSheetsProps, 'book'> & { seat: Seat }) {
  const words = useWords(panelWords);
  const left = useBook(book, topics.writes, () => (book.tally(memberId).begun > 0 ? book.tally(memberId).missing : 0));
  if (left === 0) return null;
  return (
    <Box component="span" sx={{ ...type.caption, fontWeight: 400, display: 'block', color: colour.ink2 }}>
      {words.left(left)}
    </Box>
  );
}

function SheetTotals({ book, set, seat, scored }: Pick<PanelSheetsProps, 'book' | 'set' | 'scored'> & { seat: Seat }) {
  const words = useWords(panelWords);
  const { memberId } = seat;
  const state = useBook(book, topics.writes, () => sheetState(book.tally(memberId)));
  const awaited = useBook(book, topics.ranks, () => book.scorers().includes(memberId));
  if (state === 'empty') {
    return (
      <Box component="span" sx={{ gridColumn: '2 / -1', textAlign: 'right' }}>
        <Faint>{awaited ? words.sheetState.empty : words.absent}</Faint>
      </Box>
    );
  }
  return scored.map(({ id }) => (
    <Box key={id} component="span" sx={{ textAlign: 'right' }}>
      <SheetFigure book={book} set={set} memberId={memberId} nomineeId={id} />
    </Box>
  ));
}
