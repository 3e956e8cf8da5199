import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { TimeEntry } from '#components/time-entry.tsx';
import { isInRoom } from '#domain/meeting/attendance.ts';
import { seatOf, seatsOf } from '#domain/meeting/meeting-record.ts';
import { holderOf, type MeetingPart } from '#domain/meeting/succession.ts';
import type { ClockTime } from '#domain/time.ts';
import { appoint } from '#store/meetings.ts';
import { attendanceWords } from '#words/attendance-words.ts';
import { said } from '#words/bilingual.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useTimeNow } from './paper-time.tsx';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

const keyOf: Readonly<Record<MeetingPart, string>> = { chair: 'H', secretary: 'G' };

/** Who presides and who writes, each with the way to name somebody else: before the opening, and in the room. */
export function PresidingLines() {
  const { invite } = useWords(meetingRoomWords);
  return (
    <FactLines
      facts={[
        { name: invite.chair, value: <Presiding part="chair" /> },
        { name: invite.secretary, value: <Presiding part="secretary" /> },
      ]}
    />
  );
}

/** The name of who presides or writes, and the way to name somebody else. */
export function Presiding({ part }: { readonly part: MeetingPart }) {
  const { invite, appoint: words } = useWords(meetingRoomWords);
  const { record } = useRoom();
  const [asked, setAsked] = useState(false);
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: '10px', alignItems: 'center' }}>
      {seatOf(record, holderOf(record.meeting, part)).name}
      {/* A unit's name is long: it wraps, the button stays whole. */}
      <Box component="span" sx={{ flexShrink: 0 }}>
        <KeyedButton keys={keyOf[part]} title={words.changeOf(invite[part])} onPress={() => setAsked(true)}>
          {words.change}
        </KeyedButton>
      </Box>
      {asked && <AppointDialog part={part} onClose={() => setAsked(false)} />}
    </Box>
  );
}

function AppointDialog({ part, onClose }: { readonly part: MeetingPart; onClose(this: void): void }) {
  const { invite, appoint: words } = useWords(meetingRoomWords);
  const { takeOver } = useWords(attendanceWords);
  const { time } = useWords(roomDeedWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record } = useRoom();
  const { meeting } = record;
  const [memberId, setMemberId] = useState(() => holderOf(meeting, part));
  const other = holderOf(meeting, part === 'chair' ? 'secretary' : 'chair');
  const isOpen = meeting.phase === 'in-session';
  const [at, setAt] = useState<ClockTime | null>(useTimeNow());
  const absent = new Set(record.attendances.filter((line) => !isInRoom(line)).map((line) => line.memberId));
  const able = seatsOf(record).filter((seat) => seat.memberId !== other && !absent.has(seat.memberId));
  const chosen = able.find((seat) => seat.memberId === memberId);
  const save = async (): Promise<void> => {
    if (!chosen || at === null) return;
    const named = { meetingId: meeting.id, part, memberId, ...(isOpen ? { at } : {}) };
    if (!(await command.run(() => appoint(desk, named)))) return;
    onClose();
    if (isOpen) await done(said(attendanceWords, (kept) => kept.takeOver.saved[part](chosen.name, at)));
  };
  return (
    <AskDialog
      open
      title={words.title(invite[part])}
      why={isOpen ? takeOver.why : words.why[part]}
      verb={words.confirm}
      onVerb={save}
      onClose={onClose}
      blocked={chosen ? (at === null ? time.notATime : undefined) : words.choose}
      error={command.error}
    >
      <ChoiceEntry
        label={invite[part]}
        value={chosen?.memberId ?? ''}
        choices={able.map((seat) => ({ value: seat.memberId, label: seat.name }))}
        onChoice={setMemberId}
        autoFocus
      />
      {isOpen && <TimeEntry label={takeOver.at} value={at} onTime={setAt} />}
    </AskDialog>
  );
}
