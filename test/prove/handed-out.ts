import { criteriaWorkbook } from '#documents/criteria-workbook.ts';
import { indicatorWorkbook } from '#documents/indicator-workbook.ts';
import { listCsv } from '#documents/list-csv.ts';
import { listWorkbook } from '#documents/list-workbook.ts';
import { nominationTemplate, type TemplateFacts } from '#documents/nomination-template.ts';
import { provincialWorkbook } from '#documents/provincial-workbook.ts';
import type { ListForm, WorkbookRequest } from '#documents/workbook-messages.ts';
import { templateColumns } from '#domain/intake/template-row.ts';
import {
  columnsOfExport,
  days,
  exportedLists,
  figures,
  type ExportedColumn,
  type ExportedList,
  type ListFacts,
  type ListLine,
} from '#domain/lists/list-facts.ts';
import { settingNames } from '#domain/scoring/criteria-settings.ts';
import { usualReckoning, type CriteriaDraft, type Criterion } from '#domain/scoring/criteria.ts';
import { hundredths } from '#domain/scoring/points.ts';
import { provincialSets, type ProvincialFacts } from '#domain/lists/provincial.ts';
import type { CivilDate } from '#domain/time.ts';
import { figureColumns, type IndicatorSheetFacts } from '#domain/year/indicator-sheet.ts';
import { figureParts, indicatorKinds, untold, withFigure } from '#domain/year/indicators.ts';
import { criteriaSheetWords, criteriaWorkbookWords } from '#words/criteria-sheet-words.ts';
import { exportedHead, exportedText, exportWords } from '#words/export-words.ts';
import { indicatorHeads, indicatorSheetWords } from '#words/indicator-sheet-words.ts';
import { hardTexts } from '#test/worlds/hard-texts.ts';
import { codeListName, provincialHeads, provincialNote, provincialTitle } from '#words/provincial-words.ts';
import { gridOf, meant, type Grid, type Seen } from './seen-cells.ts';

/** A file as it is handed out, and what the application meant to stand on each of its sheets. */
export interface HandedOut {
  readonly name: string;
  readonly form: ListForm;
  readonly bytes: Uint8Array;
  readonly sheets: ReadonlyMap<string, Grid>;
}

const hardFigures = [0, 1250, 3250.5, 186.25, 0.1, 1_234_567_890_123, 99_999_999.99];
const hardDays = ['1990-02-03', '2026-12-15', '2000-02-29', '1946-09-02', '2026-01-31'].map((day) => day as CivilDate);

const turn = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('Nothing to choose from');
  return value;
};

/** Every hard value in every column of a list: whatever columns it has, whatever lists there are. */
const hardFacts = (list: ExportedList): ListFacts => ({
  list,
  lines: hardTexts.map((text, index): ListLine =>
    Object.fromEntries(
      columnsOfExport[list].map((column) => {
        if (column === 'number') return [column, index + 1];
        if (days.has(column)) return [column, turn(hardDays, index)];
        return [column, figures.has(column) ? turn(hardFigures, index) : text];
      }),
    ),
  ),
});

const listMakers: Readonly<Record<ListForm, (facts: ListFacts) => Promise<Uint8Array> | Uint8Array>> = {
  xlsx: listWorkbook,
  csv: listCsv,
};

async function listFiles(name: string, facts: ListFacts): Promise<readonly HandedOut[]> {
  const columns: readonly ExportedColumn[] = columnsOfExport[facts.list];
  const cell = (column: ExportedColumn, value: string | number | null): Seen | undefined => {
    if (value === null || typeof value === 'number') return meant(value);
    return meant(days.has(column) ? { day: value as CivilDate } : exportedText(column, value));
  };
  const grid = gridOf([
    columns.map((column) => meant(exportedHead(column))),
    ...facts.lines.map((line) => columns.map((column) => cell(column, line[column] ?? null))),
  ]);
  const forms = Object.entries(listMakers) as [ListForm, (typeof listMakers)[ListForm]][];
  return Promise.all(
    forms.map(async ([form, make]) => {
      const sheet = form === 'csv' ? name : exportWords.vi.list[facts.list];
      return { name, form, bytes: await make(facts), sheets: new Map([[sheet, grid]]) };
    }),
  );
}

