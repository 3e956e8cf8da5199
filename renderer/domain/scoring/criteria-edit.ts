import { isNumbered, freeCode, recoded, renumbered } from './criteria-numbers.ts';
import { asGroup, sumOf, withSums } from './criteria-sums.ts';
import type { Criterion, CriteriaSet, TieStep } from './criteria.ts';
import { hundredths, points } from './points.ts';

/** Where a line stands: the third line of the first group is [0, 2]. */
export type LinePath = readonly number[];

/** A line of a criteria set as its printed table has it: from above, each with the depth at which it stands. */
export interface CriterionLine {
  readonly path: LinePath;
  readonly criterion: Criterion;
}

/** What an edit of lines changes: the lines, and the tie chain that names some of them. */
export type EditedSet = Pick<CriteriaSet, 'criteria' | 'tieChain'>;

/** A set after an edit, and where the line in hand now stands. */
export interface LineEdit<Set extends EditedSet> {
  readonly set: Set;
  readonly path: LinePath;
}

/** All lines of a set from above, groups before what stands under them. */
export const linesOf = (criteria: readonly Criterion[], under: LinePath = []): readonly CriterionLine[] =>
  criteria.flatMap((criterion, index) => {
    const path = [...under, index];
    return [{ path, criterion }, ...linesOf(criterion.children, path)];
  });

/** The line at a place; undefined where none stands. */
export function lineAt(criteria: readonly Criterion[], path: LinePath): Criterion | undefined {
  const [first, ...rest] = path;
  const line = first === undefined ? undefined : criteria[first];
  return rest.length === 0 ? line : line && lineAt(line.children, rest);
}

/** Adds a leaf, or a group, after the line in hand at its depth; at the end of the set where none is. */
export function addLine<Set extends EditedSet>(
  set: Set,
  after: LinePath | null,
  kind: 'leaf' | 'group',
): LineEdit<Set> {
  const path = after === null ? [set.criteria.length] : nextTo(after);
  const parent = lineAt(set.criteria, path.slice(0, -1));
  const code = freeCode(set.criteria, parent?.code ?? '', parent?.children ?? set.criteria);
  const line: Criterion = {
    code,
    label: '',
    max: kind === 'leaf' ? points(1) : hundredths(0),
    bonus: parent?.bonus ?? false,
    rule: kind === 'leaf' ? { type: 'direct' } : null,
    children: [],
  };
  return { set: rearranged(set, (lines) => inserted(lines, path, line)), path };
}

/**
 * Takes a line off, with all that stands under it and the steps by which it parted equals: its code is another line's
 * afterwards. In hand is then the line that took its place, else the one before.
 */
export function removeLine<Set extends EditedSet>(set: Set, path: LinePath): LineEdit<Set> {
  const line = lineAt(set.criteria, path);
  const gone: readonly string[] = line ? codesUnder(line) : [];
  const tieChain = set.tieChain.filter((step) => step.type !== 'group' || !gone.includes(step.code));
  const after = rearranged({ ...set, tieChain }, (lines) => removed(lines, path));
  if (lineAt(after.criteria, path)) return { set: after, path };
  const last = path.at(-1) ?? 0;
  return { set: after, path: last > 0 ? [...path.slice(0, -1), last - 1] : path.slice(0, -1) };
}

/** Moves a line up or down among those beside it; undefined where it is the first or the last. */
export function moveLine<Set extends EditedSet>(set: Set, path: LinePath, by: 1 | -1): LineEdit<Set> | undefined {
  const to = [...path.slice(0, -1), (path.at(-1) ?? 0) + by];
  return lineAt(set.criteria, to) && placed(set, path, to);
}

/** Puts a line under the one before it, which becomes a group; undefined where none stands before it. */
export function indentLine<Set extends EditedSet>(set: Set, path: LinePath): LineEdit<Set> | undefined {
  const last = path.at(-1) ?? 0;
  if (last === 0) return undefined;
  const before = [...path.slice(0, -1), last - 1];
  return placed(set, path, [...before, lineAt(set.criteria, before)?.children.length ?? 0]);
}

/** Puts a line beside the group that it stands under, after it; undefined at the top. */
export const outdentLine = <Set extends EditedSet>(set: Set, path: LinePath): LineEdit<Set> | undefined =>
  path.length < 2 ? undefined : placed(set, path, nextTo(path.slice(0, -1)));

/** Takes a line from its place and puts it before the one at another; undefined where that is itself or under it. */
export function dropLine<Set extends EditedSet>(set: Set, from: LinePath, before: LinePath): LineEdit<Set> | undefined {
  if (from.every((index, depth) => before[depth] === index)) return undefined;
  const to = withoutLine(before, from);
  return isSamePath(to, from) ? undefined : placed(set, from, to);
}

