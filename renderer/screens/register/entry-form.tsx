import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { NomineeId } from '#domain/ids.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import { err, type Result } from '#domain/result.ts';
import type { Refusal } from '#domain/refusal.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { changeEntry, registerEntry } from '#store/register-entries.ts';
import { said } from '#words/bilingual.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { draftOf, isRenamedOrMoved, textOf, type EntryDraft } from './entry-draft.ts';
import { ProfileFields } from './profile-fields.tsx';
import { registerDeeds } from './register-deeds.ts';
import { SinceEntry, type Since } from './since-entry.tsx';

interface EntryFormProps {
  readonly kind: Nominee['kind'];
  /** The entry to be changed; undefined for a new one. */
  readonly known: Nominee | undefined;
  readonly today: CivilDate;
  onLeave(this: void): void;
  onSaved(this: void, id: NomineeId): void;
}

/** An entry as it is to stand in the register; of another name or place it asks since when. */
export function EntryForm({ kind, known, today, onLeave, onSaved }: EntryFormProps) {
  const words = useWords(registerScreenWords);
  const desk = useDesk();
  const command = useDeed(registerDeeds);
  const [draft, setDraft] = useState<EntryDraft>(() => draftOf(known));
  const [since, setSince] = useState<Since>({ how: 'day', on: today, document: '' });
  const change = (part: Partial<EntryDraft>): void => setDraft({ ...draft, ...part });
  useHotkey('Escape', words.leave, onLeave);
  const asksSince = isRenamedOrMoved(draft, known);
  const save = async (): Promise<void> => {
    let id: NomineeId | undefined;
    const { on, document } = since;
    const write = async (): Promise<Result<unknown, Refusal>> => {
      const isDay = asksSince && since.how === 'day';
      if (isDay && on === null) return err({ type: 'required', field: 'date' });
      const text = textOf(draft, kind);
      const written = known
        ? await changeEntry(desk, { id: known.id, text, since: isDay && on !== null ? { on, document } : null })
        : await registerEntry(desk, text);
      if (written.ok) id = written.value;
      return written;
    };
    const name = tidyText(draft.name);
    await command.give(
      write,
      said(registerScreenWords, (kept) => (known ? kept.changed(name) : kept.registered(name))),
    );
    if (id !== undefined) onSaved(id);
  };
  return (
    <Card
      title={known ? words.editTitle : words.newEntry[kind]}
      fill
      footer={
        <NextAction onPress={save} error={command.error} beside={<Button onClick={onLeave}>{words.leave}</Button>}>
          {words.save}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <NameFields kind={kind} draft={draft} onChange={change} />
        {asksSince && <SinceEntry since={since} withDocument onSince={setSince} />}
        {kind === 'enterprise' ? (
          <>
            <ProfileFields
              profile={draft.profile}
              onChange={(part) => change({ profile: { ...draft.profile, ...part } })}
            />
            <TextEntry
              label={words.field.plants}
              hint={words.field.plantsHint}
              value={draft.plants}
              onText={(plants) => change({ plants })}
              optional
            />
          </>
        ) : (
          <>
            <TextEntry
              label={words.field.unitTaxCode}
              value={draft.unitTaxCode}
              onText={(unitTaxCode) => change({ unitTaxCode })}
              optional
            />
            {kind === 'person' && (
              <DateEntry
                label={words.field.bornOn}
                value={draft.bornOn}
                onDate={(bornOn) => change({ bornOn })}
                optional
              />
            )}
            <TextEntry
              label={words.column.classification}
              value={draft.classification}
              onText={(classification) => change({ classification })}
              optional
            />
          </>
        )}
      </Box>
    </Card>
  );
}

interface NameFieldsProps {
  readonly kind: Nominee['kind'];
  readonly draft: EntryDraft;
  onChange(this: void, part: Partial<EntryDraft>): void;
}

function NameFields({ kind, draft, onChange }: NameFieldsProps) {
  const words = useWords(registerScreenWords);
  const name = (
    <TextEntry
      label={kind === 'person' ? words.column.person : words.column.name}
      value={draft.name}
      onText={(text) => onChange({ name: text })}
      autoFocus
    />
  );
  if (kind === 'enterprise') {
    return (
      <>
        {name}
        <TextEntry label={words.column.taxCode} value={draft.taxCode} onText={(taxCode) => onChange({ taxCode })} />
        <TextEntry label={words.column.zone} value={draft.zone} onText={(zone) => onChange({ zone })} optional />
      </>
    );
  }
  const unit = <TextEntry label={words.column.unit} value={draft.unit} onText={(text) => onChange({ unit: text })} />;
  if (kind === 'collective') {
    return (
      <>
        {name}
        {unit}
      </>
    );
  }
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: '84px minmax(0, 1fr)', gap: '10px' }}>
        <ChoiceEntry
          label={words.field.salutation}
          value={draft.salutation}
          choices={(['Ông', 'Bà'] as const).map((value) => ({ value, label: value }))}
          onChoice={(salutation) => onChange({ salutation })}
        />
        {name}
      </Box>
      <TextEntry
        label={words.column.position}
        value={draft.position}
        onText={(position) => onChange({ position })}
        optional
      />
      {unit}
    </>
  );
}
