import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import type { GuidingDocumentId } from '#domain/ids.ts';
import { tidyText } from '#domain/text.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { guidingLevels, type GuidingDocument, type GuidingLevel } from '#domain/year/guiding-document.ts';
import { removeGuidingDocument, saveGuidingDocument } from '#store/guiding-documents.ts';
import type { HandedFile } from '#store/kept-file.ts';
import { said } from '#words/bilingual.ts';
import { libraryWords } from '#words/library-words.ts';
import { yearWords } from '#words/year-words.ts';
import { useDesk } from '../desk.tsx';
import { KeptFileEntry } from '../kept-file-entry.tsx';
import { useDeed } from '../use-deed.ts';
import { DocumentChain } from './document-chain.tsx';
import { yearDeeds } from './year-deeds.ts';

interface DocumentFormProps {
  /** The document to be put right; undefined for a new one. */
  readonly known: GuidingDocument | undefined;
  readonly library: readonly GuidingDocument[];
  /** Somebody goes along the chain to another document. */
  onOther(this: void, id: GuidingDocumentId): void;
  onLeave(this: void): void;
}

/** A guiding document as it says itself, with what it replaces and what replaced it. */
export function DocumentForm({ known, library, onOther, onLeave }: DocumentFormProps) {
  const words = useWords(libraryWords);
  const levels = useWords(yearWords).level;
  const desk = useDesk();
  const command = useDeed(yearDeeds);
  const [level, setLevel] = useState<GuidingLevel>(known?.level ?? 'province');
  const [number, setNumber] = useState(known?.number ?? '');
  const [date, setDate] = useState<CivilDate | null>(known?.date ?? null);
  const [issuer, setIssuer] = useState(known?.issuer ?? '');
  const [title, setTitle] = useState(known?.title ?? '');
  const [inForceFrom, setInForceFrom] = useState<CivilDate | null>(known?.inForceFrom ?? null);
  const [lapsedFrom, setLapsedFrom] = useState<CivilDate | null>(known?.lapsedFrom ?? null);
  const [replaces, setReplaces] = useState<ReadonlySet<GuidingDocumentId>>(new Set(known?.replaces));
  const [file, setFile] = useState<HandedFile | null>(known?.file ?? null);
  useHotkey('Escape', words.leave, onLeave);
  const others = library.filter(({ id }) => id !== known?.id);
  const save = async (): Promise<void> => {
    const done = await command.give(
      () =>
        saveGuidingDocument(desk, {
          ...(known ? { id: known.id } : {}),
          level,
          number,
          date,
          issuer,
          title,
          inForceFrom,
          lapsedFrom,
          replaces: [...replaces],
          file,
        }),
      said(libraryWords, (kept) => (known ? kept.changed(tidyText(number)) : kept.recorded(tidyText(number)))),
    );
    if (done) onLeave();
  };
  const remove = async ({ id, number: gone }: GuidingDocument): Promise<void> => {
    const done = await command.give(
      () => removeGuidingDocument(desk, { id }),
      said(libraryWords, (kept) => kept.removed(gone)),
    );
    if (done) onLeave();
  };
  return (
    <Card
      title={known?.number ?? words.newDocument}
      fill
      footer={
        <NextAction onPress={save} error={command.error} beside={<Button onClick={onLeave}>{words.leave}</Button>}>
          {words.save}
        </NextAction>
      }
    >
      {known && <DocumentChain document={known} library={library} onOther={onOther} />}
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <ChoiceEntry
          label={words.field.level}
          value={level}
          choices={guidingLevels.map((value) => ({ value, label: levels[value] }))}
          onChoice={setLevel}
          autoFocus={!known}
        />
        <Box sx={two}>
          <TextEntry label={words.field.number} value={number} onText={setNumber} />
          <DateEntry label={words.field.date} value={date} onDate={setDate} />
        </Box>
        <TextEntry label={words.field.issuer} value={issuer} onText={setIssuer} />
        <TextEntry label={words.field.title} value={title} onText={setTitle} lines={2} />
        <Box sx={two}>
          <DateEntry
            label={words.field.inForceFrom}
            hint={words.inForceHint}
            value={inForceFrom}
            onDate={setInForceFrom}
          />
          <DateEntry label={words.field.lapsedFrom} hint={words.lapsedHint} value={lapsedFrom} onDate={setLapsedFrom} />
        </Box>
        <KeptFileEntry label={words.field.file} file={file} onFile={setFile} />
        {others.length > 0 && (
          <TickList
            label={words.field.replaces}
            choices={others.map((other) => ({
              value: other.id,
              label: words.cited(other.number, shortDate(other.date)),
            }))}
            chosen={replaces}
            onChange={setReplaces}
          />
        )}
        {known && (
          <Box>
            <KeyedButton onPress={() => void remove(known)}>{words.remove}</KeyedButton>
          </Box>
        )}
      </Box>
    </Card>
  );
}

const two = {
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: '10px',
} as const;
