import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { Segments } from '#components/segments.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { isLocked, stages, type Stage } from '#domain/scoring/assessment.ts';
import { maximumOf } from '#domain/scoring/criteria.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import type { ScoringRecord } from '#domain/scoring/stages.ts';
import { shortDate, vietnamStamp, type Instant } from '#domain/time.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { stageWords } from '#words/stage-words.ts';
import { ScorePapers } from './score-papers.tsx';
import { StageActions } from './stage-actions.tsx';
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
  /** The unit in hand, where one unit fills the screen: its own sheet is printed. */
  readonly unit: UnitRow | undefined;
  /** How many boxes hold a text that was not taken. */
  readonly notTaken: number;
  /** Why nobody may write here now, other than by the lock that the chips tell of. */
  readonly refused: string | undefined;
  onStage(this: void, stage: Stage): void;
  onView(this: void, view: View): void;
}

/** Which scoring and stage is in hand, how far it is, and what is done with the whole stage. */
export function StageHead(props: StageHeadProps) {
  const { record, rows, stage, view, unit, notTaken, refused, onStage, onView } = props;
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
        {/* What was refused at one stage is not told at another. */}
        <StageActions key={stage} {...{ record, rows, stage, notTaken, onStage }} />
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
        <Box sx={{ ...row, ml: 'auto' }}>
          <ScorePapers scoringId={scoring.id} stage={stage} unit={unit} />
        </Box>
      </Box>
    </Box>
  );
}

const dayOf = (at: Instant): string => shortDate(vietnamStamp(at).date);

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' } as const;
