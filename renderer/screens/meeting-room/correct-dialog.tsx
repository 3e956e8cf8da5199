import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { useToast } from '#components/toast.tsx';
import type { NomineeId } from '#domain/ids.ts';
import { correctable, type CorrectedField } from '#domain/meeting/correction.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { compareNames } from '#domain/text.ts';
import { correctName } from '#store/corrections.ts';
import { afterwardsWords } from '#words/afterwards-words.ts';
import { said } from '#words/bilingual.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';

/** Đính chính: what stands wrong on a nominee, what is right, and what proves it. */
export function CorrectDialog({ onClose }: { onClose(this: void): void }) {
  const { correct: words, field: fields, reopen } = useWords(afterwardsWords);
  const desk = useDesk();
  const toast = useToast();
  const command = useCommand();
  const { record } = useRoom();
  const { id: meetingId, chairId, secretaryId } = record.meeting;
  const nominees = record.nominees.toSorted((a, b) => compareNames(a.name, b.name));
  const [nomineeId, setNomineeId] = useState<NomineeId | ''>(nominees[0]?.id ?? '');
  const [field, setField] = useState<CorrectedField>('name');
  const [typed, setTyped] = useState<string | null>(null);
  const [proof, setProof] = useState('');
  const [chair, setChair] = useState('');
  const [secretary, setSecretary] = useState('');
  const nominee = nominees.find(({ id }) => id === nomineeId);
  const known = nominee ? correctable(nominee) : [];
  const before = known.find(([name]) => name === field)?.[1] ?? '';
  const correct = async (): Promise<void> => {
    if (!nominee) return;
    const input = {
      meetingId,
      nomineeId: nominee.id,
      field,
      after: typed ?? before,
      proof,
      names: { chair, secretary },
    };
    if (!(await command.run(() => correctName(desk, input)))) return;
    onClose();
    toast({ sentence: said(afterwardsWords, (kept) => kept.correct.saved(calledName(nominee))) });
  };
  return (
    <AskDialog
      open
      title={words.title}
      why={words.why}
      verb={words.confirm}
      onVerb={correct}
      onClose={onClose}
      error={command.error}
    >
      <ChoiceEntry<NomineeId>
        label={words.nominee}
        value={nomineeId}
        choices={nominees.map((one) => ({ value: one.id, label: calledName(one) }))}
        onChoice={(id) => {
          setNomineeId(id);
          setField('name');
          setTyped(null);
        }}
        autoFocus
      />
      <ChoiceEntry
        label={words.what}
        value={field}
        choices={known.map(([name, value]) => ({ value: name, label: `${fields[name]}: ${value}` }))}
        onChoice={(name) => {
          setField(name);
          setTyped(null);
        }}
      />
      {/* What stands there is the beginning: of a long name one letter is wrong. */}
      <TextEntry label={words.after} value={typed ?? before} onText={setTyped} />
      <TextEntry label={words.proof} value={proof} onText={setProof} />
      <TextEntry label={reopen.chair(seatOf(record, chairId).name)} value={chair} onText={setChair} />
      <TextEntry label={reopen.secretary(seatOf(record, secretaryId).name)} value={secretary} onText={setSecretary} />
    </AskDialog>
  );
}
