import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { useWords } from '#components/language.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { LetterheadPreview } from '#components/letterhead-preview.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { isFounded } from '#domain/council.ts';
import { inForceOn, shortDate, yearOf, type CivilDate } from '#domain/time.ts';
import type { CouncilRecord } from '#store/council.ts';
import { councilWords } from '#words/council-words.ts';
import { LetterheadDialog } from '../letterhead-dialog.tsx';

/** How the council's papers are headed, by date: a paper keeps the head of its own day; a new name begins a new head. */
export function LetterheadPart({ council, today }: { readonly council: CouncilRecord; readonly today: CivilDate }) {
  const words = useWords(councilWords);
  const [editing, setEditing] = useState(false);
  const letterheads = council.letterheads.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const [latest] = letterheads;
  if (!latest) return <EmptyState>{words.noLetterhead}</EmptyState>;
  return (
    <Box sx={{ display: 'grid', gap: '14px', maxWidth: 860 }}>
      {letterheads.map((letterhead) => (
        <Card
          key={letterhead.id}
          title={`${words.letterhead} ${
            letterhead.to === null
              ? words.inForceFrom(shortDate(letterhead.from))
              : words.inForceFromTo(shortDate(letterhead.from), shortDate(letterhead.to))
          }`}
          aside={
            <>
              {inForceOn(letterhead, today) ? (
                <StatusChip tone="ok" label={words.inForceNow} />
              ) : (
                <StatusChip label={words.laterOrPast} />
              )}
              {letterhead === latest && (
                <Button size="small" onClick={() => setEditing(true)}>
                  {words.editLetterhead}
                </Button>
              )}
            </>
          }
        >
          <Box sx={{ display: 'grid', gap: '14px' }}>
            <LetterheadPreview letterhead={letterhead} year={yearOf(today)} />
            {!isFounded(letterhead) && <InlineWarning>{words.foundingMissing}</InlineWarning>}
            <FactLines
              facts={[
                { name: words.authority, value: letterhead.authorityName },
                { name: words.place, value: letterhead.place },
                { name: words.minutesSymbol, value: letterhead.minutesSymbol },
                {
                  name: words.founding,
                  value: isFounded(letterhead)
                    ? words.foundingOf(letterhead.foundingDecision.number, shortDate(letterhead.foundingDecision.date))
                    : words.foundingOpen,
                },
              ]}
            />
          </Box>
        </Card>
      ))}
      {editing && <LetterheadDialog letterhead={latest} day={today} onClose={() => setEditing(false)} />}
    </Box>
  );
}
