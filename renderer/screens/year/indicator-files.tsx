import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { FilePicker, listEndings } from '#components/file-picker.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { useToast } from '#components/toast.tsx';
import { drawIndicators, readListFile } from '#documents/workbook.ts';
import { groupedInteger } from '#domain/figures.ts';
import { planIndicators } from '#domain/year/indicator-import.ts';
import { readIndicatorSheets, type IndicatorList } from '#domain/year/indicator-sheet.ts';
import { said } from '#words/bilingual.ts';
import { indicatorHeads, indicatorSheetWords } from '#words/indicator-sheet-words.ts';
import { indicatorSheetFaultSentence, indicatorWords } from '#words/indicator-words.ts';
import { useBridge } from '../desk.tsx';
import { IndicatorImportCard } from './indicator-import-card.tsx';
import type { EnterpriseRow } from './indicator-rows.ts';
import { useIndicatorDeed } from './use-indicator-deed.ts';

interface IndicatorFilesProps {
  readonly year: number;
  readonly rows: readonly EnterpriseRow[];
  /** Those that are shown: a cluster can be sent its own list. */
  readonly found: readonly EnterpriseRow[];
  /** The table, given the buttons over it; a file that is being looked at stands in its place. */
  children(this: void, actions: ReactNode): ReactNode;
}

/** The list of indicators on its way out to enterprises, and back. */
export function IndicatorFiles({ year, rows, found, children }: IndicatorFilesProps) {
  const words = useWords(indicatorWords);
  const language = useLanguage();
  const toast = useToast();
  const bridge = useBridge();
  const deed = useIndicatorDeed();
  const field = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [error, setError] = useState<string>();
  const [opened, setOpened] = useState<{ readonly name: string; readonly list: IndicatorList } | null>(null);
  const plan = useMemo(() => opened && planIndicators(opened.list, rows), [opened, rows]);
  const read = async (file: File): Promise<void> => {
    setReading(true);
    setError(undefined);
    deed.clear();
    const sheets = await readListFile(file);
    setReading(false);
    const list = sheets.ok ? readIndicatorSheets(sheets.value, indicatorHeads, year) : sheets;
    setOpened(list.ok ? { name: file.name, list: list.value } : null);
    if (!list.ok) setError(indicatorSheetFaultSentence(list.error, language));
  };
  const hand = async (): Promise<void> => {
    setError(undefined);
    const drawn = await drawIndicators({ year, lines: found });
    if (!drawn.ok) return setError(words.exportFailed);
    const saved = await bridge.saveDocument({ suggestedName: indicatorSheetWords.fileName(year), bytes: drawn.value });
    if (!saved.ok) return saved.error.type === 'write-failed' ? setError(words.exportFailed) : undefined;
    const { path } = saved.value;
    return toast({ sentence: said(indicatorWords, (kept) => kept.exported(path)) });
  };
  const write = async (): Promise<void> => {
    if (!plan) return;
    const isDone = await deed.give({ year, cells: plan.cells, source: 'list' }, (count) =>
      said(indicatorWords, (kept) => kept.imported(groupedInteger(count))),
    );
    // What must be put right stays in sight.
    if (isDone && plan.toFix.length === 0) setOpened(null);
  };
  const choose = (): void => field.current?.click();
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '8px' }}>
      {error !== undefined && (
        <div>
          <InlineError>{error}</InlineError>
        </div>
      )}
      <Box sx={{ flex: 1, minHeight: 0 }}>
        {opened && plan ? (
          <IndicatorImportCard
            file={opened.name}
            plan={plan}
            error={deed.error}
            onWrite={write}
            onAnother={choose}
            onClose={() => setOpened(null)}
          />
        ) : (
          children(
            <>
              <span role="status">{reading && <Quiet size="dense">{words.reading}</Quiet>}</span>
              <Button size="small" onClick={() => void hand()}>
                {words.export}
              </Button>
              <NextAction onPress={choose}>{words.import}</NextAction>
            </>,
          )
        )}
      </Box>
      <FilePicker ref={field} label={words.import} accept={listEndings} onFile={(file) => void read(file)} />
    </Box>
  );
}
