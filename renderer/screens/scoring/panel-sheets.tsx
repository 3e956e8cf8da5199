import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { colour, lowWindow, type } from '#components/tokens.ts';
import type { CriteriaSet } from '#domain/criteria.ts';
import { rollNow, seatsOf, type MeetingRecord } from '#domain/meeting-record.ts';
import { formatPoints } from '#domain/points.ts';
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
  const columns = `minmax(0, 1fr) repeat(${scored.length}, 46px)`;
  return (
    <Card flush title={words.members}>
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
                  [lowWindow]: { minHeight: 22 },
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
                  {(away || state === 'empty') && (
                    <Box component="span" sx={{ ...type.caption, color: colour.ink3, ml: '6px', fontWeight: 400 }}>
                      {away ? words.absent : words.sheetState.empty}
                    </Box>
                  )}
                </span>
                {scored.map(({ id }) => {
                  const total = totalOf(record.sheets, set.criteria, seat.memberId, id);
                  return (
                    <Box
                      key={id}
                      component="span"
                      sx={{ textAlign: 'right', color: total.missing > 0 ? colour.ink3 : undefined }}
                    >
                      {state === 'empty' ? '' : total.missing > 0 ? words.waiting : formatPoints(total.points, 2)}
                    </Box>
                  );
                })}
              </ButtonBase>
            </Box>
          );
        })}
      </Box>
    </Card>
  );
}

const line = { ...type.caption, display: 'grid', gap: '6px', alignItems: 'center', px: '14px', minHeight: 26 } as const;
