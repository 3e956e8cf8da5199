import { calledName } from '#domain/nominations/nomination.ts';
import type { NomineeId } from '#domain/ids.ts';
import type { Assessment, Stage } from '#domain/scoring/assessment.ts';
import type { Criterion } from '#domain/scoring/criteria.ts';
import { pointsOf } from '#domain/scoring/leaf.ts';
import { hundredths, type Mark, type Points } from '#domain/scoring/points.ts';
import type { Marks } from '#domain/scoring/scoring.ts';
import { depthOf } from '#domain/year/indicator-figure.ts';
import type { IndicatorKind } from '#domain/year/indicators.ts';
import {
  byStage,
  columnsOf,
  givesAnything,
  isFinished,
  type Columns,
  type ScoringRecord,
} from '#domain/scoring/stages.ts';

/** The parts of what a unit was to reach and reached. */
export const figureParts = ['plan', 'actual'] as const;
export type FigurePart = (typeof figureParts)[number];

/** A mark that was typed into the column of a stage; null empties the box. */
export interface MarkEntry {
  readonly nomineeId: NomineeId;
  readonly stage: Stage;
  readonly code: string;
  readonly mark: Mark | null;
}

/** A figure that was typed for a quantitative leaf; null where it is told no more. */
export interface FigureEntry {
  readonly nomineeId: NomineeId;
  readonly stage: Stage;
  readonly code: string;
  readonly part: FigurePart;
  readonly value: number | null;
}

/** What a stage says of a unit besides its marks. */
export type Remarks = Pick<Assessment, 'figures' | 'comments' | 'evidence' | 'explanations'>;

/** A unit on the grid of a cluster's scoring: what the stage in hand gives it, and what stood before. */
export interface UnitRow {
  readonly id: NomineeId;
  readonly number: number;
  readonly name: string;
  readonly stage: Stage;
  readonly columns: Columns;
  readonly remarks: Readonly<Record<Stage, Remarks>>;
  /** Whether a stage shows anything: it gave the unit marks or figures, or it is the one in hand. */
  readonly shown: Readonly<Record<Stage, boolean>>;
  /** Texts that were not taken, by their box; see {@link boxOf}. */
  readonly kept: ReadonlyMap<string, string>;
}

/** The name of a box within a unit's row. */
export const boxOf = (stage: Stage, code: string, part?: FigurePart): string =>
  part === undefined ? `${stage} ${code}` : `${stage} ${code} ${part}`;

const nothing: Remarks = { figures: {}, comments: {}, evidence: {}, explanations: {} };

/** A row with what it was made from: as long as that is alike, the row stays the same object. */
export interface KnownRow {
  readonly facts: unknown;
  readonly row: UnitRow;
}

/** The units of a scoring with everything that their boxes show; those of which nothing changed stay the same objects. */
export function unitRows(
  record: ScoringRecord,
  stage: Stage,
  kept: ReadonlyMap<NomineeId, ReadonlyMap<string, string>>,
  known: ReadonlyMap<NomineeId, KnownRow>,
): ReadonlyMap<NomineeId, KnownRow> {
  const columns = columnsOf(record);
  const nameOf = new Map(record.nominees.map((nominee) => [nominee.id, calledName(nominee)]));
  const own = new Map<NomineeId, Assessment[]>();
  for (const one of record.assessments) own.set(one.nomineeId, [...(own.get(one.nomineeId) ?? []), one]);
  return new Map(
    record.scoring.nomineeIds.flatMap((id, index) => {
      const column = columns.get(id);
      if (!column) return [];
      const mine = own.get(id) ?? [];
      const told = kept.get(id) ?? noTexts;
      const facts = [stage, index, nameOf.get(id), column, mine, [...told]];
      const before = known.get(id);
      if (before && areAlike(before.facts, facts)) return [[id, before] as const];
      const given = (one: Stage): boolean =>
        mine.some((assessment) => assessment.stage === one && givesAnything(assessment));
      const row: UnitRow = {
        id,
        number: index + 1,
        name: nameOf.get(id) ?? '',
        stage,
        columns: column,
        remarks: byStage((one) => mine.find((assessment) => assessment.stage === one) ?? nothing),
        shown: byStage((one) => one === stage || given(one)),
        kept: told,
      };
      return [[id, { facts, row }] as const];
    }),
  );
}

