import { useState, type ClipboardEvent } from 'react';
import type { GridLine } from '#components/grid-lines.ts';
import { useLanguage } from '#components/language.tsx';
import type { IndicatorCell } from '#domain/year/indicators.ts';
import { placeBlock, readBlock } from '#domain/year/pasted-block.ts';
import { pasteSentence } from '#words/figure-refusals.ts';
import { indicatorWords } from '#words/indicator-words.ts';
import type { FigureColumn } from './indicator-columns.tsx';
import type { IndicatorRow } from './indicator-rows.ts';

interface FigurePasteInput {
  readonly columns: readonly FigureColumn[];
  readonly lines: readonly GridLine<IndicatorRow>[];
  onCells(this: void, cells: readonly IndicatorCell[]): void;
}

/** Takes a block out of a spreadsheet from the cell in hand on: the whole of it, or nothing and why. */
export function useFigurePaste({ columns, lines, onCells }: FigurePasteInput) {
  const language = useLanguage();
  const [error, setError] = useState<string>();
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    const block = readBlock(text);
    // One figure goes into the field like anything typed.
    if (block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    setError(undefined);
    const [line, column] = placeOf(event.target);
    const room = columns.slice(column).flatMap(({ figure }) => figure ?? []);
    if (line === undefined || column === undefined || !columns[column]?.figure) {
      return setError(indicatorWords[language].pickCell);
    }
    const below = lines
      .slice(line)
      .flatMap((under) => (under.kind === 'row' && under.row.type === 'enterprise' ? under.row.id : []));
    const placed = placeBlock(block, { nomineeIds: below, columns: room });
    if (placed.ok) return onCells(placed.value);
    const { error: why } = placed;
    return setError(pasteSentence(why, why.type === 'paste-unread' ? room[why.column - 1] : undefined, language));
  };
  return { error, onPaste, clear: () => setError(undefined) };
}

function placeOf(target: EventTarget): readonly (number | undefined)[] {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset['place'] : undefined;
  return place === undefined ? [] : place.split(':').map(Number);
}