/** Whether two places are one. */
export const isSamePath = (a: LinePath, b: LinePath): boolean =>
  a.length === b.length && a.every((index, depth) => b[depth] === index);

/** Changes what a line says. Its group's maximum goes along; a code that the tie chain names is named by its new one. */
export function changeLine<Set extends EditedSet>(
  set: Set,
  path: LinePath,
  change: Partial<Pick<Criterion, 'code' | 'label' | 'max' | 'bonus' | 'rule'>>,
): Set {
  const line = lineAt(set.criteria, path);
  if (!line) return set;
  const { code = line.code } = change;
  const changed = { ...set, criteria: withSums(set.criteria, (lines) => replaced(lines, path, withChange(change))) };
  return code === line.code ? changed : { ...changed, tieChain: recoded(set.tieChain, new Map([[line.code, code]])) };
}

/** What is bonus is bonus with all that stands under it. */
const withChange =
  (change: Partial<Criterion>) =>
  (line: Criterion): Criterion => {
    const changed = { ...line, ...change };
    return changed.bonus === line.bonus ? changed : withBonus(changed, changed.bonus);
  };

const withBonus = (line: Criterion, bonus: boolean): Criterion => ({
  ...line,
  bonus,
  children: line.children.map((child) => withBonus(child, bonus)),
});

/** Lets a group's maximum go with its lines again. */
export const followLines = <Set extends EditedSet>(set: Set, path: LinePath): Set => {
  const group = lineAt(set.criteria, path);
  return group ? changeLine(set, path, { max: sumOf(group) }) : set;
};

/** The tie chain with a step asked one place earlier; as it was where no step stands before it. */
export function stepEarlier(chain: readonly TieStep[], index: number): readonly TieStep[] {
  const [before, step] = [chain[index - 1], chain[index]];
  return before && step ? chain.with(index - 1, step).with(index, before) : chain;
}

/** Takes the line at one place to another, counted as if it were gone already. */
function placed<Set extends EditedSet>(set: Set, from: LinePath, to: LinePath): LineEdit<Set> {
  const line = lineAt(set.criteria, from);
  if (!line) return { set, path: from };
  return { set: rearranged(set, (lines) => inserted(removed(lines, from), to, line)), path: to };
}

/** Lines that move take the codes of their new places where all had those of their old ones. */
function rearranged<Set extends EditedSet>(set: Set, edit: (lines: readonly Criterion[]) => readonly Criterion[]): Set {
  const after = { ...set, criteria: withSums(set.criteria, edit) };
  return isNumbered(set.criteria) ? renumbered(after) : after;
}

const codesUnder = ({ code, children }: Criterion): readonly string[] => [code, ...children.flatMap(codesUnder)];

const nextTo = (path: LinePath): LinePath => [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];

/** A place as it is called once another line is gone. */
function withoutLine(path: LinePath, gone: LinePath): LinePath {
  const depth = gone.length - 1;
  const isBeside = path.length > depth && gone.slice(0, depth).every((index, at) => path[at] === index);
  const own = path[depth];
  const last = gone[depth];
  if (!isBeside || own === undefined || last === undefined || own < last) return path;
  return [...path.slice(0, depth), own - 1, ...path.slice(depth + 1)];
}

const removed = (lines: readonly Criterion[], path: LinePath): readonly Criterion[] =>
  within(lines, path, (siblings, index) => siblings.toSpliced(index, 1));

const replaced = (
  lines: readonly Criterion[],
  path: LinePath,
  change: (line: Criterion) => Criterion,
): readonly Criterion[] =>
  within(lines, path, (siblings, index) => siblings.map((line, at) => (at === index ? change(line) : line)));

/** Puts a line where it belongs: under a leaf, which becomes a group; under a bonus group it is bonus. */
function inserted(lines: readonly Criterion[], path: LinePath, line: Criterion): readonly Criterion[] {
  const parent = lineAt(lines, path.slice(0, -1));
  const grouped = parent ? replaced(lines, path.slice(0, -1), asGroup) : lines;
  const own = parent?.bonus === true ? withBonus(line, true) : line;
  return within(grouped, path, (siblings, index) => siblings.toSpliced(index, 0, own));
}

/** Edits the lines among which a place is. */
function within(
  lines: readonly Criterion[],
  path: LinePath,
  edit: (siblings: readonly Criterion[], index: number) => readonly Criterion[],
): readonly Criterion[] {
  const [first = 0, ...rest] = path;
  if (rest.length === 0) return edit(lines, first);
  return lines.map((line, index) =>
    index === first ? { ...line, children: within(line.children, rest, edit) } : line,
  );
}
