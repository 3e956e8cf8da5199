import Box from '@mui/material/Box';
import { useDeferredValue, useMemo } from 'react';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import type { NomineeId } from '#domain/ids.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { rankNominees } from '#domain/scoring/ranking.ts';
import { contestOf, isFinished, type ScoringRecord } from '#domain/scoring/stages.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { stageWords } from '#words/stage-words.ts';
import type { UnitRow } from './stage-rows.ts';
import { unitName } from './units-down.tsx';

interface StagePlacesProps {
  readonly record: ScoringRecord;
  readonly stage: Stage;
  readonly rows: readonly UnitRow[];
  readonly current: NomineeId | undefined;
}

/** What every unit's sheet comes to in the stage in hand, best first; provisional while units are not finished. */
export function StagePlaces({ record, stage, rows, current }: StagePlacesProps) {
  const words = useWords(stageWords);
  // What is typed is painted first; places follow.
  const settled = useDeferredValue(record);
  const ranking = useMemo(() => {
    const { set, scoring } = settled;
    return rankNominees(contestOf(settled, stage).scoresBy(set.tieChain), scoring.tieDecisions);
  }, [settled, stage]);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const ranked = ranking.filter(({ rank }) => rank !== undefined).length;
  const isWhole = rows.every(({ columns }) => isFinished(columns[stage]));
  const title = isWhole ? words.placesFinal : words.places;
  return (
    <Card title={title} note={words.placesNote(ranked, ranking.length)} fill flush>
      <Box
        component="ol"
        tabIndex={0}
        aria-label={title}
        sx={{ listStyle: 'none', m: 0, p: 0, height: '100%', overflow: 'auto' }}
      >
        {ranking.map(({ nomineeId, rank, score }) => {
          const row = rowOf.get(nomineeId);
          return (
            row && (
              <Box key={nomineeId} component="li" sx={nomineeId === current ? inHand : line}>
                <span>{rank ?? words.none}</span>
                <span>{unitName(row)}</span>
                <Points row={row} disqualified={score.disqualified} />
              </Box>
            )
          );
        })}
      </Box>
    </Card>
  );
}

function Points({ row, disqualified }: { readonly row: UnitRow; readonly disqualified: boolean }) {
  const words = useWords(stageWords);
  const { disqualified: out } = useWords(criteriaWords);
  const { points, total } = row.columns[row.stage];
  if (disqualified) return <Box sx={{ color: colour.error }}>{out}</Box>;
  if (points !== undefined) return <Box sx={{ fontWeight: 600 }}>{formatPoints(points, 2)}</Box>;
  if (total.missing === 0) return <Box sx={{ color: colour.ink3 }}>{words.allLeftOut}</Box>;
  return (
    <Box sx={{ color: colour.ink3, textAlign: 'right' }}>
      {total.points === 0 ? words.waiting : formatPoints(total.points, 2)}
      <Box component="span" sx={{ ...type.caption, display: 'block' }}>
        {words.cellsMissing(total.missing)}
      </Box>
    </Box>
  );
}

const line = {
  ...type.dense,
  display: 'grid',
  gridTemplateColumns: '26px minmax(0, 1fr) auto',
  gap: '0 6px',
  px: '14px',
  py: '3px',
  borderBottom: `1px solid ${colour.line}`,
} as const;
const inHand = { ...line, backgroundColor: colour.goldSoft, boxShadow: `inset 3px 0 ${colour.gold}` } as const;
