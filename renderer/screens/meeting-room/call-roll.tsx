import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { quorumNow } from '#domain/meeting/quorum.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { callRoll } from '#store/attendance.ts';
import { attendanceWords } from '#words/attendance-words.ts';
import { said } from '#words/bilingual.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useTimeNow } from './paper-time.tsx';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

/** A meeting that goes on on another day: who is there is confirmed anew before anything is voted on. */
export function CallRoll({ on }: { readonly on: CivilDate }) {
  const { anew } = useWords(attendanceWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const now = useTimeNow();
  const { record } = useRoom();
  const { present, members } = quorumNow(record);
  const call = async (): Promise<void> => {
    if (!(await command.run(() => callRoll(desk, { meetingId: record.meeting.id, at: now() })))) return;
    await done(said(attendanceWords, (kept) => kept.anew.saved(shortDate(on), present, members)));
  };
  return (
    <>
      <Quiet>{anew.why(shortDate(on))}</Quiet>
      <NextAction fullWidth onPress={call} error={command.error}>
        {anew.confirm(present, members)}
      </NextAction>
    </>
  );
}
