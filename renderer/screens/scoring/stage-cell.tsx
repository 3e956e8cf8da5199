import AttachFile from '@mui/icons-material/AttachFileOutlined';
import Comment from '@mui/icons-material/CommentOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import type { CSSProperties } from 'react';
import { CellField } from '#components/cell-field.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import { typedBox } from '#components/typed-box.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import type { Criterion } from '#domain/scoring/criteria.ts';
import { mostTyped } from '#domain/scoring/leaf.ts';
import { markText, readMark } from '#domain/scoring/mark-text.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { formatFigure, parseFigure } from '#domain/year/indicator-figure.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { figureSentence } from '#words/figure-refusals.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { stageWords } from '#words/stage-words.ts';
import { boxOf, differenceOn, figureKind, type FigurePart, type UnitRow } from './stage-rows.ts';
import type { StageHands } from './use-stage-sheet.ts';

interface MarkProps {
  readonly row: UnitRow;
  readonly stage: Stage;
  readonly leaf: Criterion;
  /** How many decimals its column shows. */
  readonly depth: number;
}

/** A mark in its box; in the corner the difference to the stage before, and that something was remarked. */
export function MarkedCell(props: MarkProps & { readonly told?: boolean }) {
  const kept = props.row.kept.get(boxOf(props.stage, props.leaf.code));
  if (kept !== undefined) return <span className="not-taken">{kept}</span>;
  return (
    <>
      <MarkCorner {...props} />
      <span data-value="">
        <MarkCell {...props} />
      </span>
    </>
  );
}

/** A mark as it stands in its box. */
export function MarkCell({ row, stage, leaf, depth }: MarkProps) {
  const words = useWords(stageWords);
  const { mark: marks } = useWords(criteriaWords);
  if (!row.shown[stage]) return null;
  const column = row.columns[stage];
  const shown = markText(leaf, column.marks[leaf.code], marks, depth);
  if (leaf.rule?.type === 'quantitative' && shown === '') return <span style={faint}>{words.waiting}</span>;
  return shown;
}

/** What stands in the corner of a box: the difference to the stage before, a remark, a paper. */
function MarkCorner({ row, stage, leaf, told = true }: Omit<MarkProps, 'depth'> & { readonly told?: boolean }) {
  const column = row.columns[stage];
  const { comments, evidence } = row.remarks[stage];
  const difference = told ? differenceOn(leaf, column.marks, column.before) : undefined;
  const asked = column.commentsMissing.includes(leaf.code);
  const said = comments[leaf.code] !== undefined;
  const borneOut = evidence[leaf.code] !== undefined;
  if (difference === undefined && !asked && !said && !borneOut) return null;
  return (
    <span style={corner} aria-hidden="true">
      {asked && <ErrorOutline style={warningMark} />}
      {said && <Comment style={smallMark} />}
      {borneOut && <AttachFile style={smallMark} />}
      {difference !== undefined && signed(formatPoints(difference), difference)}
    </span>
  );
}

/** A difference with its sign: +0,5. */
export const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

/** The field over it: 9,5 or 9.5, K for "does not apply", empty for "not scored". */
export function MarkField({ row, stage, leaf, depth, step, hands }: MarkProps & { step: number; hands: StageHands }) {
  const words = useWords(stageWords);
  const { mark: marks } = useWords(criteriaWords);
  const language = useLanguage();
  const box = boxOf(stage, leaf.code);
  return (
    <CellField
      box={`${row.id} ${box}`}
      label={words.cell(`${leaf.code} ${leaf.label}`, row.name, formatPoints(mostTyped(leaf)))}
      value={markText(leaf, row.columns[stage].marks[leaf.code], marks, depth)}
      kept={row.kept.get(box)}
      {...typedBox(
        (text) => readMark(leaf, text, step),
        (why) => refusalSentence(why, language),
        (mark) => hands.type({ nomineeId: row.id, stage, code: leaf.code, mark }),
      )}
      onKeep={(text) => hands.keep(row.id, box, text)}
    />
  );
}

interface FigureProps {
  readonly row: UnitRow;
  readonly stage: Stage;
  readonly leaf: Criterion;
  readonly part: FigurePart;
}

/** A figure that feeds a quantitative leaf; what the stage before or the year tells stands more quietly. */
export function PlanCell({ row, stage, leaf, part }: FigureProps) {
  const kept = row.kept.get(boxOf(stage, leaf.code, part));
  if (kept !== undefined) return <span className="not-taken">{kept}</span>;
  const value = row.columns[stage].reckoned[leaf.code]?.[part] ?? null;
  if (value === null) return null;
  const own = row.remarks[stage].figures[leaf.code]?.[part] ?? null;
  return own === null ? <span style={quiet}>{formatFigure(value)}</span> : formatFigure(value);
}

/** The field over it. */
export function PlanField({ row, stage, leaf, part, hands }: FigureProps & { readonly hands: StageHands }) {
  const words = useWords(stageWords);
  const language = useLanguage();
  const box = boxOf(stage, leaf.code, part);
  const value = row.columns[stage].reckoned[leaf.code]?.[part] ?? null;
  const kind = figureKind(leaf);
  return (
    <CellField
      box={`${row.id} ${box}`}
      label={words.figureCell(`${leaf.code} ${leaf.label}`, words.part[part], row.name)}
      value={value === null ? '' : formatFigure(value)}
      kept={row.kept.get(box)}
      {...typedBox(
        (text) => parseFigure(kind, text),
        (why) => figureSentence(why, language),
        (given) => hands.type({ nomineeId: row.id, stage, code: leaf.code, part, value: given }),
      )}
      onKeep={(text) => hands.keep(row.id, box, text)}
    />
  );
}

const faint: CSSProperties = { color: colour.ink3 };
const quiet: CSSProperties = { color: colour.ink3, fontStyle: 'italic' };
const corner: CSSProperties = {
  float: 'left',
  display: 'flex',
  alignItems: 'center',
  fontSize: 11,
  color: colour.ink2,
};
const smallMark: CSSProperties = { fontSize: 12 };
const warningMark: CSSProperties = { ...smallMark, color: colour.warning };
