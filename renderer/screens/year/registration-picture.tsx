import { BarPicture } from '#components/bar-picture.tsx';
import { useWords } from '#components/language.tsx';
import { PictureCard, type Twin } from '#components/picture-card.tsx';
import { percentColumn, percentText } from '#domain/figures.ts';
import { registrationProgress, type RegistrationProgress } from '#domain/year/registration-progress.ts';
import type { YearFigures } from '#store/year-figures.ts';
import { yearChartWords } from '#words/year-chart-words.ts';
import { nothingRegistered, wholeText } from './nothing-registered.ts';

interface RegistrationPictureProps {
  readonly year: number;
  readonly figures: YearFigures;
  readonly twin: Twin;
}

/** How many of each cluster's units registered, with their action plan or without it: all of them is the goal. */
export function RegistrationPicture({ year, figures, twin }: RegistrationPictureProps) {
  const words = useWords(yearChartWords);
  const progress = registrationProgress(figures.groups, figures.registrations);
  const all = progress.reduce(
    (sum, { units, registered, withPlan }) => ({
      units: sum.units + units,
      registered: sum.registered + registered,
      withPlan: sum.withPlan + withPlan,
    }),
    { units: 0, registered: 0, withPlan: 0 },
  );
  const cellsOf = (
    name: string,
    { units, registered, withPlan }: Pick<RegistrationProgress, 'units' | 'registered' | 'withPlan'>,
  ): readonly string[] => [
    name,
    String(units),
    String(registered),
    String(withPlan),
    String(registered - withPlan),
    String(units - registered),
    percentColumn(registered, units),
  ];
  const title = words.progressTitle(year);
  const share = (count: (row: RegistrationProgress) => number): readonly number[] =>
    progress.map((row) => (100 * count(row)) / row.units);
  return (
    <PictureCard
      title={title}
      unit={words.progressUnit}
      twin={twin}
      nothing={nothingRegistered(words, year, figures, all)}
      sheet={{
        heads: [
          words.cluster,
          words.units,
          words.registered,
          words.withPlan,
          words.withoutPlan,
          words.notYet,
          words.share,
        ],
        lines: progress.map((row) => ({ id: row.id, cells: cellsOf(row.name, row) })),
        total: cellsOf(words.together, all),
      }}
    >
      <BarPicture
        bands={progress.map(
          ({ name, registered, units }) =>
            `${name}\n${words.registeredOf(registered, units, percentText(registered, units))}`,
        )}
        series={[
          { look: 'solid', label: words.withPlan, values: share(({ withPlan }) => withPlan) },
          {
            look: 'hatched',
            label: words.withoutPlan,
            values: share(({ registered, withPlan }) => registered - withPlan),
          },
          { look: 'hollow', label: words.notYet, values: share(({ registered, units }) => units - registered) },
        ]}
        direction="lying"
        stacked
        figure={wholeText}
        goal={{ value: 100, label: words.goal }}
      />
    </PictureCard>
  );
}
