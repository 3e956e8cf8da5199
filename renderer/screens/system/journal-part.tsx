import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { smallWindow } from '#components/tokens.ts';
import { groupedInteger } from '#domain/figures.ts';
import type { JournalFilter } from '#store/journal-reading.ts';
import { entryKey, type EntryName } from '#store/journal.ts';
import { partWords } from '#words/part-words.ts';
import { systemWords } from '#words/system-words.ts';
import { useDesk } from '../desk.tsx';
import { createEntryBook } from './entry-book.ts';
import { EntryPane } from './entry-pane.tsx';
import { JournalFilters, noFilter } from './journal-filters.tsx';
import { journalColumns } from './journal-columns.tsx';
import { useJournal } from './use-journal.ts';

/** Everything that was ever done here, the newest first: who, when, what, why, and what stood where before. */
export function JournalPart() {
  const words = useWords(systemWords).journal;
  const parts = useWords(partWords);
  const language = useLanguage();
  const { db } = useDesk();
  const [filter, setFilter] = useState<JournalFilter>(noFilter);
  const [opened, setOpened] = useState<EntryName | null>(null);
  const [book] = useState(() => createEntryBook(db));
  const journal = useJournal(db, filter);
  const columns = useMemo(
    () => journalColumns(book, words, language, opened !== null),
    [book, words, language, opened],
  );
  const names = journal?.names;
  const lines = useMemo(() => (names ?? []).map((row) => ({ kind: 'row' as const, id: entryKey(row), row })), [names]);
  if (!journal) return null;
  const open = (id: string): void => setOpened(lines.find((line) => line.id === id)?.row ?? null);
  const shown = groupedInteger(lines.length);
  const all = groupedInteger(journal.all);
  const note = journal.looked === null ? words.count(all) : words.found(shown, groupedInteger(journal.looked), all);
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: opened ? 'minmax(0, 1fr) 480px' : 'minmax(0, 1fr)',
        gap: '14px',
        [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <Card title={words.list} note={note} fill flush>
        <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
          <JournalFilters filter={filter} onFilter={setFilter} narrow={opened !== null} />
          <Box sx={{ flex: 1, minHeight: 0 }}>
            <DataTable
              label={words.list}
              columns={columns}
              lines={lines}
              current={opened && entryKey(opened)}
              onCurrent={(id) => opened && open(id)}
              onOpen={open}
              empty={<EmptyState>{journal.looked === null ? words.empty : parts.nothingFound}</EmptyState>}
            />
          </Box>
        </Box>
      </Card>
      {opened && <EntryPane key={entryKey(opened)} name={opened} onClose={() => setOpened(null)} />}
    </Box>
  );
}
