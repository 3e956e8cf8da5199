import { BarPicture } from '#components/bar-picture.tsx';
import { useWords } from '#components/language.tsx';
import { PictureCard, type Twin } from '#components/picture-card.tsx';
import { percentColumn } from '#domain/figures.ts';
import type { ClusterId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';
import { registrationMonths } from '#domain/year/registration-progress.ts';
import type { YearFigures } from '#store/year-figures.ts';
import { yearChartWords } from '#words/year-chart-words.ts';
import { nothingRegistered, wholeText } from './nothing-registered.ts';

interface MonthsPictureProps {
  readonly year: number;
  readonly today: CivilDate;
  readonly figures: YearFigures;
  readonly twin: Twin;
  /** Null for all the clusters together. */
  readonly cluster: { readonly id: ClusterId; readonly name: string } | null;
}

/** How registration grew over the months until today: the months ahead have no bar. */
export function MonthsPicture({ year, today, figures, twin, cluster }: MonthsPictureProps) {
  const words = useWords(yearChartWords);
  const months = registrationMonths(figures, { cluster: cluster?.id ?? null, year, today });
  const last = months.at(-1);
  const title = cluster ? `${words.monthsTitle(year)}: ${cluster.name}` : words.monthsTitle(year);
  return (
    <PictureCard
      title={title}
      unit={words.monthsUnit}
      twin={twin}
      nothing={nothingRegistered(words, year, figures, { registered: last?.registered ?? 0 })}
      sheet={{
        heads: [words.month, words.added, words.cumulated, words.units, words.share],
        lines: months.map(({ month, added, registered, units }) => ({
          id: String(month),
          cells: [
            words.monthName(month),
            String(added),
            String(registered),
            String(units),
            percentColumn(registered, units),
          ],
        })),
      }}
    >
      <BarPicture
        bands={Array.from({ length: 12 }, (_, index) => words.monthShort(index + 1))}
        series={[
          {
            look: 'solid',
            label: words.registered,
            values: Array.from({ length: 12 }, (_, index) => {
              const month = months[index];
              return month && month.units > 0 ? (100 * month.registered) / month.units : null;
            }),
          },
        ]}
        direction="standing"
        figure={wholeText}
        barText={(_, band) => `${months[band]?.registered}/${months[band]?.units}`}
        goal={{ value: 100, label: words.goal }}
      />
    </PictureCard>
  );
}
