import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { MemberId } from '#domain/ids.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { maySpeakOf } from '#domain/voting/recount.ts';
import { turnOf, type Round } from '#domain/voting/round.ts';
import { noteChallenge } from '#store/recounts.ts';
import { said } from '#words/bilingual.ts';
import { countingWords } from '#words/counting-words.ts';
import { roundWords } from '#words/round-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

/** Ý kiến về kết quả kiểm phiếu: whose, what, and how it was answered. */
export function ChallengeDialog({ round, onClose }: { readonly round: Round; onClose(this: void): void }) {
  const { challenge: words } = useWords(countingWords);
  const { resultOf } = useWords(roundWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record } = useRoom();
  const able = maySpeakOf(record, round);
  const [memberId, setMemberId] = useState<MemberId | ''>(able[0] ?? '');
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState('');
  const note = async (): Promise<void> => {
    if (memberId === '') return;
    const challenge = { memberId, text, answer };
    const about = { meetingId: record.meeting.id, roundId: round.id, challenge };
    if (!(await command.run(() => noteChallenge(desk, about)))) return;
    onClose();
    await done(said(countingWords, (kept) => kept.challenge.saved));
  };
  return (
    <AskDialog
      open
      title={words.title}
      why={`${resultOf(round.number, turnOf(record.rounds, round))}. ${words.why}`}
      verb={words.confirm}
      onVerb={note}
      onClose={onClose}
      error={command.error}
    >
      <ChoiceEntry<MemberId>
        label={words.member}
        value={memberId}
        choices={able.map((id) => ({ value: id, label: seatOf(record, id).name }))}
        onChoice={setMemberId}
        autoFocus
      />
      <TextEntry label={words.text} value={text} onText={setText} />
      <TextEntry label={words.answer} value={answer} onText={setAnswer} />
    </AskDialog>
  );
}
