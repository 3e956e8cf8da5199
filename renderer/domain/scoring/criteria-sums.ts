import { isOfMaximum, maximumOf, takesOff, type Criterion, type CriteriaSet } from './criteria.ts';
import { hundredths, sumPoints, type Points } from './points.ts';

/** Stands, while a set is edited, for the maximum of a group that goes with its lines. */
const goesAlong = hundredths(-1);

/** What the lines of a group come to: in the maximum, or of a bonus group all that they could give. */
export const sumOf = (group: Pick<Criterion, 'bonus' | 'children'>): Points =>
  sumPoints(group.children.map((child) => partOf(child, group.bonus)));

/** What one line adds to its group. */
function partOf(line: Criterion, asBonus: boolean): Points {
  if (line.rule === null) return asBonus && line.bonus ? line.max : sumOf({ ...line, bonus: asBonus });
  const gives = asBonus ? !takesOff(line) : isOfMaximum(line);
  return gives ? line.max : hundredths(0);
}

/**
 * Edits the lines of a set, and lets the maximum of every group go with them: but for a group where another maximum was
 * typed, which stays until what stands under it comes to that.
 */
export const withSums = (
  lines: readonly Criterion[],
  edit: (lines: readonly Criterion[]) => readonly Criterion[],
): readonly Criterion[] => edit(lines.map(released)).map(settled);

const released = (line: Criterion): Criterion =>
  line.rule === null
    ? { ...line, max: line.max === sumOf(line) ? goesAlong : line.max, children: line.children.map(released) }
    : line;

function settled(line: Criterion): Criterion {
  if (line.rule !== null) return line;
  const group = { ...line, children: line.children.map(settled) };
  return group.max === goesAlong ? { ...group, max: sumOf(group) } : group;
}

/** A new group's maximum goes with its lines. */
export const asGroup = (line: Criterion): Criterion =>
  line.rule === null ? line : { ...line, rule: null, max: goesAlong };

/** A set after an edit of its lines: where its end was the maximum, it goes with it. */
export function withEnd(before: CriteriaSet, after: CriteriaSet): CriteriaSet {
  const goesWith = before.cap !== null && before.cap === maximumOf(before.criteria) && after.cap === before.cap;
  return goesWith ? { ...after, cap: maximumOf(after.criteria) } : after;
}
