import Box from '@mui/material/Box';
import { colour, toneColours, type, type Tone } from './tokens.ts';

/** One number that a screen is about, with its word under it; several stand in a row with hair lines between. */
export const KeyFigure = ({
  value,
  label,
  tone,
}: {
  readonly value: string;
  readonly label: string;
  readonly tone?: Tone;
}) => (
  <Box
    sx={{ px: '12px', minWidth: 0, '& + &': { borderLeft: `1px solid ${colour.line}` }, '&:first-of-type': { pl: 0 } }}
  >
    <Box sx={{ ...type.keyFigure, color: tone ? toneColours[tone].text : colour.ink }}>{value}</Box>
    <Box sx={{ ...type.caption, color: tone ? toneColours[tone].text : colour.ink2 }}>{label}</Box>
  </Box>
);
