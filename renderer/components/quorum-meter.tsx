import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { QuorumState } from '#domain/meeting/attendance.ts';
import { partWords } from '#words/part-words.ts';
import { useWords } from './language.tsx';
import { StatusChip } from './status-chip.tsx';
import { colour, smallWindow, type } from './tokens.ts';

interface QuorumMeterProps {
  readonly quorum: QuorumState;
  /** The rule's grade chip, at the right end of the numbers. */
  readonly grade?: ReactNode;
}

/** Whether enough members sit in the room: green bar of present, ink tick at the number needed, both said above. */
export function QuorumMeter({ quorum, grade }: QuorumMeterProps) {
  const words = useWords(partWords);
  const { present, members, required, met } = quorum;
  const share = (count: number): string => `${members === 0 ? 0 : Math.min(100, (count * 100) / members)}%`;
  return (
    <Box sx={{ display: 'grid', gap: '6px', [smallWindow]: { gridTemplateColumns: '1fr auto', alignItems: 'center' } }}>
      <Box sx={{ display: 'flex', gap: '10px', alignItems: 'center', whiteSpace: 'nowrap' }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {words.present(present, members)}
        </Box>
        <Box component="span" sx={{ color: colour.ink2, ml: 'auto' }}>
          {words.quorumNeeds(required)}
        </Box>
        {grade}
      </Box>
      <Box
        role="meter"
        aria-label={words.quorumMeter(present, members, required)}
        aria-valuenow={present}
        aria-valuemin={0}
        aria-valuemax={members}
        sx={{
          position: 'relative',
          height: 8,
          borderRadius: '4px',
          backgroundColor: colour.sunken,
          // In one line with the words the bar says nothing that they do not.
          [smallWindow]: { display: 'none' },
        }}
      >
        <Box
          sx={{
            position: 'absolute',
            inset: 0,
            right: 'auto',
            borderRadius: '4px',
            width: share(present),
            backgroundColor: met ? colour.ok : colour.control,
          }}
        />
        <Box
          sx={{
            position: 'absolute',
            top: -4,
            bottom: -4,
            width: 2,
            ml: '-1px',
            left: share(required),
            backgroundColor: colour.ink,
          }}
        />
      </Box>
      <Box sx={type.caption}>
        <StatusChip
          tone={met ? 'ok' : 'warning'}
          label={met ? words.quorumMet : words.quorumMissing(required - present)}
        />
      </Box>
    </Box>
  );
}
