import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { GradeChip } from '#components/grade-chip.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import { letterheadOn } from '#domain/council.ts';
import type { OpinionLetter } from '#domain/dossiers/opinion-letter.ts';
import { lastWorkingDay, usualWorkingDays } from '#domain/dossiers/working-days.ts';
import type { NomineeId } from '#domain/ids.ts';
import { provinceOf } from '#domain/papers/authority-facts.ts';
import type { Enterprise, Nominee } from '#domain/nominations/nomination.ts';
import { err, ok } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { loadCouncil } from '#store/council.ts';
import { listHolidays } from '#store/holidays.ts';
import { useLive } from '#store/live.ts';
import { listReceiversOn, saveOpinionLetter } from '#store/opinion-letters.ts';
import { said } from '#words/bilingual.ts';
import { usualAgencies } from '#words/letter-texts.ts';
import { letterWords } from '#words/letter-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import type { LetterDeeds } from './use-letter-deeds.ts';

interface OpinionFormProps {
  readonly year: number;
  readonly today: CivilDate;
  /** The letter to be changed; undefined for a new one. */
  readonly known: OpinionLetter | undefined;
  /** Those that the year puts forward. */
  readonly enterprises: readonly Enterprise[];
  /** Everybody whom a letter of the year names. */
  readonly nominees: ReadonlyMap<NomineeId, Nominee>;
  readonly deeds: LetterDeeds;
  onSaved(this: void, id: string): void;
  onLeave(this: void): void;
}

const other = 'other agency';

/** A letter to an agency: whom it asks, about which enterprises, and until when. */
export function OpinionForm(props: OpinionFormProps) {
  const { year, today, known, enterprises, nominees, deeds, onSaved, onLeave } = props;
  const words = useWords(letterWords);
  const desk = useDesk();
  const { db } = desk;
  const command = useDeed(deeds);
  const [agency, setAgency] = useState<string | null>(known?.agency ?? null);
  const [isOther, setOther] = useState(false);
  const [number, setNumber] = useState(known?.number ?? '');
  const [date, setDate] = useState<CivilDate | null>(known?.date ?? today);
  const [due, setDue] = useState<CivilDate | null>(known?.dueOn ?? null);
  const [ticked, setTicked] = useState<ReadonlySet<NomineeId>>(
    () => new Set(known ? known.asked.map(({ nomineeId }) => nomineeId) : enterprises.map(({ id }) => id)),
  );
  const day = date ?? today;
  const directory = useLive(() => listReceiversOn(db, day), [db, day]);
  const daysOff = useLive(() => listHolidays(db), [db]);
  const council = useLive(() => loadCouncil(db), [db]);
  useHotkey('Escape', words.leave, onLeave);
  if (!directory || !daysOff || !council) return null;
  const proposed = date === null ? null : lastWorkingDay(date, usualWorkingDays, daysOff);
  const dueOn = due ?? proposed;
  const province = provinceOf(letterheadOn(council.letterheads, day)?.authorityName ?? '') ?? '';
  const agencies = [...new Set([...(known ? [known.agency] : []), ...usualAgencies(province), ...directory])];
  const listed = [
    ...new Set([...enterprises.map(({ id }) => id), ...(known?.asked.map(({ nomineeId }) => nomineeId) ?? [])]),
  ];
  const nameOf = (id: NomineeId): string =>
    enterprises.find((one) => one.id === id)?.name ?? nominees.get(id)?.name ?? '';
  const save = async (): Promise<void> => {
    let saved = '';
    const name = tidyText(agency ?? '');
    const done = await command.give(
      async () => {
        if (date === null || dueOn === null) return err({ type: 'required', field: 'date' });
        const nomineeIds = listed.filter((id) => ticked.has(id));
        const text = { year, agency: name, number, date, dueOn, nomineeIds };
        const kept = await saveOpinionLetter(desk, known ? { ...text, id: known.id } : text);
        if (kept.ok) saved = kept.value;
        return kept.ok ? ok(saved) : kept;
      },
      said(letterWords, (kept) => kept.opinions.saved(name)),
    );
    if (done) onSaved(saved);
  };
  const { opinions } = words;
  return (
    <Card
      title={known ? opinions.edit : opinions.beginTitle}
      fill
      footer={
        <NextAction onPress={save} error={command.error} beside={<Button onClick={onLeave}>{words.leave}</Button>}>
          {words.save}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <InlineWarning>{opinions.ask}</InlineWarning>
        <Box>
          <GradeChip rule={{ grade: 'default', source: '' }}>{opinions.askRule}</GradeChip>
        </Box>
        <ChoiceEntry
          label={opinions.agency}
          value={isOther ? other : (agency ?? '')}
          choices={[
            ...agencies.map((name) => ({ value: name, label: name })),
            { value: other, label: opinions.otherAgency },
          ]}
          onChoice={(chosen) => {
            setOther(chosen === other);
            setAgency(chosen === other ? '' : chosen);
          }}
          autoFocus
        />
        {isOther && <TextEntry label={opinions.agencyName} value={agency ?? ''} onText={setAgency} />}
        <TextEntry label={words.number} value={number} onText={setNumber} hint={words.numberHint} optional />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' }}>
          <DateEntry label={words.date} value={date} onDate={setDate} />
          <DateEntry key={proposed} label={opinions.dueOn} value={dueOn} onDate={setDue} hint={opinions.tenDays} />
        </Box>
        <TickList
          label={opinions.enterprises(ticked.size, listed.length)}
          choices={listed.map((id) => ({ value: id, label: nameOf(id) }))}
          chosen={ticked}
          onChange={setTicked}
        />
      </Box>
    </Card>
  );
}
