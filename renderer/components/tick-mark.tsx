import Ticked from '@mui/icons-material/CheckBoxOutlined';
import Unticked from '@mui/icons-material/CheckBoxOutlineBlankOutlined';
import Box from '@mui/material/Box';
import { colour } from './tokens.ts';

/** Whether a line of a list is chosen with others; pressed, it chooses the line. The words beside it say it to readers. */
export const TickMark = ({ chosen }: { readonly chosen: boolean }) => (
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
