import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { smallWindow } from '#components/tokens.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';

interface SettingsColumnsProps {
  readonly reckoning: ReactNode;
  /** What parts equals and what totals are called, under each other. */
  readonly children: ReactNode;
}

/** The settings of a criteria set: how it is reckoned, and beside it what becomes of its totals. */
export function SettingsColumns({ reckoning, children }: SettingsColumnsProps) {
  const words = useWords(criteriaSetWords);
  return (
    <Box
      data-entries=""
      sx={{
        height: '100%',
        overflow: 'auto',
        p: '14px',
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 400px)',
        gap: '14px',
        alignItems: 'start',
        [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <Card title={words.reckoning}>{reckoning}</Card>
      <Box sx={{ display: 'grid', gap: '14px', alignContent: 'start' }}>{children}</Box>
    </Box>
  );
}
