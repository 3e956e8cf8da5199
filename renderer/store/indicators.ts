import type { DeedType } from '#domain/deeds.ts';
import type { NomineeId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { isFigure } from '#domain/year/indicator-figure.ts';
import { isTold, untold, withFigure, type IndicatorCell, type YearIndicators } from '#domain/year/indicators.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';

/** How figures came in: typed one by one, pasted as a block, as a list from a file, or taken over from the year before. */
export type FigureSource = 'typed' | 'pasted' | 'list' | 'year-before';

const deedBySource = {
  typed: 'indicators-recorded',
  pasted: 'indicators-pasted',
  list: 'indicators-imported',
  'year-before': 'last-year-taken-over',
} as const satisfies Record<FigureSource, DeedType>;

/** Figures of a year, each with its place in the table. */
export interface FiguresOfYear {
  readonly year: number;
  readonly cells: readonly IndicatorCell[];
  readonly source: FigureSource;
}

/**
 * Writes figures of a year down, one or a whole list in one deed; tells of how many enterprises. What is known already is
 * not written again, and an enterprise of which nothing is told any longer has no row.
 */
export const recordIndicators = (
  desk: Desk,
  { year, cells, source }: FiguresOfYear,
): Promise<Result<number, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, deedBySource[source]),
    ['nominees', 'indicators'],
    async (): Promise<Result<number, Refusal>> => {
      const allowed = mayActOnCouncil('keep-year', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db, newId } = desk;
      const wrong = cells.find(({ kind, value }) => value !== null && !isFigure(kind, value));
      if (wrong) throw new Error(`No figure of ${wrong.kind}: ${wrong.value}`);
      const ids = [...new Set(cells.map(({ nomineeId }) => nomineeId))];
      const nominees = await db.nominees.bulkGet(ids);
      if (nominees.some((nominee) => nominee?.kind !== 'enterprise'))
        return err({ type: 'not-found', subject: 'nominee' });
      const before = new Map((await db.indicators.where({ year }).toArray()).map((row) => [row.nomineeId, row]));
      const after = new Map<NomineeId, YearIndicators>();
      for (const cell of cells) {
        const { nomineeId } = cell;
        const row = after.get(nomineeId) ?? before.get(nomineeId) ?? { id: newId(), nomineeId, year, figures: untold };
        after.set(nomineeId, { ...row, figures: withFigure(row.figures, cell) });
      }
      const changed = [...after.values()].filter(
        ({ nomineeId, figures }) => figures !== (before.get(nomineeId)?.figures ?? untold),
      );
      await db.indicators.bulkPut(changed.filter(({ figures }) => isTold(figures)));
      await db.indicators.bulkDelete(changed.filter(({ figures }) => !isTold(figures)).map(({ id }) => id));
      return ok(changed.length);
    },
  );

/** The figures of a year, by the enterprise that told them. */
export async function loadIndicators(
  db: CouncilDatabase,
  year: number,
): Promise<ReadonlyMap<NomineeId, YearIndicators['figures']>> {
  const rows = await db.indicators.where({ year }).toArray();
  return new Map(rows.map(({ nomineeId, figures }) => [nomineeId, figures]));
}
