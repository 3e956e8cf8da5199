import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { InlineError } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, type } from '#components/tokens.ts';
import { typedBox } from '#components/typed-box.ts';
import { stages, type Scoring, type Stage } from '#domain/scoring/assessment.ts';
import type { Criterion } from '#domain/scoring/criteria.ts';
import { markText } from '#domain/scoring/mark-text.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { mayExplain } from '#domain/scoring/stages.ts';
import { formatFigure, parseFigure } from '#domain/year/indicator-figure.ts';
import { recordComment, recordExplanation } from '#store/assessments.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { figureSentence } from '#words/figure-refusals.ts';
import { stageWords } from '#words/stage-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { EvidenceList } from './evidence-list.tsx';
import { RemarkEntry } from './remark-entry.tsx';
import { signed } from './stage-cell.tsx';
import { boxOf, differenceOn, figureKind, figureParts, type UnitRow } from './stage-rows.ts';
import { unitName } from './units-down.tsx';
import type { StageHands } from './use-stage-sheet.ts';

interface BoxInHandProps {
  readonly scoring: Scoring;
  readonly row: UnitRow;
  readonly stage: Stage;
  readonly leaf: Criterion;
  readonly mayWrite: boolean;
  readonly hands: StageHands;
}

/** Everything about the box in hand: what each stage gave, how it was reckoned, why, and what bears it out. */
export function BoxInHand({ scoring, row, stage, leaf, mayWrite, hands }: BoxInHandProps) {
  const words = useWords(stageWords);
  const desk = useDesk();
  const { error, run } = useCommand('each');
  const { code } = leaf;
  const cell = { nomineeId: row.id, stage, code };
  const { comments, explanations } = { ...row.remarks[stage], explanations: row.remarks.self.explanations };
  const asked = row.columns[stage].commentsMissing.includes(code);
  const key = `${row.id} ${stage} ${code}`;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', p: '10px 14px' }}>
      <Box>
        <Box sx={{ ...type.dense, fontWeight: 600 }}>
          {`${code} ${leaf.label} `}
          <Box component="span" sx={{ color: colour.ink2, fontWeight: 400 }}>{`(${scaleOf(leaf, words)})`}</Box>
        </Box>
        <Quiet size="caption">{unitName(row)}</Quiet>
      </Box>
      <StageMarks row={row} leaf={leaf} />
      {leaf.rule?.type === 'quantitative' && <Reckoning {...{ row, stage, leaf, mayWrite, hands }} />}
      {mayWrite ? (
        <RemarkEntry
          key={`comment ${key}`}
          label={words.comment}
          value={comments[code] ?? ''}
          hint={asked ? words.commentAsked : undefined}
          keys="Alt+N"
          said={words.keys.comment}
          onCommit={(text) => void run(() => recordComment(desk, scoring.id, { ...cell, text }))}
        />
      ) : (
        <Told label={words.comment} text={comments[code]} />
      )}
      {mayExplain(scoring).ok && (explanations[code] !== undefined || isChanged(row, leaf)) ? (
        <RemarkEntry
          key={`explanation ${key}`}
          label={words.explanation}
          value={explanations[code] ?? ''}
          keys="Alt+G"
          said={words.keys.explanation}
          onCommit={(text) => void run(() => recordExplanation(desk, scoring.id, { ...cell, stage: 'self', text }))}
        />
      ) : (
        <Told label={words.explanation} text={explanations[code]} />
      )}
      <EvidenceList
        key={`evidence ${key}`}
        scoringId={scoring.id}
        cell={cell}
        evidence={row.remarks[stage].evidence[code] ?? []}
        mayWrite={mayWrite}
      />
      {error !== undefined && <InlineError>{error}</InlineError>}
    </Box>
  );
}

/** Whether a later stage gave a unit something else than it gave itself. */
const isChanged = ({ columns, shown }: UnitRow, leaf: Criterion): boolean =>
  stages.some((stage) => shown[stage] && differenceOn(leaf, columns[stage].marks, columns.self.marks) !== undefined);

/** What can be typed into a box, by the kind of its leaf. */
function scaleOf({ rule, max }: Criterion, words: (typeof stageWords)['vi']): string {
  const most = formatPoints(max);
  if (rule?.type === 'pass') return words.metOrNot(most);
  if (rule?.type === 'disqualifier') return words.yesOrNo;
  if ((rule?.type === 'count' || rule?.type === 'deduction') && rule.each !== null) {
    return words.times(formatPoints(rule.each), most);
  }
  return words.atMost(most);
}

