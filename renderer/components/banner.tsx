import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { toneColours, type, type Tone } from './tokens.ts';

interface BannerProps {
  readonly tone: Tone;
  readonly icon: ReactNode;
  /** Said first and stronger, such as DỮ LIỆU MẪU. */
  readonly mark?: string;
  readonly children: string;
  /** At the right end: what can be done about it. */
  readonly aside?: ReactNode;
}

/** A line across the whole window about everything in it. */
export const Banner = ({ tone, icon, mark, children, aside }: BannerProps) => (
  <Box
    role="status"
    sx={{
      ...type.dense,
      display: 'flex',
      alignItems: 'center',
      gap: '8px',
      px: '20px',
      py: '4px',
      flexShrink: 0,
      color: toneColours[tone].text,
      backgroundColor: toneColours[tone].soft,
      '& > svg': { fontSize: 16 },
    }}
  >
    {icon}
    {mark !== undefined && (
      <Box component="strong" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
        {mark}
      </Box>
    )}
    <Box component="span" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
      {children}
    </Box>
    {aside}
  </Box>
);
