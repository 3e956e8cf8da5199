import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { CountField } from '#components/count-field.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { isInRoom } from '#domain/meeting/attendance.ts';
import type { MemberId } from '#domain/ids.ts';
import { rollNow, seatOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Teller } from '#domain/meeting/meeting.ts';
import { electTellers } from '#store/meetings.ts';
import { said } from '#words/bilingual.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { voteWords } from '#words/vote-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

const parts = ['head', 'secretary', 'member'] as const;

/** Bầu tổ kiểm phiếu: three members in the room who are not on the list. */
export function TellersDialog({ onClose }: { onClose(this: void): void }) {
  const { teller } = useWords(meetingRoomWords);
  const { tellersDialog: words } = useWords(voteWords);
  const desk = useDesk();
  const done = useDone();
  const { tellersByHands, dissent: dissentWords } = useWords(roomDeedWords);
  const [against, setAgainst] = useState<number | null>(0);
  const [abstained, setAbstained] = useState<number | null>(0);
  const command = useCommand();
  const { record } = useRoom();
  const able = eligible(record);
  const [chosen, setChosen] = useState<Readonly<Record<Teller['part'], MemberId | ''>>>(() => proposal(record, able));
  const three = new Set(parts.map((part) => chosen[part]).filter(Boolean)).size === 3;
  const elect = async (): Promise<void> => {
    const tellers = parts.flatMap((part) => (chosen[part] === '' ? [] : [{ memberId: chosen[part], part }]));
    const dissent = { against: against ?? Number.NaN, abstained: abstained ?? Number.NaN };
    if (!(await command.run(() => electTellers(desk, { meetingId: record.meeting.id, tellers, dissent })))) return;
    onClose();
    await done(said(voteWords, (kept) => kept.tellersDialog.saved));
  };
  return (
    <AskDialog
      open
      title={words.title}
      why={words.why}
      verb={words.confirm}
      onVerb={elect}
      onClose={onClose}
      blocked={three ? undefined : words.three}
      error={command.error}
    >
      <Box sx={{ display: 'grid', gap: '10px' }}>
        {parts.map((part, index) => (
          <ChoiceEntry
            key={part}
            label={teller[part]}
            value={chosen[part]}
            choices={able.map((id) => ({ value: id, label: seatOf(record, id).name }))}
            onChoice={(id) => setChosen((before) => ({ ...before, [part]: id }))}
            autoFocus={index === 0}
          />
        ))}
        <Quiet>{tellersByHands}</Quiet>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' }}>
          <CountField label={dissentWords.against} value={against} onCount={setAgainst} />
          <CountField label={dissentWords.abstained} value={abstained} onCount={setAbstained} />
        </Box>
      </Box>
    </AskDialog>
  );
}

/** Those in the room who neither preside nor write nor stand on the list come first. */
function eligible(record: MeetingRecord): readonly MemberId[] {
  const nominated = new Set(record.nominees.map((nominee) => (nominee.kind === 'person' ? nominee.memberId : null)));
  const there = new Set(record.attendances.filter((line) => isInRoom(line)).map(({ memberId }) => memberId));
  return rollNow(record).present.filter((id) => there.has(id) && !nominated.has(id));
}

function proposal(record: MeetingRecord, able: readonly MemberId[]): Readonly<Record<Teller['part'], MemberId | ''>> {
  const { tellers, chairId, secretaryId } = record.meeting;
  const held = (part: Teller['part']): MemberId | undefined => tellers.find((teller) => teller.part === part)?.memberId;
  const free = able.filter((id) => id !== chairId && id !== secretaryId).toReversed();
  return {
    head: held('head') ?? free[2] ?? '',
    secretary: held('secretary') ?? free[1] ?? '',
    member: held('member') ?? free[0] ?? '',
  };
}
