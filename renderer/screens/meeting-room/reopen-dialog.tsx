import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import type { ReopenedTo } from '#domain/meeting/meeting.ts';
import { waysBack } from '#domain/meeting/reopening.ts';
import { isCurrent } from '#domain/papers/current.ts';
import { isSheet, isSigned } from '#domain/papers/paper.ts';
import { vietnamStamp } from '#domain/time.ts';
import { reopenMeeting } from '#store/reopening.ts';
import { afterwardsWords } from '#words/afterwards-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';

/** Mở lại phiên họp: whoever presides and whoever writes both type their names, with the reason for the minutes. */
export function ReopenDialog({ onClose }: { onClose(this: void): void }) {
  const { reopen: words } = useWords(afterwardsWords);
  const desk = useDesk();
  const command = useCommand();
  const { record, papers, go } = useRoom();
  const { id: meetingId, phase, chairId, secretaryId } = record.meeting;
  const [to, setTo] = useState<ReopenedTo>('in-session');
  const [chair, setChair] = useState('');
  const [secretary, setSecretary] = useState('');
  const [reason, setReason] = useState('');
  const left = papers.filter(
    (paper) => !isSheet(paper.subject) && paper.subject.kind !== 'count-record' && isCurrent(record, paper),
  );
  const signed = left.filter((paper) => paper.signatures.length > 0 || isSigned(paper)).length;
  const reopen = async (): Promise<void> => {
    const input = { meetingId, to, reason, names: { chair, secretary } };
    if (!(await command.run(() => reopenMeeting(desk, input)))) return;
    onClose();
    // Back in the room on another day its roll is called first; on the meeting's own day everybody is known.
    const anotherDay = to === 'in-session' && vietnamStamp(desk.clock()).date > record.meeting.date;
    go({ at: anotherDay ? 'opening' : 'ending' });
  };
  return (
    <AskDialog
      open
      title={words.title}
      why={words.why}
      verb={words.confirm}
      onVerb={reopen}
      onClose={onClose}
      error={command.error}
    >
      <ChoiceEntry
        label={words.to}
        value={to}
        choices={waysBack(phase).map((value) => ({ value, label: words.ways[value] }))}
        onChoice={setTo}
        autoFocus
      />
      <TextEntry label={words.reason} value={reason} onText={setReason} />
      <TextEntry label={words.chair(seatOf(record, chairId).name)} value={chair} onText={setChair} />
      <TextEntry label={words.secretary(seatOf(record, secretaryId).name)} value={secretary} onText={setSecretary} />
      {left.length > 0 && (
        <InlineWarning>
          {[words.keeps(left.length), ...(signed > 0 ? [words.signed(signed)] : [])].join(' ')}
        </InlineWarning>
      )}
    </AskDialog>
  );
}
