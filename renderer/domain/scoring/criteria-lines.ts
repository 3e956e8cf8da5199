import type { Cell } from '../intake/sheet.ts';
import { tidyText } from '../text.ts';
import { indicatorKinds, type IndicatorKind } from '../year/indicators.ts';
import {
  groupSense,
  readKind,
  readPoints,
  readYesNo,
  splitCode,
  wordKey,
  type LineKind,
  type PointsCellFault,
} from './criteria-cells.ts';
import { placesOf, type Place } from './criteria-codes.ts';
import type { SettingFault } from './criteria-settings.ts';
import { sumOf } from './criteria-sums.ts';
import { takesOff, type Criterion, type LeafRule } from './criteria.ts';
import { hundredths, type Points } from './points.ts';

/** A line of a table of criteria as its file has it: nothing in it has been judged yet. */
export interface WrittenLine {
  readonly line: number;
  readonly code: Cell | null;
  readonly label: string;
  readonly max: Cell | null;
  readonly kind: string;
  readonly each: Cell | null;
  readonly indicator: string;
  readonly bonus: string;
  /** The group that it names; undefined where no column tells groups. */
  readonly parent: string | undefined;
}

/** What is wrong with a line of a table of criteria, or of its settings. */
export type CriteriaLineFault =
  | { readonly type: 'code-missing' }
  /** 1.1 that the spreadsheet made a day of. */
  | { readonly type: 'code-is-day'; readonly typed: string }
  | { readonly type: 'code-twice'; readonly lines: readonly number[] }
  | { readonly type: 'label-missing' }
  /** The group that it stands under is nowhere above it. */
  | { readonly type: 'group-missing'; readonly code: string }
  /** It is scored itself, and criteria stand under it. */
  | { readonly type: 'group-scored' }
  | { readonly type: 'kind-unknown'; readonly typed: string }
  | { readonly type: 'bonus-unknown'; readonly typed: string }
  | { readonly type: 'max-missing' }
  | { readonly type: 'each-missing' }
  /** What it says goes with another way of scoring. */
  | { readonly type: 'each-unused' }
  | { readonly type: 'indicator-unused' }
  | { readonly type: 'indicator-unknown'; readonly typed: string }
  | ({ readonly column: 'max' | 'each'; readonly typed: string } & (
      PointsCellFault | { readonly type: 'points-negative' }
    ))
  | SettingFault;

/** The lines of a table as criteria: those that can be read in their groups, and those to be put right. */
export interface ReadLines {
  readonly criteria: readonly Criterion[];
  readonly codes: ReadonlySet<string>;
  readonly toFix: readonly {
    readonly line: number;
    readonly code: string;
    readonly label: string;
    readonly faults: readonly CriteriaLineFault[];
  }[];
}

interface LineWords {
  readonly kind: Readonly<Record<LineKind, string>>;
  readonly indicator: Readonly<Record<IndicatorKind, string>>;
}

/** Reads the lines of a table of criteria from above: what a line does not say, its group does. */
export function readLines(written: readonly WrittenLine[], words: LineWords): ReadLines {
  const lines = written.map(withOwnCode);
  const places = placesOf(lines);
  const linesByCode = new Map<string, number[]>();
  for (const [at, { code }] of places.entries())
    linesByCode.set(code, [...(linesByCode.get(code) ?? []), lines[at]?.line ?? 0]);
  const groups = new Set(places.map(({ under }) => under));
  const above = new Map<string, Sense>();
  const read = lines.map((line, at): ReadLine => {
    const place = places[at] ?? { code: line.code, under: null };
    const faults: CriteriaLineFault[] = [...placeFaults(line, place, linesByCode, above)];
    const fault = (one: CriteriaLineFault): void => void faults.push(one);
    const sense = senseOf(line, place, above, fault);
    above.set(place.code, sense);
    const draft = criterionOf(line, { ...place, sense, isGroup: groups.has(place.code) }, words, fault);
    return { line: line.line, label: line.label, place, faults, draft };
  });
  return {
    criteria: treeOf(read.filter(({ faults }) => faults.length === 0)),
    codes: new Set(linesByCode.keys()),
    toFix: read.flatMap(({ line, label, place: { code }, faults }) =>
      faults.length > 0 ? [{ line, code, label, faults }] : [],
    ),
  };
}

type OwnLine = Omit<WrittenLine, 'code'> & { readonly code: string; readonly isDay: boolean };
type Tell = (fault: CriteriaLineFault) => void;

/** A criterion before its group is summed: a group that says no maximum has none yet. */
interface Draft extends Omit<Criterion, 'max' | 'children'> {
  readonly max: Points | null;
}
interface ReadLine {
  readonly line: number;
  readonly label: string;
  readonly place: Place;
  readonly faults: readonly CriteriaLineFault[];
  readonly draft: Draft;
}

/** What a line passes on to those under it. */
interface Sense {
  readonly kind: ReturnType<typeof groupSense>;
  readonly bonus: boolean;
}

/** The code and the label, also where one cell holds both. */
function withOwnCode(line: WrittenLine): OwnLine {
  const code = tidyText(line.code?.text ?? '');
  const isDay = line.code?.date !== undefined;
  const both = line.label === '' ? splitCode(code) : undefined;
  return { ...line, isDay, code, ...both };
}

