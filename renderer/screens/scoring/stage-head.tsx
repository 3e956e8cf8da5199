import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { ReasonDialog } from '#components/reason-dialog.tsx';
import { Segments } from '#components/segments.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { useToast } from '#components/toast.tsx';
import { isLocked, stages, type Stage } from '#domain/scoring/assessment.ts';
import { maximumOf } from '#domain/scoring/criteria.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { givesAnything, mayReopen, rankingStage, type ScoringRecord } from '#domain/scoring/stages.ts';
import { shortDate, vietnamStamp } from '#domain/time.ts';
import { takeOverMarks } from '#store/assessments.ts';
import { closeScoring, lockStage, removeScoring, reopenScoring, reopenStage } from '#store/scorings.ts';
import { said, type Said } from '#words/bilingual.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { stageWords } from '#words/stage-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useDeed, type DeedCommand } from '../use-deed.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { scoringDeeds } from './scoring-deeds.ts';
import { unfinishedUnits, type UnitRow } from './stage-rows.ts';

/** The ways to look at a scoring. */
export const views = ['units', 'unit', 'figures'] as const;
export type View = (typeof views)[number];

interface StageHeadProps {
  readonly record: ScoringRecord;
  readonly rows: readonly UnitRow[];
  readonly stage: Stage;
  readonly view: View;
  readonly views: readonly View[];
  /** How many boxes hold a text that was not taken. */
  readonly notTaken: number;
  /** Why nobody may write here now, other than by the lock that the chips tell of. */
  readonly refused: string | undefined;
  onStage(this: void, stage: Stage): void;
  onView(this: void, view: View): void;
}

/** Which scoring and stage is in hand, how far it is, and what is done with the whole stage. */
export function StageHead(props: StageHeadProps) {
  const { record, rows, stage, view, notTaken, refused, onStage, onView } = props;
  const words = useWords(stageWords);
  const names = useWords(criteriaWords).stage;
  const { scoring, set } = record;
  const done = rows.length - unfinishedUnits(rows, stage).length;
  const owed = rows.reduce((sum, { columns }) => sum + columns[stage].commentsMissing.length, 0);
  const lock = scoring.locks[stage].at(-1);
  const turn = (by: 1 | -1): void => {
    const to = stages[stages.indexOf(stage) + by];
    if (to) onStage(to);
  };
  useHotkey('Alt+PageUp', words.keys.stages, () => turn(-1));
  useHotkey('Alt+PageDown', words.keys.stages, () => turn(1));
  return (
    <Box sx={{ display: 'grid', gap: '8px', flexShrink: 0 }}>
      <Box sx={row}>
        <Typography variant="h1" component="h2" sx={{ overflowWrap: 'anywhere' }}>
          {scoring.title}
        </Typography>
        <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
          <Quiet size="dense">{words.set(set.name, set.version, formatPoints(maximumOf(set.criteria)))}</Quiet>
        </Box>
        <StageActions {...props} />
      </Box>
      <Box sx={row}>
        <Segments
          label={words.stages}
          value={stage}
          choices={stages.map((value) => ({ value, label: names[value] }))}
          onChoice={onStage}
        />
        <Segments
          label={words.view}
          value={view}
          choices={props.views.map((value) => ({ value, label: words.views[value] }))}
          onChoice={onView}
        />
        {scoring.closing ? (
          <StatusChip tone="ok" label={words.closed(dayOf(scoring.closing.at), scoring.closing.by)} />
        ) : lock && isLocked(scoring, stage) ? (
          <StatusChip tone="ok" label={words.locked(dayOf(lock.at), lock.by)} />
        ) : (
          <StatusChip label={words.open} />
        )}
        <StatusChip tone={done === rows.length ? 'ok' : 'neutral'} label={words.finished(done, rows.length)} />
        {owed > 0 && <StatusChip tone="warning" label={words.commentsMissing(owed)} />}
        {notTaken > 0 && <StatusChip tone="error" label={words.notTaken(notTaken)} />}
        {refused !== undefined && <Quiet size="caption">{refused}</Quiet>}
      </Box>
    </Box>
  );
}

const dayOf = (at: Parameters<typeof vietnamStamp>[0]): string => shortDate(vietnamStamp(at).date);

/** A sentence that names a stage, in whichever language it is read. */
const ofStage =
  (stage: Stage, speak: (words: (typeof stageWords)['vi'], name: string) => string): Said =>
  (language) =>
    speak(stageWords[language], criteriaWords[language].stage[stage].toLocaleLowerCase('vi'));

type ActionProps = Pick<StageHeadProps, 'record' | 'rows' | 'stage' | 'onStage'>;

