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
import { isTried } from '#domain/scoring/trial.ts';
import { shortDate, vietnamStamp } from '#domain/time.ts';
import type { ScoringLine } from '#store/scoring-reading.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { rankingWords } from '#words/ranking-words.ts';
import { useProjector } from '../projector.ts';
import type { Ranking } from './use-ranking.ts';

interface RankingHeadProps {
  readonly ranking: Ranking;
  /** The scorings of the year, to choose another. */
  readonly lines: readonly ScoringLine[];
  readonly reach: Reach;
  onReach(this: void, reach: Reach): void;
  onNominate(this: void): void;
}

/** Which ranking this is, by which stage, and what can be done with it. */
export function RankingHead({ ranking, lines, reach, onReach, onNominate }: RankingHeadProps) {
  const words = useWords(rankingWords);
  const { stage: stageWords } = useWords(criteriaWords);
  const { record, stage, standings, trial } = ranking;
  const { scoring, set, nominees } = record;
  const projector = useProjector();
  const last = isLocked(scoring, stage) ? scoring.locks[stage].at(-1) : undefined;
  const lockedOn = last ? shortDate(vietnamStamp(last.at).date) : null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px 10px', flexShrink: 0 }}>
      <FilterChoice
        label={words.scoring}
        value={scoring.id}
        choices={lines.map((line) => ({ value: line.scoring.id, label: line.scoring.title }))}
        onChoice={(id) => goTo(`/scoring/ranking/${scoring.year}/${id}`)}
      />
      <FilterChoice
        label={words.stage}
        value={stage}
        choices={stages.map((value) => ({ value, label: stageWords[value] }))}
        onChoice={ranking.onStage}
      />
      <Box sx={{ alignSelf: 'center', mr: 'auto' }}>
        <StatusChip
          icon={lockedOn === null ? <LockOpen /> : <Lock />}
          label={words.state(nominees.length, formatPoints(maximumOf(set.criteria)), lockedOn)}
        />
      </Box>
      {projector && (
        <>
          <FilterChoice
            label={words.reach.label}
            value={reach}
            choices={reaches.map((value) => ({ value, label: words.reach[value] }))}
            onChoice={onReach}
          />
          <KeyedButton
            keys="F8"
            icon={<CoPresent />}
            onPress={() => projector.send({ scoringId: scoring.id, subject: { type: 'ranking', stage, reach, trial } })}
          >
            {words.key.show}
          </KeyedButton>
        </>
      )}
      <NextAction onPress={onNominate} blocked={blockedBy(ranking, words)}>
        {words.nominate.action(standings.above.length)}
      </NextAction>
    </Box>
  );
}

/** Why nobody can be led into nominations now. */
function blockedBy({ trial, standings }: Ranking, words: (typeof rankingWords)['vi']): string | undefined {
  if (isTried(trial)) return words.nominate.tried;
  if (standings.onTheLine.length > 0) return words.nominate.open;
  return standings.above.length === 0 ? words.nominate.none : undefined;
}
