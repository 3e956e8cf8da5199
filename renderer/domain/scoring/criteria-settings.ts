import { cellText, type Cell, type Sheet, type SheetRow } from '../intake/sheet.ts';
import { err, ok, type Result } from '../result.ts';
import { tidyText } from '../text.ts';
import { readPoints, readYesNo, wordKey } from './criteria-cells.ts';
import {
  aggregates,
  audiences,
  missingSheets,
  reckoningFields,
  steps,
  type Aggregate,
  type Audience,
  type CriteriaSet,
  type MissingSheet,
  type ScoreClass,
  type TieStep,
} from './criteria.ts';

/** What a set says besides its criteria, one line each, in the order of the workbook. */
export const settingNames = [
  'name',
  'audience',
  'year',
  ...reckoningFields,
] as const satisfies readonly (keyof CriteriaSet)[];
export type SettingName = (typeof settingNames)[number];

/** The words of the settings in our own workbook. */
export interface SettingWords {
  readonly setting: Readonly<Record<SettingName, string>>;
  readonly audience: Readonly<Record<Audience, string>>;
  readonly aggregate: Readonly<Record<Aggregate, string>>;
  readonly missingSheet: Readonly<Record<MissingSheet, string>>;
  readonly tieStep: Readonly<Record<TieStep['type'], string>>;
  /** Over the steps of the tie chain, and over the classes. */
  readonly chain: string;
  readonly classes: string;
}

/** What is wrong with a line among the settings. */
export type SettingFault =
  | { readonly type: 'setting-unknown'; readonly typed: string }
  | { readonly type: 'setting-wrong'; readonly setting: SettingName; readonly typed: string }
  | { readonly type: 'step-unknown'; readonly typed: string }
  | { readonly type: 'class-wrong'; readonly typed: string }
  /** A step of the tie chain asks for a criterion that the table does not have. */
  | { readonly type: 'step-code-unknown'; readonly code: string };

type Settings = Pick<CriteriaSet, SettingName | 'tieChain' | 'classes'>;

/** The settings of a workbook: what they say, and the lines to be put right. */
export interface ReadSettings {
  readonly said: Partial<Settings>;
  readonly toFix: readonly {
    readonly sheet: string;
    readonly line: number;
    readonly label: string;
    readonly faults: readonly SettingFault[];
  }[];
}

/** Reads the sheet that says how a set is reckoned; undefined where the workbook has none. */
export function readSettings(
  sheets: readonly Sheet[],
  words: SettingWords,
  codes: ReadonlySet<string>,
): ReadSettings | undefined {
  const sheet = sheets.find(({ rows }) => rows.filter((row) => settingOf(row, words)).length >= 2);
  if (!sheet) return undefined;
  let said: Partial<Settings> = {};
  let part: Part = 'title';
  const toFix: ReadSettings['toFix'][number][] = [];
  for (const row of sheet.rows) {
    const begun = partBegun(row, part, words);
    if (begun === 'chain') said = { ...said, tieChain: [] };
    if (begun === 'classes') said = { ...said, classes: [] };
    part = begun ?? part;
    // The heads of both lists, and what stands above the first setting, say nothing themselves.
    if (part === 'title' || begun === 'chain' || begun === 'classes') continue;
    const read = readRow[part](row, said, words, codes);
    if (read.ok) said = { ...said, ...read.value };
    else toFix.push({ sheet: sheet.name, line: row.line, label: textIn(row, 0), faults: [read.error] });
  }
  return { said, toFix };
}

type Part = 'title' | 'settings' | 'chain' | 'classes';

/** The part of the sheet that begins with a row; each comes once, in this order. */
function partBegun(row: SheetRow, part: Part, words: SettingWords): Part | undefined {
  const key = wordKey(textIn(row, 0));
  if (part === 'title') return settingOf(row, words) && 'settings';
  if (part === 'settings' && key === wordKey(words.chain)) return 'chain';
  return part !== 'classes' && key === wordKey(words.classes) ? 'classes' : undefined;
}

type RowReader = (
  row: SheetRow,
  said: Partial<Settings>,
  words: SettingWords,
  codes: ReadonlySet<string>,
) => Result<Partial<Settings>, SettingFault>;

