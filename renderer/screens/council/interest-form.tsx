import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { Seat } from '#domain/council.ts';
import type { MemberId } from '#domain/ids.ts';
import { interestTies, type InterestTie } from '#domain/meeting/interest.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { CivilDate } from '#domain/time.ts';
import { recordInterest } from '#store/interests.ts';
import { interestWords } from '#words/interest-words.ts';
import { partWords } from '#words/part-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

interface InterestFormProps {
  readonly seats: readonly Seat[];
  readonly today: CivilDate;
  onClose(this: void): void;
}

/** Which unit a member has to do with, how, and since when. */
export function InterestForm({ seats, today, onClose }: InterestFormProps) {
  const { register: words, tie: ties } = useWords(interestWords);
  const parts = useWords(partWords);
  const desk = useDesk();
  const command = useCommand();
  const [memberId, setMember] = useState<MemberId | ''>(seats[0]?.memberId ?? '');
  const [tie, setTie] = useState<InterestTie>('heads');
  const [unit, setUnit] = useState('');
  const [taxCode, setTaxCode] = useState('');
  const [note, setNote] = useState('');
  const [from, setFrom] = useState<CivilDate | null>(today);
  const save = async (): Promise<void> => {
    if (memberId === '') return;
    const line = { memberId, tie, unit, taxCode, note };
    const kept = await command.run(async () =>
      from === null
        ? { ok: false, error: { type: 'required', field: 'date' } satisfies Refusal }
        : recordInterest(desk, { ...line, from }),
    );
    if (kept) onClose();
  };
  return (
    <Card
      title={words.add}
      fill
      footer={
        <NextAction
          onPress={save}
          error={command.error}
          beside={
            <Button onClick={onClose}>
              {parts.close}
              <KeyCap keys="Escape" />
            </Button>
          }
        >
          {words.save}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '12px' }}>
        <ChoiceEntry
          label={words.member}
          value={memberId}
          choices={seats.map((seat) => ({ value: seat.memberId, label: seat.name }))}
          onChoice={setMember}
          autoFocus
        />
        <ChoiceEntry
          label={words.tieLabel}
          value={tie}
          choices={interestTies.map((value) => ({ value, label: ties[value] }))}
          onChoice={setTie}
        />
        <TextEntry label={words.unit} value={unit} onText={setUnit} />
        <TextEntry label={words.taxCode} value={taxCode} onText={setTaxCode} optional />
        {tie !== 'heads' && (
          <TextEntry label={tie === 'relative' ? words.relative : words.what} value={note} onText={setNote} />
        )}
        <DateEntry label={words.from} value={from} onDate={setFrom} />
      </Box>
    </Card>
  );
}
