import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn, GridLine } from '#components/grid-lines.ts';
import { InlineError } from '#components/inline-note.tsx';
import { KeyFigure } from '#components/key-figure.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { groupedInteger } from '#domain/figures.ts';
import { Quiet } from '#components/quiet.tsx';
import type { IndicatorPlan, LineToFix } from '#domain/year/indicator-import.ts';
import { lineFaultSentence } from '#words/figure-refusals.ts';
import { indicatorWords } from '#words/indicator-words.ts';

interface IndicatorImportCardProps {
  readonly file: string;
  readonly plan: IndicatorPlan;
  readonly error: string | undefined;
  onWrite(this: void): Promise<unknown>;
  onAnother(this: void): void;
  onClose(this: void): void;
}

/** What a list of indicators would write, what it says that is known, and which of its lines must be put right. */
export function IndicatorImportCard({ file, plan, error, onWrite, onAnother, onClose }: IndicatorImportCardProps) {
  const words = useWords(indicatorWords);
  const language = useLanguage();
  const { accepted, unchanged, toFix, total } = plan;
  const columns = useMemo(
    (): readonly GridColumn<LineToFix>[] => [
      { id: 'line', title: words.line, width: 64, numeric: true, cell: ({ line }) => line },
      { id: 'taxCode', title: words.taxCode, width: 130, cell: ({ taxCode }) => taxCode },
      { id: 'name', title: words.enterprise, width: 320, cell: ({ name }) => name },
      {
        id: 'why',
        title: words.why,
        cell: ({ faults }) => faults.map((fault) => lineFaultSentence(fault, language)).join(' '),
      },
    ],
    [words, language],
  );
  const lines = useMemo(
    () => toFix.map((row): GridLine<LineToFix> => ({ kind: 'row', id: String(row.line), row })),
    [toFix],
  );
  const another = <Button onClick={onAnother}>{words.another}</Button>;
  return (
    <Card
      title={words.preview}
      note={file}
      fill
      flush
      footer={
        <Box sx={{ display: 'grid', gap: '8px', justifyItems: 'start' }}>
          {accepted > 0 ? (
            <NextAction
              onPress={async () => void (await onWrite())}
              beside={
                <>
                  {another}
                  <Button onClick={onClose}>{words.close}</Button>
                </>
              }
            >
              {words.write(groupedInteger(accepted))}
            </NextAction>
          ) : (
            <>
              <Quiet>{toFix.length > 0 ? words.nothingReady : words.nothingToWrite}</Quiet>
              <NextAction onPress={onClose} beside={another}>
                {words.close}
              </NextAction>
            </>
          )}
          {error !== undefined && <InlineError>{error}</InlineError>}
        </Box>
      }
    >
      <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 0', p: '14px' }}>
          <KeyFigure
            value={groupedInteger(accepted)}
            label={words.accepted}
            {...(accepted > 0 ? { tone: 'ok' as const } : {})}
          />
          <KeyFigure value={groupedInteger(unchanged)} label={words.same} />
          <KeyFigure
            value={groupedInteger(toFix.length)}
            label={words.toFix}
            {...(toFix.length > 0 ? { tone: 'error' as const } : {})}
          />
          <KeyFigure value={groupedInteger(total)} label={words.inFile} />
          <Box sx={{ ml: 'auto' }}>
            <Quiet size="dense">{words.previewNote}</Quiet>
          </Box>
        </Box>
        <Box sx={{ flex: 1, minHeight: 0 }}>
          <DataTable
            label={words.fixTitle}
            columns={columns}
            lines={lines}
            empty={<EmptyState>{words.fixed}</EmptyState>}
          />
        </Box>
      </Box>
    </Card>
  );
}
