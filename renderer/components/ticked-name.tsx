import Ticked from '@mui/icons-material/CheckBoxOutlined';
import Unticked from '@mui/icons-material/CheckBoxOutlineBlankOutlined';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { colour, unseen } from './tokens.ts';

interface TickedNameProps {
  readonly name: string;
  readonly chosen: boolean;
  /** Says to readers that the line is chosen. */
  readonly chosenWord: string;
  /** What is said under the name. */
  readonly children?: ReactNode;
}

/** The name of a line that can be chosen with others. */
export const TickedName = ({ name, chosen, chosenWord, children }: TickedNameProps) => (
  <Box sx={{ display: 'flex', gap: '8px', alignItems: 'flex-start' }}>
    <TickMark chosen={chosen} />
    <Box component="span" sx={{ minWidth: 0 }}>
      <strong>{name}</strong>
      {chosen && (
        <Box component="span" sx={unseen}>
          {chosenWord}
        </Box>
      )}
      {children && (
        <Box component="span" sx={{ display: 'block', color: colour.ink3 }}>
          {children}
        </Box>
      )}
    </Box>
  </Box>
);

/** Whether a line of a list is chosen with others; pressed, it chooses the line. The words beside it say it to readers. */
const TickMark = ({ chosen }: { readonly chosen: boolean }) => (
  <Box
    component="span"
    data-tick=""
    aria-hidden="true"
    sx={{
      flexShrink: 0,
      height: 18,
      cursor: 'pointer',
      color: chosen ? colour.ink : colour.control,
      '& svg': { fontSize: 18 },
    }}
  >
    {chosen ? <Ticked /> : <Unticked />}
  </Box>
);