const readRow: Readonly<Record<Exclude<Part, 'title'>, RowReader>> = {
  settings: (row, _, words) => {
    const setting = settingOf(row, words);
    return setting ? valueOf(setting, row, words) : err({ type: 'setting-unknown', typed: textIn(row, 0) });
  },
  chain: (row, { tieChain = [] }, words, codes) => {
    const step = stepOf(row, words, codes);
    return step.ok ? ok({ tieChain: [...tieChain, step.value] }) : step;
  },
  classes: (row, { classes = [] }) => {
    const one = classOf(row);
    return one.ok ? ok({ classes: [...classes, one.value] }) : one;
  },
};

const textIn = (row: SheetRow, column: number): string => tidyText(cellText(row, column));

const settingOf = (row: SheetRow, { setting }: SettingWords): SettingName | undefined => {
  const key = wordKey(textIn(row, 0));
  return key === '' ? undefined : settingNames.find((name) => wordKey(setting[name]) === key);
};

/** A word of a list, however it is spelled. */
const oneOf = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
  text: string,
): Value | undefined => values.find((value) => wordKey(words[value]) === wordKey(text));

function valueOf(setting: SettingName, row: SheetRow, words: SettingWords): Result<Partial<Settings>, SettingFault> {
  const text = textIn(row, 1);
  const cell = row.cells[1] ?? null;
  const value = readerOf[setting](text, cell, words);
  return value === undefined ? err({ type: 'setting-wrong', setting, typed: text }) : ok({ [setting]: value });
}

/** How each setting is read; undefined where it cannot be. */
const readerOf: {
  readonly [Name in SettingName]: (
    text: string,
    cell: Cell | null,
    words: SettingWords,
  ) => CriteriaSet[Name] | undefined;
} = {
  name: (text) => text || undefined,
  audience: (text, _, { audience }) => oneOf(audiences, audience, text),
  year: (text) => (text === '' ? null : /^\d{4}$/u.test(text) ? Number(text) : undefined),
  step: (_, cell) => {
    const read = readPoints(cell);
    return steps.find((step) => read.ok && read.value === step);
  },
  belowZero: yesOrNo,
  cap: (_, cell) => {
    const read = readPoints(cell);
    return read.ok && (read.value ?? 0) >= 0 ? read.value : undefined;
  },
  aggregate: (text, _, { aggregate }) => oneOf(aggregates, aggregate, text),
  missingSheet: (text, _, { missingSheet }) => oneOf(missingSheets, missingSheet, text),
  rescale: yesOrNo,
  commentBelow: (text, cell) => {
    const plain = /^(\d{1,3})\s*%?$/u.exec(text)?.[1];
    if (text === '') return null;
    // A share that the sheet keeps as one: 0.5 is 50 %.
    const share = cell?.number !== undefined && cell.number > 0 && cell.number < 1 ? cell.number * 100 : undefined;
    const percent = share === undefined ? Number(plain ?? -1) : Math.round(share);
    return percent >= 0 && percent <= 100 ? percent : undefined;
  },
  commentOnDifference: yesOrNo,
};

function yesOrNo(text: string): boolean | undefined {
  return readYesNo(text) ?? undefined;
}

/** A step of the tie chain: its number, what it asks, and of a group its code. */
function stepOf(row: SheetRow, { tieStep }: SettingWords, codes: ReadonlySet<string>): Result<TieStep, SettingFault> {
  const [text, code] = [textIn(row, 1), textIn(row, 2)];
  const type = oneOf(['group', 'deductions', 'bonus', 'women'], tieStep, text);
  if (!type) return err({ type: 'step-unknown', typed: text });
  if (type !== 'group') return ok({ type });
  return codes.has(code) ? ok({ type, code }) : err({ type: 'step-code-unknown', code });
}

/** A class: its name, and from how many points on. */
function classOf(row: SheetRow): Result<ScoreClass, SettingFault> {
  const [name, from] = [textIn(row, 0), readPoints(row.cells[1] ?? null)];
  return name === '' || !from.ok || from.value === null
    ? err({ type: 'class-wrong', typed: [name, textIn(row, 1)].filter(Boolean).join(': ') })
    : ok({ name, from: from.value });
}
