import { useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { panelWords } from '#words/panel-words.ts';
import { useBoth, type BothEntries } from './mismatches.ts';
import { topics, type ScoreBook } from './score-book.ts';
import { useBook } from './use-score-book.ts';

interface ProvisionalProps {
  readonly book: ScoreBook;
  readonly both: BothEntries | null;
}

/** Says that means and places are "tạm", and what is awaited: sheets, or their second entry; that both agree once all is in. */
export function Provisional({ book, both }: ProvisionalProps) {
  const words = useWords(panelWords);
  const missing = useBook(book, topics.ranks, () => book.places().missing);
  const unproven = useBoth(both, (books) => books.unproven(), 0);
  if (missing > 0) return <StatusChip tone="warning" label={words.provisionalSheets(missing)} />;
  if (unproven > 0) return <StatusChip tone="warning" label={words.second.unproven(unproven)} />;
  return both && <StatusChip tone="ok" label={words.second.allAlike} />;
}
