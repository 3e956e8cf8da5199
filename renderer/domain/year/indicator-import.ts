import type { NomineeId } from '../ids.ts';
import { parseFigure, takeFigure, type FigureRefusal, type Notation } from './indicator-figure.ts';
import { taxCodeKey, type IndicatorLine, type IndicatorList } from './indicator-sheet.ts';
import {
  withFigure,
  type FigurePart,
  type IndicatorCell,
  type IndicatorKind,
  type IndicatorTable,
} from './indicators.ts';
import { err, type Result } from '../result.ts';

/** What is wrong with a line of a list of indicators. */
export type LineFault =
  | { readonly type: 'tax-code-missing' }
  | { readonly type: 'enterprise-unknown'; readonly taxCode: string }
  /** The enterprise stands on other lines too: nobody can tell which of them holds. */
  | { readonly type: 'line-twice'; readonly lines: readonly number[] }
  | {
      readonly type: 'figure-wrong';
      readonly kind: IndicatorKind;
      readonly part: FigurePart;
      readonly typed: string;
      readonly why: FigureRefusal;
    };

/** A line that is not taken in before it is put right. */
export interface LineToFix {
  readonly line: number;
  readonly taxCode: string;
  readonly name: string;
  readonly faults: readonly LineFault[];
}

/** What becomes of a list: every line of it is taken in, says what is known, or is to be put right. */
export interface IndicatorPlan {
  readonly cells: readonly IndicatorCell[];
  readonly accepted: number;
  readonly unchanged: number;
  readonly toFix: readonly LineToFix[];
  readonly total: number;
}

/** An enterprise as the list is held against it: its figures with last year's as proposed. */
export interface KnownEnterprise {
  readonly id: NomineeId;
  readonly taxCode: string;
  readonly figures: IndicatorTable;
}

/** Says what becomes of each line of a list. A cell without a figure leaves what is known as it is. */
export function planIndicators(list: IndicatorList, enterprises: readonly KnownEnterprise[]): IndicatorPlan {
  const byCode = new Map(enterprises.map((enterprise) => [taxCodeKey(enterprise.taxCode), enterprise]));
  const linesByCode = new Map<string, IndicatorLine[]>();
  for (const line of list.lines) {
    const key = taxCodeKey(line.taxCode);
    linesByCode.set(key, [...(linesByCode.get(key) ?? []), line]);
  }
  const cells: IndicatorCell[] = [];
  const toFix: LineToFix[] = [];
  let accepted = 0;
  for (const line of list.lines) {
    const { taxCode, name } = line;
    const known = byCode.get(taxCodeKey(taxCode));
    const { figures, faults: wrong } = figuresOf(line, list.notation);
    const faults = [...codeFaults(line, known, linesByCode.get(taxCodeKey(taxCode)) ?? []), ...wrong];
    if (faults.length > 0 || !known) {
      toFix.push({ line: line.line, taxCode, name, faults });
      continue;
    }
    const after = figures.reduce(withFigure, known.figures);
    if (after === known.figures) continue;
    accepted += 1;
    cells.push(...figures.map((figure) => ({ nomineeId: known.id, ...figure })));
  }
  const total = list.lines.length;
  return { cells, accepted, unchanged: total - accepted - toFix.length, toFix, total };
}

function codeFaults(
  { line, taxCode }: IndicatorLine,
  known: KnownEnterprise | undefined,
  alike: readonly IndicatorLine[],
): readonly LineFault[] {
  if (taxCode === '') return [{ type: 'tax-code-missing' }];
  if (!known) return [{ type: 'enterprise-unknown', taxCode }];
  const others = alike.filter((other) => other.line !== line).map((other) => other.line);
  return others.length > 0 ? [{ type: 'line-twice', lines: others }] : [];
}

type Figure = Omit<IndicatorCell, 'nomineeId'>;

function figuresOf(
  { cells }: IndicatorLine,
  notation: Notation | undefined,
): { readonly figures: readonly Figure[]; readonly faults: readonly LineFault[] } {
  const figures: Figure[] = [];
  const faults: LineFault[] = [];
  for (const { kind, part, cell } of cells) {
    const read: Result<number | null, FigureRefusal> = cell.failed
      ? err({ type: 'not-a-figure', typed: cell.text })
      : cell.number === undefined
        ? parseFigure(kind, cell.text, notation)
        : takeFigure(kind, cell.number);
    if (!read.ok) faults.push({ type: 'figure-wrong', kind, part, typed: cell.text, why: read.error });
    else if (read.value !== null) figures.push({ kind, part, value: read.value });
  }
  return { figures, faults };
}
