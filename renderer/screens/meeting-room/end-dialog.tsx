import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useWords } from '#components/language.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { lastClosing } from '#domain/meeting/ending.ts';
import { parseClockTime } from '#domain/time.ts';
import { advanceMeeting } from '#store/progress.ts';
import { meetingEndingWords } from '#words/meeting-ending-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useTimeNow } from './paper-time.tsx';
import { useRoom } from './room.ts';

/** Kết thúc phiên họp: when it ended, as the minutes will say. */
export function EndDialog({ onClose }: { onClose(this: void): void }) {
  const { end } = useWords(meetingEndingWords);
  const desk = useDesk();
  const command = useCommand();
  const { record, go } = useRoom();
  const { meeting } = record;
  const [typed, setTyped] = useState<string>(useTimeNow());
  const endedAt = parseClockTime(typed);
  const last = lastClosing(record);
  const close = async (): Promise<void> => {
    if (!endedAt) return;
    if (!(await command.run(() => advanceMeeting(desk, { meetingId: meeting.id, endedAt })))) return;
    go({ at: 'ending' });
    onClose();
  };
  return (
    <AskDialog
      open
      title={end.title}
      why={end.why}
      verb={end.confirm}
      onVerb={close}
      onClose={onClose}
      blocked={endedAt ? undefined : end.badTime}
      error={command.error}
    >
      <TextEntry label={end.endedAt} hint={end.timeHint} value={typed} onText={setTyped} autoFocus />
      {endedAt && last !== undefined && endedAt < last && <InlineWarning>{end.beforeLastVote(last)}</InlineWarning>}
    </AskDialog>
  );
}
