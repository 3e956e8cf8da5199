import type { ClusterId, NomineeId } from '../ids.ts';
import { yearOf, type CivilDate } from '../time.ts';
import type { Registration } from './registration.ts';
import type { UnitGroup } from './year-figures.ts';

/** How many units of a cluster registered, with their action plan and without it; all of them is the goal. */
export interface RegistrationProgress {
  readonly id: UnitGroup['id'];
  readonly name: string;
  readonly units: number;
  readonly registered: number;
  readonly withPlan: number;
}

/** The registrations of a month, and how many units had registered by its last day. */
export interface RegistrationMonth {
  /** 1 is January. */
  readonly month: number;
  readonly added: number;
  readonly registered: number;
  readonly units: number;
}

/** How far each cluster is with its registrations; whoever stands in no cluster is in none of them. */
export const registrationProgress = (
  groups: readonly UnitGroup[],
  registrations: readonly Registration[],
): readonly RegistrationProgress[] =>
  groups
    .filter(({ id, units }) => id !== 'outside' && units.length > 0)
    .map(({ id, name, units }) => {
      const own = ofUnits(units, registrations);
      return {
        id,
        name,
        units: units.length,
        registered: own.length,
        withPlan: own.filter(({ actionPlan }) => actionPlan !== null).length,
      };
    });

/**
 * How the registrations of a cluster, or of all of them, grew over the months of the year until today; what was
 * registered before the year began counts for January.
 */
export function registrationMonths(
  { groups, registrations }: { readonly groups: readonly UnitGroup[]; readonly registrations: readonly Registration[] },
  { cluster, year, today }: { readonly cluster: ClusterId | null; readonly year: number; readonly today: CivilDate },
): readonly RegistrationMonth[] {
  const units = groups
    .filter(({ id }) => (cluster === null ? id !== 'outside' : id === cluster))
    .flatMap((group) => group.units);
  const months = ofUnits(units, registrations).map(({ registeredOn }) => monthWithin(registeredOn, year));
  return Array.from({ length: monthWithin(today, year) }, (_, index) => ({
    month: index + 1,
    added: months.filter((month) => month === index + 1).length,
    registered: months.filter((month) => month <= index + 1).length,
    units: units.length,
  }));
}

const ofUnits = (
  units: readonly { readonly id: NomineeId }[],
  registrations: readonly Registration[],
): readonly Registration[] => {
  const own = new Set(units.map(({ id }) => id));
  return registrations.filter(({ nomineeId }) => own.has(nomineeId));
};

/** The month of the year in which a day lies, or the nearest one. */
function monthWithin(day: CivilDate, year: number): number {
  if (yearOf(day) !== year) return yearOf(day) < year ? 1 : 12;
  return Number(day.slice(5, 7));
}
