import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { err, type Result } from '#domain/result.ts';
import type { Refusal } from '#domain/refusal.ts';
import { tidyText } from '#domain/text.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { said } from '#words/bilingual.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { useDeed } from '../use-deed.ts';
import { HistoryList } from './history-list.tsx';
import { registerDeeds } from './register-deeds.ts';
import { SinceEntry, type Since } from './since-entry.tsx';

/** A zone or receiver as the form shows it: its lines of text, and the days for which it says so. */
export interface DatedText {
  readonly name: string;
  /** Each further field by its name. */
  readonly fields: Readonly<Record<string, string>>;
}

interface DatedFormProps {
  readonly title: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The row to be changed; undefined for a new one. */
  readonly known: (DatedText & { readonly to: CivilDate | null }) | undefined;
  /** What it was called before, with the day on which that ended. */
  readonly before: readonly { readonly name: string; readonly to: CivilDate | null }[];
  readonly today: CivilDate;
  onBegin(this: void, text: DatedText, from: CivilDate): Promise<Result<unknown, Refusal>>;
  onChange(this: void, text: DatedText, on: CivilDate | null): Promise<Result<unknown, Refusal>>;
  onEnd(this: void, to: CivilDate): Promise<Result<unknown, Refusal>>;
  onLeave(this: void): void;
}

/** The form of what changes its name with time: begun on a day, changed from a day on or put right, and ended. */
export function DatedForm(props: DatedFormProps) {
  const { title, labels, known, before, today, onBegin, onChange, onEnd, onLeave } = props;
  const words = useWords(registerScreenWords);
  const command = useDeed(registerDeeds);
  const [name, setName] = useState(known?.name ?? '');
  const [fields, setFields] = useState<DatedText['fields']>(known?.fields ?? {});
  const [since, setSince] = useState<Since>({ how: 'day', on: today, document: '' });
  const [end, setEnd] = useState<CivilDate | null>(null);
  useHotkey('Escape', words.leave, onLeave);
  const give = async (work: () => Promise<Result<unknown, Refusal>>): Promise<void> => {
    const shown = tidyText(name);
    const done = await command.give(
      work,
      said(registerScreenWords, (kept) => (known ? kept.changed(shown) : kept.registered(shown))),
    );
    if (done) onLeave();
  };
  const noDay = async (): Promise<Result<unknown, Refusal>> => err({ type: 'required', field: 'date' });
  const save = (): Promise<void> =>
    give(() => {
      const { on } = since;
      if (known)
        return since.how === 'mistake'
          ? onChange({ name, fields }, null)
          : on
            ? onChange({ name, fields }, on)
            : noDay();
      return on ? onBegin({ name, fields }, on) : noDay();
    });
  return (
    <Card
      title={title}
      fill
      footer={
        <NextAction onPress={save} error={command.error} beside={<Button onClick={onLeave}>{words.leave}</Button>}>
          {words.save}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <TextEntry label={words.column.name} value={name} onText={setName} autoFocus />
        {Object.entries(labels).map(([field, label]) => (
          <TextEntry
            key={field}
            label={label}
            value={fields[field] ?? ''}
            onText={(text) => setFields({ ...fields, [field]: text })}
            optional={field !== 'province'}
          />
        ))}
        {known ? (
          <SinceEntry since={since} withDocument={false} onSince={setSince} />
        ) : (
          <DateEntry label={words.field.on} value={since.on} onDate={(on) => setSince({ ...since, on })} />
        )}
        {known?.to === null && (
          <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '10px', alignItems: 'end' }}>
            <DateEntry label={words.endDay} value={end} onDate={setEnd} optional />
            <KeyedButton onPress={() => void give(() => (end ? onEnd(end) : noDay()))}>{words.endRow}</KeyedButton>
          </Box>
        )}
        <HistoryList
          title={words.names}
          lines={before.map((row) => (row.to ? words.wasUntil(row.name, shortDate(row.to)) : row.name))}
        />
      </Box>
    </Card>
  );
}
