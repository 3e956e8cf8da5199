import Box from '@mui/material/Box';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { type } from '#components/tokens.ts';
import { groupedInteger } from '#domain/figures.ts';
import { shortDate } from '#domain/time.ts';
import type { MovementReview } from '#domain/year/movement.ts';
import { removeMovement, type MovementRow } from '#store/movements.ts';
import { said } from '#words/bilingual.ts';
import { movementWords } from '#words/movement-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { yearDeeds } from './year-deeds.ts';

interface MovementReviewsProps {
  readonly row: MovementRow;
  onReview(this: void, kind: MovementReview['kind']): void;
  onRemoved(this: void): void;
}

/** What became of a movement: its reviews with their results, who joined; and the way out for one typed by mistake. */
export function MovementReviews({ row: { movement, registered }, onReview, onRemoved }: MovementReviewsProps) {
  const words = useWords(movementWords);
  const desk = useDesk();
  const command = useDeed(yearDeeds);
  const remove = async (): Promise<void> => {
    const done = await command.give(
      () => removeMovement(desk, { id: movement.id }),
      said(movementWords, (kept) => kept.removed(movement.title)),
    );
    if (done) onRemoved();
  };
  return (
    <Box component="section" aria-label={words.reviews} sx={{ display: 'grid', gap: '8px', mb: '14px' }}>
      <SectionHead title={words.reviews} level={3} />
      {movement.reviews.length === 0 && <Quiet size="dense">{words.notReviewed}</Quiet>}
      {movement.reviews.map(({ kind, on, result }) => (
        <Box key={kind} sx={type.dense}>
          <Box sx={{ fontWeight: 600 }}>{words.reviewHeld(kind, shortDate(on))}</Box>
          <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{result}</Box>
        </Box>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
        <KeyedButton keys="Alt+S" onPress={() => onReview('interim')}>
          {words.review.interim}
        </KeyedButton>
        <KeyedButton keys="Alt+T" onPress={() => onReview('final')}>
          {words.review.final}
        </KeyedButton>
      </Box>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center', justifyContent: 'space-between' }}
      >
        <Quiet size="dense">{words.registered(groupedInteger(registered))}</Quiet>
        <KeyedButton onPress={() => void remove()}>{words.remove}</KeyedButton>
      </Box>
      {command.error !== undefined && <InlineError>{command.error}</InlineError>}
    </Box>
  );
}
