import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { MemberId } from '#domain/ids.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { tidyText } from '#domain/text.ts';
import { maySpeakOf } from '#domain/voting/recount.ts';
import type { Round } from '#domain/voting/round.ts';
import { countingWords } from '#words/counting-words.ts';
import { partWords } from '#words/part-words.ts';
import { recountName, type Recounting } from './recounting.ts';
import { useRoom } from './room.ts';
import { beginTwice, rememberTwice } from './twice-draft.ts';
import { TypistChoices, usualTypists } from './two-typists.tsx';

const ways = ['once', 'twice'] as const;

interface RecountDialogProps {
  readonly round: Round;
  onBegun(this: void, recounting: Recounting): void;
  onClose(this: void): void;
}

/** Kiểm phiếu lại: who asks for it and why, before the papers are taken out again. */
export function RecountDialog({ round, onBegun, onClose }: RecountDialogProps) {
  const { recount: words, twice } = useWords(countingWords);
  const { reason: reasonLabel } = useWords(partWords);
  const { record } = useRoom();
  const [askedBy, setAskedBy] = useState<MemberId>(record.meeting.chairId);
  const [reason, setReason] = useState('');
  const [way, setWay] = useState<(typeof ways)[number]>('once');
  const [typists, setTypists] = useState(() => usualTypists(round));
  const [first, second] = typists;
  const begin = (): void => {
    if (way === 'twice' && first !== '' && second !== '') rememberTwice(recountName(round), beginTwice(first, second));
    onBegun({ roundId: round.id, askedBy, reason: tidyText(reason) });
    onClose();
  };
  const blocked = (): string | undefined => {
    if (tidyText(reason) === '') return words.needsReason(reasonLabel);
    return way === 'twice' && first === second ? twice.differ : undefined;
  };
  return (
    <AskDialog
      open
      title={words.title}
      why={words.why}
      verb={words.confirm}
      onVerb={begin}
      onClose={onClose}
      blocked={blocked()}
    >
      <ChoiceEntry<MemberId>
        label={words.askedBy}
        value={askedBy}
        choices={maySpeakOf(record, round).map((id) => ({ value: id, label: seatOf(record, id).name }))}
        onChoice={setAskedBy}
      />
      <TextEntry label={words.reason} value={reason} onText={setReason} autoFocus />
      <ChoiceEntry
        label={words.how}
        value={way}
        choices={ways.map((value) => ({ value, label: words.ways[value] }))}
        onChoice={setWay}
      />
      {way === 'twice' && <TypistChoices round={round} typists={typists} onTypists={setTypists} />}
    </AskDialog>
  );
}
