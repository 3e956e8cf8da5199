import { useEffect, useState, type ReactNode } from 'react';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { isLocked, stages, type Stage } from '#domain/scoring/assessment.ts';
import { givesAnything, isUsed, mayReopen, rankingStage, type ScoringRecord } from '#domain/scoring/stages.ts';
import { takeOverMarks } from '#store/assessments.ts';
import { closeScoring, lockStage, removeScoring } from '#store/scorings.ts';
import { said } from '#words/bilingual.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { ofStage, stageWords } from '#words/stage-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { handOver } from './leave-box.ts';
import { countNotTaken } from './not-taken.ts';
import { backToBox } from './remark-entry.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { scoringDeeds } from './scoring-deeds.ts';
import { unfinishedUnits, type UnitRow } from './stage-rows.ts';
import { useSettle } from './use-settle.ts';

interface StageActionsProps {
  readonly record: ScoringRecord;
  readonly rows: readonly UnitRow[];
  readonly stage: Stage;
  /** How many boxes hold a text that was not taken: a lock or closing would lose it. */
  readonly notTaken: number;
  onStage(this: void, stage: Stage): void;
}

/** What is done with the whole stage in hand, and with the scoring. */
export function StageActions({ record, rows, stage, notTaken, onStage }: StageActionsProps) {
  const words = useWords(stageWords);
  const desk = useDesk();
  const { give, error } = useDeed(scoringDeeds);
  const [asked, setAsked] = useState<'reopen' | 'change' | null>(null);
  const { scoring } = record;
  const { id } = scoring;
  const isOpen = !scoring.closing && !isLocked(scoring, stage);
  // A button that is gone, or a box that was locked, takes the focus with it: it goes on in the grid.
  const state = asked ?? (isOpen ? 'open' : 'settled');
  useEffect(() => {
    if ((state === 'open' || state === 'settled') && document.activeElement === document.body) backToBox();
  }, [state]);
  const remove = async (): Promise<void> => {
    const done = await give(
      () => removeScoring(desk, { id }),
      said(stageWords, (told) => told.removed(scoring.title)),
    );
    if (done) goTo(`/scoring/clusters/${scoring.year}`);
  };
  const takeOver = (): void =>
    void give(
      () => takeOverMarks(desk, id, stage),
      said(stageWords, (told) => told.tookOver),
    );
  const beside = (
    <>
      {isOpen && stage !== 'self' && (
        <KeyedButton keys="Alt+V" onPress={takeOver}>
          {words.takeOver}
        </KeyedButton>
      )}
      {(scoring.closing !== null || mayReopen(scoring, stage).ok) && (
        <KeyedButton keys="Alt+O" onPress={() => setAsked('reopen')}>
          {scoring.closing ? words.reopenScoring : words.reopen}
        </KeyedButton>
      )}
      {isOpen && (
        <KeyedButton keys="Alt+E" onPress={() => setAsked('change')}>
          {words.change}
        </KeyedButton>
      )}
      {isOpen && !record.assessments.some(givesAnything) && (
        <KeyedButton onPress={() => void remove()}>{words.remove}</KeyedButton>
      )}
    </>
  );
  return (
    <>
      <NextStep {...{ record, rows, stage, notTaken, onStage, beside }} refused={error} />
      {asked === 'change' && <ChangeDialog record={record} onClose={() => setAsked(null)} />}
      {asked === 'reopen' && <ReopenDialog scoring={scoring} stage={stage} onClose={() => setAsked(null)} />}
    </>
  );
}

interface NextStepProps extends StageActionsProps {
  /** Why something beside it was refused. */
  readonly refused: string | undefined;
  readonly beside: ReactNode;
}

/** What is done next: the stage is locked, the next one is gone on to, the scoring is closed, its ranking is seen. */
function NextStep({ record, rows, stage, notTaken, refused, beside, onStage }: NextStepProps) {
  const words = useWords(stageWords);
  const names = useWords(criteriaWords).stage;
  const desk = useDesk();
  const command = useSettle();
  const { settle } = command;
  const error = command.error ?? refused;
  const { scoring } = record;
  const { id } = scoring;
  const next = stages[stages.indexOf(stage) + 1];
  const last = rankingStage(record);
  const [asked, setAsked] = useState(false);
  const missing = unfinishedUnits(rows, last);
  const lacking = missing.length > 0 ? missingSentence(missing, last, words) : undefined;
  const close = async (): Promise<void> => {
    setAsked(true);
    handOver();
    if (countNotTaken(record) > 0 || lacking !== undefined) return;
    await settle(
      () => closeScoring(desk, { id }),
      said(stageWords, (told) => told.closedNow),
    );
  };
  const why = notTaken > 0 ? words.takeFirst(notTaken) : lacking;
  const whyOpen = asked ? why : undefined;
  // Past the last stage that gave anything there is nothing to be locked: the scoring can be closed from there too.
  const isClosable =
    stages.indexOf(stage) >= stages.indexOf(last) &&
    stages.every((one) => isLocked(scoring, one) || !isUsed(record, one));
  const orClose = (
    <>
      {beside}
      {isClosable && (
        <KeyedButton keys="Alt+C" onPress={() => void close()}>
          {words.close}
        </KeyedButton>
      )}
    </>
  );
  if (scoring.closing) {
    return (
      <NextAction error={error} beside={beside} onPress={() => goTo(`/scoring/ranking/${scoring.year}/${id}`)}>
        {words.toRanking}
      </NextAction>
    );
  }
  if (!isLocked(scoring, stage)) {
    const lock = async (): Promise<void> => {
      handOver();
      if (countNotTaken(record) > 0) return;
      await settle(
        () => lockStage(desk, { id, stage }),
        ofStage(stage, (told, name) => told.lockedNow(name)),
      );
    };
    return (
      <NextAction
        error={whyOpen ?? error}
        beside={orClose}
        blocked={notTaken > 0 ? words.takeFirst(notTaken) : undefined}
        onPress={lock}
      >
        {words.lock}
      </NextAction>
    );
  }
  if (!next) {
    return (
      <NextAction error={error} beside={beside} blocked={why} onPress={close}>
        {words.close}
      </NextAction>
    );
  }
  return (
    <NextAction onPress={() => onStage(next)} error={whyOpen ?? error} beside={orClose}>
      {words.next(names[next].toLocaleLowerCase('vi'))}
    </NextAction>
  );
}

/** Which units still lack points, the first of them by name. */
function missingSentence(missing: readonly UnitRow[], stage: Stage, words: (typeof stageWords)['vi']): string {
  const named = missing.slice(0, 3);
  return words.notFinished(
    named.map(({ name, columns }) => words.cellsLeft(name, columns[stage].total.missing)),
    missing.length - named.length,
  );
}
