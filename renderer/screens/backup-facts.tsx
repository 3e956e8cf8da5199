import { FactLines } from '#components/fact-lines.tsx';
import { useWords } from '#components/language.tsx';
import { groupedInteger } from '#domain/figures.ts';
import type { BackupPreview } from '#store/restore.ts';
import { momentText } from '#words/field-kinds.ts';
import { startWords } from '#words/start-words.ts';

/** Whose council a backup or a second copy holds, how much of it, and until when: looked at before anything is written. */
export function BackupFacts({ seen, madeAt = true }: { readonly seen: BackupPreview; readonly madeAt?: boolean }) {
  const words = useWords(startWords);
  return (
    <FactLines
      facts={[
        { name: words.backupCouncil, value: seen.sample ? `${seen.council} (${words.backupSample})` : seen.council },
        { name: words.backupAuthority, value: seen.authority },
        {
          name: words.backupHolds,
          value: words.backupCounts(
            groupedInteger(seen.meetings),
            groupedInteger(seen.nominations),
            groupedInteger(seen.papers),
          ),
        },
        ...(madeAt ? [{ name: words.backupMade, value: momentText(seen.madeAt) }] : []),
        ...(seen.lastAt === null ? [] : [{ name: words.backupLast, value: momentText(seen.lastAt) }]),
        { name: words.backupEntries, value: words.backupEntryCount(groupedInteger(seen.entries)) },
        { name: words.backupVersion, value: seen.appVersion },
      ]}
    />
  );
}
