import Box from '@mui/material/Box';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { councilRoles, type CouncilRole } from '#domain/council.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { said } from '#words/bilingual.ts';
import { councilWords } from '#words/council-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { Card } from './card.tsx';
import { ChoiceEntry } from './choice-entry.tsx';
import { isComposing } from './composing.ts';
import { DateEntry } from './date-entry.tsx';
import { useLanguage, useWords } from './language.tsx';
import { TextEntry } from './text-entry.tsx';
import { useToast } from './toast.tsx';
import { unreadRefusal } from './unread-fields.ts';

/** A person taking a seat, as typed. */
export interface TypedSeat {
  readonly name: string;
  readonly position: string;
  readonly role: CouncilRole;
  readonly from: CivilDate;
}

interface MemberFormProps {
  /** The seat that is still missing, or an ordinary one. */
  readonly proposedRole: CouncilRole;
  /** The day from which the seat is proposed. */
  readonly proposedFrom: CivilDate;
  onSeat(this: void, seat: TypedSeat): Promise<Result<unknown, Refusal>>;
  /** What stands under the fields: it seats the member, and says why that was refused. */
  renderFoot(this: void, save: () => Promise<void>, error: string | undefined): ReactNode;
}

/** Gives a person a seat from a day on; the form stays open, because councils come nine at a time. */
export function MemberForm({ proposedRole, proposedFrom, onSeat, renderFoot }: MemberFormProps) {
  const words = useWords(councilWords);
  const language = useLanguage();
  const toast = useToast();
  const [name, setName] = useState('');
  const [position, setPosition] = useState('');
  const [chosenRole, setRole] = useState<CouncilRole | null>(null);
  const role = chosenRole ?? proposedRole;
  const [from, setFrom] = useState<CivilDate | null>(proposedFrom);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [saving, setSaving] = useState(false);
  // A fresh form for each member: the first field takes the focus again.
  const [round, setRound] = useState(0);

  const save = async (): Promise<void> => {
    if (saving) return;
    const unread = unreadRefusal();
    if (unread) return setRefusal(unread);
    if (!from) return setRefusal({ type: 'required', field: 'date' });
    setSaving(true);
    const result = await onSeat({ name, position, role, from });
    setSaving(false);
    if (!result.ok) return setRefusal(result.error);
    toast({ sentence: said(councilWords, (kept) => kept.memberSaved(tidyText(name))) });
    setRefusal(null);
    setName('');
    setPosition('');
    setRole(null);
    setRound(round + 1);
  };
  // Enter goes from field to field, and from the last one on to the next member.
  const enterSaves = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.shiftKey && !isComposing(event.nativeEvent)) void save();
  };

  const sentence = refusal === null ? undefined : refusalSentence(refusal, language);
  const of = (field: string): string | undefined =>
    refusal?.type === 'required' && refusal.field === field ? sentence : undefined;
  return (
    <Card
      title={words.addMemberTitle}
      footer={renderFoot(save, refusal?.type === 'required' ? undefined : sentence)}
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
        <Box onKeyDown={enterSaves}>
          <DateEntry label={words.from} value={from} onDate={setFrom} error={of('date')} />
        </Box>
      </Box>
    </Card>
  );
}
