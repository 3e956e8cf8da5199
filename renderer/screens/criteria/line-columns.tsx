import DragHandle from '@mui/icons-material/DragIndicatorOutlined';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { CellField } from '#components/cell-field.tsx';
import type { GridColumn, GridLine } from '#components/grid-lines.ts';
import { colour, type, unseen } from '#components/tokens.ts';
import { bonusOf, checkCriteria, isLineFault, type LineFault } from '#domain/scoring/criteria-check.ts';
import { isSamePath, linesOf, type CriterionLine, type LinePath } from '#domain/scoring/criteria-edit.ts';
import { placeId } from '#domain/scoring/criteria-follow.ts';
import { maximumOf, type CriteriaDraft, type Criterion } from '#domain/scoring/criteria.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import type { Language } from '#words/bilingual.ts';
import { faultSentence, kindText, ruleText } from '#words/criteria-fault-words.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { boxKey, hasBox, type KeptTexts, type LineBox } from './kept-texts.ts';
import { pointsProblem, pointsText } from './points-text.ts';

/** A row of the table of criteria: a line with what is wrong on it, or the maximum at the foot. */
export type LineRow =
  | (CriterionLine & { readonly type: 'line'; readonly faults: readonly LineFault[] })
  | { readonly type: 'total'; readonly label: string; readonly max: string };

/** What the table does with what is typed into it. */
export interface LineHands {
  readonly kept: KeptTexts;
  /** How often lines went elsewhere: the box at a place is then another line's. */
  readonly moves: number;
  type(this: void, path: LinePath, box: LineBox, text: string): void;
  keep(this: void, path: LinePath, box: LineBox, text: string | null): void;
}

/** The lines of a set from above, each with what is wrong on it, and the maximum at the foot. */
export function lineRows(set: CriteriaDraft, language: Language): readonly GridLine<LineRow>[] {
  const words = criteriaSetWords[language];
  const faults = checkCriteria(set).filter(isLineFault);
  const bonus = bonusOf(set.criteria);
  const label = bonus === 0 ? words.total : `${words.total}, ${words.totalBonus(formatPoints(bonus))}`;
  if (set.criteria.length === 0) return [];
  return [
    ...linesOf(set.criteria).map((line): GridLine<LineRow> => ({
      kind: 'row',
      id: placeId(line.path),
      row: { ...line, type: 'line', faults: faults.filter(({ path }) => isSamePath(path, line.path)) },
    })),
    { kind: 'total', id: 'total', row: { type: 'total', label, max: formatPoints(maximumOf(set.criteria)) } },
  ];
}

/** What of a line each time is worth; null where nothing is counted. */
const eachOf = ({ rule }: Criterion): string =>
  rule?.type === 'count' || rule?.type === 'deduction' ? pointsText(rule.each) : '';

