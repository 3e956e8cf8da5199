import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { err } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { reviewOf, type Movement, type MovementReview } from '#domain/year/movement.ts';
import { reviewMovement } from '#store/movements.ts';
import { said } from '#words/bilingual.ts';
import { movementWords } from '#words/movement-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { yearDeeds } from './year-deeds.ts';

interface ReviewDialogProps {
  readonly movement: Movement;
  readonly kind: MovementReview['kind'];
  readonly today: CivilDate;
  onClose(this: void): void;
}

/** Asks when a movement was looked back on and what was found. */
export function ReviewDialog({ movement, kind, today, onClose }: ReviewDialogProps) {
  const words = useWords(movementWords);
  const desk = useDesk();
  const command = useDeed(yearDeeds);
  const known = reviewOf(movement, kind);
  const [on, setOn] = useState<CivilDate | null>(known?.on ?? today);
  const [result, setResult] = useState(known?.result ?? '');
  const save = async (): Promise<void> => {
    const done = await command.give(
      async () =>
        on === null
          ? err({ type: 'required', field: 'date' })
          : reviewMovement(desk, { id: movement.id, kind, on, result }),
      said(movementWords, (kept) => kept.reviewed(kind, movement.title)),
    );
    if (done) onClose();
  };
  return (
    <AskDialog
      open
      title={words.review[kind]}
      why={words.reviewWhy}
      verb={words.review[kind]}
      onVerb={save}
      onClose={onClose}
      error={command.error}
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <DateEntry label={words.field.heldOn} value={on} onDate={setOn} />
        <TextEntry label={words.field.result} value={result} onText={setResult} lines={4} autoFocus />
      </Box>
    </AskDialog>
  );
}
