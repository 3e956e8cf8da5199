import { useCallback, useMemo, useState } from 'react';
import { vietnamStamp, yearOf, type CivilDate } from '#domain/time.ts';
import type { IndicatorCell } from '#domain/year/indicators.ts';
import { loadIndicators, recordIndicators } from '#store/indicators.ts';
import { useLive } from '#store/live.ts';
import { listEnterprises } from '#store/register-reading.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useOnTheWay } from '../use-on-the-way.ts';
import { indicatorRows, placeKey, withTyped, type EnterpriseRow, type FigurePlace } from './indicator-rows.ts';
import type { FigureHands } from './indicator-cell.tsx';

/** The table of a year: its rows as stored and typed, and what to do with what is typed; undefined until it is read. */
export function useIndicatorSheet(year: number): {
  readonly rows: readonly EnterpriseRow[] | undefined;
  readonly hands: FigureHands;
  /** Why the last figure typed was not written. */
  readonly error: string | undefined;
} {
  const desk = useDesk();
  const { db, clock } = desk;
  const { error, run } = useCommand('each');
  const day = dayOfYear(year, vietnamStamp(clock()).date);
  const entries = useLive(() => listEnterprises(db, day), [db, day]);
  const own = useLive(() => loadIndicators(db, year), [db, year]);
  const before = useLive(() => loadIndicators(db, year - 1), [db, year]);
  const [kept, setKept] = useState<ReadonlyMap<string, { readonly place: FigurePlace; readonly text: string }>>(
    new Map(),
  );
  const { onTheWay, type: send } = useOnTheWay<IndicatorCell>({
    stored: own,
    keyOf: placeKey,
    write: (cell) => run(() => recordIndicators(desk, { year, cells: [cell], source: 'typed' })),
  });
  const stored = useMemo(
    () => (entries && own && before ? indicatorRows(entries, own, before) : undefined),
    [entries, own, before],
  );
  const rows = useMemo(() => stored && withTyped(stored, onTheWay, kept), [stored, onTheWay, kept]);
  const keep = useCallback((place: FigurePlace, text: string | null): void => {
    const key = placeKey(place);
    setKept((now) => {
      if (now.get(key)?.text === (text ?? undefined)) return now;
      const next = new Map(now);
      if (text === null) next.delete(key);
      else next.set(key, { place, text });
      return next;
    });
  }, []);
  const type = useCallback(
    (cell: IndicatorCell): void => {
      keep(cell, null);
      send(cell);
    },
    [keep, send],
  );
  const hands = useMemo(() => ({ type, keep }), [type, keep]);
  return { rows, hands, error };
}

/** The day whose clusters a year is shown by: today in this year, else the year's last day, or first if it is to come. */
function dayOfYear(year: number, today: CivilDate): CivilDate {
  const now = yearOf(today);
  if (year === now) return today;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every year has these days
  return `${year}-${year < now ? '12-31' : '01-01'}` as CivilDate;
}
