import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useWords } from '#components/language.tsx';
import { smallWindow } from '#components/tokens.ts';
import { isLineFault, type CriteriaFault } from '#domain/scoring/criteria-check.ts';
import type { LinePath } from '#domain/scoring/criteria-edit.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { removeCriteria } from '#store/criteria-sets.ts';
import { said } from '#words/bilingual.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { criteriaDeeds } from './criteria-deeds.ts';
import { LineBar } from './line-bar.tsx';
import { LineForm } from './line-form.tsx';
import { useLineMoves } from './line-moves.ts';
import { LineTable } from './line-table.tsx';
import { PublishFoot } from './publish-foot.tsx';
import { SetFrame, type SetView } from './set-card.tsx';
import { SettingsForm } from './settings-form.tsx';
import { useCriteriaDraft } from './use-criteria-draft.ts';

interface DraftSetProps {
  readonly stored: CriteriaSet;
  readonly before: CriteriaSet | undefined;
  onUndo(this: void): void;
}

/** A draft on its sheet: its lines and how they are reckoned, edited in place, until it is published. */
export function DraftSet({ stored, before, onUndo }: DraftSetProps) {
  const words = useWords(criteriaSetWords);
  const desk = useDesk();
  const removal = useDeed(criteriaDeeds);
  const draft = useCriteriaDraft(stored);
  const [view, setView] = useState<SetView>('lines');
  const [path, setPath] = useState<LinePath | null>(null);
  const [wanted, setWanted] = useState<LinePath | null>(null);
  const hand = {
    path,
    wanted,
    goTo: (to: LinePath): void => {
      setPath(to.length === 0 ? null : to);
      setWanted(to.length === 0 ? null : to);
    },
    take: (at: LinePath): void => {
      setPath(at);
      setWanted(null);
    },
  };
  const move = useLineMoves(draft, hand, view === 'lines');
  const lead = (fault: CriteriaFault): void => {
    setView(isLineFault(fault) || fault.type === 'nothing-scored' ? 'lines' : 'settings');
    if (isLineFault(fault)) hand.goTo(fault.path);
  };
  return (
    <SetFrame
      set={draft.set}
      before={before}
      view={view}
      onView={setView}
      actions={view === 'lines' && <LineBar onMove={move} />}
      footer={
        <PublishFoot
          draft={draft}
          error={draft.error ?? removal.error}
          onFault={lead}
          onText={({ path: to }) => {
            setView('lines');
            hand.goTo(to);
          }}
          beside={
            <Button
              onClick={() =>
                void removal.give(
                  () => removeCriteria(desk, { id: stored.id }),
                  said(criteriaSetWords, (told) => told.removed),
                )
              }
            >
              {words.remove}
            </Button>
          }
        />
      }
    >
      {view === 'lines' ? (
        <Box sx={linesSx}>
          <LineTable draft={draft} hand={hand} onMove={move} onUndo={onUndo} />
          <LineForm draft={draft} path={path} />
        </Box>
      ) : (
        <SettingsForm draft={draft} />
      )}
    </SetFrame>
  );
}

const linesSx = {
  height: '100%',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 280px',
  gridTemplateRows: 'minmax(0, 1fr)',
  [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;
