import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { Seat } from '#domain/council.ts';
import { panelWords } from '#words/panel-words.ts';
import { useBoth, type BothEntries, type PlacedMismatch } from './mismatches.ts';
import { SeatLines, type SeatLinesProps } from './seat-lines.tsx';

interface SecondSideProps extends SeatLinesProps {
  readonly both: BothEntries;
  /** The mismatches that are shown, of all members. */
  readonly listed: readonly PlacedMismatch[];
  /** How many boxes were compared for them. */
  readonly compared: number;
}

/** How far both entries of every member's sheet are, and what of them is unlike; no mark of either is shown. */
export function SecondSide({ both, listed, compared, ...lines }: SecondSideProps) {
  const { second } = useWords(panelWords);
  return (
    <Card
      flush
      title={second.title}
      aside={listed.length > 0 && <StatusChip tone="error" label={second.counted(listed.length, compared)} />}
    >
      <SeatLines
        {...lines}
        heads={(['first', 'second', 'different'] as const).map((id) => ({ id, title: second[id] }))}
        widths="76px 76px 52px"
        height={{ usual: 28, low: 28 }}
      >
        {(seat) => (
          <>
            <span>{seat.name}</span>
            <Left both={both} seat={seat} entry="first" />
            <Left both={both} seat={seat} entry="second" />
            <Unlike cells={listed.filter(({ memberId }) => memberId === seat.memberId).length} />
          </>
        )}
      </SeatLines>
      <Box sx={{ ...type.caption, color: colour.ink2, px: '14px', py: '8px', borderTop: `1px solid ${colour.line}` }}>
        {second.note}
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
