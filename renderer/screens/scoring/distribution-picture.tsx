import { BarPicture } from '#components/bar-picture.tsx';
import { useWords } from '#components/language.tsx';
import { PictureCard, type NothingYet, type Twin } from '#components/picture-card.tsx';
import { percentColumn } from '#domain/figures.ts';
import { maximumOf } from '#domain/scoring/criteria.ts';
import { formatPoints, hundredths } from '#domain/scoring/points.ts';
import {
  spreadByClass,
  spreadBySteps,
  type DistributionStep,
  type StageScores,
} from '#domain/scoring/score-pictures.ts';
import { spreadOf } from '#domain/scoring/spread.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { scoreChartWords } from '#words/score-chart-words.ts';
import { countText, figureText, pointsColumn, shareColumn } from './picture-figures.ts';

interface DistributionPictureProps {
  readonly scores: StageScores;
  readonly twin: Twin;
  readonly by: 'classes' | 'steps' | 'units';
}

/** How the points of one stage lie apart: by class, by steps of points, or unit by unit from the most to the least. */
export const DistributionPicture = ({ by, ...rest }: DistributionPictureProps) =>
  by === 'units' ? <OrderedUnits {...rest} /> : <Distribution {...rest} by={by} />;

function Distribution({ scores, twin, by }: DistributionPictureProps) {
  const words = useWords(scoreChartWords);
  const { stage: stageWords } = useWords(criteriaWords);
  const nothing = useNoPoints(scores);
  const { scoring, set, stage, placed, unfinished, disqualified } = scores;
  const steps = by === 'classes' ? spreadByClass(set, scores) : spreadBySteps(scores);
  const nameOf = ({ name }: DistributionStep): readonly string[] => (by === 'classes' ? [name || words.noClass] : []);
  const rangeOf = ({ from, below }: DistributionStep): string => {
    if (from !== null && below !== null) return words.fromTo(formatPoints(from), formatPoints(below));
    return from === null ? words.below(below === null ? '' : formatPoints(below)) : words.from(formatPoints(from));
  };
  return (
    <PictureCard
      title={words.distributionTitle(scoring.title)}
      unit={words.inUnits(stageWords[stage])}
      notes={words.unplaced(unfinished, disqualified)}
      twin={twin}
      nothing={nothing}
      sheet={{
        heads: [...(by === 'classes' ? [words.scoreClass] : []), words.range, words.units, words.share],
        lines: steps.map((step) => ({
          id: String(step.from),
          cells: [...nameOf(step), rangeOf(step), String(step.units), percentColumn(step.units, placed.length)],
        })),
        total: [
          words.together,
          ...(by === 'classes' ? [''] : []),
          String(placed.length),
          percentColumn(placed.length, placed.length),
        ],
      }}
    >
      <BarPicture
        bands={steps.map((step) => [...nameOf(step), rangeOf(step)].join('\n'))}
        series={[{ look: 'solid', label: words.units, values: steps.map(({ units }) => units) }]}
        direction="lying"
        figure={countText}
        barText={countText}
      />
    </PictureCard>
  );
}

function OrderedUnits({ scores, twin }: Omit<DistributionPictureProps, 'by'>) {
  const words = useWords(scoreChartWords);
  const { stage: stageWords } = useWords(criteriaWords);
  const nothing = useNoPoints(scores);
  const { scoring, set, stage, placed, unfinished, disqualified } = scores;
  const spread = spreadOf(placed.map(({ points }) => points));
  return (
    <PictureCard
      title={words.orderedTitle(scoring.title)}
      unit={words.inPoints(stageWords[stage], formatPoints(maximumOf(set.criteria)))}
      notes={[
        ...(spread ? [words.spread(figureText(spread.least), figureText(spread.median), figureText(spread.most))] : []),
        ...words.unplaced(unfinished, disqualified),
      ]}
      twin={twin}
      nothing={nothing}
      sheet={{
        heads: [words.unit, words.rank, words.points, words.outOf, words.ofMaximum],
        lines: placed.map(({ nominee, rank, points, outOf, share }) => ({
          id: nominee.id,
          cells: [nominee.name, String(rank), pointsColumn(points), pointsColumn(outOf), shareColumn(share)],
        })),
      }}
    >
      <BarPicture
        bands={placed.map(({ nominee, rank }) => `${rank}. ${nominee.name}`)}
        series={[{ look: 'solid', label: words.points, values: placed.map(({ points }) => points) }]}
        direction="lying"
        figure={figureText}
        barText={(value) => formatPoints(hundredths(value), 2)}
      />
    </PictureCard>
  );
}

function useNoPoints({ scoring, stage, placed }: StageScores): NothingYet | undefined {
  const words = useWords(scoreChartWords);
  const { stage: stageWords } = useWords(criteriaWords);
  if (placed.length > 0) return undefined;
  return {
    sentence: words.empty.points(stageWords[stage]),
    action: words.go.sheet,
    path: `/scoring/clusters/${scoring.year}/${scoring.id}`,
  };
}
