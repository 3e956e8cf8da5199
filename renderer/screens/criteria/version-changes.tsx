import { useMemo } from 'react';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useLanguage, useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import type { Tone } from '#components/tokens.ts';
import { diffCriteria, type CriteriaChange } from '#domain/scoring/criteria-diff.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { changeTold, type ToldChange } from '#words/criteria-fault-words.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { versionText } from './criteria-list.tsx';

interface ChangeRow extends ToldChange {
  readonly type: CriteriaChange['type'];
}

/** What is different in a version from the one it was made from: lines that came, went, changed, and the settings. */
export function VersionChanges({ before, after }: { readonly before: CriteriaSet; readonly after: CriteriaSet }) {
  const words = useWords(criteriaSetWords);
  const language = useLanguage();
  const rows = useMemo(
    () =>
      diffCriteria(before, after).map((change): ChangeRow => ({
        type: change.type,
        ...changeTold(change, before, after, language),
      })),
    [before, after, language],
  );
  return (
    <DataTable
      label={words.against(before.name, versionText(before, words))}
      columns={columns(words)}
      lines={rows.map((row, index) => ({ kind: 'row', id: String(index), row }))}
      empty={<EmptyState>{words.sameAsBefore}</EmptyState>}
    />
  );
}

const tones: Readonly<Record<CriteriaChange['type'], Tone>> = {
  came: 'ok',
  went: 'error',
  changed: 'warning',
  recoded: 'neutral',
  moved: 'warning',
  setting: 'neutral',
};

const columns = (words: (typeof criteriaSetWords)['vi']): readonly GridColumn<ChangeRow>[] => [
  {
    id: 'what',
    title: words.difference.what,
    width: 140,
    cell: ({ type, what }) => <StatusChip label={what} tone={tones[type]} icon={null} />,
  },
  { id: 'of', title: words.difference.of, width: 320, cell: ({ of }) => of },
  { id: 'how', title: words.difference.how, cell: ({ how }) => how },
];
