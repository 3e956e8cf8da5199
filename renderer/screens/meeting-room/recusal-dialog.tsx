import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { type } from '#components/tokens.ts';
import type { MemberId } from '#domain/ids.ts';
import { rollNow, seatOf, seatsOf } from '#domain/meeting/meeting-record.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { votersOf } from '#domain/voting/round.ts';
import { recuse, withdrawRecusal } from '#store/meetings.ts';
import { said } from '#words/bilingual.ts';
import { voteWords } from '#words/vote-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import type { AgendaCase, AgendaGroup } from './agenda.ts';
import { prospectOf, recusedFrom } from './prospects.ts';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

interface RecusalDialogProps {
  readonly group: AgendaGroup;
  readonly agendaCase: AgendaCase;
  onClose(this: void): void;
}

/** Không tham gia bỏ phiếu on one row: who and why, and what it does to the numbers, said before it is recorded. */
export function RecusalDialog({ group, agendaCase, onClose }: RecusalDialogProps) {
  const { recusal: words } = useWords(voteWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record } = useRoom();
  const { matter, nomination, nominee } = agendaCase;
  const already = recusedFrom(agendaCase);
  const free = seatsOf(record).filter((seat) => !already.includes(seat.memberId));
  const [member, setMember] = useState<MemberId | ''>('');
  const [reason, setReason] = useState('');
  const before = prospectOf(record, group, agendaCase);
  const after = member === '' ? undefined : prospectOf(record, group, agendaCase, [member]);
  const votes = member !== '' && votersOf(group.award.vote, rollNow(record)).includes(member);
  const line = { meetingId: matter.meetingId, nominationId: nomination.id };
  const enter = async (): Promise<void> => {
    if (member === '' || !(await command.run(() => recuse(desk, { ...line, memberId: member, reason })))) return;
    onClose();
    await done(said(voteWords, (kept) => kept.recusal.saved(seatOf(record, member).name, calledName(nominee))));
  };
  return (
    <AskDialog
      open
      title={words.title(calledName(nominee))}
      why={words.why}
      verb={words.confirm}
      onVerb={enter}
      onClose={onClose}
      blocked={member === '' ? words.choose : undefined}
      error={command.error}
    >
      {already.map((memberId) => (
        <Box key={memberId} sx={{ ...type.dense, display: 'flex', gap: '8px', alignItems: 'center' }}>
          <span>{words.current(seatOf(record, memberId).name)}</span>
          <Button
            size="small"
            sx={{ ml: 'auto' }}
            onClick={() => void command.run(() => withdrawRecusal(desk, { ...line, memberId }))}
          >
            {words.takeBack}
          </Button>
        </Box>
      ))}
      <ChoiceEntry
        label={words.member}
        value={member}
        choices={free.map((seat) => ({ value: seat.memberId, label: seat.name }))}
        onChoice={setMember}
        autoFocus
      />
      <TextEntry label={words.reason} value={reason} onText={setReason} />
      <FactLines
        facts={[
          { name: words.before, value: words.figures(before.required, before.base, before.attainable) },
          ...(after ? [{ name: words.after, value: words.figures(after.required, after.base, after.attainable) }] : []),
        ]}
      />
      {after && !after.reachable && before.reachable && <InlineWarning>{words.unreachable}</InlineWarning>}
      {member !== '' && !votes && <InlineWarning>{words.noChange}</InlineWarning>}
    </AskDialog>
  );
}
