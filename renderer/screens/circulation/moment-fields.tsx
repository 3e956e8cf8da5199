import Box from '@mui/material/Box';
import { DateEntry } from '#components/date-entry.tsx';
import { TimeEntry } from '#components/time-entry.tsx';
import type { CivilDate, ClockTime } from '#domain/time.ts';

interface MomentFieldsProps {
  readonly labels: readonly [date: string, time: string];
  readonly date: CivilDate | null;
  readonly time: ClockTime | null;
  onDate(this: void, date: CivilDate | null): void;
  onTime(this: void, time: ClockTime | null): void;
  readonly autoFocus?: boolean;
}

/** A day and an hour side by side, as a secretary notes a moment. */
export const MomentFields = ({ labels, date, time, onDate, onTime, autoFocus = false }: MomentFieldsProps) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 130px', gap: '10px' }}>
    <DateEntry label={labels[0]} value={date} onDate={onDate} autoFocus={autoFocus} />
    <TimeEntry label={labels[1]} value={time} onTime={onTime} />
  </Box>
);
