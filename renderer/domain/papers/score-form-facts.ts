import type { NomineeId } from '../ids.ts';
import { calledName } from '../nominations/nomination.ts';
import { stages, type Assessment, type Evidence, type Stage } from '../scoring/assessment.ts';
import { maximumOf, type LeafRule } from '../scoring/criteria.ts';
import type { Points } from '../scoring/points.ts';
import type { Achievement } from '../scoring/quantitative.ts';
import { byStage, columnsOf, givesAnything, type Columns, type ScoringRecord } from '../scoring/stages.ts';
import { inCapitals } from '../text.ts';
import type { CivilDate, Instant } from '../time.ts';
import type { CommonFacts } from './facts.ts';
import { criteriaDown, scoreCells, scoreLines, type ScoreCell, type ScoreLine } from './score-lines.ts';
import { representativeOf, type ScoringHead } from './scoring-head.ts';
import { standingFacts } from './standing-facts.ts';

/** The sheet on which a unit scores itself and is scored (Bảng tự chấm điểm), empty or as it stands; drawn anew whenever it is asked for. */
export interface ScoreFormFacts extends CommonFacts {
  readonly kind: 'score-form';
  /** What is scored: the cluster's name, or the category's. */
  readonly title: string;
  /** Null on a form that is handed out empty: name, day and points are written by hand. */
  readonly unit: { readonly name: string; readonly representative: string } | null;
  readonly criteriaSet: { readonly name: string; readonly version: number };
  readonly maximum: Points;
  readonly lines: readonly ScoreFormLine[];
  /** What each stage adds up to; null while it is unfinished. */
  readonly totals: Readonly<Record<Stage, Points | null>>;
}

/** One line of the sheet. */
export interface ScoreFormLine extends ScoreLine {
  /** How what is put on a leaf becomes points; null for a group. */
  readonly rule: LeafRule | null;
  readonly given: Readonly<Record<Stage, ScoreCell>>;
  /** What a quantitative leaf was measured by last; null on every other, and where nobody told it. */
  readonly reached: Achievement | null;
  readonly evidence: readonly { readonly name: string; readonly page: number | null }[];
  /** Why a mark is what it is, stage by stage, and what the unit answered. */
  readonly remarks: readonly { readonly stage: Stage; readonly text: string; readonly answer: boolean }[];
}

/** Makes the facts of a unit's sheet, or of an empty one for no unit; undefined where no letterhead is in force. */
export function scoreFormFacts(
  record: ScoringRecord,
  unitId: NomineeId | null,
  head: ScoringHead,
  date: CivilDate,
  now: Instant,
): ScoreFormFacts | undefined {
  const { scoring, set } = record;
  const common = standingFacts(head, { year: scoring.year, date, symbol: null }, now);
  const unit = record.nominees.find(({ id }) => id === unitId);
  if (!common) return undefined;
  const filled = sheetOf(record, unitId);
  return {
    kind: 'score-form',
    ...common,
    // The unit's own paper: it stands where the council does, under its cluster.
    letterhead: {
      ...common.letterhead,
      superiorLines: [inCapitals(head.cluster?.name ?? scoring.title)],
      issuerLines: unit ? [inCapitals(calledName(unit))] : [],
    },
    title: scoring.title,
    unit: unit ? { name: calledName(unit), representative: representativeOf(unit) } : null,
    criteriaSet: { name: set.name, version: set.version },
    maximum: maximumOf(set.criteria),
    lines: linesOf(record, filled),
    totals: byStage((stage) => filled(stage)?.columns[stage].points ?? null),
  };
}

/** What a stage gave the unit; undefined where it gave nothing. */
type Filled = (
  stage: Stage,
) => { readonly row: Assessment; readonly columns: Columns; readonly gives: boolean } | undefined;

function sheetOf(record: ScoringRecord, unitId: NomineeId | null): Filled {
  const columns = unitId === null ? undefined : columnsOf(record).get(unitId);
  const rows = record.assessments.filter(({ nomineeId }) => nomineeId === unitId);
  return (stage) => {
    const row = rows.find((one) => one.stage === stage);
    return row && columns && { row, columns, gives: givesAnything(row) };
  };
}

function linesOf({ set }: ScoringRecord, filled: Filled): readonly ScoreFormLine[] {
  const lines = scoreLines(set.criteria);
  const none: readonly ScoreCell[] = lines.map(() => null);
  const cells = byStage((stage) => {
    const own = filled(stage);
    return own?.gives ? scoreCells(set.criteria, own.columns[stage].marks) : none;
  });
  return criteriaDown(set.criteria).map(({ criterion: { code, rule } }, index) => ({
    ...(lines[index] ?? { code, label: '', max: null, group: false, depth: 0 }),
    rule,
    given: byStage((stage) => cells[stage][index] ?? null),
    reached: rule?.type === 'quantitative' ? reachedLast(filled, code) : null,
    evidence: stages.flatMap((stage) => filled(stage)?.row.evidence[code] ?? []).map(citedFile),
    remarks: remarksOf(
      stages.flatMap((stage) => filled(stage)?.row ?? []),
      code,
    ),
  }));
}

/** The figures by which the last stage that gave anything measured the unit. */
function reachedLast(filled: Filled, code: string): Achievement | null {
  const last = stages.findLast((stage) => filled(stage)?.gives);
  const leaf = last && filled(last)?.columns[last].reckoned[code];
  return leaf ? { plan: leaf.plan, actual: leaf.actual } : null;
}

const citedFile = ({ file, page }: Evidence): ScoreFormLine['evidence'][number] => ({ name: file.name, page });

/** What the stages said, one after the other, and at the end what the unit answered. */
const remarksOf = (rows: readonly Assessment[], code: string): ScoreFormLine['remarks'] =>
  (['comments', 'explanations'] as const).flatMap((told) =>
    rows.flatMap(({ stage, [told]: texts }) => {
      const text = texts[code] ?? '';
      return text === '' ? [] : [{ stage, text, answer: told === 'explanations' }];
    }),
  );
