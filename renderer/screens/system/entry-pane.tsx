import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { type } from '#components/tokens.ts';
import { groupedInteger } from '#domain/figures.ts';
import { readPart } from '#store/journal-reading.ts';
import { useLive } from '#store/live.ts';
import type { EntryName } from '#store/journal.ts';
import { deedSentence } from '#words/deed-words.ts';
import { momentText, tellerOf } from '#words/field-kinds.ts';
import { partWords } from '#words/part-words.ts';
import { systemWords } from '#words/system-words.ts';
import { useDesk } from '../desk.tsx';
import { DossierButton } from '../dossier-button.tsx';
import { toldRows, type ToldRow } from '../told-rows.ts';
import { RowTold } from './row-told.tsx';

/** As many rows as a screen takes without waiting. */
const mostShown = 100;

/** An opened line of the journal: who, when and why, then row by row what stood there before and what stands there since. */
export function EntryPane({ name, onClose }: { readonly name: EntryName; onClose(this: void): void }) {
  const words = useWords(systemWords).journal;
  const parts = useWords(partWords);
  const language = useLanguage();
  const { db } = useDesk();
  const [part, setPart] = useState(0);
  const read = useLive(() => readPart(db, name, part), [db, name, part]);
  useHotkey('Escape', words.keys.close, onClose);
  if (!read) return null;
  const { entry, count, names } = read;
  const rows = toldRows(read.rows, tellerOf(names, language));
  const files = new Set(rows.flatMap(fileOf));
  const [file] = files;
  const hasMore = part + 1 < entry.parts.length;
  return (
    <Card
      title={deedSentence(entry.type, language)}
      note={words.line(groupedInteger(entry.counter))}
      fill
      flush
      footer={
        <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
          <Button size="small" onClick={onClose}>
            {parts.close}
            <KeyCap keys="Escape" />
          </Button>
          {hasMore && (
            <Button size="small" onClick={() => setPart(part + 1)}>
              {words.nextPart}
            </Button>
          )}
          {files.size === 1 && file !== undefined && <DossierButton nominationId={file} />}
        </Box>
      }
    >
      <Box
        tabIndex={0}
        role="region"
        aria-label={words.line(groupedInteger(entry.counter))}
        sx={{ height: '100%', overflow: 'auto', p: '14px', display: 'grid', gap: '12px', alignContent: 'start' }}
      >
        <Box sx={type.dense}>
          <div>{`${momentText(entry.at)} · ${entry.actor.name} (${words.role[entry.actor.role]})`}</div>
          {entry.reason !== undefined && <div>{`${words.why}: ${entry.reason}`}</div>}
          {entry.undoes && <div>{words.undoes(groupedInteger(entry.undoes.counter))}</div>}
          <Quiet size="caption">{`${words.rows(groupedInteger(count))} · ${words.version(entry.appVersion)}`}</Quiet>
        </Box>
        {rows.length === 0 && <Quiet size="dense">{words.noRows}</Quiet>}
        {rows.slice(0, mostShown).map((told) => (
          <RowTold key={`${told.table} ${told.change.key}`} told={told} names={names} />
        ))}
        {rows.length > mostShown && (
          <Quiet size="dense">{words.andMore(groupedInteger(rows.length - mostShown))}</Quiet>
        )}
      </Box>
    </Card>
  );
}

/** The file that a row is about, if it is about one. */
function fileOf({ table, change }: ToldRow): readonly string[] {
  if (table === 'nominations') return [change.key];
  const id = (change.after ?? change.before)?.['nominationId'];
  return typeof id === 'string' ? [id] : [];
}
