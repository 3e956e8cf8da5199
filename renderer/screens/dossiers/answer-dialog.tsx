import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import { opinionAnswers, type OpinionAnswer, type OpinionLetter } from '#domain/dossiers/opinion-letter.ts';
import type { NomineeId } from '#domain/ids.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import type { CivilDate } from '#domain/time.ts';
import { answerOpinions } from '#store/opinion-letters.ts';
import { said } from '#words/bilingual.ts';
import { dossierWords } from '#words/dossier-words.ts';
import { letterWords } from '#words/letter-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import type { LetterDeeds } from './use-letter-deeds.ts';

interface AnswerDialogProps {
  readonly letter: OpinionLetter;
  readonly today: CivilDate;
  readonly nominees: ReadonlyMap<NomineeId, Nominee>;
  readonly deeds: LetterDeeds;
  onClose(this: void): void;
}

const none = 'not answered';

/** What an agency answered: one letter of its, for as many enterprises as it speaks of. */
export function AnswerDialog({ letter, today, nominees, deeds, onClose }: AnswerDialogProps) {
  const words = useWords(letterWords).opinions;
  const { answer: answers } = useWords(dossierWords);
  const desk = useDesk();
  const command = useDeed(deeds);
  const open = letter.asked.filter(({ answer }) => answer === null);
  const [ticked, setTicked] = useState<ReadonlySet<NomineeId>>(() => new Set(open.map(({ nomineeId }) => nomineeId)));
  const [opinion, setOpinion] = useState<OpinionAnswer | typeof none>('agree');
  const [answerNumber, setNumber] = useState('');
  const [answeredOn, setAnsweredOn] = useState<CivilDate | null>(today);
  const [note, setNote] = useState('');
  const save = async (): Promise<void> => {
    const nomineeIds = [...ticked];
    const answer = opinion === none ? null : opinion;
    const done = await command.give(
      () => answerOpinions(desk, { id: letter.id, nomineeIds, answer, answeredOn, answerNumber, note }),
      said(letterWords, (kept) => kept.opinions.answersSaved(nomineeIds.length)),
    );
    if (done) onClose();
  };
  return (
    <AskDialog
      open
      title={words.answerTitle(letter.agency)}
      why={words.answerWhy}
      verb={words.answer}
      onVerb={save}
      onClose={onClose}
      error={command.error}
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 150px', gap: '10px' }}>
          <TextEntry label={words.answerNumber} value={answerNumber} onText={setNumber} optional autoFocus />
          <DateEntry label={words.answeredOn} value={answeredOn} onDate={setAnsweredOn} />
        </Box>
        <ChoiceEntry
          label={words.opinion}
          value={opinion}
          choices={[
            ...opinionAnswers.map((value) => ({ value, label: answers[value] })),
            { value: none, label: words.takeAway },
          ]}
          onChoice={setOpinion}
        />
        <TickList
          label={words.enterprises(ticked.size, letter.asked.length)}
          choices={letter.asked.map(({ nomineeId, answer }) => ({
            value: nomineeId,
            label: nominees.get(nomineeId)?.name ?? '',
            note: answer === null ? undefined : answers[answer],
          }))}
          chosen={ticked}
          onChange={setTicked}
        />
        <TextEntry label={words.note} value={note} onText={setNote} optional />
      </Box>
    </AskDialog>
  );
}
