import Box from '@mui/material/Box';
import { useState } from 'react';
import { EmptyState } from '#components/empty-state.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { smallWindow } from '#components/tokens.ts';
import type { NomineeId } from '#domain/ids.ts';
import type { Reach } from '#domain/projector/ranking-view.ts';
import type { ScoringRecord } from '#domain/scoring/stages.ts';
import { isTried, noTrial, withCutMoved, withToggled } from '#domain/scoring/trial.ts';
import type { Bilingual } from '#domain/rules/rule-book.ts';
import { useLive } from '#store/live.ts';
import { loadNominatedAwards } from '#store/ranked-nominations.ts';
import { loadScoringRecord, loadScorings, type ScoringLine } from '#store/scoring-reading.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { rankingWords } from '#words/ranking-words.ts';
import { useDesk } from '../desk.tsx';
import { useUndoKey } from '../use-deed.ts';
import { RankingDialogs, useRankingDeeds } from './ranking-deeds.tsx';
import { RankingHead } from './ranking-head.tsx';
import { RankingTable } from './ranking-table.tsx';
import { scoringDeeds } from './scoring-deeds.ts';
import type { YearPartProps } from '../year-frame.tsx';
import { tieOf } from './tie-steps.ts';
import { TiePane } from './tie-pane.tsx';
import { TrialCard } from './trial-card.tsx';
import { hasFigure, useRanking, type Ranking } from './use-ranking.ts';

/** Xếp hạng và chỉ tiêu: the places within a cluster, the cut line, and what would move it. */
export function RankingPart({ year, chosen }: YearPartProps) {
  const words = useWords(rankingWords);
  const { db } = useDesk();
  const lines = useLive(() => loadScorings(db, year), [db, year]);
  const begun = lines?.find(({ finished }) => Object.values(finished).some((units) => units > 0));
  const id = (lines?.find(({ scoring }) => scoring.id === chosen) ?? begun ?? lines?.[0])?.scoring.id;
  const record = useLive(async () => (id === undefined ? undefined : loadScoringRecord(db, id)), [db, id]);
  if (!lines) return null;
  if (id === undefined)
    return (
      <EmptyState
        actions={<NextAction onPress={() => goTo(`/scoring/clusters/${year}`)}>{words.toScoring}</NextAction>}
      >
        {words.nothingBegun}
      </EmptyState>
    );
  // What an earlier choice left in the query is another cluster's.
  return record?.scoring.id === id ? <RankingDesk key={id} record={record} lines={lines} /> : null;
}

const nobody = new Map<NomineeId, readonly Bilingual[]>();

interface RankingDeskProps {
  readonly record: ScoringRecord;
  readonly lines: readonly ScoringLine[];
}

/** One cluster's ranking beside what explains it and what may be tried. */
function RankingDesk({ record, lines }: RankingDeskProps) {
  const { db } = useDesk();
  const { year } = record.scoring;
  const nominated = useLive(() => loadNominatedAwards(db, year), [db, year]);
  const ranking = useRanking(record, nominated ?? nobody);
  const [inHand, setInHand] = useState<NomineeId | null>(null);
  const [reach, setReach] = useState<Reach>('places');
  const { standings } = ranking;
  // The line itself is what the council looks at first.
  const current =
    inHand ?? standings.onTheLine[0] ?? standings.above.at(-1) ?? standings.ranked.find(hasFigure)?.nomineeId ?? null;
  const tie = current === null ? undefined : tieOf(standings, current, ranking.rules.chain);
  const deeds = useRankingDeeds(ranking);
  useTrialKeys(ranking, current);
  useUndoKey(scoringDeeds);
  return (
    <>
      <RankingHead ranking={ranking} lines={lines} reach={reach} onReach={setReach} deeds={deeds} />
      {!standings.ranked.some(hasFigure) ? (
        <NobodyScored ranking={ranking} />
      ) : (
        <Box sx={deskSx}>
          <RankingTable
            ranking={ranking}
            current={current}
            equals={tie?.equals.map(({ nomineeId }) => nomineeId) ?? []}
            onCurrent={setInHand}
          />
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: '14px', minHeight: 0, overflow: 'auto' }}>
            <TiePane
              ranking={ranking}
              tie={tie}
              error={deeds.tieError}
              onDecide={() => deeds.onAsk('tie')}
              onWithdraw={deeds.onWithdraw}
            />
            <TrialCard ranking={ranking} />
          </Box>
        </Box>
      )}
      <RankingDialogs ranking={ranking} tie={tie} deeds={deeds} />
    </>
  );
}

function NobodyScored({ ranking: { record, stage } }: { readonly ranking: Ranking }) {
  const words = useWords(rankingWords);
  const { stage: stageWords } = useWords(criteriaWords);
  const { year, id } = record.scoring;
  return (
    <EmptyState
      actions={<NextAction onPress={() => goTo(`/scoring/clusters/${year}/${id}`)}>{words.toSheet}</NextAction>}
    >
      {words.nobodyScored(stageWords[stage])}
    </EmptyState>
  );
}

/** The cut is moved, a unit left out and the whole trial dropped by keys, so that eyes stay on the wall. */
function useTrialKeys({ trial, onTrial, standings, settled, ranked }: Ranking, current: NomineeId | null): void {
  const { key } = useWords(rankingWords);
  const move = (by: number) =>
    ranked === 0 ? undefined : () => onTrial(withCutMoved(trial, standings.places, by, ranked, settled.quota));
  useHotkey('Alt+PageUp', key.up, move(-1));
  useHotkey('Alt+PageDown', key.down, move(1));
  useHotkey('X', key.leaveOut, current === null ? undefined : () => onTrial(withToggled(trial, current)));
  useHotkey('Escape', key.drop, isTried(trial) ? () => onTrial(noTrial) : undefined);
}

const deskSx = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 372px',
  gridTemplateRows: 'minmax(0, 1fr)',
  gap: '14px',
  [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto' },
} as const;
