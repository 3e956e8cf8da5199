import Box from '@mui/material/Box';
import { useState } from 'react';
import { AuthorFields, soleAuthor, type TypedAuthor } from '#components/author-fields.tsx';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { useToast } from '#components/toast.tsx';
import type { RecognisedInitiative } from '#domain/initiatives.ts';
import { initiativeScopes, type InitiativeScope } from '#domain/nominations/nomination.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { recordInitiative } from '#store/initiatives.ts';
import { said } from '#words/bilingual.ts';
import { findingWords } from '#words/finding-words.ts';
import { initiativeWords } from '#words/initiative-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

interface InitiativeFormProps {
  /** The one to be put right; undefined for a new one. */
  readonly known: RecognisedInitiative | undefined;
  readonly today: CivilDate;
  onSaved(this: void): void;
}

/** An initiative as its decision says it: number, day, level, scope, and each author's share. */
export function InitiativeForm({ known, today, onSaved }: InitiativeFormProps) {
  const words = useWords(initiativeWords);
  const { scope: scopes } = useWords(findingWords);
  const desk = useDesk();
  const toast = useToast();
  const command = useCommand();
  const [title, setTitle] = useState(known?.title ?? '');
  const [number, setNumber] = useState(known?.decision.number ?? '');
  const [date, setDate] = useState<CivilDate | null>(known?.decision.date ?? today);
  const [level, setLevel] = useState<InitiativeScope>(known?.level ?? 'base');
  const [scope, setScope] = useState<InitiativeScope>(known?.scope ?? 'base');
  const [authors, setAuthors] = useState<readonly TypedAuthor[]>(known?.authors ?? soleAuthor);
  const save = async (): Promise<void> => {
    const done = await command.run(async () =>
      date === null
        ? { ok: false, error: { type: 'required', field: 'date' } }
        : recordInitiative(desk, {
            title,
            level,
            scope,
            decision: { number, date },
            authors: authors.map((author) => ({ ...author, share: author.share ?? 0 })),
            ...(known ? { id: known.id } : {}),
          }),
    );
    if (!done) return;
    toast({ sentence: said(initiativeWords, (kept) => kept.saved(tidyText(title))) });
    onSaved();
  };
  const choices = initiativeScopes.map((value) => ({ value, label: scopes[value] }));
  return (
    <Card
      title={known ? words.edit : words.new}
      fill
      footer={
        <NextAction onPress={save} error={command.error}>
          {words.save}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <TextEntry label={words.name} value={title} onText={setTitle} autoFocus />
        <Box sx={two}>
          <TextEntry label={words.number} value={number} onText={setNumber} />
          <DateEntry label={words.date} value={date} onDate={setDate} />
        </Box>
        <Box sx={two}>
          <ChoiceEntry label={words.level} value={level} choices={choices} onChoice={setLevel} />
          <ChoiceEntry label={words.scope} value={scope} choices={choices} onChoice={setScope} />
        </Box>
        <AuthorFields authors={authors} onChange={setAuthors} />
      </Box>
    </Card>
  );
}

const two = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' } as const;
