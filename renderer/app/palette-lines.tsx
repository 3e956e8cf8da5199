import Box from '@mui/material/Box';
import type { SxProps } from '@mui/material/styles';
import { Fragment } from 'react';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { paletteWords } from '#words/palette-words.ts';
import type { PaletteEntry } from './palette-search.ts';

interface PaletteLinesProps {
  readonly listId: string;
  readonly entries: readonly PaletteEntry[];
  /** The one that Enter goes to. */
  readonly current: PaletteEntry | undefined;
  onChoose(this: void, entry: PaletteEntry): void;
}

/** The id of the line at a place, by which the field says which one is chosen. */
export const lineId = (listId: string, index: number): string => `${listId}-${index}`;

/**
 * What was found, kind by kind. Every letter typed draws all of it anew, so the lines are plain elements that the list
 * dresses as a whole, and a line is its place: the next letter writes other words into what stands there already.
 */
export function PaletteLines({ listId, entries, current, onChoose }: PaletteLinesProps) {
  const words = useWords(paletteWords);
  return (
    <Box id={listId} role="listbox" aria-label={words.results} sx={look}>
      {entries.map((entry, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line is its place, see above
        <Fragment key={index}>
          {entry.group !== entries[index - 1]?.group && <div role="presentation">{words.group[entry.group]}</div>}
          <div
            id={lineId(listId, index)}
            role="option"
            aria-selected={entry === current}
            onClick={() => onChoose(entry)}
          >
            <span>{entry.label}</span>
            <small>{entry.note}</small>
            {entry.keys !== undefined && <KeyCap keys={entry.keys} />}
          </div>
        </Fragment>
      ))}
    </Box>
  );
}

const look: SxProps = {
  overflow: 'auto',
  borderTop: `1px solid ${colour.line}`,
  minHeight: 0,
  maxHeight: 420,
  '& > [role=presentation]': {
    ...type.caption,
    color: colour.ink2,
    fontWeight: 500,
    padding: '10px 14px 2px',
  },
  '& > [role=option]': {
    display: 'flex',
    alignItems: 'baseline',
    gap: '12px',
    padding: '6px 14px',
    cursor: 'pointer',
    contain: 'content',
    '&:hover': { backgroundColor: colour.sunken },
    '&[aria-selected=true]': { backgroundColor: colour.goldSoft, boxShadow: `inset 3px 0 ${colour.gold}` },
    '& > span:first-of-type': { overflowWrap: 'anywhere' },
    '& > small': { ...type.caption, color: colour.ink2, marginLeft: 'auto', textAlign: 'right' },
  },
};
