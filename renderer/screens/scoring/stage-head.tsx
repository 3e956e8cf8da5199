import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { ReasonDialog } from '#components/reason-dialog.tsx';
import { Segments } from '#components/segments.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { isLocked, stages, type Stage } from '#domain/scoring/assessment.ts';
import { maximumOf } from '#domain/scoring/criteria.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { rankingStage, type ScoringRecord } from '#domain/scoring/stages.ts';
import { shortDate, vietnamStamp } from '#domain/time.ts';
import { takeOverMarks } from '#store/assessments.ts';
import { closeScoring, lockStage, removeScoring, reopenScoring, reopenStage } from '#store/scorings.ts';
import { said } from '#words/bilingual.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { stageWords } from '#words/stage-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed, type DeedCommand } from '../use-deed.ts';
import { scoringDeeds } from './scoring-deeds.ts';
import { unfinishedUnits } from './stage-rows.ts';
import type { UnitRow } from './stage-rows.ts';

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

/** What is asked before it is done. */
type Asked = 'reopen-stage' | 'reopen-scoring' | null;

function StageActions({ record, rows, stage, onStage }: StageHeadProps) {
  const words = useWords(stageWords);
  const names = useWords(criteriaWords).stage;
  const desk = useDesk();
  const deed = useDeed(scoringDeeds);
  const [asked, setAsked] = useState<Asked>(null);
  const { scoring } = record;
  const { id } = scoring;
  const stageName = names[stage].toLocaleLowerCase('vi');
  const locked = isLocked(scoring, stage);
  const before = stages[stages.indexOf(stage) - 1];
  const takeOver = (): void => {
    if (!before) return;
    void deed.give(
      () => takeOverMarks(desk, id, stage),
      said(stageWords, (told) => told.tookOver(names[before].toLocaleLowerCase('vi'))),
    );
  };
  return (
    <>
      <NextStep
        {...{ record, rows, stage, deed, onStage }}
        beside={
          <>
            {!scoring.closing && !locked && before && (
              <KeyedButton keys="Alt+L" onPress={takeOver}>
                {words.takeOver}
              </KeyedButton>
            )}
            {!scoring.closing && locked && (
              <KeyedButton keys="Alt+O" onPress={() => setAsked('reopen-stage')}>
                {words.reopen}
              </KeyedButton>
            )}
            {scoring.closing && (
              <KeyedButton keys="Alt+O" onPress={() => setAsked('reopen-scoring')}>
                {words.reopenScoring}
              </KeyedButton>
            )}
            {record.assessments.length === 0 && (
              <KeyedButton
                onPress={() =>
                  void deed
                    .give(
                      () => removeScoring(desk, { id }),
                      said(stageWords, (told) => told.removed(scoring.title)),
                    )
                    .then((done) => done && goTo(`/scoring/clusters/${scoring.year}`))
                }
              >
                {words.remove}
              </KeyedButton>
            )}
          </>
        }
      />
      {asked !== null && (
        <ReasonDialog
          title={asked === 'reopen-stage' ? words.reopenTitle(stageName) : words.reopenScoringTitle}
          {...(asked === 'reopen-scoring' ? { why: words.reopenScoringWhy } : {})}
          verb={asked === 'reopen-stage' ? words.reopen : words.reopenScoring}
          error={deed.error}
          onClose={() => {
            deed.clear();
            setAsked(null);
          }}
          onReason={async (reason) => {
            const done = await deed.give(
              () =>
                asked === 'reopen-stage'
                  ? reopenStage(desk, { id, stage, reason })
                  : reopenScoring(desk, { id, reason }),
              said(stageWords, (told) =>
                asked === 'reopen-stage' ? told.reopened(stageName) : told.reopenedScoring,
              ),
            );
            if (done) setAsked(null);
          }}
        />
      )}
    </>
  );
}

interface NextStepProps extends Pick<StageHeadProps, 'record' | 'rows' | 'stage' | 'onStage'> {
  readonly deed: DeedCommand;
  readonly beside: React.ReactNode;
}

/** What is done next: the stage is locked, the next one is gone on to, the scoring is closed, its ranking is seen. */
function NextStep({ record, rows, stage, deed, beside, onStage }: NextStepProps) {
  const words = useWords(stageWords);
  const names = useWords(criteriaWords).stage;
  const desk = useDesk();
  const { scoring } = record;
  const { id } = scoring;
  const [refused, setRefused] = useState<{ readonly stage: Stage; readonly by: 'lock' | 'close' } | null>(null);
  const error = refused?.stage === stage ? deed.error : undefined;
  const next = stages[stages.indexOf(stage) + 1];
  const last = rankingStage(record);
  if (scoring.closing) {
    return (
      <NextAction onPress={() => goTo(`/scoring/ranking/${scoring.year}/${id}`)} beside={beside}>
        {words.toRanking}
      </NextAction>
    );
  }
  if (!isLocked(scoring, stage)) {
    return (
      <NextAction
        error={error}
        beside={beside}
        onPress={async () => {
          setRefused({ stage, by: 'lock' });
          await deed.give(
            () => lockStage(desk, { id, stage }),
            said(stageWords, (told) => told.lockedNow(names[stage].toLocaleLowerCase('vi'))),
          );
        }}
      >
        {words.lock}
      </NextAction>
    );
  }
  const close = async (): Promise<void> => {
    setRefused({ stage, by: 'close' });
    await deed.give(
      () => closeScoring(desk, { id }),
      said(stageWords, (told) => told.closedNow),
    );
  };
  const missing = unfinishedUnits(rows, last);
  if (stage === 'council' || (stage === last && next === undefined)) {
    return (
      <NextAction
        onPress={close}
        error={error}
        beside={beside}
        blocked={missing.length > 0 ? missingSentence(missing, last, words) : undefined}
      >
        {words.close}
      </NextAction>
    );
  }
  return (
    <NextAction
      onPress={() => next && onStage(next)}
      error={error}
      beside={
        <>
          {beside}
          {stage === last && (
            <KeyedButton
              keys="Alt+C"
              onPress={() => void close()}
            >
              {words.close}
            </KeyedButton>
          )}
        </>
      }
    >
      {words.next(next ? names[next].toLocaleLowerCase('vi') : '')}
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
