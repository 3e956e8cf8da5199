import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DataTable } from '#components/data-table.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { Holiday } from '#domain/dossiers/publication.ts';
import { fixedHolidays } from '#domain/dossiers/working-days.ts';
import { err, ok } from '#domain/result.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { listHolidays, proposeHolidays, recordHoliday, removeHoliday } from '#store/holidays.ts';
import { useLive } from '#store/live.ts';
import { said, type Language } from '#words/bilingual.ts';
import { weekday } from '#words/dates.ts';
import { publicationWords } from '#words/publication-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import type { LetterDeeds } from './use-letter-deeds.ts';

interface HolidaysViewProps {
  readonly year: number;
  readonly deeds: LetterDeeds;
}

/** The days off that the year announces, and the weekend days worked in their place. */
export function HolidaysView({ year, deeds }: HolidaysViewProps) {
  const { holidays: words } = useWords(publicationWords);
  const language = useLanguage();
  const desk = useDesk();
  const { db } = desk;
  const listed = useDeed(deeds);
  const adding = useDeed(deeds);
  const [current, setCurrent] = useState<string | null>(null);
  const [on, setOn] = useState<CivilDate | null>(null);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<'off' | 'worked'>('off');
  const [added, setAdded] = useState(0);
  const holidays = useLive(() => listHolidays(db), [db]);
  const columns = useMemo(() => columnsOf(words, language), [words, language]);
  if (!holidays) return null;
  const chosen = holidays.find(({ id }) => id === current);
  const days = new Set(holidays.map((day) => day.on));
  const missing = fixedHolidays(year).filter((day) => !days.has(day.on)).length;
  const fill = (): Promise<boolean> =>
    listed.give(
      () => proposeHolidays(desk, { year }),
      said(publicationWords, (kept) => kept.holidays.filled(missing)),
    );
  const remove = async (day: Holiday): Promise<void> => {
    const done = await listed.give(
      () => removeHoliday(desk, { id: day.id }),
      said(publicationWords, (kept) => kept.holidays.removed(shortDate(day.on))),
    );
    if (done) setCurrent(null);
  };
  const add = async (): Promise<void> => {
    let day = '';
    const done = await adding.give(
      async () => {
        if (on === null) return err({ type: 'required', field: 'date' });
        day = shortDate(on);
        const kept = await recordHoliday(desk, { on, name, worked: kind === 'worked' });
        return kept.ok ? ok(kept.value) : kept;
      },
      said(publicationWords, (kept) => kept.holidays.added(day)),
    );
    if (!done) return;
    setOn(null);
    setName('');
    setAdded(added + 1);
  };
  return (
    <ListBesideForm form>
      <Card
        title={words.title}
        fill
        flush
        aside={
          <>
            {listed.error !== undefined && <InlineError>{listed.error}</InlineError>}
            {chosen && (
              <KeyedButton keys="Delete" onPress={() => void remove(chosen)}>
                {words.remove}
              </KeyedButton>
            )}
            <KeyedButton keys="F" onPress={() => void fill()}>
              {words.fill(year)}
            </KeyedButton>
          </>
        }
      >
        <DataTable
          label={words.title}
          columns={columns}
          lines={holidays.map((row) => ({ kind: 'row', id: row.id, row }))}
          current={current}
          onCurrent={setCurrent}
          empty={<EmptyState>{words.empty}</EmptyState>}
        />
      </Card>
      <Card
        title={words.addTitle}
        fill
        footer={
          <NextAction onPress={add} error={adding.error}>
            {words.add}
          </NextAction>
        }
      >
        <Box key={added} data-entries="" sx={{ display: 'grid', gap: '10px' }}>
          <DateEntry label={words.day} value={on} onDate={setOn} />
          <TextEntry label={words.name} value={name} onText={setName} />
          <ChoiceEntry
            label={words.kind}
            value={kind}
            choices={(['off', 'worked'] as const).map((value) => ({ value, label: words[value] }))}
            onChoice={setKind}
          />
          <Quiet size="caption">{words.hint}</Quiet>
        </Box>
      </Card>
    </ListBesideForm>
  );
}

const columnsOf = (
  words: (typeof publicationWords)['vi']['holidays'],
  language: Language,
): readonly GridColumn<Holiday>[] => [
  { id: 'on', title: words.day, width: 120, numeric: true, cell: ({ on }) => shortDate(on) },
  { id: 'weekday', title: words.weekday, width: 120, cell: ({ on }) => weekday(on, language) },
  { id: 'name', title: words.name, cell: ({ name }) => <strong>{name}</strong> },
  { id: 'kind', title: words.kind, width: 110, cell: ({ worked }) => (worked ? words.worked : words.off) },
];
