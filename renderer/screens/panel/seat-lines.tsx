import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import { useWords } from '#components/language.tsx';
import { colour, lowWindow, type } from '#components/tokens.ts';
import type { Seat } from '#domain/council.ts';
import { panelWords } from '#words/panel-words.ts';

/** The members whose sheets are told line by line, and the one whose sheet is in hand. */
export interface SeatLinesProps {
  readonly seats: readonly Seat[];
  /** The sheet in hand, by its place in the council; undefined where none is. */
  readonly current: number | undefined;
  onTurn(this: void, index: number): void;
}

interface Lines extends SeatLinesProps {
  /** What stands over the figures of a line. */
  readonly heads: readonly { readonly id: string; readonly title: string | number }[];
  /** The columns of the figures, as a grid has them. */
  readonly widths: string;
  /** The least height of a line, and in a low window. */
  readonly height: { readonly usual: number; readonly low: number };
  /** What stands on a member's line. */
  children(this: void, seat: Seat): ReactNode;
}

/** The members of a council, one a line with figures beside the name: pressing one turns to the member's sheet. */
export function SeatLines({ seats, current, onTurn, heads, widths, height, children }: Lines) {
  const words = useWords(panelWords);
  const lineSx = {
    ...type.caption,
    display: 'grid',
    gridTemplateColumns: `minmax(0, 1fr) ${widths}`,
    gap: '6px',
    alignItems: 'center',
    px: '14px',
    minHeight: height.usual,
  };
  return (
    <>
      <Box sx={{ ...lineSx, color: colour.ink2, borderBottom: `1px solid ${colour.control}` }}>
        <span>{words.member}</span>
        {heads.map(({ id, title }) => (
          <Box key={id} component="span" sx={{ textAlign: 'right' }}>
            {title}
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
                ...lineSx,
                ...type.dense,
                [lowWindow]: { minHeight: height.low },
                width: '100%',
                textAlign: 'left',
                backgroundColor: index === current ? colour.goldSoft : undefined,
                boxShadow: index === current ? `inset 3px 0 ${colour.gold}` : undefined,
                fontWeight: index === current ? 600 : 400,
              }}
            >
              {children(seat)}
            </ButtonBase>
          </Box>
        ))}
      </Box>
    </>
  );
}
