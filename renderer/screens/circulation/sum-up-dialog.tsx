import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TimeEntry } from '#components/time-entry.tsx';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { vietnamStamp, type CivilDate, type ClockTime } from '#domain/time.ts';
import { closeCirculation } from '#store/circulation.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

interface SumUpDialogProps {
  readonly record: MeetingRecord;
  readonly silent: number;
  onClose(this: void): void;
}

/** Tổng hợp ý kiến: asked once, because no reply is taken afterwards. */
export function SumUpDialog({ record, silent, onClose }: SumUpDialogProps) {
  const words = useWords(circulationWords);
  const desk = useDesk();
  const command = useCommand();
  const now = vietnamStamp(desk.clock());
  const [date, setDate] = useState<CivilDate | null>(now.date);
  const [time, setTime] = useState<ClockTime | null>(now.time);
  const sumUp = async (): Promise<void> => {
    const done = await command.run(async () =>
      date === null || time === null
        ? { ok: false, error: { type: 'required', field: date === null ? 'date' : 'time' } }
        : closeCirculation(desk, { meetingId: record.meeting.id, closed: { date, time } }),
    );
    if (done) onClose();
  };
  return (
    <AskDialog
      open
      title={words.sumUpTitle}
      why={words.sumUpWhy(silent)}
      verb={words.sumUp}
      onVerb={sumUp}
      onClose={onClose}
      error={command.error}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 130px', gap: '10px' }}>
        <DateEntry label={words.summedOn} value={date} onDate={setDate} />
        <TimeEntry label={words.summedAt} value={time} onTime={setTime} />
      </Box>
    </AskDialog>
  );
}
