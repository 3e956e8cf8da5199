import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { useToast } from '#components/toast.tsx';
import {
  correctable,
  correctableSeat,
  type CorrectedField,
  type CorrectedSubject,
} from '#domain/meeting/correction.ts';
import { seatOf, seatsOf } from '#domain/meeting/meeting-record.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { compareNames } from '#domain/text.ts';
import { correctName } from '#store/corrections.ts';
import { afterwardsWords } from '#words/afterwards-words.ts';
import { said } from '#words/bilingual.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';

/** Somebody whose name this meeting's papers print. */
interface Correctable {
  readonly id: string;
  readonly subject: CorrectedSubject;
  readonly called: string;
  readonly known: ReturnType<typeof correctable>;
}

/** Đính chính: what stands wrong on a nominee or on a member of the council, what is right, and what proves it. */
export function CorrectDialog({ onClose }: { onClose(this: void): void }) {
  const { correct: words, field: fields, reopen } = useWords(afterwardsWords);
  const desk = useDesk();
  const toast = useToast();
  const command = useCommand();
  const { record } = useRoom();
  const { id: meetingId, chairId, secretaryId } = record.meeting;
  const nominees = record.nominees.toSorted((a, b) => compareNames(a.name, b.name));
  const people: readonly Correctable[] = [
    ...nominees.map((nominee) => ({
      id: nominee.id,
      subject: { kind: 'nominee' as const, nomineeId: nominee.id },
      called: calledName(nominee),
      known: correctable(nominee),
    })),
    ...seatsOf(record).map((seat) => ({
      id: seat.memberId,
      subject: { kind: 'member' as const, memberId: seat.memberId },
      called: words.member(seat.name),
      known: correctableSeat(seat),
    })),
  ];
  const [id, setId] = useState(people[0]?.id ?? '');
  const [field, setField] = useState<CorrectedField>('name');
  const [typed, setTyped] = useState<string | null>(null);
  const [proof, setProof] = useState('');
  const [chair, setChair] = useState('');
  const [secretary, setSecretary] = useState('');
  const person = people.find((one) => one.id === id);
  const known = person?.known ?? [];
  const before = known.find(([name]) => name === field)?.[1] ?? '';
  const correct = async (): Promise<void> => {
    if (!person) return;
    const input = {
      meetingId,
      subject: person.subject,
      field,
      after: typed ?? before,
      proof,
      names: { chair, secretary },
    };
    if (!(await command.run(() => correctName(desk, input)))) return;
    onClose();
    toast({ sentence: said(afterwardsWords, (kept) => kept.correct.saved(person.called)) });
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
      <ChoiceEntry
        label={words.nominee}
        value={id}
        choices={people.map((one) => ({ value: one.id, label: one.called }))}
        onChoice={(chosen) => {
          setId(chosen);
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
