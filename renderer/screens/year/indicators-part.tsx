import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDeferredValue, useMemo, useState } from 'react';
import { BoxGrid } from '#components/box-grid.tsx';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { isUntouched } from '#components/grid-sight.ts';
import { useFieldKey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { hrefOf } from '#components/navigation.ts';
import { groupedInteger, percentText } from '#domain/figures.ts';
import { hasReported } from '#domain/year/indicators.ts';
import { useLive } from '#store/live.ts';
import { said } from '#words/bilingual.ts';
import { indicatorWords } from '#words/indicator-words.ts';
import { yearWords } from '#words/year-words.ts';
import { useDesk } from '../desk.tsx';
import { useUndoKey } from '../use-deed.ts';
import { figureDepths, indicatorColumns, type FigureDepths } from './indicator-columns.tsx';
import { IndicatorFiles } from './indicator-files.tsx';
import { IndicatorFilterRow } from './indicator-filter-row.tsx';
import { filteredRows, indicatorLines, proposedCells, type IndicatorFilter } from './indicator-rows.ts';
import { useFigurePaste } from './use-figure-paste.ts';
import { indicatorDeeds, useIndicatorDeed } from './use-indicator-deed.ts';
import { useIndicatorSheet } from './use-indicator-sheet.ts';
import type { YearPartProps } from '../year-frame.tsx';

const openFilter: IndicatorFilter = { sought: '', cluster: 'any', show: 'all', state: { type: 'any' } };

/** Chỉ tiêu: what each enterprise planned and reached in a year, typed, pasted or taken in from a list. */
export const IndicatorsPart = ({ year }: YearPartProps) => <IndicatorsOfYear key={year} year={year} />;

function IndicatorsOfYear({ year }: Pick<YearPartProps, 'year'>) {
  const words = useWords(indicatorWords);
  const yearly = useWords(yearWords);
  const { db } = useDesk();
  const [filter, setFilter] = useState(openFilter);
  const seeking = useDeferredValue(filter);
  const { rows, hands, error } = useIndicatorSheet(year);
  const clusters = useLive(() => db.clusters.orderBy('number').toArray(), [db]);
  const deed = useIndicatorDeed();
  const undo = useUndoKey(indicatorDeeds);
  const found = useMemo(() => filteredRows(rows ?? [], seeking), [rows, seeking]);
  const lines = useMemo(() => indicatorLines(found, words), [found, words]);
  const { show } = filter;
  // The same depths are the same columns: what is typed draws a column anew only where it needs more decimals.
  const depths = JSON.stringify(figureDepths(found.map(({ figures }) => figures)));
  const columns = useMemo(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written just above
    () => indicatorColumns(show, { words, year: yearly }, hands, JSON.parse(depths) as FigureDepths),
    [show, words, yearly, hands, depths],
  );
  const proposed = useMemo(() => proposedCells(found), [found]);
  const paste = useFigurePaste({
    columns,
    lines,
    onCells: (cells) =>
      void deed.give({ year, cells, source: 'pasted' }, (count) =>
        said(indicatorWords, (kept) => (count === 0 ? kept.pastedNothing : kept.pasted(groupedInteger(count)))),
      ),
  });
  useFieldKey('Ctrl+V', words.pasteKeys);
  if (!rows || !clusters) return null;
  if (rows.length === 0) {
    return (
      <EmptyState actions={<Button href={hrefOf('/register/enterprises')}>{words.toRegister}</Button>}>
        {words.empty}
      </EmptyState>
    );
  }
  const told = found.filter(({ own }) => hasReported(own)).length;
  const problem = paste.error ?? deed.error ?? error;
  return (
    <IndicatorFiles year={year} rows={rows} found={found}>
      {(actions) => (
        <Card
          title={words.title}
          note={words.reported(groupedInteger(told), groupedInteger(found.length), percentText(told, found.length))}
          fill
          flush
          aside={actions}
        >
          <Box
            sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}
            onPaste={paste.onPaste}
            onKeyDown={(event) => {
              if (event.key.toLowerCase() !== 'z' || !event.ctrlKey || event.shiftKey || !isUntouched(event.target))
                return;
              event.preventDefault();
              void undo();
            }}
          >
            <IndicatorFilterRow filter={filter} clusters={clusters} rows={rows} onFilter={setFilter}>
              {proposed.length > 0 && (
                <Button
                  size="small"
                  onClick={() =>
                    void deed.give({ year, cells: proposed, source: 'year-before' }, (count) =>
                      said(indicatorWords, (kept) => kept.takenOver(year - 1, groupedInteger(count))),
                    )
                  }
                >
                  {words.takeOver(year - 1)}
                </Button>
              )}
            </IndicatorFilterRow>
            {problem !== undefined && (
              <Box sx={{ px: '14px', py: '6px' }}>
                <InlineError>{problem}</InlineError>
              </Box>
            )}
            <Box sx={{ flex: 1, minHeight: 0 }}>
              <BoxGrid
                label={words.title}
                columns={columns}
                lines={found.length === 0 ? [] : lines}
                enter="down"
                empty={<EmptyState>{words.nothing}</EmptyState>}
              />
            </Box>
          </Box>
        </Card>
      )}
    </IndicatorFiles>
  );
}
