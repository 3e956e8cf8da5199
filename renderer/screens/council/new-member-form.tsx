import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { useToast } from '#components/toast.tsx';
import { councilRoles, type CouncilRole } from '#domain/council.ts';
import type { Refusal } from '#domain/refusal.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { seatMember } from '#store/council.ts';
import { said } from '#words/bilingual.ts';
import { councilWords } from '#words/council-words.ts';
import { partWords } from '#words/part-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { useDesk } from '../desk.tsx';

interface NewMemberFormProps {
  /** The seat that is still missing, or an ordinary one. */
  readonly proposedRole: CouncilRole;
  /** The day from which the seat is proposed. */
  readonly proposedFrom: CivilDate;
  onLeave(this: void): void;
}

/** Gives a person a seat from a day on; the form stays open, because councils come nine at a time. */
export function NewMemberForm({ proposedRole, proposedFrom, onLeave }: NewMemberFormProps) {
  const words = useWords(councilWords);
  const parts = useWords(partWords);
  const language = useLanguage();
  const desk = useDesk();
  const toast = useToast();
  const [name, setName] = useState('');
  const [position, setPosition] = useState('');
  const [chosenRole, setRole] = useState<CouncilRole | null>(null);
  const role = chosenRole ?? proposedRole;
  const [from, setFrom] = useState<CivilDate | null>(proposedFrom);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // A fresh form for each member: the first field takes the focus again.
  const [round, setRound] = useState(0);
  useHotkey('Escape', parts.close, onLeave);

  const save = async (): Promise<void> => {
    if (!from) return setRefusal({ type: 'required', field: 'date' });
    const result = await seatMember(desk, { name, position, role, from });
    if (!result.ok) return setRefusal(result.error);
    toast({ sentence: said(councilWords, (kept) => kept.memberSaved(tidyText(name))) });
    setRefusal(null);
    setName('');
    setPosition('');
    setRole(null);
    setRound(round + 1);
  };

  const sentence = refusal === null ? undefined : refusalSentence(refusal, language);
  const of = (field: string): string | undefined =>
    refusal?.type === 'required' && refusal.field === field ? sentence : undefined;
  const elsewhere = refusal?.type === 'required' ? undefined : sentence;
  return (
    <Card
      title={words.addMemberTitle}
      footer={
        <NextAction
          onPress={save}
          error={elsewhere}
          beside={
            <Button onClick={onLeave}>
              {parts.close}
              <KeyCap keys="Escape" />
            </Button>
          }
        >
          {words.saveMember}
        </NextAction>
      }
      fill
    >
      <Box key={round} data-entries="" sx={{ display: 'grid', gap: '12px' }}>
        <TextEntry label={words.name} value={name} onText={setName} error={of('name')} autoFocus />
        <TextEntry label={words.position} value={position} onText={setPosition} error={of('position')} />
        <ChoiceEntry
          label={words.councilRole}
          value={role}
          choices={councilRoles.map((value) => ({ value, label: words.role[value] }))}
          onChoice={setRole}
        />
        <DateEntry label={words.from} value={from} onDate={setFrom} error={of('date')} />
      </Box>
    </Card>
  );
}
