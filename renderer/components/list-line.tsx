import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import { colour, type } from './tokens.ts';

interface ListLineProps {
  readonly title: string;
  /** Whether it is the one that is shown beside the list. */
  readonly current: boolean;
  onChoice(this: void): void;
  /** What is told of it below its title. */
  readonly children: ReactNode;
}

/** One of a short list of things with a few words on each: pressing it shows it. */
export const ListLine = ({ title, current, onChoice, children }: ListLineProps) => (
  <ButtonBase onClick={onChoice} aria-current={current ? 'true' : undefined} sx={lineSx}>
    <Box component="span" sx={{ ...type.dense, fontWeight: 600 }}>
      {title}
    </Box>
    {children}
  </ButtonBase>
);

const lineSx = {
  width: '100%',
  fontFamily: 'inherit',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: '2px',
  justifyItems: 'start',
  textAlign: 'left',
  px: '14px',
  py: '8px',
  '&:hover': { backgroundColor: colour.sunken },
  '&[aria-current=true]': { backgroundColor: colour.goldSoft, boxShadow: `inset 3px 0 0 ${colour.gold}` },
} as const;
