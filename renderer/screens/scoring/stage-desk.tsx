import Box from '@mui/material/Box';
import { useCallback, useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { isUntouched } from '#components/grid-sight.ts';
import { useFieldKey, useHotkey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { smallWindow } from '#components/tokens.ts';
import type { NomineeId, ScoringId } from '#domain/ids.ts';
import { isLocked, stages, type Stage } from '#domain/scoring/assessment.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import { quantitativeLeaves } from '#domain/scoring/stage-figures.ts';
import { mayWrite as mayWriteTo, rankingStage, type ScoringRecord } from '#domain/scoring/stages.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { stageWords } from '#words/stage-words.ts';
import { useDesk } from '../desk.tsx';
import { useUndoKey } from '../use-deed.ts';
import { BoxInHand, NothingInHand } from './box-in-hand.tsx';
import { leaveBox } from './leave-box.ts';
import { countNotTaken, type NotTaken } from './not-taken.ts';
import { deedsOfScoring } from './scoring-deeds.ts';
import { FigureGrid, SheetGrid, UnitGrid, type GridProps } from './stage-grids.tsx';
import { StageHead, views, type View } from './stage-head.tsx';
import { StagePlaces } from './stage-places.tsx';
import { depthOfMarks } from './stage-rows.ts';
import { isTyped } from './unit-sheet.tsx';
import { useStageSheet, useUnitRows, type StageHands, type TypedNow } from './use-stage-sheet.ts';

/** One scoring: the stages through which its units are scored, one in hand at a time. */
export function StageDesk({ id, year }: { readonly id: ScoringId; readonly year: number }) {
  const words = useWords(stageWords);
  const sheet = useStageSheet(id);
  if (sheet.record === undefined) return null;
  const back = (): void => goTo(`/scoring/clusters/${year}`);
  if (sheet.record === null) {
    return <EmptyState actions={<NextAction onPress={back}>{words.back}</NextAction>}>{words.gone}</EmptyState>;
  }
  return <Stages {...sheet} record={sheet.record} onBack={back} />;
}

interface StagesProps {
  readonly record: ScoringRecord;
  readonly onTheWay: TypedNow;
  readonly kept: NotTaken;
  readonly hands: StageHands;
  /** Why the last mark typed was not written. */
  readonly error: string | undefined;
  onBack(this: void): void;
}

/** The box in hand: whose, and of which leaf. */
interface InHand {
  readonly unit: NomineeId | undefined;
  readonly code: string | undefined;
}

function Stages({ record, onTheWay, kept, hands, error, onBack }: StagesProps) {
  const words = useWords(stageWords);
  const names = useWords(criteriaWords).stage;
  const language = useLanguage();
  const { actor } = useDesk();
  const { scoring, set } = record;
  const [stage, setStage] = useState(() => stageToGoOn(record));
  const [chosen, setView] = useState<View>('units');
  const [inHand, setInHand] = useState<InHand>({ unit: undefined, code: undefined });
  const rows = useUnitRows(record, stage, kept, onTheWay);
  const leaves = useMemo(() => leavesOf(set.criteria), [set]);
  const offered = views.filter((one) => one !== 'figures' || quantitativeLeaves(set.criteria).length > 0);
  const view = offered.includes(chosen) ? chosen : 'units';
  const may = mayWriteTo(scoring, stage, actor.role);
  const depth = depthOfMarks(rows, leaves.filter(isTyped));
  const layout = useMemo(
    () => ({ set, stage, depth, mayWrite: may.ok, hands, words }),
    [set, stage, depth, may.ok, hands, words],
  );
  const unit = rows.find(({ id }) => id === inHand.unit) ?? rows[0];
  const leaf = leaves.find(({ code }) => code === inHand.code);
  const take = useCallback((next: Partial<InHand>): void => setInHand((now) => ({ ...now, ...next })), []);
  const turn = (by: 1 | -1): void => {
    const to = unit && rows[rows.indexOf(unit) + by];
    if (!to) return;
    leaveBox();
    take({ unit: to.id });
  };
  const isUnit = view === 'unit';
  useHotkey('F6', words.keys.view, () => {
    leaveBox();
    setView(offered[(offered.indexOf(view) + 1) % offered.length] ?? 'units');
  });
  useHotkey('Ctrl+PageUp', words.keys.units, isUnit ? () => turn(-1) : undefined);
  useHotkey('Ctrl+PageDown', words.keys.units, isUnit ? () => turn(1) : undefined);
  useFieldKey('Enter', words.keys.next, may.ok);
  useFieldKey('Shift+Enter', words.keys.previous, may.ok);
  const reckoned = may.ok && unit && leaf?.rule?.type === 'quantitative' ? leaf.code : undefined;
  useFieldKey('K', words.keys.notApplicable, may.ok && reckoned === undefined);
  useHotkey(
    'K',
    words.keys.notApplicable,
    reckoned === undefined || !unit
      ? undefined
      : () => {
          const isLeftOut = unit.columns[stage].marks[reckoned] === 'not-applicable';
          hands.type({ nomineeId: unit.id, stage, code: reckoned, mark: isLeftOut ? null : 'not-applicable' });
        },
  );
  useFieldKey('Ctrl+V', words.keys.paste, may.ok);
  useHotkey('Escape', words.keys.back, onBack);
  const undo = useUndoKey(deedsOfScoring(scoring.id));
  const notTaken = countNotTaken(record, kept);
  const grid: GridProps = { layout, scoring, rows, unit, leaf, onTake: take };
  return (
    <>
      <StageHead
        {...{ record, rows, stage, view, views: offered, notTaken }}
        unit={view === 'unit' ? unit : undefined}
        refused={may.ok || isLocked(scoring, stage) ? undefined : refusalSentence(may.error, language)}
        onStage={(next) => {
          leaveBox();
          setStage(next);
        }}
        onView={setView}
      />
      {error !== undefined && (
        <Box>
          <InlineError>{error}</InlineError>
        </Box>
      )}
      <Box sx={beside}>
        <Box
          sx={{ minWidth: 0, minHeight: 0 }}
          onKeyDown={(event) => {
            if (event.key.toLowerCase() !== 'z' || !event.ctrlKey || event.shiftKey || !isUntouched(event.target)) {
              return;
            }
            event.preventDefault();
            void undo();
          }}
        >
          <Card flush fill>
            {view === 'units' && <UnitGrid key={`units ${stage}`} {...grid} stageName={names[stage]} />}
            {view === 'unit' && unit && (
              <SheetGrid key={`unit ${stage} ${unit.id}`} {...grid} unit={unit} stageNames={names} />
            )}
            {view === 'figures' && <FigureGrid key={`figures ${stage}`} {...grid} stageName={names[stage]} />}
          </Card>
        </Box>
        <Box sx={side}>
          <Card fill flush>
            <Box sx={{ height: '100%', overflow: 'auto' }}>
              {unit && leaf ? (
                <BoxInHand scoring={scoring} row={unit} {...{ stage, leaf, hands }} mayWrite={may.ok} />
              ) : (
                <NothingInHand />
              )}
            </Box>
          </Card>
          <StagePlaces record={record} stage={stage} rows={rows} current={inHand.unit} />
        </Box>
      </Box>
    </>
  );
}

/** The stage that is gone on with: the first that is still open, or the one by which units are ranked. */
function stageToGoOn(record: ScoringRecord): Stage {
  if (record.scoring.closing) return rankingStage(record);
  const last = stages.findLastIndex((stage) => isLocked(record.scoring, stage));
  return stages[last + 1] ?? 'council';
}

const beside = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 320px',
  gap: '14px',
  [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;
const side = {
  display: 'grid',
  gridTemplateRows: 'minmax(0, 1.6fr) minmax(0, 1fr)',
  gap: '14px',
  minHeight: 0,
  [smallWindow]: { gridTemplateRows: 'auto auto' },
} as const;
