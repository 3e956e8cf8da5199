import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Card } from '#components/card.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import type { EndCounts } from '#domain/lists/list-plan.ts';
import { intakeScreenWords } from '#words/intake-screen-words.ts';
import { EndFigures } from './end-figures.tsx';

interface ResultCardProps {
  readonly file: string;
  readonly counts: EndCounts;
  readonly error: string | undefined;
  onUndo(this: void): void;
  onAnother(this: void): void;
  onRegister(this: void): void;
}

/** What became of the list, the way back, and where to go on. */
export function ResultCard({ file, counts, error, onUndo, onAnother, onRegister }: ResultCardProps) {
  const words = useWords(intakeScreenWords);
  return (
    <Card title={words.done} note={file}>
      <Box sx={{ display: 'grid', gap: '16px', justifyItems: 'start' }}>
        <EndFigures counts={counts} />
        <NextAction
          onPress={onRegister}
          beside={
            <>
              <Button onClick={onAnother}>{words.another}</Button>
              <Button onClick={onUndo}>{words.undo}</Button>
            </>
          }
        >
          {words.toRegister}
        </NextAction>
        {error !== undefined && <InlineError>{error}</InlineError>}
      </Box>
    </Card>
  );
}
