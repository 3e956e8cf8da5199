import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { KeyCap } from '#components/key-cap.tsx';
import { hrefOf, type Path } from '#components/navigation.ts';
import { Quiet } from '#components/quiet.tsx';
import { colour, toneColours, type, type Tone } from '#components/tokens.ts';

/** A due matter in words: when, what, what about it, and where it is done. */
export interface Line {
  readonly when: string;
  readonly tone: Tone;
  readonly what: string;
  readonly note: string;
  readonly verb: string;
  readonly to: Path | { readonly keys: string };
}

/** One matter that waits for the officer, with the way to it. */
export const DueLine = ({ line }: { readonly line: Line }) => (
  <Box
    component="li"
    sx={{
      ...type.dense,
      display: 'grid',
      gridTemplateColumns: '84px minmax(0, 1fr) auto',
      columnGap: '12px',
      alignItems: 'center',
      px: '14px',
      py: '9px',
      borderBottom: `1px solid ${colour.line}`,
    }}
  >
    <Box sx={{ ...type.caption, fontWeight: 600, color: toneColours[line.tone].text }}>{line.when}</Box>
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      {line.what}
      <Quiet size="caption">{line.note}</Quiet>
    </Box>
    {typeof line.to === 'string' ? (
      <Link href={hrefOf(line.to)} sx={{ py: '3px' }}>
        {line.verb}
      </Link>
    ) : (
      <KeyCap keys={line.to.keys} />
    )}
  </Box>
);
