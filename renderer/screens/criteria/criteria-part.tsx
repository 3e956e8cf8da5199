import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { smallWindow } from '#components/tokens.ts';
import { loadCriteriaSets } from '#store/criteria-sets.ts';
import { useLive } from '#store/live.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { useDesk } from '../desk.tsx';
import { useUndoKey } from '../use-deed.ts';
import type { YearPartProps } from '../year-frame.tsx';
import { BeginDialog } from './begin-dialog.tsx';
import { criteriaDeeds } from './criteria-deeds.ts';
import { CriteriaFiles } from './criteria-files.tsx';
import { CriteriaList } from './criteria-list.tsx';
import { DraftSet } from './draft-set.tsx';
import { PublishedSet } from './set-card.tsx';

/** Bảng tiêu chí: the sets by which units and people are scored, version by version. */
export function CriteriaPart({ year, chosen }: YearPartProps) {
  const words = useWords(criteriaSetWords);
  const { db } = useDesk();
  const sets = useLive(() => loadCriteriaSets(db), [db]);
  const [picked, setPicked] = useState<string | null>(chosen);
  const [beginning, setBeginning] = useState(false);
  const undo = useUndoKey(criteriaDeeds);
  if (!sets) return null;
  const begin = (
    <KeyedButton keys="Alt+M" onPress={() => setBeginning(true)}>
      {words.begin}
    </KeyedButton>
  );
  const dialog = beginning && (
    <BeginDialog
      sets={sets}
      year={year}
      onClose={() => setBeginning(false)}
      onBegun={(id) => {
        setPicked(id);
        setBeginning(false);
      }}
    />
  );
  const set = sets.find(({ id }) => id === picked) ?? sets.find((own) => own.year === year) ?? sets[0];
  return (
    <CriteriaFiles set={set} year={year} onTaken={setPicked}>
      {(files, file) => {
        const ways = (
          <Box sx={waysSx}>
            {begin}
            {files}
          </Box>
        );
        if (!set)
          return (
            file ?? (
              <Card title={words.list} fill>
                <EmptyState actions={ways}>{words.empty}</EmptyState>
                {dialog}
              </Card>
            )
          );
        const before = sets.find(({ id }) => id === set.follows);
        return (
          <Box sx={layout}>
            <CriteriaList sets={sets} chosen={set} footer={ways} onChoice={({ id }) => setPicked(id)} />
            {file ??
              (set.published ? (
                <PublishedSet key={set.id} set={set} before={before} year={year} onCopied={setPicked} />
              ) : (
                <DraftSet key={set.id} stored={set} before={before} onUndo={() => void undo()} />
              ))}
            {dialog}
          </Box>
        );
      }}
    </CriteriaFiles>
  );
}

const waysSx = { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' } as const;

const layout = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: '240px minmax(0, 1fr)',
  gap: '14px',
  [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;
