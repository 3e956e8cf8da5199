import { err, ok, type Result } from '../result.ts';
import { leavesOf, maximumOf, type Criterion } from './criteria.ts';
import { checkMark, countsTimes, mostTyped, type MarkRefusal } from './leaf.ts';
import {
  formatPoints,
  hundredths,
  parsePoints,
  sumPoints,
  type Mark,
  type Points,
  type PointsRefusal,
} from './points.ts';

/**
 * What was typed into the box of a leaf, as the mark that it means; null empties the box. K, KAD and N/A say on every
 * leaf that it does not apply; Đ and x stand for met, KĐ for not met; X for what disqualifies; times are whole.
 */
export function readMark(leaf: Criterion, text: string, step: number): Result<Mark | null, MarkTextRefusal> {
  const typed = text.normalize('NFC').trim();
  if (typed === '') return ok(null);
  if (notApplicable.test(typed)) return ok('not-applicable');
  if (leaf.rule?.type === 'quantitative') return err({ type: 'reckoned' });
  const mark = markIn(typed, leaf);
  return mark.ok ? checkMark(leaf, mark.value, step) : mark;
}

/** Why a text did not become a mark. */
export type MarkTextRefusal = MarkRefusal | PointsRefusal;

const notApplicable = /^(k|kad|n|na|n\/a)$/iu;
const met = /^(đ|d|đạt|dat|x|1|yes|y)$/iu;
const notMet = /^(0|kđ|kd|không|khong|không đạt|khong dat|no)$/iu;

/** The mark that a text means on a leaf, whether or not it may stand there. */
function markIn(typed: string, leaf: Criterion): Result<Points, MarkTextRefusal> {
  const { rule, max } = leaf;
  if (rule?.type === 'pass') {
    if (met.test(typed)) return ok(max);
    if (notMet.test(typed)) return ok(hundredths(0));
    // The maximum may be written out; anything else is neither met nor not met.
    const written = parsePoints(typed, { min: hundredths(0), max });
    return written.ok ? written : err({ type: 'pass-or-nothing', max });
  }
  if (rule?.type === 'disqualifier' && /^x$/iu.test(typed)) return ok(hundredths(100));
  // What is taken off is often written with its minus.
  const amount = rule?.type === 'deduction' ? typed.replace(/^[-−–]\s*(?=\d)/u, '') : typed;
  const read = parsePoints(amount, { min: hundredths(0), max: mostTyped(leaf) });
  // So many decimals are no whole times either, and that is what is to be said.
  return !read.ok && read.error.type === 'too-fine' && countsTimes(leaf) ? err({ type: 'not-whole' }) : read;
}

/** How a mark is named in a box where it is not points. */
export interface MarkNames {
  readonly notApplicable: string;
  readonly met: string;
}

/** A mark as its box shows it, to be read back as the same: Đ or 0, whole times, X, and points at the sheet's depth. */
export function markText(leaf: Criterion, mark: Mark | undefined, names: MarkNames, depth?: number): string {
  if (mark === undefined) return '';
  if (mark === 'not-applicable') return names.notApplicable;
  if (leaf.rule?.type === 'pass') return mark === 0 ? '0' : names.met;
  if (leaf.rule?.type === 'disqualifier') return mark === 0 ? '0' : 'X';
  return formatPoints(mark, countsTimes(leaf) ? 0 : depth);
}

/** The most that a line gives: below nought where it takes off, null where it only disqualifies. */
export function mostOf(criterion: Criterion): Points | null {
  const own = maximumOf([criterion]);
  if (own > 0) return own;
  const leaves = leavesOf([criterion]);
  // What stands outside the set's maximum still says on its own line how much it is.
  if (leaves.some(({ bonus }) => bonus)) return criterion.max;
  const off = sumPoints(leaves.map(({ rule, max }) => (rule?.type === 'deduction' ? max : hundredths(0))));
  return off === 0 ? null : hundredths(0 - off);
}

/** The same as its column says it: with a minus where it takes off, empty where it only disqualifies. */
export function mostText(criterion: Criterion): string {
  const most = mostOf(criterion);
  return most === null ? '' : formatPoints(most);
}
