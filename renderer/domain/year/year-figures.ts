import type { ClusterId, NomineeId } from '../ids.ts';
import type { FigurePart, IndicatorFigures, IndicatorKind, IndicatorTable, YearIndicators } from './indicators.ts';
import { totalOf } from './indicator-totals.ts';

/** The units of a cluster on a day, or those that told figures and stand in no cluster. */
export interface UnitGroup {
  readonly id: ClusterId | 'outside';
  /** Empty for those outside of every cluster. */
  readonly name: string;
  readonly units: readonly { readonly id: NomineeId; readonly name: string }[];
}

/** A part of a whole as both stand, so that a percentage is never seen without its fraction. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** One indicator of a cluster or an enterprise against its plan and the year before. */
export interface ComparedFigures {
  readonly id: string;
  readonly name: string;
  readonly figures: IndicatorFigures;
  /** How many of the units told what they reached. */
  readonly told: number;
  readonly units: number;
  /** Null where nobody told both, or where there is nothing to compare with. */
  readonly ofPlan: Share | null;
  readonly ofLastYear: Share | null;
}

/** Every group's figures of one indicator, in the order of the groups. */
export const comparedByGroup = (
  kind: IndicatorKind,
  groups: readonly UnitGroup[],
  indicators: readonly YearIndicators[],
): readonly ComparedFigures[] => groups.map((group) => compared(kind, group, indicators));

/** Every enterprise's own figures of one indicator, in the order of its cluster: nothing is weighed by its workers. */
export const comparedByUnit = (
  kind: IndicatorKind,
  { units }: UnitGroup,
  indicators: readonly YearIndicators[],
): readonly ComparedFigures[] =>
  units.map(({ id, name }) => {
    const own = indicators.find(({ nomineeId }) => nomineeId === id)?.figures[kind] ?? nothing;
    return {
      id,
      name,
      figures: own,
      told: own.actual === null ? 0 : 1,
      units: 1,
      ofPlan: shareOf(own.actual, own.plan),
      ofLastYear: shareOf(own.actual, own.lastYear),
    };
  });

const nothing: IndicatorFigures = { plan: null, actual: null, lastYear: null };

/** What all the groups come to together: the last line of the table. */
export const comparedTogether = (
  kind: IndicatorKind,
  groups: readonly Pick<UnitGroup, 'units'>[],
  indicators: readonly YearIndicators[],
): ComparedFigures =>
  compared(kind, { id: 'together', name: '', units: groups.flatMap(({ units }) => units) }, indicators);

function compared(
  kind: IndicatorKind,
  { id, name, units }: Pick<UnitGroup, 'units'> & { readonly id: string; readonly name: string },
  indicators: readonly YearIndicators[],
): ComparedFigures {
  const own = new Set(units.map((unit) => unit.id));
  const tables = indicators.filter(({ nomineeId }) => own.has(nomineeId)).map(({ figures }) => figures);
  const actual = totalOf(tables, kind, 'actual');
  return {
    id,
    name,
    figures: {
      plan: totalOf(tables, kind, 'plan').value,
      actual: actual.value,
      lastYear: totalOf(tables, kind, 'lastYear').value,
    },
    told: actual.told,
    units: units.length,
    ofPlan: shareOfMany(kind, 'plan', tables),
    ofLastYear: shareOfMany(kind, 'lastYear', tables),
  };
}

/** Like is compared with like: only those count that told both figures. */
function shareOfMany(
  kind: IndicatorKind,
  against: Exclude<FigurePart, 'actual'>,
  tables: readonly IndicatorTable[],
): Share | null {
  const both = tables.filter((table) => table[kind].actual !== null && table[kind][against] !== null);
  return shareOf(totalOf(both, kind, 'actual').value, totalOf(both, kind, against).value);
}

/** Nothing is divided by nought. */
const shareOf = (part: number | null, whole: number | null): Share | null =>
  part === null || whole === null || whole === 0 ? null : { part, whole };