/** What every stage put into the box, and what it changed of the one before. */
function StageMarks({ row, leaf }: Pick<BoxInHandProps, 'row' | 'leaf'>) {
  const words = useWords(stageWords);
  const { stage: names, mark: marks } = useWords(criteriaWords);
  return (
    <Box component="dl" sx={stageMarks}>
      {stages.map((one) => {
        const column = row.columns[one];
        const difference = row.shown[one] ? differenceOn(leaf, column.marks, column.before) : undefined;
        const weight = one === row.stage ? 600 : 400;
        return (
          <Fragment key={one}>
            <Box component="dt" sx={{ ...type.caption, color: colour.ink2, fontWeight: weight }}>
              {names[one]}
            </Box>
            <Box component="dd" sx={{ ...type.dense, m: 0, fontWeight: weight }}>
              {(row.shown[one] && markText(leaf, column.marks[leaf.code], marks)) || words.none}
              {difference !== undefined && (
                <Box component="span" sx={{ ...type.caption, color: colour.ink2, display: 'block' }}>
                  {signed(formatPoints(difference), difference)}
                </Box>
              )}
            </Box>
          </Fragment>
        );
      })}
    </Box>
  );
}

/** Plan and actual of a quantitative leaf, and how its points came about. */
function Reckoning({ row, stage, leaf, mayWrite, hands }: Omit<BoxInHandProps, 'scoring'>) {
  const words = useWords(stageWords);
  const language = useLanguage();
  const column = row.columns[stage];
  const reckoned = column.reckoned[leaf.code];
  const kind = figureKind(leaf);
  return (
    <Box sx={{ display: 'grid', gap: '6px' }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '10px' }}>
        {figureParts.map((part) => {
          const value = reckoned?.[part] ?? null;
          const shown = value === null ? '' : formatFigure(value);
          if (!mayWrite) return <Told key={part} label={words.part[part]} text={shown || words.none} />;
          return (
            <RemarkEntry
              key={`${row.id} ${stage} ${leaf.code} ${part}`}
              label={words.part[part]}
              value={shown}
              numeric
              kept={row.kept.get(boxOf(stage, leaf.code, part))}
              onKeep={(text) => hands.keep(row.id, boxOf(stage, leaf.code, part), text)}
              {...(part === 'plan' ? { keys: 'Alt+K', said: words.keys.figures } : {})}
              {...typedBox(
                (text) => parseFigure(kind, text),
                (why) => figureSentence(why, language),
                (given) => hands.type({ nomineeId: row.id, stage, code: leaf.code, part, value: given }),
              )}
            />
          );
        })}
      </Box>
      <Quiet size="dense">{howReckoned(row, stage, leaf, words)}</Quiet>
    </Box>
  );
}

/** In words how a quantitative leaf came to its points, or why it has none. */
export function howReckoned(row: UnitRow, stage: Stage, leaf: Criterion, words: (typeof stageWords)['vi']): string {
  const column = row.columns[stage];
  if (column.marks[leaf.code] === 'not-applicable') return words.leftOut;
  const reckoned = column.reckoned[leaf.code];
  if (reckoned?.type !== 'reckoned') return words.actualMissing;
  return reckoned.how === 'no-target' && reckoned.plan === 0 ? words.zeroTarget : words.reckoned[reckoned.how];
}

/** What is told and cannot be written now; nothing where nothing is. */
const Told = ({ label, text }: { readonly label: string; readonly text: string | undefined }) =>
  text !== undefined && (
    <Box sx={type.dense}>
      <Box component="span" sx={{ color: colour.ink2 }}>{`${label}: `}</Box>
      {text}
    </Box>
  );

// Names above, what was given below, stage by stage.
const stageMarks = {
  display: 'grid',
  gridAutoFlow: 'column',
  gridTemplateRows: 'auto auto',
  gridAutoColumns: 'minmax(0, 1fr)',
  gap: '0 6px',
  m: 0,
  textAlign: 'right',
  '& > dt': { alignSelf: 'end' },
} as const;

/** Nothing is in hand: what to do. */
export const NothingInHand = () => {
  const words = useWords(stageWords);
  return (
    <Box sx={{ p: '12px 14px' }}>
      <Quiet>{words.pickCell}</Quiet>
    </Box>
  );
};
