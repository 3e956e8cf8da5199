import { BarPicture } from '#components/bar-picture.tsx';
import { useWords } from '#components/language.tsx';
import { PictureCard, type NothingYet, type Twin } from '#components/picture-card.tsx';
import { shareSpread, type StageScores } from '#domain/scoring/score-pictures.ts';
import { spreadOf, type Spread } from '#domain/scoring/spread.ts';
import { maximumOf } from '#domain/scoring/criteria.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { scoreChartWords } from '#words/score-chart-words.ts';
import { pointsColumn, shareColumn, shareText, unitsIn } from './picture-figures.ts';

interface SpreadBarsProps {
  readonly title: string;
  /** What the lines are: clusters, or years. */
  readonly head: string;
  readonly scores: readonly StageScores[];
  nameOf(this: void, scores: StageScores): string;
  readonly twin: Twin;
  readonly nothing: NothingYet;
  /** Whether all units together are told at the foot. */
  readonly together?: boolean;
}

/** Clusters, or years, side by side: the least, the middle and the most of the maximum that their units reached. */
export function SpreadBars({ title, head, scores, nameOf, twin, nothing, together = false }: SpreadBarsProps) {
  const words = useWords(scoreChartWords);
  const { stage: stageWords } = useWords(criteriaWords);
  const spreads = scores.map((line) => ({ line, spread: shareSpread(line) }));
  const cellsOf = (name: string, counted: string, maximum: string, spread: Spread | undefined): readonly string[] => [
    name,
    counted,
    maximum,
    ...parts.map((part) => (spread ? shareColumn(spread[part]) : '–')),
  ];
  const all = spreadOf(scores.flatMap(({ placed }) => placed.map(({ share }) => share)));
  const countOf = (lines: readonly StageScores[]): string =>
    `${lines.reduce((sum, { placed }) => sum + placed.length, 0)}/${lines.reduce((sum, line) => sum + unitsIn(line), 0)}`;
  return (
    <PictureCard
      title={title}
      unit={words.inShares}
      notes={twin === 'table' ? [words.howQuartiles] : []}
      twin={twin}
      nothing={all ? undefined : nothing}
      sheet={{
        heads: [head, words.scored, words.outOf, ...parts.map((part) => words[part])],
        lines: spreads.map(({ line, spread }) => ({
          id: line.scoring.id,
          cells: cellsOf(
            `${nameOf(line)} (${stageWords[line.stage]})`,
            countOf([line]),
            pointsColumn(maximumOf(line.set.criteria)),
            spread,
          ),
        })),
        ...(together ? { total: cellsOf(words.everybody, countOf(scores), '', all) } : {}),
      }}
    >
      <BarPicture
        bands={spreads.map(
          ({ line }) => `${nameOf(line)}\n${words.scoredOf(line.placed.length, unitsIn(line), stageWords[line.stage])}`,
        )}
        series={(['most', 'median', 'least'] as const).map((part) => ({
          look: lookByPart[part],
          label: words[part],
          values: spreads.map(({ spread }) => spread?.[part] ?? null),
        }))}
        direction="lying"
        figure={shareText}
        barText={shareText}
      />
    </PictureCard>
  );
}

const parts = ['least', 'lowerQuartile', 'median', 'upperQuartile', 'most'] as const;

/** The middle is the fullest bar. */
const lookByPart = { least: 'hollow', median: 'solid', most: 'hatched' } as const;
