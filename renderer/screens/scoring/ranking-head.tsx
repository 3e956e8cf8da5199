import Lock from '@mui/icons-material/LockOutlined';
import LockOpen from '@mui/icons-material/LockOpenOutlined';
import CoPresent from '@mui/icons-material/CoPresentOutlined';
import Box from '@mui/material/Box';
import { FilterChoice } from '#components/filter-choice.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { isLocked, stages } from '#domain/scoring/assessment.ts';
import { maximumOf } from '#domain/scoring/criteria.ts';
import { reaches, type Reach } from '#domain/projector/ranking-view.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { isTried, triesQuotaAlone } from '#domain/scoring/trial.ts';
import { shortDate, vietnamStamp } from '#domain/time.ts';
import type { ScoringLine } from '#store/scoring-reading.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { rankingWords } from '#words/ranking-words.ts';
import { useProjector } from '../projector.ts';
import type { RankingDeeds } from './ranking-deeds.tsx';
import { hasFigure, type Ranking } from './use-ranking.ts';

interface RankingHeadProps {
  readonly ranking: Ranking;
  /** The scorings of the year, to choose another. */
  readonly lines: readonly ScoringLine[];
  readonly reach: Reach;
  onReach(this: void, reach: Reach): void;
  readonly deeds: RankingDeeds;
}

/** Which ranking this is, by which stage, and what can be done with it. */
export function RankingHead({ ranking, lines, reach, onReach, deeds }: RankingHeadProps) {
  const words = useWords(rankingWords);
  const { stage: stageWords } = useWords(criteriaWords);
  const { record, stage, standings, trial } = ranking;
  const { scoring, set, nominees } = record;
  const projector = useProjector();
  const isRanked = standings.ranked.some(hasFigure);
  const last = isLocked(scoring, stage) ? scoring.locks[stage].at(-1) : undefined;
  const lockedOn = last ? shortDate(vietnamStamp(last.at).date) : null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px 10px', flexShrink: 0 }}>
      <Box sx={{ flex: '1 1 150px', maxWidth: 178, display: 'grid' }}>
        <FilterChoice
          label={words.scoring}
          value={scoring.id}
          choices={lines.map((line) => ({ value: line.scoring.id, label: line.scoring.title }))}
          onChoice={(id) => goTo(`/scoring/ranking/${scoring.year}/${id}`)}
        />
      </Box>
      <Box sx={{ width: 138, display: 'grid' }}>
        <FilterChoice
          label={words.stage}
          value={stage}
          choices={stages.map((value) => ({ value, label: stageWords[value] }))}
          onChoice={ranking.onStage}
        />
      </Box>
      <Box sx={{ ...besideEntry, mr: 'auto' }}>
        <StatusChip
          icon={lockedOn === null ? <LockOpen /> : <Lock />}
          label={words.state(nominees.length, formatPoints(maximumOf(set.criteria)), lockedOn)}
        />
      </Box>
      {projector && isRanked && (
        <>
          <Box sx={{ width: 118, display: 'grid' }}>
            <FilterChoice
              label={words.reach.label}
              value={reach}
              choices={reaches.map((value) => ({ value, label: words.reach[value] }))}
              onChoice={onReach}
            />
          </Box>
          <Box sx={besideEntry}>
            <KeyedButton
              keys="F8"
              icon={<CoPresent />}
              onPress={() =>
                projector.send({ scoringId: scoring.id, subject: { type: 'ranking', stage, reach, trial } })
              }
            >
              {words.key.show}
            </KeyedButton>
          </Box>
        </>
      )}
      {isRanked && (
        <Box sx={{ maxWidth: 320 }}>
          <NextStep ranking={ranking} deeds={deeds} />
        </Box>
      )}
    </Box>
  );
}

/** As high as the choices that stand beside it. */
const besideEntry = { minHeight: 36, display: 'flex', alignItems: 'center' } as const;

/** What comes next: a quota that is tried can be settled; as settled, those above the line go into nominations. */
function NextStep({ ranking, deeds }: Pick<RankingHeadProps, 'ranking' | 'deeds'>) {
  const words = useWords(rankingWords);
  const { trial, standings, settled } = ranking;
  const { quota } = trial;
  if (isTried(trial))
    return (
      <NextAction
        onPress={async () => {
          if (quota) await deeds.onSettle(quota);
        }}
        blocked={triesQuotaAlone(trial) ? undefined : words.trial.settleWhy}
        error={deeds.quotaError}
      >
        {words.trial.settle(standings.places)}
      </NextAction>
    );
  const none = settled.quota === null ? words.nominate.noQuota : words.nominate.none;
  const blocked = standings.onTheLine.length > 0 ? words.nominate.open : none;
  return (
    <NextAction
      onPress={() => deeds.onAsk('nominate')}
      blocked={standings.above.length > 0 && standings.onTheLine.length === 0 ? undefined : blocked}
    >
      {words.nominate.action(standings.above.length)}
    </NextAction>
  );
}
