import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { Seat } from '#domain/council.ts';
import type { MemberId } from '#domain/ids.ts';
import { interestTies, type Interest, type InterestTie } from '#domain/meeting/interest.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { correctInterest, recordInterest } from '#store/interests.ts';
import { interestWords } from '#words/interest-words.ts';
import { partWords } from '#words/part-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

interface InterestFormProps {
  readonly seats: readonly Seat[];
  readonly today: CivilDate;
  /** A line that was typed wrongly; absent for a new one. */
  readonly wrong?: { readonly interest: Interest; readonly member: string } | undefined;
  onClose(this: void): void;
}

/** Which unit a member has to do with, how, and since when: a new line, or one that is put right. */
export function InterestForm({ seats, today, wrong, onClose }: InterestFormProps) {
  const { register: words, tie: ties } = useWords(interestWords);
  const parts = useWords(partWords);
  const desk = useDesk();
  const command = useCommand();
  const known = wrong?.interest;
  const [memberId, setMember] = useState<MemberId | ''>(known?.memberId ?? seats[0]?.memberId ?? '');
  const [tie, setTie] = useState<InterestTie>(known?.tie ?? 'heads');
  const [unit, setUnit] = useState(known?.unit ?? '');
  const [taxCode, setTaxCode] = useState(known?.taxCode ?? '');
  const [note, setNote] = useState(known?.note ?? '');
  const [from, setFrom] = useState<CivilDate | null>(known?.from ?? today);
  const [to, setTo] = useState<CivilDate | null>(known?.to ?? null);
  const people = seats.map((seat) => ({ value: seat.memberId, label: seat.name }));
  // Whoever sits here no more keeps the lines of his time.
  if (wrong && people.every(({ value }) => value !== wrong.interest.memberId))
    people.push({ value: wrong.interest.memberId, label: wrong.member });
  const save = async (): Promise<void> => {
    if (memberId === '') return;
    const line = { memberId, tie, unit, taxCode, note };
    const kept = await command.run(async (): Promise<Result<unknown, Refusal>> => {
      if (from === null) return { ok: false, error: { type: 'required', field: 'date' } };
      return known
        ? correctInterest(desk, { interestId: known.id, line: { ...line, from, to } })
        : recordInterest(desk, { ...line, from });
    });
    if (kept) onClose();
  };
  return (
    <Card
      title={wrong ? words.correctTitle : words.add}
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
          {wrong ? words.saveCorrection : words.save}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '12px' }}>
        <ChoiceEntry label={words.member} value={memberId} choices={people} onChoice={setMember} autoFocus />
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
        {known && known.to !== null && <DateEntry label={words.to} value={to} onDate={setTo} />}
        {wrong && <Quiet>{words.correctNote}</Quiet>}
      </Box>
    </Card>
  );
}
