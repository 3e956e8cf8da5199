import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import type { MemberId } from '#domain/ids.ts';
import { seatOf, seatsOf } from '#domain/meeting/meeting-record.ts';
import { appoint } from '#store/meetings.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';

/** Who presides, or who writes the minutes. */
export type PresidingPart = 'chair' | 'secretary';

const keyOf: Readonly<Record<PresidingPart, string>> = { chair: 'H', secretary: 'G' };

/** The name of who presides or writes, and the way to name somebody else before the opening. */
export function Presiding({ part }: { readonly part: PresidingPart }) {
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

function AppointDialog({ part, onClose }: { readonly part: PresidingPart; onClose(this: void): void }) {
  const { invite, appoint: words } = useWords(meetingRoomWords);
  const desk = useDesk();
  const command = useCommand();
  const { record } = useRoom();
  const { meeting } = record;
  const [memberId, setMemberId] = useState(() => holderOf(meeting, part));
  const other = holderOf(meeting, part === 'chair' ? 'secretary' : 'chair');
  const absent = new Set(record.attendances.filter(({ state }) => state !== 'present').map((line) => line.memberId));
  const able = seatsOf(record).filter((seat) => seat.memberId !== other && !absent.has(seat.memberId));
  const chosen = able.find((seat) => seat.memberId === memberId);
  const save = async (): Promise<void> => {
    if (await command.run(() => appoint(desk, { meetingId: meeting.id, part, memberId }))) onClose();
  };
  return (
    <AskDialog
      open
      title={words.title(invite[part])}
      why={words.why[part]}
      verb={words.confirm}
      onVerb={save}
      onClose={onClose}
      blocked={chosen ? undefined : words.choose}
      error={command.error}
    >
      <ChoiceEntry
        label={invite[part]}
        value={chosen?.memberId ?? ''}
        choices={able.map((seat) => ({ value: seat.memberId, label: seat.name }))}
        onChoice={setMemberId}
        autoFocus
      />
    </AskDialog>
  );
}

const holderOf = (
  { chairId, secretaryId }: { readonly chairId: MemberId; readonly secretaryId: MemberId },
  part: PresidingPart,
): MemberId => (part === 'chair' ? chairId : secretaryId);
