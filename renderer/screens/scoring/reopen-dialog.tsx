import { useWords } from '#components/language.tsx';
import { ReasonDialog } from '#components/reason-dialog.tsx';
import type { Scoring, Stage } from '#domain/scoring/assessment.ts';
import { reopenScoring, reopenStage } from '#store/scorings.ts';
import { said } from '#words/bilingual.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { ofStage, stageWords } from '#words/stage-words.ts';
import { useDesk } from '../desk.tsx';
import { useSettle } from './use-settle.ts';

interface ReopenDialogProps {
  readonly scoring: Scoring;
  readonly stage: Stage;
  onClose(this: void): void;
}

/** A closed scoring, or a locked stage, is opened again for a reason that stays on record. */
export function ReopenDialog({ scoring: { id, closing }, stage, onClose }: ReopenDialogProps) {
  const words = useWords(stageWords);
  const name = useWords(criteriaWords).stage[stage].toLocaleLowerCase('vi');
  const desk = useDesk();
  const { settle, error } = useSettle();
  const reopen = (reason: string): Promise<boolean> =>
    closing
      ? settle(
          () => reopenScoring(desk, { id, reason }),
          said(stageWords, (told) => told.reopenedScoring),
        )
      : settle(
          () => reopenStage(desk, { id, stage, reason }),
          ofStage(stage, (told, called) => told.reopened(called)),
        );
  return (
    <ReasonDialog
      title={closing ? words.reopenScoringTitle : words.reopenTitle(name)}
      {...(closing ? { why: words.reopenScoringWhy } : {})}
      verb={closing ? words.reopenScoring : words.reopen}
      error={error}
      onClose={onClose}
      onReason={async (reason) => {
        if (await reopen(reason)) onClose();
      }}
    />
  );
}