function StageActions({ record, rows, stage, onStage }: ActionProps) {
  const words = useWords(stageWords);
  const names = useWords(criteriaWords).stage;
  const desk = useDesk();
  const deed = useDeed(scoringDeeds);
  const command = useCommand();
  const toast = useToast();
  // A refusal is told at the stage where it was given.
  const [at, setAt] = useState<Stage | null>(null);
  const [reopening, setReopening] = useState(false);
  const [changing, setChanging] = useState(false);
  const { scoring } = record;
  const { id } = scoring;
  const stageName = (one: Stage): string => names[one].toLocaleLowerCase('vi');
  const give: DeedCommand['give'] = (work, told) => {
    setAt(stage);
    command.clear();
    return deed.give(work, told);
  };
  // What was locked or closed is opened again for a reason, and not taken back.
  const settle: DeedCommand['give'] = async (work, told) => {
    setAt(stage);
    deed.clear();
    const done = await command.run(work);
    if (done) toast({ sentence: told });
    return done;
  };
  const before = stages[stages.indexOf(stage) - 1];
  const isOpen = !scoring.closing && !isLocked(scoring, stage);
  const remove = async (): Promise<void> => {
    const done = await give(
      () => removeScoring(desk, { id }),
      said(stageWords, (told) => told.removed(scoring.title)),
    );
    if (done) goTo(`/scoring/clusters/${scoring.year}`);
  };
  const takeOver = (from: Stage): void =>
    void give(
      () => takeOverMarks(desk, id, stage),
      ofStage(from, (told, name) => told.tookOver(name)),
    );
  return (
    <>
      <NextStep
        {...{ record, rows, stage, settle, onStage }}
        error={at === stage && !reopening ? (deed.error ?? command.error) : undefined}
        beside={
          <>
            {isOpen && before && (
              <KeyedButton keys="Alt+V" onPress={() => takeOver(before)}>
                {words.takeOver}
              </KeyedButton>
            )}
            {(scoring.closing !== null || mayReopen(scoring, stage).ok) && (
              <KeyedButton keys="Alt+O" onPress={() => setReopening(true)}>
                {scoring.closing ? words.reopenScoring : words.reopen}
              </KeyedButton>
            )}
            {isOpen && (
              <KeyedButton keys="Alt+E" onPress={() => setChanging(true)}>
                {words.change}
              </KeyedButton>
            )}
            {isOpen && !record.assessments.some(givesAnything) && (
              <KeyedButton onPress={() => void remove()}>{words.remove}</KeyedButton>
            )}
          </>
        }
      />
      {changing && <ChangeDialog record={record} onClose={() => setChanging(false)} />}
      {reopening && (
        <ReasonDialog
          title={scoring.closing ? words.reopenScoringTitle : words.reopenTitle(stageName(stage))}
          {...(scoring.closing ? { why: words.reopenScoringWhy } : {})}
          verb={scoring.closing ? words.reopenScoring : words.reopen}
          error={command.error}
          onClose={() => {
            command.clear();
            setReopening(false);
          }}
          onReason={async (reason) => {
            const done = scoring.closing
              ? await settle(
                  () => reopenScoring(desk, { id, reason }),
                  said(stageWords, (told) => told.reopenedScoring),
                )
              : await settle(
                  () => reopenStage(desk, { id, stage, reason }),
                  ofStage(stage, (told, name) => told.reopened(name)),
                );
            if (done) setReopening(false);
          }}
        />
      )}
    </>
  );
}

interface NextStepProps extends ActionProps {
  readonly settle: DeedCommand['give'];
  readonly error: string | undefined;
  readonly beside: ReactNode;
}

/** What is done next: the stage is locked, the next one is gone on to, the scoring is closed, its ranking is seen. */
function NextStep({ record, rows, stage, settle, error, beside, onStage }: NextStepProps) {
  const words = useWords(stageWords);
  const names = useWords(criteriaWords).stage;
  const desk = useDesk();
  const { scoring } = record;
  const { id } = scoring;
  const next = stages[stages.indexOf(stage) + 1];
  const last = rankingStage(record);
  const [asked, setAsked] = useState<Stage | null>(null);
  if (scoring.closing) {
    return (
      <NextAction error={error} beside={beside} onPress={() => goTo(`/scoring/ranking/${scoring.year}/${id}`)}>
        {words.toRanking}
      </NextAction>
    );
  }
  if (!isLocked(scoring, stage)) {
    const lock = async (): Promise<void> => {
      await settle(
        () => lockStage(desk, { id, stage }),
        ofStage(stage, (told, name) => told.lockedNow(name)),
      );
    };
    return (
      <NextAction error={error} beside={beside} onPress={lock}>
        {words.lock}
      </NextAction>
    );
  }
  const missing = unfinishedUnits(rows, last);
  const lacking = missing.length > 0 ? missingSentence(missing, last, words) : undefined;
  const close = async (): Promise<void> => {
    setAsked(stage);
    if (lacking !== undefined) return;
    await settle(
      () => closeScoring(desk, { id }),
      said(stageWords, (told) => told.closedNow),
    );
  };
  if (!next) {
    return (
      <NextAction error={error} beside={beside} blocked={lacking} onPress={close}>
        {words.close}
      </NextAction>
    );
  }
  return (
    <NextAction
      onPress={() => onStage(next)}
      error={asked === stage ? (lacking ?? error) : error}
      beside={
        <>
          {beside}
          {stage === last && (
            <KeyedButton keys="Alt+C" onPress={() => void close()}>
              {words.close}
            </KeyedButton>
          )}
        </>
      }
    >
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

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' } as const;