async function provincialFile(name: string, facts: ProvincialFacts): Promise<HandedOut> {
  const { set, year, lines, codeLists } = facts;
  const longest = Math.max(...codeLists.map(({ codes }) => codes.length));
  const data = gridOf([
    [meant(provincialTitle(set, year))],
    [meant(provincialNote)],
    provincialHeads[set].map(meant),
    ...lines.map((line) => line.map(meant)),
  ]);
  const codes = gridOf([
    codeLists.flatMap((list) => [meant(codeListName[list.name]), undefined, undefined]),
    ...Array.from({ length: longest }, (_, line) =>
      codeLists.flatMap((list) => [
        meant(list.codes[line]?.code ?? null),
        meant(list.codes[line]?.words ?? null),
        undefined,
      ]),
    ),
  ]);
  const sheets = new Map([
    [set, data],
    ['DANHMUC', codes],
  ]);
  return { name, form: 'xlsx', bytes: await provincialWorkbook(facts), sheets };
}

const hardProvincial = (set: ProvincialFacts['set']): ProvincialFacts => ({
  set,
  year: 2026,
  lines: hardTexts.map((text, index) =>
    provincialHeads[set].map((_, at) => (at === 2 ? { day: turn(hardDays, index) } : text)),
  ),
  codeLists: (['people', 'collectives', 'titles', 'forms'] as const).map((name) => ({
    name,
    codes: hardTexts.map((text, index) => ({ code: `0${index + 1}`, words: text })),
  })),
});

const hardTemplate: TemplateFacts = {
  title: '=1+1',
  note: '+84 ghi chú',
  sheet: 'Danh sách',
  guideSheet: 'Hướng dẫn',
  guide: templateColumns.map(({ key }, index) => ({ column: key, text: turn(hardTexts, index) })),
  salutations: ['Ông', 'Bà'],
  occasions: hardTexts,
  awards: hardTexts.toReversed(),
  lists: { awards: 'Danh hiệu', occasions: 'Loại hình' },
};

async function templateFile(name: string, facts: TemplateFacts): Promise<HandedOut> {
  const list = gridOf([[meant(facts.title)], [meant(facts.note)], [], templateColumns.map(({ head }) => meant(head))]);
  const guide = gridOf([
    ...facts.guide.map(({ text }, index) => [meant(templateColumns[index]?.head ?? null), meant(text)]),
    [],
    [meant(facts.lists.awards), meant(facts.lists.occasions)],
    ...facts.awards.map((award, index) => [meant(award), meant(facts.occasions[index] ?? null)]),
  ]);
  const sheets = new Map([
    [facts.sheet, list],
    [facts.guideSheet, guide],
  ]);
  return { name, form: 'xlsx', bytes: await nominationTemplate(facts), sheets };
}

/** Every hard text as a name, and every figure in every column. */
const hardIndicators: IndicatorSheetFacts = {
  year: 2026,
  lines: hardTexts.map((text, index) => ({
    taxCode: '0100109106',
    name: text,
    figures: figureColumns.reduce(
      (table, place, at) =>
        withFigure(table, { ...place, value: turn([null, 0, 100, 123_400, 99_999_900], index + at) }),
      untold,
    ),
  })),
};

async function indicatorFile(name: string, facts: IndicatorSheetFacts): Promise<HandedOut> {
  const { number, taxCode, name: called, figures: heads } = indicatorHeads;
  const grid = gridOf([
    [meant(indicatorSheetWords.title(facts.year))],
    [meant(indicatorSheetWords.note)],
    [],
    [number, taxCode, called, ...indicatorKinds.flatMap((kind) => figureParts.map((part) => heads[kind][part]))].map(
      meant,
    ),
    ...facts.lines.map((line, index) => [
      meant(index + 1),
      meant(line.taxCode),
      meant(line.name),
      ...figureColumns.map(({ kind, part }) => {
        const { [part]: value } = line.figures[kind];
        return meant(value === null ? null : value / 100);
      }),
    ]),
  ]);
  return {
    name,
    form: 'xlsx',
    bytes: await indicatorWorkbook(facts),
    sheets: new Map([[indicatorSheetWords.sheet, grid]]),
  };
}

