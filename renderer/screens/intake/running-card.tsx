import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { Card } from '#components/card.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { type } from '#components/tokens.ts';
import { groupedInteger } from '#domain/figures.ts';
import { intakeScreenWords } from '#words/intake-screen-words.ts';

interface RunningCardProps {
  readonly written: number;
  readonly all: number;
  onStop(this: void): void;
}

/** A list on its way into the register: how far it is, and the way to stop it before anything of it is there. */
export function RunningCard({ written, all, onStop }: RunningCardProps) {
  const words = useWords(intakeScreenWords);
  const sentence = words.running(groupedInteger(written), groupedInteger(all));
  return (
    <Card title={words.title}>
      <Box sx={{ display: 'grid', gap: '10px', justifyItems: 'start' }}>
        <Box role="status" sx={type.dense}>
          {sentence}
        </Box>
        <LinearProgress
          variant="determinate"
          value={all === 0 ? 0 : (100 * written) / all}
          aria-label={sentence}
          color="secondary"
          sx={{ width: '100%' }}
        />
        <KeyedButton keys="Escape" onPress={onStop}>
          {words.stop}
        </KeyedButton>
      </Box>
    </Card>
  );
}
