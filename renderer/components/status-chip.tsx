import Check from '@mui/icons-material/CheckOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Medal from '@mui/icons-material/MilitaryTechOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import Chip from '@mui/material/Chip';
import type { ReactElement } from 'react';
import { toneColours, type Tone } from './tokens.ts';

const iconByTone: Readonly<Partial<Record<Tone, ReactElement>>> = {
  ok: <Check />,
  warning: <Warning />,
  error: <ErrorOutline />,
  gold: <Medal />,
};

interface StatusChipProps {
  readonly label: string;
  readonly tone?: Tone;
  /** Another icon than the tone's own; null for none. */
  readonly icon?: ReactElement | null;
}

/** Where something stands, in a word with an icon: colour never says it alone. */
export function StatusChip({ label, tone = 'neutral', icon }: StatusChipProps) {
  const shown = icon === undefined ? iconByTone[tone] : (icon ?? undefined);
  return (
    <Chip
      label={label}
      {...(shown ? { icon: shown } : {})}
      sx={{ color: toneColours[tone].text, backgroundColor: toneColours[tone].soft }}
    />
  );
}
