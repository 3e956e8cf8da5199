import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { DateEntry } from '#components/date-entry.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { type } from '#components/tokens.ts';
import { err } from '#domain/result.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import type { Difficulty } from '#domain/year/difficulty.ts';
import { endDifficulty, noteStep, reopenDifficulty } from '#store/difficulties.ts';
import { said } from '#words/bilingual.ts';
import { difficultyWords } from '#words/difficulty-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { yearDeeds } from './year-deeds.ts';

/** What was done about a difficulty day by day, the next step, and its end. */
export function DifficultySteps({
  difficulty: { id, steps, endedOn },
  today,
}: {
  readonly difficulty: Difficulty;
  readonly today: CivilDate;
}) {
  const words = useWords(difficultyWords);
  const desk = useDesk();
  const command = useDeed(yearDeeds);
  const [text, setText] = useState('');
  const [on, setOn] = useState<CivilDate | null>(today);
  const step = () =>
    command.give(
      async () => (on === null ? err({ type: 'required', field: 'date' }) : noteStep(desk, { id, step: { on, text } })),
      said(difficultyWords, (told) => told.stepNoted),
    );
  const end = () =>
    command.give(
      async () => (on === null ? err({ type: 'required', field: 'date' }) : endDifficulty(desk, { id, on })),
      said(difficultyWords, (told) => told.isEnded),
    );
  const reopen = () =>
    command.give(
      () => reopenDifficulty(desk, { id }),
      said(difficultyWords, (told) => told.reopened),
    );
  const lines = [
    ...steps.map((one) => words.step(shortDate(one.on), one.text)),
    ...(endedOn === null ? [] : [words.ended(shortDate(endedOn))]),
  ];
  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      <SectionHead level={3} title={words.steps} />
      {lines.length === 0 && <Quiet size="dense">{words.noSteps}</Quiet>}
      {lines.length > 0 && (
        <Box component="ul" sx={{ ...type.dense, m: 0, pl: '18px', overflowWrap: 'anywhere' }}>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </Box>
      )}
      {endedOn === null && (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 128px', gap: '10px', alignItems: 'end' }}>
          <TextEntry label={words.stepText} value={text} onText={setText} optional />
          <DateEntry label={words.stepOn} value={on} onDate={setOn} />
        </Box>
      )}
      <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
        {endedOn === null ? (
          <>
            <KeyedButton keys="Alt+G" onPress={() => void step()}>
              {words.noteStep}
            </KeyedButton>
            <KeyedButton keys="Alt+X" onPress={() => void end()}>
              {words.end}
            </KeyedButton>
          </>
        ) : (
          <Button size="small" onClick={() => void reopen()}>
            {words.reopen}
          </Button>
        )}
      </Box>
      {command.error !== undefined && <InlineError>{command.error}</InlineError>}
    </Box>
  );
}