function* placeFaults(
  { line, code, label, isDay }: OwnLine,
  place: Place,
  linesByCode: ReadonlyMap<string, readonly number[]>,
  above: ReadonlyMap<string, unknown>,
): Generator<CriteriaLineFault> {
  const others = (linesByCode.get(place.code) ?? []).filter((other) => other !== line);
  if (code === '') yield { type: 'code-missing' };
  else if (isDay) yield { type: 'code-is-day', typed: code };
  else if (others.length > 0) yield { type: 'code-twice', lines: others };
  if (label === '') yield { type: 'label-missing' };
  if (place.under !== null && !above.has(place.under)) yield { type: 'group-missing', code: place.under };
}

function senseOf({ label, bonus }: OwnLine, { under }: Place, above: ReadonlyMap<string, Sense>, fault: Tell): Sense {
  const group = above.get(under ?? '');
  const kind = groupSense(label) ?? group?.kind;
  const told = readYesNo(bonus);
  if (told === undefined) fault({ type: 'bonus-unknown', typed: bonus });
  return { kind, bonus: told ?? (kind === 'bonus' || group?.bonus === true) };
}

interface Known extends Place {
  readonly sense: Sense;
  readonly isGroup: boolean;
}

function criterionOf(line: OwnLine, { code, sense, isGroup }: Known, words: LineWords, fault: Tell): Draft {
  const points = (column: 'max' | 'each'): Points | null => {
    const read = readPoints(line[column]);
    if (read.ok) return read.value;
    fault({ ...read.error, column, typed: tidyText(line[column]?.text ?? '') });
    return hundredths(0);
  };
  const [max, each] = [points('max'), points('each')];
  const told = readKind(line.kind, words.kind);
  if (told === undefined) fault({ type: 'kind-unknown', typed: line.kind });
  const kind = told ?? (isGroup ? 'group' : kindOf(line, sense, max, each));
  if (isGroup && told !== undefined && kind !== 'group') fault({ type: 'group-scored' });
  const most = maximumOf(kind, line, max, fault);
  const rule = ruleOf(kind, line, each, words, fault);
  return {
    code,
    label: line.label,
    max: most,
    // What takes points off is no bonus because its group is.
    bonus: sense.bonus && (!takesOff({ rule }) || readYesNo(line.bonus) === true),
    rule,
  };
}

/** How a line is scored that does not say so: by its group, by its sign, by what it has. */
function kindOf({ indicator }: OwnLine, sense: Sense, max: Points | null, each: Points | null): LineKind {
  if (sense.kind === 'disqualifier' || sense.kind === 'deduction') return sense.kind;
  if ((max ?? 0) < 0 || (each ?? 0) < 0) return 'deduction';
  if (each !== null) return 'count';
  return indicator === '' ? 'direct' : 'absolute';
}

/** What a line gives at the most, or takes; a group that says less than nought goes with its lines. */
function maximumOf(kind: LineKind, { max: cell }: OwnLine, max: Points | null, fault: Tell): Points | null {
  if (kind === 'group') return max === null || max < 0 ? null : max;
  if (max === null) {
    if (kind !== 'disqualifier') fault({ type: 'max-missing' });
    return hundredths(0);
  }
  if (kind === 'deduction') return hundredths(Math.abs(max));
  if (max < 0) fault({ type: 'points-negative', column: 'max', typed: tidyText(cell?.text ?? '') });
  return max;
}

function ruleOf(kind: LineKind, line: OwnLine, each: Points | null, words: LineWords, fault: Tell): LeafRule | null {
  const isCounted = kind === 'count' || kind === 'deduction';
  const isReckoned = kind === 'absolute' || kind === 'relative';
  if (each !== null && !isCounted) fault({ type: 'each-unused' });
  if (line.indicator !== '' && !isReckoned) fault({ type: 'indicator-unused' });
  if (kind === 'group') return null;
  if (kind === 'deduction') return { type: kind, each: each === null ? null : hundredths(Math.abs(each)) };
  if (kind === 'count') {
    if (each === null) fault({ type: 'each-missing' });
    else if (each < 0) fault({ type: 'points-negative', column: 'each', typed: tidyText(line.each?.text ?? '') });
    return { type: kind, each: each ?? hundredths(0) };
  }
  if (!isReckoned) return { type: kind };
  const key = wordKey(line.indicator);
  const indicator = indicatorKinds.find((one) => wordKey(words.indicator[one]) === key);
  if (key !== '' && !indicator) fault({ type: 'indicator-unknown', typed: line.indicator });
  return { type: 'quantitative', relation: kind, indicator: indicator ?? null };
}

/** The lines in their groups, in the order of the table; a group that said no maximum has what its lines come to. */
function treeOf(read: readonly ReadLine[]): readonly Criterion[] {
  const byGroup = new Map<string | null, Draft[]>();
  for (const { place, draft } of read) byGroup.set(place.under, [...(byGroup.get(place.under) ?? []), draft]);
  const under = (code: string | null): readonly Criterion[] =>
    (byGroup.get(code) ?? []).map((draft): Criterion => {
      const children = draft.rule === null ? under(draft.code) : [];
      return { ...draft, children, max: draft.max ?? sumOf({ bonus: draft.bonus, children }) };
    });
  return under(null);
}