const noTexts: ReadonlyMap<string, string> = new Map();
/** Whether two values hold the same: rows are read anew from the disk with every mark, and most are what they were. */
function areAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && areAlike(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

/** The rows with what was typed just now in its place; what it comes to is reckoned a moment later. */
export function withTyped(
  rows: readonly UnitRow[],
  marks: readonly MarkEntry[],
  figures: readonly FigureEntry[],
): readonly UnitRow[] {
  if (marks.length + figures.length === 0) return rows;
  return rows.map((row) => {
    const own = marks.filter(({ nomineeId }) => nomineeId === row.id);
    const told = figures.filter(({ nomineeId }) => nomineeId === row.id);
    if (own.length + told.length === 0) return row;
    const columns = { ...row.columns };
    for (const { stage, code, mark } of own) {
      columns[stage] = { ...columns[stage], marks: withPart(columns[stage].marks, code, mark) };
    }
    for (const { stage, code, part, value } of told) {
      const stood = columns[stage].reckoned[code];
      if (!stood || value === null) continue;
      columns[stage] = {
        ...columns[stage],
        reckoned: { ...columns[stage].reckoned, [code]: { ...stood, [part]: value } },
      };
    }
    return { ...row, columns };
  });
}

/** A record with what was typed and is still on its way to the disk. */
export function withEntries(
  record: ScoringRecord,
  marks: readonly MarkEntry[],
  figures: readonly FigureEntry[],
): ScoringRecord {
  if (marks.length + figures.length === 0) return record;
  const assessments = new Map(record.assessments.map((one) => [`${one.nomineeId} ${one.stage}`, one]));
  const edit = (
    { nomineeId, stage }: Pick<MarkEntry, 'nomineeId' | 'stage'>,
    change: (one: Assessment) => Partial<Assessment>,
  ): void => {
    const key = `${nomineeId} ${stage}`;
    const one = assessments.get(key) ?? {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own comes from the disk, where it is written now
      id: key as Assessment['id'],
      scoringId: record.scoring.id,
      nomineeId,
      stage,
      marks: {},
      ...nothing,
    };
    assessments.set(key, { ...one, ...change(one) });
  };
  for (const entry of marks) edit(entry, (one) => ({ marks: withPart(one.marks, entry.code, entry.mark) }));
  for (const entry of figures) {
    edit(entry, (one) => {
      const stood = one.figures[entry.code] ?? { plan: null, actual: null };
      const told = { ...stood, [entry.part]: entry.value };
      return {
        figures: withPart(one.figures, entry.code, told.plan === null && told.actual === null ? null : told),
      };
    });
  }
  return { ...record, assessments: [...assessments.values()] };
}

function withPart<Value>(
  parts: Readonly<Record<string, Value>>,
  code: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const { [code]: _, ...others } = parts;
  return value === null ? others : { ...others, [code]: value };
}

/** By how much a stage differs from what stood before on a leaf, in points; undefined where it does not, or either is empty. */
export function differenceOn(leaf: Criterion, now: Marks, before: Marks | undefined): Points | undefined {
  const [mark, stood] = [now[leaf.code], before?.[leaf.code]];
  if (mark === undefined || stood === undefined || mark === 'not-applicable' || stood === 'not-applicable') {
    return undefined;
  }
  const value = pointsOf(leaf, mark) - pointsOf(leaf, stood);
  return value === 0 ? undefined : hundredths(value);
}

/** As which indicator a figure of a leaf is read: its own, else any with two decimals. */
export const figureKind = ({ rule }: Criterion): IndicatorKind =>
  (rule?.type === 'quantitative' ? rule.indicator : null) ?? 'production';

/** How many decimals the marks on these leaves need to stand under each other in the stage in hand. */
export function depthOfMarks(rows: readonly UnitRow[], leaves: readonly Criterion[]): number {
  const typed = rows.flatMap(({ columns, stage }) => leaves.map(({ code }) => columns[stage].marks[code]));
  return depthOf(typed.filter((mark) => mark !== undefined && mark !== 'not-applicable'));
}

/** The units that still lack something at a stage. */
export const unfinishedUnits = (rows: readonly UnitRow[], stage: Stage): readonly UnitRow[] =>
  rows.filter(({ columns }) => !isFinished(columns[stage]));
