import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { deadlineOf } from '#domain/meeting/circulation-state.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import { extendDeadline } from '#store/circulation-changes.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { partWords } from '#words/part-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { MomentFields } from './moment-fields.tsx';

/** Gia hạn: a later day and hour by which the members answer, and why, as the report will print it. */
export function ExtendDialog({ record, onClose }: { readonly record: MeetingRecord; onClose(this: void): void }) {
  const words = useWords(circulationWords);
  const { reason: reasonLabel } = useWords(partWords);
  const desk = useDesk();
  const command = useCommand();
  const due = deadlineOf(record);
  const [date, setDate] = useState<CivilDate | null>(due.date);
  const [time, setTime] = useState<ClockTime | null>(due.time);
  const [reason, setReason] = useState('');
  const extend = async (): Promise<void> => {
    const done = await command.run(async () =>
      date === null || time === null
        ? { ok: false, error: { type: 'required', field: date === null ? 'date' : 'time' } }
        : extendDeadline(desk, { meetingId: record.meeting.id, deadline: { date, time }, reason }),
    );
    if (done) onClose();
  };
  return (
    <AskDialog
      open
      title={words.extendTitle}
      why={words.extendWhy}
      verb={words.extend}
      onVerb={extend}
      onClose={onClose}
      error={command.error}
    >
      <MomentFields
        labels={[words.due, words.dueTime]}
        date={date}
        time={time}
        onDate={setDate}
        onTime={setTime}
        autoFocus
      />
      <TextEntry label={reasonLabel} value={reason} onText={setReason} />
    </AskDialog>
  );
}
