import { readNumber, type NumberSense } from '../intake/cell-values.ts';
import { fromLegacy, legacyFontOf, type LegacyFont } from '../intake/legacy-font.ts';
import { cellText, type SheetRow } from '../intake/sheet.ts';
import { foldText, tidyText } from '../text.ts';
import { ruleOf, type ListKind } from './list-kinds.ts';
import type { ColumnMapping } from './list-header.ts';

/** In what money a column is counted. */
export const moneyUnits = ['billion', 'million', 'dong'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** What only whoever keeps the list can say of one of its columns. */
export type ListQuestion =
  /** 1.234 is over a thousand, or a little over one. */
  | { readonly type: 'sense'; readonly at: number; readonly examples: readonly string[] }
  /** The text is in a letter of before Unicode: as it stands, and as it would be taken in. */
  | {
      readonly type: 'font';
      readonly at: number;
      readonly font: LegacyFont;
      readonly samples: readonly { readonly before: string; readonly after: string }[];
    }
  /** The head does not say whether it counts billions, millions or đồng. */
  | { readonly type: 'unit'; readonly at: number; readonly examples: readonly string[] };

/** What was answered for one column. */
export interface ColumnAnswer {
  readonly sense?: NumberSense;
  /** The letter to convert from; null to leave the text as it is. */
  readonly font?: LegacyFont | null;
  readonly unit?: MoneyUnit;
}

/** The answers, by column. */
export type ListAnswers = ReadonlyMap<number, ColumnAnswer>;

/** A list with its columns named. */
export interface MappedList {
  readonly kind: ListKind;
  readonly heads: readonly string[];
  readonly mapping: ColumnMapping;
  readonly rows: readonly SheetRow[];
  /** What the codes of the file's own code lists (DANHMUC) stand for. */
  readonly codes: ReadonlyMap<string, string>;
}

const mostSamples = 3;
/** So many lines tell the letter of a column. */
const linesForLetter = 400;

/** Everything that has to be asked before the list can be read, column by column; nothing is guessed. */
export const questionsOf = (list: MappedList): readonly ListQuestion[] =>
  list.mapping.flatMap((column, at): readonly ListQuestion[] => {
    const value = column === null ? undefined : ruleOf(list.kind, column)?.value;
    if (value === 'text') return fontQuestion(list.rows, at);
    if (value !== 'count' && value !== 'amount') return [];
    const open = list.rows.filter(({ cells }) => readNumber(cells[at] ?? null).type === 'ambiguous');
    const sense: readonly ListQuestion[] =
      open.length > 0 ? [{ type: 'sense', at, examples: examplesOf(open, at) }] : [];
    const written = list.rows.filter(({ cells }) => /number|ambiguous/u.test(readNumber(cells[at] ?? null).type));
    const unit: readonly ListQuestion[] =
      value === 'amount' && written.length > 0 && unitInHead(list.heads[at] ?? '') === undefined
        ? [{ type: 'unit', at, examples: examplesOf(written, at) }]
        : [];
    return [...sense, ...unit];
  });

/** The questions that nobody has answered yet. */
export const openQuestions = (list: MappedList, answers: ListAnswers): readonly ListQuestion[] =>
  questionsOf(list).filter(({ type, at }) => answers.get(at)?.[type] === undefined);

/** In what money a head says that it counts. */
export function unitInHead(head: string): MoneyUnit | undefined {
  const folded = foldText(head);
  if (/\bty\b/u.test(folded)) return 'billion';
  if (/\btrieu\b|\btr\.?d\b/u.test(folded)) return 'million';
  return /\b(?:dong|vnd)\b/u.test(folded) ? 'dong' : undefined;
}

const examplesOf = (rows: readonly SheetRow[], at: number): readonly string[] =>
  [...new Set(rows.slice(0, 200).map((row) => tidyText(cellText(row, at))))].slice(0, mostSamples);

function fontQuestion(rows: readonly SheetRow[], at: number): readonly ListQuestion[] {
  const texts = rows.slice(0, linesForLetter).map((row) => cellText(row, at));
  const font = legacyFontOf(texts);
  if (font === null) return [];
  const samples = [...new Set(texts)]
    .map((before) => ({ before, after: tidyText(fromLegacy(before, font)) }))
    .filter(({ before, after }) => before.trim() !== '' && before !== after)
    .slice(0, mostSamples);
  return [{ type: 'font', at, font, samples }];
}
