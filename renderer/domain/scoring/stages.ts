import type { MemberId, NomineeId } from '../ids.ts';
import type { Acting } from '../meeting/meeting.ts';
import type { Nominee } from '../nominations/nomination.ts';
import { err, ok, type Result } from '../result.ts';
import type { IndicatorTable } from '../year/indicators.ts';
import {
  isLocked,
  stages,
  type Assessment,
  type Closing,
  type ReckonedFigures,
  type ReckonedLeaf,
  type Scoring,
  type Stage,
} from './assessment.ts';
import type { CriteriaSet, TieStep } from './criteria.ts';
import type { Mark, Points } from './points.ts';
import type { ScoringRefusal } from './scoring-refusal.ts';
import { panelScore, sheetTotal, type Marks, type PanelScore, type SheetTotal } from './scoring.ts';
import { commentsMissing } from './stage-comments.ts';
import { marksBefore, quantitativeLeaves, reckonFigures } from './stage-figures.ts';
import { isWomenPreferred } from './women.ts';

/** Everything that a scoring's points come from. */
export interface ScoringRecord {
  readonly scoring: Scoring;
  readonly set: CriteriaSet;
  /** Those who are scored, in the order of the printed table. */
  readonly nominees: readonly Nominee[];
  readonly assessments: readonly Assessment[];
  /** The year's indicators of those who told any. */
  readonly indicators: ReadonlyMap<NomineeId, IndicatorTable>;
}

/** What one stage gives one unit, added up. */
export interface Column {
  /** What was typed, and the reckoned points of quantitative leaves. */
  readonly marks: Marks;
  /** How the points of quantitative leaves came about; without an entry where a leaf does not apply. */
  readonly reckoned: Readonly<Record<string, ReckonedLeaf>>;
  readonly total: SheetTotal;
  /** The total within the set's end and floor; undefined while a leaf is empty. */
  readonly points: Points | undefined;
  /** The leaves that owe a comment. */
  readonly commentsMissing: readonly string[];
}

/** A stage's column beside what it is compared with. */
export interface StageColumn extends Column {
  /** What stood before it, leaf by leaf, as whichever stage said it last; undefined where no stage before it gave anything. */
  readonly before: Marks | undefined;
}

/** A unit's columns, one a stage. */
export type Columns = Readonly<Record<Stage, StageColumn>>;

/** Whether a stage gave a unit anything: marks or figures; remarks alone give nothing. */
export const givesAnything = ({ marks, figures }: Pick<Assessment, 'marks' | 'figures'>): boolean =>
  Object.keys(marks).length > 0 || Object.keys(figures).length > 0;

/** Every unit's columns: what was typed, with what is reckoned over all units, or was kept at closing. */
export function columnsOf(record: ScoringRecord): ReadonlyMap<NomineeId, Columns> {
  const at = byStage((stage) => columnsAt(record, stage));
  const given = givenBy(record.assessments);
  return new Map(
    record.nominees.map(({ id }) => {
      const own = byStage((stage) => at[stage](id));
      return [
        id,
        byStage((stage) => ({ ...own[stage], before: stoodBefore(record.set, own, given(id, stage).before) })),
      ];
    }),
  );
}

/** What stood before a stage: what was typed leaf by leaf, and the reckoned points of the last stage that gave anything. */
function stoodBefore(
  { criteria }: CriteriaSet,
  columns: Readonly<Record<Stage, Column>>,
  before: readonly Assessment[],
): Marks | undefined {
  const [last] = before;
  if (!last) return undefined;
  const { marks } = columns[last.stage];
  const reckoned = quantitativeLeaves(criteria).flatMap(({ code }) => {
    const mark = marks[code];
    return mark === undefined ? [] : [[code, mark] as const];
  });
  return { ...marksBefore(criteria, before), ...Object.fromEntries(reckoned) };
}

/** What marks come to within the set's end and floor; undefined while a leaf is empty, or where none applies. */
export const pointsOfMarks = (set: CriteriaSet, nomineeId: NomineeId, marks: Marks): Points | undefined =>
  scoreOf(set, nomineeId, marks, false).points;

