import { useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import type { MemberId } from '#domain/ids.ts';
import { panelWords } from '#words/panel-words.ts';
import { topics, type ScoreBook } from './score-book.ts';
import { useBook } from './use-score-book.ts';

/** How far the sheet in hand is, and whether what was typed is on the disk: said in words, never by a spinner. */
export function SheetProgress({ book, memberId }: { readonly book: ScoreBook; readonly memberId: MemberId }) {
  const words = useWords(panelWords);
  const left = useBook(book, topics.writes, () => book.tally(memberId).missing);
  const unsettled = useBook(book, topics.writes, book.unsettled);
  const settled = useBook(book, topics.writes, book.settled);
  const notTaken = useBook(book, topics.writes, book.notTaken);
  return (
    <>
      {notTaken > 0 && <StatusChip tone="error" label={words.notTaken(notTaken)} />}
      {unsettled + settled > 0 && (
        <StatusChip
          tone={unsettled > 0 ? 'neutral' : 'ok'}
          label={unsettled > 0 ? words.saving(unsettled) : words.saved}
        />
      )}
      <StatusChip label={left === 0 ? words.sheetFull : words.cellsLeft(left)} tone={left === 0 ? 'ok' : 'neutral'} />
    </>
  );
}
