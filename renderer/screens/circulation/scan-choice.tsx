import { FileEntry } from '#components/file-entry.tsx';
import { useWords } from '#components/language.tsx';
import { circulationWords } from '#words/circulation-words.ts';
import type { ReplyDraft } from './reply-draft.ts';

interface ScanChoiceProps {
  readonly chosen: string | undefined;
  onScan(this: void, scan: ReplyDraft['scan']): void;
}

/** Chooses the photograph or scan of the signed paper. */
export function ScanChoice({ chosen, onScan }: ScanChoiceProps) {
  const words = useWords(circulationWords);
  return (
    <FileEntry
      label={words.scan}
      verb={words.chooseScan}
      note={chosen === undefined ? words.scanAsked : words.chosenScan(chosen)}
      keys="Alt+Q"
      onFile={onScan}
    />
  );
}
