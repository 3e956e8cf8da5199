import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { colour, lowWindow, type } from '#components/tokens.ts';
import type { CriteriaSet } from '#domain/criteria.ts';
import { rollNow, seatsOf, type MeetingRecord } from '#domain/meeting-record.ts';
import { formatPoints } from '#domain/points.ts';
import type { SheetTotal } from '#domain/scoring.ts';
import { scoringWords } from '#words/scoring-words.ts';
import { scoredOf, sheetState, totalOf } from './panel.ts';

interface PanelSheetsProps {
  readonly record: MeetingRecord;
  readonly set: CriteriaSet;
  /** The sheet in hand, by its place in the council. */
  readonly current: number;
  onTurn(this: void, index: number): void;
}

/** The members' sheets, one a line, with the total for each enterprise by its number: pressing one turns to it. */
export function PanelSheets({ record, set, current, onTurn }: PanelSheetsProps) {
  const words = useWords(scoringWords);
  const scored = scoredOf(record);
  const present = rollNow(record).present;
  const called = record.attendances.length > 0;
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
        {seatsOf(record).map((seat, index) => {
          const state = sheetState(record, set, seat.memberId);
          const away = called && !present.includes(seat.memberId);
          return (
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
                <span>{seat.name}</span>
                {state === 'empty' ? (
                  <Box
                    component="span"
                    sx={{ gridColumn: '2 / -1', textAlign: 'right', color: colour.ink3, fontWeight: 400 }}
                  >
                    {away ? words.absent : words.sheetState.empty}
                  </Box>
                ) : (
                  scored.map(({ id }) => (
                    <Total key={id} total={totalOf(record.sheets, set.criteria, seat.memberId, id)} />
                  ))
                )}
              </ButtonBase>
            </Box>
          );
        })}
      </Box>
    </Card>
  );
}

function Total({ total }: { readonly total: SheetTotal }) {
  const words = useWords(scoringWords);
  return (
    <Box component="span" sx={{ textAlign: 'right', color: total.missing > 0 ? colour.ink3 : undefined }}>
      {total.missing > 0 ? words.waiting : formatPoints(total.points, 2)}
    </Box>
  );
}

const line = { ...type.caption, display: 'grid', gap: '6px', alignItems: 'center', px: '14px', minHeight: 26 } as const;
