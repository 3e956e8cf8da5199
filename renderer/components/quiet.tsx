import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { colour, type } from './tokens.ts';

const sizes = { body: { fontSize: 14, lineHeight: '20px' }, dense: type.dense, caption: type.caption };

interface QuietProps {
  readonly size?: keyof typeof sizes;
  readonly children: ReactNode;
}

/** A sentence or line said more quietly than the matter it belongs to. */
export const Quiet = ({ size = 'body', children }: QuietProps) => (
  // Only how it wraps: whether it may is said by where it stands.
  <Box sx={{ ...sizes[size], color: colour.ink2, textWrapStyle: 'pretty' }}>{children}</Box>
);
