import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Quiet } from './quiet.tsx';

interface SectionHeadProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly aside?: ReactNode;
  /** A screen has one h1, its cards h2, what lies inside them h3. */
  readonly level?: 1 | 2 | 3;
}

/** A heading with a quiet note after it and something to the right. */
export function SectionHead({ title, note, aside, level = 2 }: SectionHeadProps) {
  return (
    <Box
      sx={{ display: 'flex', alignItems: 'center', columnGap: '12px', rowGap: '4px', flexWrap: 'wrap', minHeight: 26 }}
    >
      <Typography variant={`h${level}`} component={`h${level}`}>
        {title}
      </Typography>
      {note !== undefined && <Quiet size="dense">{note}</Quiet>}
      {aside !== undefined && (
        <Box
          sx={{
            ml: 'auto',
            display: 'flex',
            flexWrap: 'wrap',
            justifyContent: 'flex-end',
            gap: '8px',
            alignItems: 'center',
          }}
        >
          {aside}
        </Box>
      )}
    </Box>
  );
}
