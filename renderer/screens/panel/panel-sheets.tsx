import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { colour, lowWindow, type } from '#components/tokens.ts';
import type { Seat } from '#domain/council.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { panelWords } from '#words/panel-words.ts';
import { Faint, SheetFigure } from './figures.tsx';
import { sheetState, type Scored } from './panel-figures.ts';
import { topics, type ScoreBook } from './score-book.ts';
import { useBook } from './use-score-book.ts';

interface PanelSheetsProps {
  readonly book: ScoreBook;
  readonly set: CriteriaSet;
  readonly seats: readonly Seat[];
  readonly scored: readonly Scored[];
  /** The sheet in hand, by its place in the council. */
  readonly current: number;
  onTurn(this: void, index: number): void;
}

/** The members' sheets, one a line, with the total for each enterprise by its number: pressing one turns to it. */
export function PanelSheets({ book, set, seats, scored, current, onTurn }: PanelSheetsProps) {
  const words = useWords(panelWords);
  const columns = `minmax(0, 1fr) repeat(${scored.length}, 44px)`;
  return (
    <Card flush>
      <Box
        sx={{ ...line, gridTemplateColumns: columns, color: colour.ink2, borderBottom: `1px solid ${colour.control}` }}
      >
        <span>{words.member}</span>
        {scored.map(({ id, number }) => (
          <Box key={id} component="span" sx={{ textAlign: 'right' }}>
            {number}
          </Box>
        ))}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {seats.map((seat, index) => (
          <Box component="li" key={seat.memberId} sx={{ '& + &': { borderTop: `1px solid ${colour.line}` } }}>
            <ButtonBase
              onClick={() => onTurn(index)}
              aria-current={index === current ? 'true' : undefined}
              sx={{
                fontFamily: 'inherit',
                ...line,
                ...type.dense,
                [lowWindow]: { minHeight: 23 },
                width: '100%',
                textAlign: 'left',
                gridTemplateColumns: columns,
                backgroundColor: index === current ? colour.goldSoft : undefined,
                boxShadow: index === current ? `inset 3px 0 ${colour.gold}` : undefined,
                fontWeight: index === current ? 600 : 400,
              }}
            >
              <span>
                {seat.name}
                <CellsLeft book={book} seat={seat} />
              </span>
              <SheetTotals book={book} set={set} seat={seat} scored={scored} />
            </ButtonBase>
          </Box>
        ))}
      </Box>
    </Card>
  );
}

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

const line = { ...type.caption, display: 'grid', gap: '6px', alignItems: 'center', px: '14px', minHeight: 26 } as const;
