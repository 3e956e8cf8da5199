import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { Seat } from '#domain/council.ts';
import { panelWords } from '#words/panel-words.ts';
import { useBoth, type BothEntries, type PlacedMismatch } from './mismatches.ts';

interface SecondSideProps {
  readonly both: BothEntries;
  readonly seats: readonly Seat[];
  /** The mismatches that are shown, of all members. */
  readonly listed: readonly PlacedMismatch[];
  /** How many boxes were compared for them. */
  readonly compared: number;
  /** The sheet in hand, by its place in the council; undefined where none is. */
  readonly current: number | undefined;
  onTurn(this: void, index: number): void;
}

/** How far both entries of every member's sheet are, and what of them is unlike; no mark of either is shown. */
export function SecondSide({ both, seats, listed, compared, current, onTurn }: SecondSideProps) {
  const words = useWords(panelWords);
  return (
    <Card
      flush
      title={words.second.title}
      aside={listed.length > 0 && <StatusChip tone="error" label={words.second.counted(listed.length, compared)} />}
    >
      <Box sx={{ ...line, minHeight: 28, color: colour.ink2, borderBottom: `1px solid ${colour.control}` }}>
        <span>{words.member}</span>
        {[words.second.first, words.second.second, words.second.different].map((title) => (
          <Box key={title} component="span" sx={{ textAlign: 'right' }}>
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
                ...line,
                ...type.dense,
                width: '100%',
                textAlign: 'left',
                backgroundColor: index === current ? colour.goldSoft : undefined,
                boxShadow: index === current ? `inset 3px 0 ${colour.gold}` : undefined,
                fontWeight: index === current ? 600 : 400,
              }}
            >
              <span>{seat.name}</span>
              <Left both={both} seat={seat} entry="first" />
              <Left both={both} seat={seat} entry="second" />
              <Unlike cells={listed.filter(({ memberId }) => memberId === seat.memberId).length} />
            </ButtonBase>
          </Box>
        ))}
      </Box>
      <Box sx={{ ...type.caption, color: colour.ink2, px: '14px', py: '8px', borderTop: `1px solid ${colour.line}` }}>
        {words.second.note}
      </Box>
    </Card>
  );
}

/** How many boxes an entry lacks. */
function Left({ both, seat, entry }: Pick<SecondSideProps, 'both'> & { seat: Seat; entry: 'first' | 'second' }) {
  const words = useWords(panelWords);
  const text = useBoth(
    both,
    (books) => {
      const { begun, missing } = books[entry].tally(seat.memberId);
      if (missing === 0) return words.second.done;
      return begun === 0 ? words.second.none : words.left(missing);
    },
    '',
  );
  return (
    <Box component="span" sx={{ textAlign: 'right', color: text === words.second.done ? colour.ok : colour.ink2 }}>
      {text}
    </Box>
  );
}

const Unlike = ({ cells }: { readonly cells: number }) => (
  <Box component="span" sx={{ textAlign: 'right', color: cells > 0 ? colour.error : colour.ink3, fontWeight: 600 }}>
    {cells > 0 ? cells : ''}
  </Box>
);

const line = {
  ...type.caption,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 76px 76px 52px',
  gap: '6px',
  alignItems: 'center',
  px: '14px',
  minHeight: 28,
} as const;