/** The columns of one stage: its figures are reckoned once, over all units. */
function columnsAt(record: ScoringRecord, stage: Stage): (id: NomineeId) => Column {
  const { set, scoring, assessments } = record;
  const given = givenBy(assessments);
  const kept = scoring.closing?.figures[stage] ?? figuresAt(record, stage);
  const quantitative = quantitativeLeaves(set.criteria).map(({ code }) => code);
  return (id) => {
    const { own, before } = given(id, stage);
    const reckoned = kept[id] ?? {};
    const marks: Record<string, Mark> = { ...own?.marks };
    for (const code of quantitative) {
      const leaf = reckoned[code];
      if (!leaf) marks[code] = 'not-applicable';
      else if (leaf.type === 'reckoned') marks[code] = leaf.points;
    }
    return {
      marks,
      reckoned,
      total: sheetTotal(set.criteria, marks),
      points: pointsOfMarks(set, id, marks),
      commentsMissing: own ? commentsMissing(set, own, before) : [],
    };
  };
}

/** The figures of quantitative leaves at every stage as they come out now: what closing keeps. */
export const figuresOf = (record: ScoringRecord): Closing['figures'] => byStage((stage) => figuresAt(record, stage));

function figuresAt({ set, nominees, assessments, indicators }: ScoringRecord, stage: Stage): ReckonedFigures {
  const given = givenBy(assessments);
  const units = nominees.map(({ id }) => {
    const { own, before } = given(id, stage);
    return [id, { given: own ? [own, ...before] : before, indicators: indicators.get(id) }] as const;
  });
  return reckonFigures(set.criteria, new Map(units));
}

/** What a stage gave a unit, if anything, and what the stages before it gave, the latest first. */
function givenBy(assessments: readonly Assessment[]) {
  const all = new Map(assessments.filter(givesAnything).map((row) => [`${row.nomineeId} ${row.stage}`, row]));
  return (
    id: NomineeId,
    stage: Stage,
  ): { readonly own: Assessment | undefined; readonly before: readonly Assessment[] } => ({
    own: all.get(`${id} ${stage}`),
    before: stagesBefore(stage)
      .toReversed()
      .flatMap((earlier) => all.get(`${id} ${earlier}`) ?? []),
  });
}

/** The stages before one, in their order. */
export const stagesBefore = (stage: Stage): readonly Stage[] => stages.slice(0, stages.indexOf(stage));

/** A value for every stage. */
export const byStage = <Value>(valueOf: (stage: Stage) => Value): Readonly<Record<Stage, Value>> => ({
  self: valueOf('self'),
  cross: valueOf('cross'),
  cluster: valueOf('cluster'),
  council: valueOf('council'),
});

/** A stage is one sheet: it is reckoned as a panel of one. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody's id: it only has to be the same twice
const oneSheet = 'stage' as MemberId;

const scoreOf = (set: CriteriaSet, nomineeId: NomineeId, marks: Marks, women: boolean): PanelScore =>
  panelScore(set, nomineeId, [{ memberId: oneSheet, nomineeId, marks }], [oneSheet], { women });

/** Whether a column lacks nothing: every leaf is marked, or the unit is disqualified. Where nothing applies, nothing is lacking. */
export const isFinished = ({ total }: Pick<Column, 'total'>): boolean => total.missing === 0 || total.disqualified;

/** Whether a stage gave any unit anything. */
export const isUsed = ({ assessments }: Pick<ScoringRecord, 'assessments'>, stage: Stage): boolean =>
  assessments.some((row) => row.stage === stage && givesAnything(row));

/** The last stage in which anything stands, by which units are ranked; the cluster's while nothing does. */
export const rankingStage = (record: Pick<ScoringRecord, 'assessments'>): Stage =>
  stages.findLast((stage) => isUsed(record, stage)) ?? 'cluster';

/** Those whom the law prefers among equals, as the register has them now: what closing keeps. */
export const womenPreferredIn = ({ nominees }: Pick<ScoringRecord, 'nominees'>): readonly NomineeId[] =>
  nominees.filter(isWomenPreferred).map(({ id }) => id);

