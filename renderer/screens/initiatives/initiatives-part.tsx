import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import { smallWindow } from '#components/tokens.ts';
import type { RecognisedInitiative } from '#domain/initiatives.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import type { InitiativeCouncil } from '#store/initiatives.ts';
import { findingWords } from '#words/finding-words.ts';
import { initiativeWords } from '#words/initiative-words.ts';
import { InitiativeForm } from './initiative-form.tsx';

interface InitiativesPartProps {
  readonly council: InitiativeCouncil;
  readonly today: CivilDate;
}

/** What was recognised, the newest decision first, and the form for the next one or the one to be put right. */
export function InitiativesPart({ council, today }: InitiativesPartProps) {
  const words = useWords(initiativeWords);
  const { scope } = useWords(findingWords);
  const [chosen, setChosen] = useState<string | null>(null);
  const [saved, setSaved] = useState(0);
  const { initiatives } = council;
  const editing = initiatives.find(({ id }) => id === chosen);
  return (
    <Box sx={columns}>
      <Card title={words.list} note={words.count(initiatives.length)} fill flush>
        <DataTable
          label={words.list}
          columns={columnsOf(words, scope)}
          lines={initiatives.map((row) => ({ kind: 'row', id: row.id, row }))}
          current={chosen}
          onOpen={setChosen}
          empty={<EmptyState>{words.none}</EmptyState>}
        />
      </Card>
      <InitiativeForm
        key={`${chosen ?? 'new'} ${saved}`}
        known={editing}
        today={today}
        onSaved={() => {
          setChosen(null);
          setSaved(saved + 1);
        }}
      />
    </Box>
  );
}

const columnsOf = (
  words: (typeof initiativeWords)['vi'],
  scope: (typeof findingWords)['vi']['scope'],
): readonly GridColumn<RecognisedInitiative>[] => [
  { id: 'title', title: words.name, cell: ({ title }) => <strong>{title}</strong> },
  {
    id: 'authors',
    title: words.authors,
    cell: ({ authors }) => authors.map(({ name, share }) => `${name} (${share}%)`).join('; '),
  },
  {
    id: 'decision',
    title: words.decision,
    width: 150,
    cell: ({ decision }) => words.decisionOf(decision.number, shortDate(decision.date)),
  },
  { id: 'level', title: words.level, width: 110, cell: ({ level }) => scope[level] },
  { id: 'scope', title: words.scope, width: 110, cell: (row) => scope[row.scope] },
];

const columns = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 380px',
  gap: '14px',
  [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;
