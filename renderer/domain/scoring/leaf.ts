import { err, ok, type Result } from '../result.ts';
import { takesOff, type Criterion } from './criteria.ts';
import { hundredths, type Mark, type Points } from './points.ts';

/** Why a mark cannot stand on a leaf. */
export type MarkRefusal =
  | { readonly type: 'out-of-range'; readonly min: Points; readonly max: Points }
  /** Points finer than the set's step. */
  | { readonly type: 'off-step'; readonly step: Points }
  /** Times are counted whole. */
  | { readonly type: 'not-whole' }
  /** Met or not: the maximum or nought, nothing between. */
  | { readonly type: 'pass-or-nothing'; readonly max: Points }
  /** Reckoned from plan and actual; nobody types it. */
  | { readonly type: 'reckoned' };

/** So many times at the most stand on a counted leaf: more was typed into the wrong box. */
const mostTimes = hundredths(99_900);

/** Whether what is typed on a leaf are times: so many initiatives, so many late reports. */
export const countsTimes = ({ rule }: Criterion): boolean =>
  rule?.type === 'count' || (rule?.type === 'deduction' && rule.each !== null);

/** The most that can be typed on a leaf: points, times, or one for "it is so". */
export function mostTyped(leaf: Criterion): Points {
  if (countsTimes(leaf)) return mostTimes;
  return leaf.rule?.type === 'disqualifier' ? hundredths(100) : leaf.max;
}

/** Whether a mark may stand on a leaf of a set with this step; not-applicable may stand on every leaf. */
export function checkMark(leaf: Criterion, mark: Mark, step: number): Result<Mark, MarkRefusal> {
  if (mark === 'not-applicable') return ok(mark);
  if (leaf.rule?.type === 'quantitative') return err({ type: 'reckoned' });
  const max = mostTyped(leaf);
  if (!Number.isInteger(mark) || mark < 0 || mark > max) return err({ type: 'out-of-range', min: hundredths(0), max });
  if (countsTimes(leaf) || leaf.rule?.type === 'disqualifier')
    return mark % 100 === 0 ? ok(mark) : err({ type: 'not-whole' });
  if (leaf.rule?.type === 'pass') return mark === 0 || mark === max ? ok(mark) : err({ type: 'pass-or-nothing', max });
  return mark % step === 0 || mark === max ? ok(mark) : err({ type: 'off-step', step: hundredths(step) });
}

/** What a mark on a leaf gives, or a deduction takes, in points; a disqualifier gives none. */
export function pointsOf({ rule, max }: Criterion, mark: Points): Points {
  if (rule?.type === 'disqualifier') return hundredths(0);
  const each = rule?.type === 'count' || rule?.type === 'deduction' ? rule.each : null;
  // Times are hundredths too; the product of two hundredths is brought back once, and times are whole.
  return each === null ? mark : hundredths(Math.min(max, (mark / 100) * each));
}

/** Whether an empty box on this leaf keeps a sheet unfinished: what takes off or disqualifies stands only where it is so. */
export const mustBeMarked = (leaf: Criterion): boolean => !takesOff(leaf);
