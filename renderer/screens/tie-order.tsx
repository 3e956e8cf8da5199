import ArrowDownward from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpward from '@mui/icons-material/ArrowUpwardOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { readCount } from '#components/count-field.tsx';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import type { NomineeId } from '#domain/ids.ts';
import { movedTo, type TieBallot } from '#domain/scoring/ties.ts';
import { tieWords } from '#words/tie-words.ts';

interface TieOrderProps {
  /** The place that the best of them takes. */
  readonly first: number;
  readonly order: readonly NomineeId[];
  /** Whose votes stand beside the names. */
  readonly ballot: TieBallot | undefined;
  nameOf(this: void, id: NomineeId): string;
  onOrder(this: void, order: readonly NomineeId[]): void;
}

/** Those who are equal, one under another; each goes up or down by its buttons, or to the place that is typed. */
export function TieOrder({ first, order, ballot, nameOf, onOrder }: TieOrderProps) {
  const words = useWords(tieWords);
  return (
    <Box role="group" aria-label={words.order} sx={{ border: `1px solid ${colour.line}`, borderRadius: '6px' }}>
      <Box sx={{ ...type.caption, color: colour.ink2, px: '10px', py: '4px' }}>{words.order}</Box>
      <Box sx={{ maxHeight: '42vh', overflow: 'auto' }}>
        {order.map((id, index) => (
          <Box key={id} sx={lineSx}>
            <PlaceField
              label={words.place(nameOf(id))}
              place={first + index}
              onPlace={(place) => onOrder(movedTo(order, id, place - first))}
            />
            <span>{nameOf(id)}</span>
            <Box component="span" sx={{ color: colour.ink2 }}>
              {ballot && words.votes(ballot.votes.get(id) ?? 0)}
            </Box>
            <IconButton
              size="small"
              aria-label={words.up(nameOf(id))}
              {...moving(index > 0, () => onOrder(movedTo(order, id, index - 1)))}
            >
              <ArrowUpward fontSize="small" />
            </IconButton>
            <IconButton
              size="small"
              aria-label={words.down(nameOf(id))}
              {...moving(index < order.length - 1, () => onOrder(movedTo(order, id, index + 1)))}
            >
              <ArrowDownward fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

interface PlaceFieldProps {
  readonly label: string;
  readonly place: number;
  onPlace(this: void, place: number): void;
}

/** The place of one of them: another is typed over it and taken with Enter, or when the field is left. */
function PlaceField({ label, place, onPlace }: PlaceFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    setTyped(null);
    const wanted = readCount(typed ?? '') ?? place;
    if (wanted !== place) onPlace(wanted);
  };
  return (
    <OutlinedInput
      value={typed ?? String(place)}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        if (event.key !== 'Escape' || typed === null) return;
        event.stopPropagation();
        setTyped(null);
      }}
      autoComplete="off"
      slotProps={{ input: { 'aria-label': label, inputMode: 'numeric' } }}
      sx={{ minHeight: 28, '& input': { textAlign: 'right', px: '8px', py: '2px', fontWeight: 600 } }}
    />
  );
}

const lineSx = {
  ...type.dense,
  display: 'grid',
  gridTemplateColumns: '46px minmax(0, 1fr) auto 32px 32px',
  gap: '8px',
  alignItems: 'center',
  px: '10px',
  py: '3px',
  minHeight: 38,
  borderTop: `1px solid ${colour.line}`,
} as const;

/** A button that keeps the focus where it leads no further: whoever moves a name by keys does not lose his place. */
const moving = (can: boolean, move: () => void) => ({
  'aria-disabled': !can,
  onClick: () => can && move(),
  ...(can ? {} : { sx: { color: colour.ink3, opacity: 0.5 } }),
});
