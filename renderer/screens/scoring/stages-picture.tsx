import { BarPicture } from '#components/bar-picture.tsx';
import { useWords } from '#components/language.tsx';
import { PictureCard, type Twin } from '#components/picture-card.tsx';
import { comparedStages } from '#domain/scoring/score-pictures.ts';
import type { ScoringRecord } from '#domain/scoring/stages.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { pictureWords } from '#words/picture-words.ts';
import { scoreChartWords } from '#words/score-chart-words.ts';
import { differenceColumn, figureText, pointsColumn, signed } from './picture-figures.ts';

/** What the later stages gave each unit, beside what it gave itself: whoever thinks too well of itself comes first. */
export function StagesPicture({ record, twin }: { readonly record: ScoringRecord; readonly twin: Twin }) {
  const words = useWords(scoreChartWords);
  const { stage: stageWords } = useWords(criteriaWords);
  const about = useWords(pictureWords);
  const { scoring } = record;
  const { used, units, means } = comparedStages(record);
  const isCompared = used.some((stage) => means[stage] !== undefined);
  return (
    <PictureCard
      title={words.stagesTitle(scoring.title)}
      unit={words.stagesUnit}
      notes={[words.stagesOrder, ...(twin === 'picture' ? [about.noBar] : [])]}
      twin={twin}
      nothing={
        isCompared
          ? undefined
          : {
              sentence: words.empty.differences,
              action: words.go.sheet,
              path: `/scoring/clusters/${scoring.year}/${scoring.id}`,
            }
      }
      sheet={{
        heads: [
          words.unit,
          stageWords.self,
          ...used.map((stage) => stageWords[stage]),
          ...used.map((stage) => words.difference(stageWords[stage])),
        ],
        lines: units.map(({ nominee, points, differences }) => ({
          id: nominee.id,
          cells: [
            nominee.name,
            pointsColumn(points.self),
            ...used.map((stage) => pointsColumn(points[stage])),
            ...used.map((stage) => differenceColumn(differences[stage])),
          ],
        })),
        total: [words.average, '', ...used.map(() => ''), ...used.map((stage) => differenceColumn(means[stage]))],
      }}
    >
      <BarPicture
        bands={units.map(
          ({ nominee, points }) =>
            `${nominee.name}\n${words.selfGave(points.self === undefined ? '–' : figureText(points.self))}`,
        )}
        series={used.map((stage) => ({
          look: lookByStage[stage],
          label: stageWords[stage],
          values: units.map(({ differences }) => differences[stage] ?? null),
        }))}
        direction="lying"
        figure={(value) => signed(value, figureText)}
        barText={(value) => signed(value, figureText)}
      />
    </PictureCard>
  );
}

/** What counts in the end is the fullest bar. */
const lookByStage = { self: 'hollow', cross: 'hollow', cluster: 'hatched', council: 'solid' } as const;
