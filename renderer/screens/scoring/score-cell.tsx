import { CellField } from '#components/cell-field.tsx';
import type { GridField } from '#components/grid-lines.ts';
import { useLanguage, useWords } from '#components/language.tsx';
import type { Criterion } from '#domain/scoring/criteria.ts';
import type { MemberId } from '#domain/ids.ts';
import {
  formatPoints,
  parsePoints,
  points,
  type Mark,
  type Points,
  type PointsRefusal,
} from '#domain/scoring/points.ts';
import { ok, type Result } from '#domain/result.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { scoringWords } from '#words/scoring-words.ts';
import { leafName, type Scored } from './panel.ts';
import { topics, type ScoreBook } from './score-book.ts';
import { useBook } from './use-score-book.ts';

interface ScoreCellProps {
  readonly book: ScoreBook;
  readonly memberId: MemberId;
  readonly nominee: Scored;
  readonly leaf: Criterion;
  /** How many decimals the sheet shows. */
  readonly depth: number;
  /** The field in it, if the grid's place is or was here. */
  readonly field: GridField;
}

/** One mark of one member on one leaf: 9,5 or 9.5, K for "does not apply", empty for "not scored". */
export function ScoreCell({ book, memberId, nominee, leaf, depth, field }: ScoreCellProps) {
  const words = useWords(scoringWords);
  const language = useLanguage();
  const place = { memberId, nomineeId: nominee.id, criterion: leaf.code };
  const mark = useBook(book, topics.sheet(memberId, nominee.id), () => book.marks(memberId, nominee.id)[leaf.code]);
  const kept = book.kept(place);
  const shown = mark === undefined ? '' : mark === 'not-applicable' ? words.notApplicable : formatPoints(mark, depth);
  return (
    <CellField
      label={words.cell(leafName(leaf), nominee.name, formatPoints(leaf.max))}
      value={shown}
      field={field}
      kept={kept?.text}
      check={(text) => {
        const read = readMark(text, leaf.max);
        if (!read.ok) return refusalSentence(read.error, language);
        return kept?.why && kept.text === text ? refusalSentence(kept.why, language) : undefined;
      }}
      onCommit={(text) => {
        const read = readMark(text, leaf.max);
        if (read.ok) book.type(place, read.value, text);
      }}
      onKeep={(text) => book.keep(place, text)}
    />
  );
}

/** What was typed into a cell; null empties it. K, KAD and N/A all say that the criterion does not apply. */
export function readMark(text: string, max: Points): Result<Mark | null, PointsRefusal> {
  const typed = text.trim();
  if (typed === '') return ok(null);
  if (/^(k|kad|n|n\/a)$/iu.test(typed)) return ok('not-applicable');
  return parsePoints(typed, { min: points(0), max });
}
