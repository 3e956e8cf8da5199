import type { NomineeId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';
import type { YearIndicators } from '#domain/year/indicators.ts';
import type { Movement } from '#domain/year/movement.ts';
import { dayWithin, type Registration } from '#domain/year/registration.ts';
import type { UnitGroup } from '#domain/year/year-figures.ts';
import type { CouncilDatabase } from './database.ts';
import { listClusters } from './register-reading.ts';

/** What the pictures of a year are drawn from. */
export interface YearFigures {
  /** The clusters that have units, by number; last those that told figures and stand in no cluster. */
  readonly groups: readonly UnitGroup[];
  readonly indicators: readonly YearIndicators[];
  readonly registrations: readonly Registration[];
  readonly movements: readonly Movement[];
}

/** Reads a year's indicators, registrations and movements, with the clusters as they are today, or on its day that is nearest to today. */
export async function loadYearFigures(db: CouncilDatabase, year: number, today: CivilDate): Promise<YearFigures> {
  const [clusters, indicators, registrations, movements] = await Promise.all([
    listClusters(db, dayWithin(year, today)),
    db.indicators.where('year').equals(year).toArray(),
    db.registrations.where('year').equals(year).toArray(),
    db.movements.where('year').equals(year).toArray(),
  ]);
  const groups = clusters
    .map(({ cluster, units }) => ({
      id: cluster.id,
      name: cluster.name,
      units: units.map(({ nominee }) => ({ id: nominee.id, name: nominee.name })),
    }))
    .filter(({ units }) => units.length > 0);
  const inCluster = new Set(groups.flatMap(({ units }) => units.map(({ id }) => id)));
  const outside = await namesOf(
    db,
    indicators.map(({ nomineeId }) => nomineeId).filter((id) => !inCluster.has(id)),
  );
  return {
    groups: outside.length === 0 ? groups : [...groups, { id: 'outside', name: '', units: outside }],
    indicators,
    registrations,
    movements,
  };
}

async function namesOf(db: CouncilDatabase, ids: readonly NomineeId[]): Promise<UnitGroup['units']> {
  const nominees = await db.nominees.bulkGet([...ids]);
  return nominees.flatMap((nominee) => (nominee ? [{ id: nominee.id, name: nominee.name }] : []));
}
