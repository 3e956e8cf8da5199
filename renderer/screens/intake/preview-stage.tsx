import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Segments } from '#components/segments.tsx';
import { groupedInteger } from '#domain/figures.ts';
import type { MappedList } from '#domain/lists/list-answers.ts';
import type { ListColumn } from '#domain/lists/list-kinds.ts';
import type { RegisterPlan, RowEnd } from '#domain/lists/list-plan.ts';
import { intakeScreenWords } from '#words/intake-screen-words.ts';
import { listWords } from '#words/list-words.ts';
import { EndFigures } from './end-figures.tsx';
import type { ListDraft } from './list-draft.ts';
import { endOrder, PreviewTable } from './preview-table.tsx';

interface PreviewStageProps {
  readonly draft: ListDraft;
  readonly list: MappedList;
  readonly plan: RegisterPlan;
  readonly error: string | undefined;
  onEdit(this: void, line: number, column: ListColumn, text: string): void;
  onTakeIn(this: void): Promise<void>;
  onBack(this: void): void;
}

/** The third step: what would become of every line, four figures that make up all of them, and the deed itself. */
export function PreviewStage({ draft, list, plan, error, onEdit, onTakeIn, onBack }: PreviewStageProps) {
  const words = useWords(intakeScreenWords);
  const names = useWords(listWords).end;
  const { counts } = plan;
  const [show, setShow] = useState<RowEnd['type'] | 'all'>('all');
  const ready = counts.accepted + counts.changed;
  const figure = (type: RowEnd['type']): string => groupedInteger(counts[type]);
  return (
    <>
      <Card
        fill
        flush
        title={words.preview}
        note={words.equation(
          groupedInteger(list.rows.length),
          figure('accepted'),
          figure('changed'),
          figure('skipped'),
          figure('to-fix'),
        )}
        aside={
          <Segments
            label={words.show}
            value={show}
            choices={[{ value: 'all', label: words.all }, ...endOrder.map((value) => ({ value, label: names[value] }))]}
            onChoice={setShow}
          />
        }
      >
        <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
          <Box
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', p: '8px 14px', flexShrink: 0 }}
          >
            <EndFigures counts={counts} />
            {counts['to-fix'] > 0 && <InlineWarning>{words.fixHint}</InlineWarning>}
          </Box>
          <Box sx={{ flex: 1, minHeight: 0 }}>
            <PreviewTable
              key={show}
              list={list}
              answers={draft.answers}
              edits={draft.edits}
              plan={plan}
              show={show}
              onEdit={onEdit}
            />
          </Box>
        </Box>
      </Card>
      <NextAction
        onPress={onTakeIn}
        blocked={ready === 0 ? words.nothingToTake : undefined}
        error={error}
        beside={<Button onClick={onBack}>{words.back}</Button>}
      >
        {words.takeIn(groupedInteger(ready))}
      </NextAction>
    </>
  );
}
