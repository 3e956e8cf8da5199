import type { ScoringId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Evidence, Stage } from '#domain/scoring/assessment.ts';
import { checkMark } from '#domain/scoring/leaf.ts';
import { hundredths, type Mark } from '#domain/scoring/points.ts';
import { achievementOf, marksBefore } from '#domain/scoring/stage-figures.ts';
import { mayExplain, mayWrite, stagesBefore } from '#domain/scoring/stages.ts';
import { tidyText } from '#domain/text.ts';
import { isFigure, mostOfFigure } from '#domain/year/indicator-figure.ts';
import { fitsBesides } from './attachments.ts';
import type { CouncilDatabase } from './database.ts';
import type { Desk } from './desk.ts';
import { dossierFile, type HandedFile } from './kept-file.ts';
import { withColumns, withEntry, type Columns, type StageCell } from './stage-columns.ts';
import type { StoredFile } from './tables.ts';

/**
 * Puts marks into cells, one or a whole block, in one deed; null empties a cell, and on a quantitative leaf says that it
 * applies, though a stage before said that it does not. Tells how many cells it changed.
 */
export const recordMarks = (
  desk: Desk,
  scoringId: ScoringId,
  entries: readonly (StageCell & { readonly mark: Mark | null })[],
): Promise<Result<number, Refusal>> =>
  withColumns(desk, scoringId, { deed: 'marks-recorded', at: entries.flatMap(andThoseBefore) }, (columns) => {
    for (const { mark, ...cell } of entries) {
      const found = columns.at(cell);
      if (!found.ok) return found;
      const { column, leaf } = found.value;
      const checked = mark === null ? ok(mark) : checkMark(leaf, mark, columns.set.step);
      if (!checked.ok) return checked;
      const applies = mark === null && leaf.rule?.type === 'quantitative' && isLeftOutBefore(columns, cell);
      columns.put({
        ...column,
        marks: withEntry(column.marks, cell.code, mark ?? undefined),
        // Whoever tells figures says that the leaf applies, were it with neither part of them.
        figures: applies ? { [cell.code]: { plan: null, actual: null }, ...column.figures } : column.figures,
      });
    }
    return ok(columns.changedCells());
  });

/** A cell to be emptied with those of the stages before it, which may say that its leaf does not apply. */
const andThoseBefore = (cell: StageCell & { readonly mark: Mark | null }): readonly Omit<StageCell, 'code'>[] =>
  cell.mark === null ? [cell, ...stagesBefore(cell.stage).map((stage) => ({ ...cell, stage }))] : [cell];

/** Whether a quantitative leaf does not apply by what the stages before say. */
function isLeftOutBefore(columns: Columns, { nomineeId, stage, code }: StageCell): boolean {
  const before = stagesBefore(stage).toReversed();
  return (
    achievementOf(
      code,
      before.map((one) => columns.of(nomineeId, one)),
      undefined,
    ) === undefined
  );
}

/** Puts plan or actual into cells of quantitative leaves, in one deed; null goes back to what stands before the stage. */
export const recordFigures = (
  desk: Desk,
  scoringId: ScoringId,
  entries: readonly (StageCell & { readonly part: 'plan' | 'actual'; readonly value: number | null })[],
): Promise<Result<number, Refusal>> =>
  withColumns(desk, scoringId, { deed: 'figures-recorded', at: entries }, (columns) => {
    for (const { part, value, ...cell } of entries) {
      const found = columns.at(cell);
      if (!found.ok) return found;
      const { column, leaf } = found.value;
      const { code } = cell;
      if (leaf.rule?.type !== 'quantitative') return err({ type: 'not-scored-here' });
      // Any two-decimal figure where no indicator says how fine it is.
      if (value !== null && !isFigure(leaf.rule.indicator ?? 'production', value))
        return err({ type: 'out-of-range', min: hundredths(0), max: hundredths(mostOfFigure) });
      const figures = { ...(column.figures[code] ?? { plan: null, actual: null }), [part]: value };
      const isTold = figures.plan !== null || figures.actual !== null;
      columns.put({
        ...column,
        figures: withEntry(column.figures, code, isTold ? figures : undefined),
        // Whoever tells a figure says that the leaf applies.
        marks: value === null ? column.marks : withEntry(column.marks, code, undefined),
      });
    }
    return ok(columns.changedCells());
  });

/**
 * Fills the empty cells of a stage with what stood before it, cell by cell as whichever stage said it last. Figures need
 * not be taken over: they go on by themselves.
 */
