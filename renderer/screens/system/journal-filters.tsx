import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { SearchField } from '#components/search-field.tsx';
import { colour, smallWindow } from '#components/tokens.ts';
import { deedsByKind, type DeedKind } from '#domain/deeds.ts';
import { compareNames } from '#domain/text.ts';
import { asksForAll, type JournalFilter } from '#store/journal-reading.ts';
import { loadCouncil } from '#store/council.ts';
import { useLive } from '#store/live.ts';
import { listMeetings } from '#store/meeting-reading.ts';
import { deedWords } from '#words/deed-words.ts';
import { systemWords } from '#words/system-words.ts';
import { useDesk } from '../desk.tsx';

/** Asks for everything. */
export const noFilter: JournalFilter = { person: null, kind: null, meetingId: null, from: null, to: null, sought: '' };

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the deeds
const kinds = Object.keys(deedsByKind) as readonly DeedKind[];

interface JournalFiltersProps {
  readonly filter: JournalFilter;
  onFilter(this: void, filter: JournalFilter): void;
  /** A line stands open beside it. */
  readonly narrow: boolean;
}

/** Narrows the journal down by who, what, which meeting, when, and by names; together, as one asks. */
export function JournalFilters({ filter, onFilter, narrow }: JournalFiltersProps) {
  const words = useWords(systemWords).journal;
  const deeds = useWords(deedWords);
  const { db } = useDesk();
  const [round, setRound] = useState(0);
  const council = useLive(() => loadCouncil(db), [db]);
  const meetings = useLive(() => listMeetings(db), [db]);
  useHotkey('/', words.keys.search, () =>
    document.querySelector<HTMLElement>('[data-journal] input[type=search]')?.focus(),
  );
  const all = { value: '*', label: words.all };
  const people = [...new Set((council?.members ?? []).map(({ name }) => name))].toSorted(compareNames);
  const change = (part: Partial<JournalFilter>): void => onFilter({ ...filter, ...part });
  return (
    <Box
      data-journal=""
      role="search"
      aria-label={words.filters}
      sx={{
        p: '8px 14px',
        display: 'grid',
        gap: '10px',
        alignItems: 'end',
        gridTemplateColumns: narrow ? 'repeat(3, minmax(0, 1fr))' : 'repeat(3, minmax(0, 1fr)) 112px 112px 230px auto',
        [smallWindow]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
        borderBottom: `1px solid ${colour.line}`,
      }}
    >
      <ChoiceEntry<string>
        label={words.person}
        value={filter.person ?? '*'}
        choices={[all, ...people.map((name) => ({ value: name, label: name }))]}
        onChoice={(chosen) => change({ person: chosen === '*' ? null : chosen })}
      />
      <ChoiceEntry<string>
        label={words.kind}
        value={filter.kind ?? '*'}
        choices={[all, ...kinds.map((kind) => ({ value: kind, label: deeds.kind[kind] }))]}
        onChoice={(chosen) => change({ kind: kinds.find((kind) => kind === chosen) ?? null })}
      />
      <ChoiceEntry<string>
        label={words.meeting}
        value={filter.meetingId ?? '*'}
        choices={[all, ...(meetings ?? []).map(({ id, title }) => ({ value: id as string, label: title }))]}
        onChoice={(chosen) => change({ meetingId: meetings?.find(({ id }) => id === chosen)?.id ?? null })}
      />
      <DateEntry key={`from ${round}`} label={words.from} value={filter.from} onDate={(from) => change({ from })} />
      <DateEntry key={`to ${round}`} label={words.to} value={filter.to} onDate={(to) => change({ to })} />
      <SearchField label={words.search} value={filter.sought} onText={(sought) => change({ sought })} fill />
      {!asksForAll(filter) && (
        <Button
          size="small"
          onClick={() => {
            setRound(round + 1);
            onFilter(noFilter);
          }}
        >
          {words.clear}
        </Button>
      )}
    </Box>
  );
}
