import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useWords } from '#components/language.tsx';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { vietnamStamp, type CivilDate, type ClockTime } from '#domain/time.ts';
import { closeCirculation } from '#store/circulation.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { MomentFields } from './moment-fields.tsx';

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
      <MomentFields
        labels={[words.summedOn, words.summedAt]}
        date={date}
        time={time}
        onDate={setDate}
        onTime={setTime}
      />
    </AskDialog>
  );
}