/** One group with a leaf for every hard text, as its code and as its name. */
const hardCriteria: CriteriaDraft = {
  ...usualReckoning,
  name: '=1+1',
  audience: 'enterprise',
  year: null,
  criteria: [
    {
      code: '+',
      label: '-5',
      max: hundredths(100_000),
      bonus: false,
      rule: null,
      children: hardTexts.map((text): Criterion => ({
        code: text,
        label: text,
        max: hundredths(950),
        bonus: false,
        rule: { type: 'count', each: hundredths(25) },
        children: [],
      })),
    },
  ],
  step: 25,
  rescale: true,
  commentBelow: 50,
  tieChain: [{ type: 'women' }, { type: 'group', code: '+' }],
  classes: hardTexts.map((name) => ({ name, from: hundredths(9_000) })),
};

async function criteriaFile(name: string, set: CriteriaDraft): Promise<HandedOut> {
  const { heads, kind, setting, audience, aggregate, missingSheet, tieStep, chain, classes } = criteriaSheetWords;
  const { table, settings, settingsTitle, note, yes, no } = criteriaWorkbookWords;
  const [group] = set.criteria;
  const values: readonly (string | number | null)[] = [
    set.name,
    audience.enterprise,
    '',
    0.25,
    no,
    null,
    aggregate.mean,
    missingSheet.skip,
    yes,
    '50%',
    no,
  ];
  return {
    name,
    form: 'xlsx',
    bytes: await criteriaWorkbook(set),
    sheets: new Map([
      [
        table,
        gridOf([
          [meant(set.name)],
          [meant(note)],
          [],
          Object.values(heads).map(meant),
          ['+', '-5', 1000, kind.group, null, null, no].map(meant),
          ...(group?.children ?? []).map(({ code, label }) =>
            [code, label, 9.5, kind.count, 0.25, null, no, '+'].map(meant),
          ),
        ]),
      ],
      [
        settings,
        gridOf([
          [meant(settingsTitle)],
          [],
          ...settingNames.map((one, at) => [meant(setting[one]), meant(values[at] ?? null)]),
          [],
          [meant(chain)],
          ['1', tieStep.women].map(meant),
          ['2', tieStep.group, '+', '-5'].map(meant),
          [],
          [meant(classes)],
          ...set.classes.map((one) => [meant(one.name), meant(90)]),
        ]),
      ],
    ]),
  };
}

/** What the council's own data say, beside the hard values. */
export interface OwnFacts {
  readonly lists: readonly ListFacts[];
  readonly provincial: readonly ProvincialFacts[];
}

type Drawn = Exclude<WorkbookRequest['type'], 'read' | 'sheets'>;

/** Every file of tables that the application draws: one that it comes to draw and that is not here does not compile. */
const makers: Readonly<Record<Drawn, (own: OwnFacts) => readonly Promise<readonly HandedOut[] | HandedOut>[]>> = {
  list: ({ lists }) => [
    ...exportedLists.map((list) => listFiles(`hard-${list}`, hardFacts(list))),
    ...lists.map((facts) => listFiles(`own-${facts.list}`, facts)),
  ],
  provincial: ({ provincial }) => [
    ...provincialSets.map((set) => provincialFile(`hard-${set}`, hardProvincial(set))),
    ...provincial.map((facts) => provincialFile(`own-${facts.set}`, facts)),
  ],
  template: () => [templateFile('hard-template', hardTemplate)],
  indicators: () => [indicatorFile('hard-indicators', hardIndicators)],
  criteria: () => [criteriaFile('hard-criteria', hardCriteria)],
};

/** All that is handed out as tables, of hard values and of the council's own data. */
export const everythingHandedOut = async (own: OwnFacts): Promise<readonly HandedOut[]> =>
  (await Promise.all(Object.values(makers).flatMap((make) => make(own)))).flat();
