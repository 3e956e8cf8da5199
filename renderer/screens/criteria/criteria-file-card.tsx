import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn, GridLine } from '#components/grid-lines.ts';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { KeyFigure } from '#components/key-figure.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { groupedInteger } from '#domain/figures.ts';
import { bonusOf } from '#domain/scoring/criteria-check.ts';
import type { CriteriaLineToFix, CriteriaReading } from '#domain/scoring/criteria-sheet.ts';
import { maximumOf, type CriteriaDraft } from '#domain/scoring/criteria.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { criteriaFaultSentence, criteriaFileWords } from '#words/criteria-file-words.ts';
import { lineColumns, lineRows } from './line-columns.tsx';

interface CriteriaFileCardProps {
  readonly file: string;
  readonly reading: CriteriaReading;
  readonly error: string | undefined;
  onTake(this: void): Promise<unknown>;
  onAnother(this: void): void;
  onClose(this: void): void;
}

/** What a workbook would come in as, line by line; or which of its lines must be put right first. */
export function CriteriaFileCard({ file, reading, error, onTake, onAnother, onClose }: CriteriaFileCardProps) {
  const words = useWords(criteriaFileWords);
  const { set, total, toFix } = reading;
  const isSound = toFix.length === 0;
  useHotkey('Escape', words.close, onClose);
  return (
    <Card
      title={set.name}
      note={file}
      fill
      flush
      footer={
        <NextAction
          onPress={async () => void (await onTake())}
          blocked={isSound ? undefined : words.fixFirst}
          error={error}
          beside={
            <>
              <Button onClick={onAnother}>{words.another}</Button>
              <Button onClick={onClose}>
                {words.close}
                <KeyCap keys="Escape" />
              </Button>
            </>
          }
        >
          {words.take}
        </NextAction>
      }
    >
      <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 0', p: '14px' }}>
          <KeyFigure value={groupedInteger(total)} label={words.lines} />
          <KeyFigure value={formatPoints(maximumOf(set.criteria))} label={words.maximum} />
          <KeyFigure value={formatPoints(bonusOf(set.criteria))} label={words.bonus} />
          <KeyFigure
            value={groupedInteger(toFix.length)}
            label={words.toFix}
            {...(isSound ? {} : { tone: 'error' as const })}
          />
          <Box sx={{ ml: 'auto' }}>
            <Quiet size="dense">{words.previewNote}</Quiet>
          </Box>
        </Box>
        <Box sx={{ flex: 1, minHeight: 0 }}>{isSound ? <LinesRead set={set} /> : <LinesToFix toFix={toFix} />}</Box>
      </Box>
    </Card>
  );
}

/** The lines as they would come in, with what would speak against publishing them. */
function LinesRead({ set }: { readonly set: CriteriaDraft }) {
  const words = useWords(criteriaFileWords);
  const language = useLanguage();
  const columns = useMemo(() => lineColumns(null, language), [language]);
  const lines = useMemo(() => lineRows(set, language), [set, language]);
  return (
    <DataTable
      label={words.preview}
      columns={columns}
      lines={lines}
      rowHeight={30}
      empty={<EmptyState>{words.noLines}</EmptyState>}
    />
  );
}

function LinesToFix({ toFix }: { readonly toFix: readonly CriteriaLineToFix[] }) {
  const words = useWords(criteriaFileWords);
  const language = useLanguage();
  const columns = useMemo(
    (): readonly GridColumn<CriteriaLineToFix>[] => [
      { id: 'sheet', title: words.sheet, width: 100, cell: ({ sheet }) => sheet },
      { id: 'line', title: words.line, width: 60, numeric: true, cell: ({ line }) => line },
      { id: 'code', title: words.code, width: 70, cell: ({ code }) => code },
      { id: 'label', title: words.label, width: 300, cell: ({ label }) => label },
      {
        id: 'why',
        title: words.why,
        cell: ({ faults }) => faults.map((fault) => criteriaFaultSentence(fault, language)).join(' '),
      },
    ],
    [words, language],
  );
  const lines = useMemo(
    () => toFix.map((row): GridLine<CriteriaLineToFix> => ({ kind: 'row', id: `${row.sheet} ${row.line}`, row })),
    [toFix],
  );
  return (
    <DataTable label={words.toFix} columns={columns} lines={lines} empty={<EmptyState>{words.noLines}</EmptyState>} />
  );
}
