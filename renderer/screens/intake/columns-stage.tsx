import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { smallWindow } from '#components/tokens.ts';
import { groupedInteger } from '#domain/figures.ts';
import { questionsOf } from '#domain/lists/list-answers.ts';
import { listKinds } from '#domain/lists/list-kinds.ts';
import { intakeScreenWords } from '#words/intake-screen-words.ts';
import { listWords } from '#words/list-words.ts';
import { ColumnTable } from './column-table.tsx';
import {
  mappedList,
  neededColumns,
  withAnswer,
  withColumn,
  withKind,
  type ListDraft,
  type ListSheet,
} from './list-draft.ts';
import { QuestionCard } from './question-card.tsx';

interface ColumnsStageProps {
  readonly draft: ListDraft;
  onDraft(this: void, draft: ListDraft): void;
  onSheet(this: void, at: ListSheet): void;
  onLook(this: void): void;
  onLeave(this: void): void;
}

/** The second step: which sheet, which list, what each column is taken as, and what has to be asked. */
export function ColumnsStage({ draft, onDraft, onSheet, onLook, onLeave }: ColumnsStageProps) {
  const words = useWords(intakeScreenWords);
  const lists = useWords(listWords);
  const { file, at, kind, mapping } = draft;
  const list = useMemo(() => mappedList({ file, at, kind, mapping }), [file, at, kind, mapping]);
  const questions = useMemo(() => questionsOf(list), [list]);
  const open = questions.filter(({ type, at: column }) => draft.answers.get(column)?.[type] === undefined);
  const needed = neededColumns(draft);
  const blocked =
    draft.day === null
      ? words.needsDay
      : needed.length > 0
        ? words.needs(needed.map((column) => lists.column[column]).join(', '))
        : open.length > 0
          ? words.unanswered(open.length)
          : undefined;
  const used = mapping.filter((column) => column !== null).length;
  return (
    <>
      <Box sx={{ display: 'flex', gap: '16px', flexWrap: 'wrap', alignItems: 'flex-end', flexShrink: 0 }}>
        <Box sx={{ width: 230 }}>
          <ChoiceEntry
            label={words.kind}
            value={kind}
            choices={listKinds.map((value) => ({ value, label: lists.kind[value] }))}
            onChoice={(chosen) => onDraft(withKind(draft, chosen))}
          />
        </Box>
        {file.sheets.length > 1 && (
          <Box sx={{ width: 230 }}>
            <ChoiceEntry
              label={words.sheet}
              value={at.sheet.name}
              choices={file.sheets.map(({ sheet }) => ({ value: sheet.name, label: sheet.name }))}
              onChoice={(chosen) => {
                const other = file.sheets.find(({ sheet }) => sheet.name === chosen);
                if (other) onSheet(other);
              }}
            />
          </Box>
        )}
        {kind === 'nominations' && <ReceivedFields draft={draft} onDraft={onDraft} />}
        <Box sx={{ flex: '1 1 200px', minWidth: 0, pb: '8px' }}>
          <Quiet size="dense">{words.file(file.name, groupedInteger(list.rows.length))}</Quiet>
          {draft.remembered && <Quiet size="dense">{words.remembered}</Quiet>}
        </Box>
      </Box>
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 380px',
          gap: '14px',
          [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Card title={words.columns} note={words.columnsNote(used, list.heads.length)} fill>
          <ColumnTable list={list} onColumn={(column, taken) => onDraft(withColumn(draft, column, taken))} />
        </Card>
        <QuestionCard
          questions={questions}
          answers={draft.answers}
          mapping={mapping}
          onAnswer={(column, answer) => onDraft(withAnswer(draft, column, answer))}
        />
      </Box>
      <NextAction onPress={onLook} blocked={blocked} beside={<Button onClick={onLeave}>{words.otherFile}</Button>}>
        {words.look}
      </NextAction>
    </>
  );
}

/** When nominations came in, by which their rules are found, and the year whose awards they ask for. */
function ReceivedFields({ draft, onDraft }: Pick<ColumnsStageProps, 'draft' | 'onDraft'>) {
  const words = useWords(intakeScreenWords);
  const years = [draft.year - 1, draft.year, draft.year + 1].map(String);
  return (
    <>
      <Box sx={{ width: 170 }}>
        <DateEntry label={words.receivedOn} value={draft.day} onDate={(day) => onDraft({ ...draft, day })} />
      </Box>
      <Box sx={{ width: 170 }}>
        <ChoiceEntry
          label={words.year}
          value={String(draft.year)}
          choices={years.map((value) => ({ value, label: value }))}
          onChoice={(chosen) => onDraft({ ...draft, year: Number(chosen) })}
        />
      </Box>
    </>
  );
}
