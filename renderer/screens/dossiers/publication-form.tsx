import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { CountField } from '#components/count-field.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { GradeChip } from '#components/grade-chip.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import type { Holiday, Publication } from '#domain/dossiers/publication.ts';
import { lastWorkingDay, usualWorkingDays } from '#domain/dossiers/working-days.ts';
import type { NominationId } from '#domain/ids.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { ShownCase } from '#domain/papers/publication-facts.ts';
import { err } from '#domain/result.ts';
import { shortDate, yearOf, type CivilDate } from '#domain/time.ts';
import { savePublication } from '#store/publications.ts';
import { useLive } from '#store/live.ts';
import { said } from '#words/bilingual.ts';
import { spokenDate } from '#words/dates.ts';
import { usualPlace } from '#words/letter-texts.ts';
import { letterWords } from '#words/letter-words.ts';
import { publicationWords } from '#words/publication-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import type { LetterDeeds } from './use-letter-deeds.ts';

interface PublicationFormProps {
  readonly year: number;
  readonly today: CivilDate;
  /** The publication to be changed; undefined for a new one. */
  readonly known: Publication | undefined;
  readonly cases: readonly ShownCase[];
  readonly daysOff: readonly Holiday[];
  readonly deeds: LetterDeeds;
  onSaved(this: void, id: string): void;
  onLeave(this: void): void;
}

/** A notice: which nominations are shown, where, from when, for how many working days. */
export function PublicationForm(props: PublicationFormProps) {
  const { year, today, known, cases, daysOff, deeds, onSaved, onLeave } = props;
  const words = useWords(publicationWords);
  const letters = useWords(letterWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useDeed(deeds);
  const [place, setPlace] = useState(known?.place ?? usualPlace);
  const [number, setNumber] = useState(known?.number ?? '');
  const [from, setFrom] = useState<CivilDate | null>(known?.from ?? today);
  const [days, setDays] = useState<number | null>(known?.workingDays ?? usualWorkingDays);
  const [ticked, setTicked] = useState<ReadonlySet<NominationId>>(
    () => new Set(known?.nominationIds ?? cases.map(({ nomination }) => nomination.id)),
  );
  useHotkey('Escape', letters.leave, onLeave);
  const books = useLive(() => desk.db.ruleBooks.toArray(), [desk.db]);
  if (!books) return null;
  const goesOn = (decider: string | undefined): boolean =>
    books.some((book) => book.deciders.some(({ id, route }) => id === decider && route === 'submit'));
  // The decree speaks of what the province, or somebody above it, awards.
  const isLaw = cases.some(({ nomination, award }) => ticked.has(nomination.id) && goesOn(award?.decider));
  const until = from && days ? lastWorkingDay(from, days, daysOff) : null;
  const knowsHolidays = until && daysOff.some(({ on, worked }) => !worked && yearOf(on) === yearOf(until));
  const save = async (): Promise<void> => {
    let saved = '';
    const done = await command.give(
      async () => {
        if (from === null) return err({ type: 'required', field: 'date' });
        const nominationIds = [...ticked];
        const text = { year, place, number, from, workingDays: days ?? 0, nominationIds };
        const kept = await savePublication(desk, known ? { ...text, id: known.id } : text);
        if (kept.ok) saved = kept.value;
        return kept;
      },
      said(publicationWords, (kept) => kept.saved(until ? shortDate(until) : '')),
    );
    if (done) onSaved(saved);
  };
  return (
    <Card
      title={known ? words.edit : words.beginTitle}
      fill
      footer={
        <NextAction onPress={save} error={command.error} beside={<Button onClick={onLeave}>{letters.leave}</Button>}>
          {words.save}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <TextEntry label={words.place} value={place} onText={setPlace} autoFocus />
        <TextEntry label={letters.number} value={number} onText={setNumber} hint={letters.numberHint} optional />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' }}>
          <DateEntry label={words.from} value={from} onDate={setFrom} />
          <CountField label={words.days} value={days} onCount={setDays} />
        </Box>
        {until && (
          <Box sx={{ display: 'grid', gap: '4px', justifyItems: 'start' }}>
            <strong>{words.reckoned(spokenDate(until, language))}</strong>
            <Quiet size="caption">{words.notCounted}</Quiet>
            {!knowsHolidays && <InlineWarning>{words.noHolidays(yearOf(until))}</InlineWarning>}
          </Box>
        )}
        <Box>
          <GradeChip rule={isLaw ? { grade: 'law', source: words.lawSource } : { grade: 'default', source: '' }}>
            {isLaw ? words.law : words.custom}
          </GradeChip>
        </Box>
        {isLaw && days !== null && days > 0 && days < usualWorkingDays && (
          <InlineWarning>{words.shorter}</InlineWarning>
        )}
        <TickList
          label={words.nominations(ticked.size, cases.length)}
          choices={cases.map(({ nomination, nominee, award }) => ({
            value: nomination.id,
            label: calledName(nominee),
            note: award?.shortName[language],
          }))}
          chosen={ticked}
          onChange={setTicked}
        />
      </Box>
    </Card>
  );
}
