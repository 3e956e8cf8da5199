import { BarPicture } from '#components/bar-picture.tsx';
import { useWords } from '#components/language.tsx';
import { PictureCard, type Twin } from '#components/picture-card.tsx';
import type { ScoringId } from '#domain/ids.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import { rankMovements, stageScores, type StageScores } from '#domain/scoring/score-pictures.ts';
import { useLive } from '#store/live.ts';
import { loadScoringYears } from '#store/scoring-reading.ts';
import { pictureWords } from '#words/picture-words.ts';
import { scoreChartWords } from '#words/score-chart-words.ts';
import { useDesk } from '../desk.tsx';
import { countText, signed } from './picture-figures.ts';
import { SpreadBars } from './spread-bars.tsx';

interface YearsPictureProps {
  readonly id: ScoringId;
  /** Undefined for the last that was scored, year by year. */
  readonly stage: Stage | undefined;
  readonly twin: Twin;
  readonly by: 'points' | 'ranks';
}

/** One cluster over the years: how far its units lie apart, and how they moved through its places. */
export function YearsPicture({ id, stage, twin, by }: YearsPictureProps) {
  const words = useWords(scoreChartWords);
  const { db } = useDesk();
  const records = useLive(() => loadScoringYears(db, id), [db, id]);
  const last = records?.at(-1)?.scoring;
  if (!records || last?.id !== id) return null;
  const years = records.map((record) => stageScores(record, stage));
  if (by === 'ranks') return <RankPicture years={years} twin={twin} />;
  return (
    <SpreadBars
      title={words.yearsTitle(last.title)}
      head={words.year}
      scores={years}
      nameOf={({ scoring }) => words.ofYear(scoring.year)}
      twin={twin}
      nothing={{
        sentence: words.empty.shares,
        action: words.go.sheet,
        path: `/scoring/clusters/${last.year}/${last.id}`,
      }}
    />
  );
}

function RankPicture({ years, twin }: { readonly years: readonly StageScores[]; readonly twin: Twin }) {
  const words = useWords(scoreChartWords);
  const about = useWords(pictureWords);
  const movements = rankMovements(years);
  const [before, now] = [years.at(-2)?.scoring, years.at(-1)?.scoring];
  const rankText = (rank: number | undefined): string => (rank === undefined ? words.unranked : String(rank));
  if (!now) return null;
  return (
    <PictureCard
      title={words.ranksTitle(now.title)}
      unit={words.ranksUnit(before?.year ?? now.year - 1)}
      notes={twin === 'picture' ? [about.noBar] : []}
      twin={twin}
      nothing={
        movements.some(({ risen }) => risen !== undefined)
          ? undefined
          : { sentence: words.empty.years, action: words.go.ranking, path: `/scoring/ranking/${now.year}/${now.id}` }
      }
      sheet={{
        heads: [
          words.unit,
          ...years.map(({ scoring }) => words.rankIn(scoring.year)),
          words.risen(before?.year ?? now.year - 1),
        ],
        lines: movements.map(({ nominee, ranks, risen }) => ({
          id: nominee.id,
          cells: [
            nominee.name,
            ...ranks.map((rank) => (rank === undefined ? '–' : String(rank))),
            risen === undefined ? '–' : signed(risen, countText),
          ],
        })),
      }}
    >
      <BarPicture
        bands={movements.map(
          ({ nominee, ranks }) => `${nominee.name}\n${words.rankNow(rankText(ranks.at(-2)), rankText(ranks.at(-1)))}`,
        )}
        series={[{ look: 'solid', label: words.rose, values: movements.map(({ risen }) => risen ?? null) }]}
        direction="lying"
        figure={(value) => signed(value, countText)}
        barText={(value) => signed(value, countText)}
      />
    </PictureCard>
  );
}
