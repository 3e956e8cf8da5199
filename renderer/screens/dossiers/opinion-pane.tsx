import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type, type Tone } from '#components/tokens.ts';
import { opinionState, type OpinionLetter, type OpinionState } from '#domain/dossiers/opinion-letter.ts';
import type { NomineeId } from '#domain/ids.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import { opinionLetterFacts } from '#domain/papers/letter-facts.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { letterFileNames } from '#words/letter-texts.ts';
import { letterWords } from '#words/letter-words.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { LetterPrint } from './letter-print.tsx';
import type { LetterDeeds } from './use-letter-deeds.ts';

interface OpinionPaneProps {
  readonly letter: OpinionLetter;
  readonly today: CivilDate;
  readonly nominees: ReadonlyMap<NomineeId, Nominee>;
  readonly deeds: LetterDeeds;
  onEdit(this: void): void;
  onLeave(this: void): void;
}

const tones: Readonly<Record<OpinionState, Tone>> = {
  agree: 'ok',
  disagree: 'error',
  'no-opinion': 'neutral',
  waiting: 'neutral',
  overdue: 'warning',
};

/** One agency: how it stands with each enterprise, and what it answered. */
export function OpinionPane({ letter, today, nominees, deeds, onEdit, onLeave }: OpinionPaneProps) {
  const words = useWords(letterWords);
  const { opinions } = words;
  const [answering, setAnswering] = useState(false);
  useHotkey('Escape', words.leave, onLeave);
  const { agency, number, date, dueOn, asked } = letter;
  return (
    <Card
      title={agency}
      fill
      footer={
        <NextAction onPress={() => setAnswering(true)} beside={<Button onClick={onLeave}>{words.leave}</Button>}>
          {opinions.answer}
        </NextAction>
      }
    >
      <Box sx={{ display: 'grid', gap: '10px' }}>
        <Quiet size="dense">
          {`${number === '' ? opinions.notSigned : opinions.cited(number, shortDate(date))}. ${opinions.due(shortDate(dueOn))}.`}
        </Quiet>
        <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap', alignItems: 'start' }}>
          <KeyedButton keys="E" icon={<Edit />} onPress={onEdit}>
            {opinions.edit}
          </KeyedButton>
          <LetterPrint
            keys="I"
            fileName={letterFileNames.opinion}
            facts={async (head, now) => opinionLetterFacts(head, letter, nominees, now)}
          >
            {words.print}
          </LetterPrint>
        </Box>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {asked.map((one) => {
            const state = opinionState(one, letter, today);
            return (
              <Box
                component="li"
                key={one.nomineeId}
                sx={{ ...type.dense, py: '8px', borderTop: `1px solid ${colour.line}`, display: 'grid', gap: '4px' }}
              >
                <strong>{nominees.get(one.nomineeId)?.name}</strong>
                <Box sx={{ display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' }}>
                  <StatusChip tone={tones[state]} label={opinions.state[state]} />
                  {one.answeredOn !== null && (
                    <Quiet size="caption">{opinions.cited(one.answerNumber, shortDate(one.answeredOn))}</Quiet>
                  )}
                </Box>
                {one.note !== '' && <Quiet size="caption">{one.note}</Quiet>}
              </Box>
            );
          })}
        </Box>
      </Box>
      {answering && (
        <AnswerDialog
          letter={letter}
          today={today}
          nominees={nominees}
          deeds={deeds}
          onClose={() => setAnswering(false)}
        />
      )}
    </Card>
  );
}
