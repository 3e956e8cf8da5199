import { useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { panelWords } from '#words/panel-words.ts';
import { topics, type ScoreBook } from './score-book.ts';
import { useBook } from './use-score-book.ts';

/** Says that means and places are "tạm", and how many sheets are awaited; nothing once all are in. */
export function Provisional({ book }: { readonly book: ScoreBook }) {
  const words = useWords(panelWords);
  const missing = useBook(book, topics.ranks, () => book.places().missing);
  return missing > 0 && <StatusChip tone="warning" label={words.provisionalSheets(missing)} />;
}
