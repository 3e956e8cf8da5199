import { linesOf, type CriterionLine, type LinePath } from './criteria-edit.ts';
import { sumOf } from './criteria-sums.ts';
import { criterionOf, maximumOf, takesOff, type CriteriaDraft, type CriteriaSet, type Criterion } from './criteria.ts';
import { hundredths, type Points } from './points.ts';

/** What speaks against publishing a criteria set: of a line, with its place; of its settings, with none. */
export type CriteriaFault = LineFault | SettingFault;

/** What is wrong on a line. */
export type LineFault = { readonly path: LinePath; readonly code: string } & (
  | { readonly type: 'code-missing' }
  | { readonly type: 'code-twice' }
  | { readonly type: 'label-missing' }
  | { readonly type: 'group-empty' }
  /** A group's maximum is what its lines come to. */
  | { readonly type: 'group-sum'; readonly max: Points; readonly sum: Points }
  /** A bonus group may give less than its lines together, never more. */
  | { readonly type: 'bonus-over-sum'; readonly max: Points; readonly sum: Points }
  | { readonly type: 'maximum-missing' }
  /** Counted, and one of it is worth nothing. */
  | { readonly type: 'each-missing' }
  | { readonly type: 'each-over-maximum'; readonly each: Points; readonly max: Points }
  /** Under a bonus group, and not bonus itself: it would count in the maximum. */
  | { readonly type: 'bonus-mixed' }
);

/** What is wrong with how a set is reckoned. */
export type SettingFault =
  /** No leaf stands in the maximum: a sheet would be out of nought. */
  | { readonly type: 'nothing-scored' }
  | { readonly type: 'cap-below-maximum'; readonly cap: Points; readonly maximum: Points }
  | { readonly type: 'chain-missing'; readonly step: number; readonly code: string }
  | { readonly type: 'chain-twice'; readonly step: number }
  | { readonly type: 'class-unnamed'; readonly place: number }
  | { readonly type: 'classes-not-falling'; readonly place: number }
  | { readonly type: 'class-out-of-reach'; readonly place: number; readonly most: Points };

/** Everything that speaks against publishing a set, line by line from above, then its settings. */
export function checkCriteria(set: CriteriaDraft): readonly CriteriaFault[] {
  const lines = linesOf(set.criteria);
  const codes = new Map<string, number>();
  for (const { criterion } of lines) codes.set(criterion.code, (codes.get(criterion.code) ?? 0) + 1);
  return [
    ...lines.flatMap((line) => [...codeFaults(line, codes), ...lineFaults(line)]),
    ...maximumFaults(set),
    ...chainFaults(set),
    ...classFaults(set),
  ];
}

/** Whether a fault is of a line, so that one can be led to it. */
export const isLineFault = (fault: CriteriaFault): fault is LineFault => 'path' in fault;

function* codeFaults({ path, criterion }: CriterionLine, codes: ReadonlyMap<string, number>): Generator<LineFault> {
  const { code } = criterion;
  if (code === '') yield { type: 'code-missing', path, code };
  else if ((codes.get(code) ?? 0) > 1) yield { type: 'code-twice', path, code };
  if (criterion.label === '') yield { type: 'label-missing', path, code };
}

const lineFaults = ({ path, criterion }: CriterionLine): Iterable<LineFault> =>
  criterion.rule === null ? groupFaults(path, criterion) : leafFaults(path, criterion);

function* groupFaults(path: LinePath, group: Criterion): Generator<LineFault> {
  const { code, max, bonus, children } = group;
  const sum = sumOf(group);
  if (children.length === 0) yield { type: 'group-empty', path, code };
  else if (!bonus && max !== sum) yield { type: 'group-sum', path, code, max, sum };
  else if (bonus && max > sum) yield { type: 'bonus-over-sum', path, code, max, sum };
  else if (bonus && max === 0) yield { type: 'maximum-missing', path, code };
  if (!bonus) return;
  for (const [index, child] of children.entries())
    if (!child.bonus && !takesOff(child)) yield { type: 'bonus-mixed', path: [...path, index], code: child.code };
}

function* leafFaults(path: LinePath, { code, max, rule }: Criterion): Generator<LineFault> {
  if (max <= 0 && rule?.type !== 'disqualifier') yield { type: 'maximum-missing', path, code };
  const each = rule?.type === 'count' || rule?.type === 'deduction' ? rule.each : null;
  if (each === null) return;
  if (each <= 0) yield { type: 'each-missing', path, code };
  else if (each > max) yield { type: 'each-over-maximum', path, code, each, max };
}

function* maximumFaults({ criteria, cap }: CriteriaDraft): Generator<SettingFault> {
  const maximum = maximumOf(criteria);
  if (maximum === 0) yield { type: 'nothing-scored' };
  else if (cap !== null && cap < maximum) yield { type: 'cap-below-maximum', cap, maximum };
}

function* chainFaults({ criteria, tieChain }: CriteriaDraft): Generator<SettingFault> {
  const seen = new Set<string>();
  for (const [step, one] of tieChain.entries()) {
    const key = one.type === 'group' ? `group ${one.code}` : one.type;
    if (seen.has(key)) yield { type: 'chain-twice', step };
    else if (one.type === 'group' && !criterionOf(criteria, one.code))
      yield { type: 'chain-missing', step, code: one.code };
    seen.add(key);
  }
}

function* classFaults(set: CriteriaDraft): Generator<SettingFault> {
  const most = mostOf(set);
  let before: Points | undefined;
  for (const [place, { name, from }] of set.classes.entries()) {
    if (name === '') yield { type: 'class-unnamed', place };
    if (from > most) yield { type: 'class-out-of-reach', place, most };
    else if (before !== undefined && from >= before) yield { type: 'classes-not-falling', place };
    before = from;
  }
}

/** The most that a total can reach, with all bonus there is. */
export function mostOf({ criteria, cap }: Pick<CriteriaSet, 'criteria' | 'cap'>): Points {
  const most = hundredths(maximumOf(criteria) + bonusOf(criteria));
  return cap !== null && cap < most ? cap : most;
}

/** All bonus that a set gives, each group no more than it says. */
export const bonusOf = (criteria: readonly Criterion[]): Points =>
  hundredths(
    criteria.reduce<number>((sum, line) => {
      if (line.bonus && line.rule === null) return sum + Math.min(line.max, sumOf(line));
      if (line.rule === null) return sum + bonusOf(line.children);
      return sum + (line.bonus && !takesOff(line) ? line.max : 0);
    }, 0),
  );