/** The columns of the table; without hands, those of a version that never changes. */
export function lineColumns(hands: LineHands | null, language: Language): readonly GridColumn<LineRow>[] {
  const words = criteriaSetWords[language];
  // The first cell of a row is its head, and is read aloud: of the foot too, where nothing is shown in it.
  const foot = (
    <Box component="span" sx={unseen}>
      {words.total}
    </Box>
  );
  const shown: readonly GridColumn<LineRow>[] = [
    {
      id: 'code',
      title: words.column.code,
      width: 76,
      cell: (row) =>
        row.type === 'line' ? <Weighty line={row.criterion}>{row.criterion.code}</Weighty> : !hands && foot,
    },
    { id: 'label', title: words.column.label, cell: (row) => <LabelCell row={row} language={language} /> },
    {
      id: 'kind',
      title: words.column.kind,
      // Beside a draft stands the form of the line in hand.
      width: hands ? 150 : 240,
      cell: (row) => row.type === 'line' && (hands ? kindText : ruleText)(row.criterion, language),
    },
    {
      id: 'each',
      title: words.column.each,
      width: 76,
      numeric: true,
      cell: (row) => row.type === 'line' && (notTaken(hands, row, 'each') ?? eachOf(row.criterion)),
    },
    {
      id: 'max',
      title: words.column.max,
      width: 84,
      numeric: true,
      cell: (row) =>
        row.type === 'total'
          ? row.max
          : (notTaken(hands, row, 'max') ?? <Weighty line={row.criterion}>{formatPoints(row.criterion.max)}</Weighty>),
    },
  ];
  if (!hands) return shown;
  const box = (id: LineBox, valueOf: (line: Criterion) => string) => (row: LineRow) =>
    row.type === 'line' &&
    hasBox(id, row.criterion) && <LineField {...{ row, id, hands, language, value: valueOf(row.criterion) }} />;
  const boxes: Readonly<Record<string, GridColumn<LineRow>['box']>> = {
    code: box('code', ({ code }) => code),
    label: box('label', ({ label }) => label),
    each: box('each', eachOf),
    max: box('max', ({ max }) => formatPoints(max)),
  };
  return [
    {
      id: 'handle',
      title: words.column.drag,
      width: 48,
      cell: (row) => (row.type === 'line' ? <Handle code={row.criterion.code} words={words} /> : foot),
    },
    ...shown.map((column) => {
      const field = boxes[column.id];
      return field ? { ...column, box: field } : column;
    }),
  ];
}

/** A text that was not taken, as it still stands in its box. */
function notTaken(hands: LineHands | null, { path }: CriterionLine, box: LineBox): ReactNode {
  const text = hands?.kept.get(boxKey(path, box))?.text;
  return text === undefined ? undefined : <span className="not-taken">{text}</span>;
}

/** What a line is dragged by. */
const Handle = ({ code, words }: { readonly code: string; readonly words: (typeof criteriaSetWords)['vi'] }) => (
  <Box
    component="span"
    draggable
    role="img"
    aria-label={words.line(code)}
    title={words.column.handle}
    sx={{ display: 'inline-flex', cursor: 'grab', color: colour.ink3, verticalAlign: 'middle' }}
  >
    <DragHandle sx={{ fontSize: 18 }} />
  </Box>
);

/** Groups stand out from what stands under them. */
const Weighty = ({ line, children }: { readonly line: Criterion; readonly children: string }) => (
  <span data-value="" style={{ fontWeight: line.rule === null ? 600 : 400 }}>
    {children}
  </span>
);

/** What a line is about, as deep as it stands, and under it what is wrong with it. */
function LabelCell({ row, language }: { readonly row: LineRow; readonly language: Language }) {
  if (row.type === 'total') return row.label;
  const { criterion, path, faults } = row;
  return (
    <span style={{ display: 'block', paddingLeft: (path.length - 1) * 16 }}>
      <Weighty line={criterion}>{criterion.label}</Weighty>
      {faults.map((fault) => (
        <Box component="span" key={fault.type} sx={{ ...type.caption, display: 'block', color: colour.error }}>
          {faultSentence(fault, language)}
        </Box>
      ))}
    </span>
  );
}

interface LineFieldProps {
  readonly row: Extract<LineRow, { readonly type: 'line' }>;
  readonly id: LineBox;
  readonly value: string;
  readonly hands: LineHands;
  readonly language: Language;
}

/** The field over the box in hand. */
function LineField({ row, id, value, hands, language }: LineFieldProps) {
  const words = criteriaSetWords[language];
  const key = boxKey(row.path, id);
  return (
    <CellField
      box={`${key} ${hands.moves}`}
      label={words.cell(words.column[id], row.criterion.code)}
      value={value}
      kept={hands.kept.get(key)?.text}
      check={(text) => (id === 'each' || id === 'max' ? pointsProblem(text, language) : undefined)}
      onCommit={(text) => hands.type(row.path, id, text)}
      onKeep={(text) => hands.keep(row.path, id, text)}
    />
  );
}