/** What a stage's points are ranked by: the figures of all who are scored, with those of a chain that parts equals. */
export function contestOf(
  record: ScoringRecord,
  stage: Stage,
): { scoresBy(this: void, chain: readonly TieStep[]): readonly PanelScore[] } {
  const columnOf = columnsAt(record, stage);
  const preferred = record.scoring.closing?.womenPreferred ?? womenPreferredIn(record);
  const columns = record.nominees.map((nominee) => ({ nominee, column: columnOf(nominee.id) }));
  return {
    scoresBy: (chain) => {
      const set = { ...record.set, tieChain: chain };
      return columns.map(({ nominee, column: { marks, total } }) => ({
        ...scoreOf(set, nominee.id, marks, preferred.includes(nominee.id)),
        // Whoever is disqualified is so before the rest of the column is filled.
        disqualified: total.disqualified,
      }));
    },
  };
}

/** Those to whom a stage gave nothing yet: a self-score that is late, or was never sent. */
export function unitsWithout({ nominees, assessments }: ScoringRecord, stage: Stage): readonly Nominee[] {
  const given = givenBy(assessments);
  return nominees.filter(({ id }) => given(id, stage).own === undefined);
}

/** Whether whoever sits here may write to a stage now: nothing from it on is locked, and the council's is the recorders'. */
export function mayWrite(
  { locks, closing }: Pick<Scoring, 'locks' | 'closing'>,
  stage: Stage,
  acting: Acting,
): Result<true, ScoringRefusal> {
  if (closing) return err({ type: 'scoring-closed' });
  const locked = stages.slice(stages.indexOf(stage)).find((later) => isLocked({ locks }, later));
  if (locked) return err({ type: 'stage-locked', stage: locked });
  return stage === 'council' && acting === 'other' ? err({ type: 'stage-not-yours', stage }) : ok(true);
}

/** Whether a unit may still explain itself: its column is locked by then, what the council gave is not. */
export const mayExplain = (scoring: Pick<Scoring, 'locks' | 'closing'>): Result<true, ScoringRefusal> =>
  mayWrite(scoring, 'council', 'chair');

/**
 * The stages that are locked with one: it alone, and those before it that this scoring did not use. Something must stand
 * in it; one before it in which something stands must be locked already, and no comment may be owed.
 */
export function lockedWith(record: ScoringRecord, stage: Stage): Result<readonly Stage[], ScoringRefusal> {
  const { scoring, nominees } = record;
  const writable = mayWrite(scoring, stage, 'chair');
  if (!writable.ok) return writable;
  const open = stagesBefore(stage).filter((earlier) => !isLocked(scoring, earlier));
  const used = open.find((earlier) => isUsed(record, earlier));
  if (used) return err({ type: 'stage-before-open', stage: used });
  if (!isUsed(record, stage)) return err({ type: 'stage-empty', stage });
  const columnOf = columnsAt(record, stage);
  for (const { id, name } of nominees) {
    const [code] = columnOf(id).commentsMissing;
    if (code !== undefined) return err({ type: 'comment-missing', name, code });
  }
  return ok([...open, stage]);
}

/** Whether a locked stage may be opened again: nothing that came after it is locked, and the scoring is not closed. */
export function mayReopen({ locks, closing }: Scoring, stage: Stage): Result<true, ScoringRefusal> {
  if (closing) return err({ type: 'scoring-closed' });
  if (!isLocked({ locks }, stage)) return err({ type: 'stage-before-open', stage });
  const later = stages.slice(stages.indexOf(stage) + 1).find((after) => isLocked({ locks }, after));
  return later ? err({ type: 'stage-locked', stage: later }) : ok(true);
}

/** What closing keeps: every stage that was used is locked, and no unit lacks anything. */
export function closingFigures(record: ScoringRecord): Result<Closing['figures'], ScoringRefusal> {
  const { scoring } = record;
  if (scoring.closing) return err({ type: 'scoring-closed' });
  const open = stages.find((stage) => !isLocked(scoring, stage) && isUsed(record, stage));
  if (open) return err({ type: 'stage-before-open', stage: open });
  const columnOf = columnsAt(record, rankingStage(record));
  const unfinished = record.nominees.filter(({ id }) => !isFinished(columnOf(id))).length;
  return unfinished > 0 ? err({ type: 'scoring-unfinished', units: unfinished }) : ok(figuresOf(record));
}