export const takeOverMarks = (desk: Desk, scoringId: ScoringId, stage: Stage): Promise<Result<number, Refusal>> =>
  withColumns(desk, scoringId, { deed: 'marks-recorded', at: 'everywhere' }, (columns) => {
    const writable = mayWrite(columns.scoring, stage, desk.actor.role);
    if (!writable.ok) return writable;
    const earlier = stagesBefore(stage).toReversed();
    for (const nomineeId of columns.scoring.nomineeIds) {
      const own = columns.of(nomineeId, stage);
      const before = earlier.map((one) => columns.of(nomineeId, one));
      columns.put({ ...own, marks: { ...marksBefore(columns.set.criteria, before), ...own.marks } });
    }
    return ok(columns.changedCells());
  });

/** Says why a mark is what it is; an empty text takes that away. */
export const recordComment = (
  desk: Desk,
  scoringId: ScoringId,
  { text, ...cell }: StageCell & { readonly text: string },
): Promise<Result<true, Refusal>> =>
  withColumns(desk, scoringId, { deed: 'comment-recorded', at: [cell] }, (columns) => {
    const found = columns.at(cell);
    if (!found.ok) return found;
    const { column } = found.value;
    columns.put({ ...column, comments: withEntry(column.comments, cell.code, tidyText(text) || undefined) });
    return ok(true);
  });

/** Takes down what a unit answers to a stage that gave something else: on its own column, locked or not. */
export const recordExplanation = (
  desk: Desk,
  scoringId: ScoringId,
  { text, nomineeId, code }: StageCell & { readonly text: string },
): Promise<Result<true, Refusal>> => {
  const own = { nomineeId, code, stage: 'self' } as const;
  return withColumns(desk, scoringId, { deed: 'explanation-recorded', at: [own] }, (columns) => {
    const found = columns.at(own, mayExplain);
    if (!found.ok) return found;
    const { column } = found.value;
    columns.put({ ...column, explanations: withEntry(column.explanations, code, tidyText(text) || undefined) });
    return ok(true);
  });
};

/** Puts a paper to a cell that it bears out, with the page on which it does; the file is kept under its hash. */
export async function addEvidence(
  desk: Desk,
  scoringId: ScoringId,
  { file, page, ...cell }: StageCell & { readonly file: HandedFile; readonly page: number | null },
): Promise<Result<true, Refusal>> {
  const handed = 'fileId' in file ? ok(null) : dossierFile(file);
  if (!handed.ok) return handed;
  if (page !== null && !(Number.isInteger(page) && page >= 1)) return err({ type: 'field-unread', field: 'count' });
  const stored = handed.value;
  const work = async (columns: Columns): Promise<Result<true, Refusal>> => {
    const found = columns.at(cell);
    if (!found.ok) return found;
    const { column } = found.value;
    const kept = await keep(desk.db, file, stored);
    if (!kept.ok) return kept;
    const papers = column.evidence[cell.code] ?? [];
    const known = papers.find((paper) => paper.file.fileId === kept.value.file.fileId && paper.page === page);
    if (known) return err({ type: 'attachment-known', title: known.file.name });
    columns.put({ ...column, evidence: withEntry(column.evidence, cell.code, [...papers, { ...kept.value, page }]) });
    return ok(true);
  };
  return withColumns(desk, scoringId, { deed: 'evidence-added', at: [cell], besides: ['attachments', 'files'] }, work);
}

/** Keeps the bytes that are new, where they still fit; what is kept already is only named again. */
async function keep(
  db: CouncilDatabase,
  file: HandedFile,
  stored: StoredFile | null,
): Promise<Result<Pick<Evidence, 'file' | 'size'>, Refusal>> {
  if (stored) {
    const fits = await fitsBesides(db, stored);
    if (!fits.ok) return fits;
    await db.files.put(stored);
    return ok({ file: { fileId: stored.id, name: tidyText(file.name) }, size: stored.bytes.length });
  }
  const known = 'fileId' in file ? await db.files.get(file.fileId) : undefined;
  if (!known) return err({ type: 'not-found', subject: 'file' });
  return ok({ file: { fileId: known.id, name: file.name }, size: known.bytes.length });
}

/** Takes a paper off a cell, by its place among the papers there; a file that was kept stays among the files. */
export const removeEvidence = (
  desk: Desk,
  scoringId: ScoringId,
  { index, ...cell }: StageCell & { readonly index: number },
): Promise<Result<true, Refusal>> =>
  withColumns(desk, scoringId, { deed: 'evidence-removed', at: [cell] }, (columns) => {
    const found = columns.at(cell);
    if (!found.ok) return found;
    const { column } = found.value;
    const papers = column.evidence[cell.code] ?? [];
    if (!papers[index]) return err({ type: 'not-found', subject: 'file' });
    const left = papers.toSpliced(index, 1);
    columns.put({ ...column, evidence: withEntry(column.evidence, cell.code, left.length > 0 ? left : undefined) });
    return ok(true);
  });
