import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { Segments } from '#components/segments.tsx';
import { colour, type } from '#components/tokens.ts';
import { moneyUnits, type ColumnAnswer, type ListAnswers, type ListQuestion } from '#domain/lists/list-answers.ts';
import { intakeScreenWords } from '#words/intake-screen-words.ts';
import { listWords } from '#words/list-words.ts';
import { readNumber, type NumberSense } from '#domain/intake/cell-values.ts';
import type { ColumnMapping } from '#domain/lists/list-header.ts';

interface QuestionCardProps {
  readonly questions: readonly ListQuestion[];
  readonly answers: ListAnswers;
  readonly mapping: ColumnMapping;
  onAnswer(this: void, at: number, answer: ColumnAnswer): void;
}

/** What only whoever keeps the list can say: nothing of it is guessed. */
export function QuestionCard({ questions, answers, mapping, onAnswer }: QuestionCardProps) {
  const words = useWords(intakeScreenWords);
  const names = useWords(listWords).column;
  return (
    <Card title={words.questions} note={words.questionsNote} fill>
      {questions.length === 0 ? (
        <Quiet size="dense">{words.noQuestions}</Quiet>
      ) : (
        <Box sx={{ display: 'grid', gap: '16px' }}>
          {questions.map((question) => {
            const column = mapping[question.at];
            return (
              <Question
                key={`${question.type} ${question.at}`}
                question={question}
                name={column ? names[column] : ''}
                answer={answers.get(question.at)}
                onAnswer={(answer) => onAnswer(question.at, answer)}
              />
            );
          })}
        </Box>
      )}
    </Card>
  );
}

interface QuestionProps {
  readonly question: ListQuestion;
  readonly name: string;
  readonly answer: ColumnAnswer | undefined;
  onAnswer(this: void, answer: ColumnAnswer): void;
}

function Question({ question, name, answer, onAnswer }: QuestionProps) {
  const words = useWords(intakeScreenWords);
  if (question.type === 'font') {
    const asked = words.font(name, words.fonts[question.font]);
    return (
      <Asked text={asked}>
        {question.samples.map(({ before, after }) => (
          <Box key={before} sx={{ ...type.dense, color: colour.ink2, overflowWrap: 'anywhere' }}>
            {words.converted(before, after)}
          </Box>
        ))}
        <Segments
          label={asked}
          value={answer?.font === undefined ? '' : answer.font === null ? 'keep' : 'convert'}
          choices={[
            { value: 'convert', label: words.convert },
            { value: 'keep', label: words.keep },
          ]}
          onChoice={(chosen) => onAnswer({ font: chosen === 'keep' ? null : question.font })}
        />
      </Asked>
    );
  }
  const [example = ''] = question.examples;
  const asked = words[question.type](name, question.examples.join('; '));
  if (question.type === 'unit') {
    return (
      <Asked text={asked}>
        <Segments
          label={asked}
          value={answer?.unit ?? ''}
          choices={moneyUnits.map((unit) => ({ value: unit, label: words.units[unit] }))}
          onChoice={(chosen) => {
            const unit = moneyUnits.find((known) => known === chosen);
            if (unit) onAnswer({ unit });
          }}
        />
      </Asked>
    );
  }
  return (
    <Asked text={asked}>
      <Segments
        label={asked}
        value={answer?.sense ?? ''}
        choices={[
          { value: 'thousands', label: words.thousands(readAs(example, 'thousands')) },
          { value: 'decimals', label: words.decimals(readAs(example, 'decimals')) },
        ]}
        onChoice={(chosen) => onAnswer({ sense: chosen === 'decimals' ? 'decimals' : 'thousands' })}
      />
    </Asked>
  );
}

/** What an example would be read as, without anything that could be misread again. */
const readAs = (example: string, sense: NumberSense): string => {
  const reading = readNumber({ text: example }, sense);
  return reading.type === 'number' ? String(reading.value).replace('.', ',') : example;
};

const Asked = ({ text, children }: { readonly text: string; readonly children: ReactNode }) => (
  <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
    <Box sx={{ fontWeight: 500 }}>{text}</Box>
    {children}
  </Box>
);
