import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { LetterheadPreview } from '#components/letterhead-preview.tsx';
import { Quiet } from '#components/quiet.tsx';
import { letterheadOn } from '#domain/council.ts';
import { yearOf, type CivilDate } from '#domain/time.ts';
import type { CouncilRecord } from '#store/council.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { LetterheadDialog } from '../letterhead-dialog.tsx';

/** The head of the papers on the day of the meeting, and the way to put it right or to renew it. */
export function LetterheadCard({ council, day }: { readonly council: CouncilRecord; readonly day: CivilDate }) {
  const words = useWords(preparationWords);
  const [editing, setEditing] = useState(false);
  const letterhead = letterheadOn(council.letterheads, day);
  const latest = letterhead ?? council.letterheads.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  return (
    <Card
      title={words.letterhead}
      {...(letterhead ? { note: letterhead.authorityName } : {})}
      aside={
        latest && (
          <Button size="small" onClick={() => setEditing(true)}>
            {words.editLetterhead}
          </Button>
        )
      }
    >
      {letterhead ? (
        <LetterheadPreview letterhead={letterhead} year={yearOf(day)} />
      ) : (
        <Quiet>{words.noLetterhead}</Quiet>
      )}
      {editing && latest && <LetterheadDialog letterhead={latest} day={day} onClose={() => setEditing(false)} />}
    </Card>
  );
}
