import { CellField } from '#components/cell-field.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { typedBox } from '#components/typed-box.ts';
import type { Criterion } from '#domain/scoring/criteria.ts';
import type { MemberId } from '#domain/ids.ts';
import { markText, readMark } from '#domain/scoring/mark-text.ts';
import { criteriaWords, leafSentence } from '#words/criteria-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { panelWords } from '#words/panel-words.ts';
import { leafName, type Scored } from './panel-figures.ts';
import { topics, type ScoreBook } from './score-book.ts';
import { useBook } from './use-score-book.ts';

interface ScoreCellProps {
  readonly book: ScoreBook;
  readonly memberId: MemberId;
  readonly nominee: Scored;
  readonly leaf: Criterion;
  /** How many decimals the sheet shows. */
  readonly depth: number;
}

/** One mark of one member on one leaf as it stands in its box, or the text there that was not taken. */
export function ScoreCell(props: ScoreCellProps) {
  const { shown, kept } = useMark(props);
  return kept === undefined ? shown : <span className="not-taken">{kept.text}</span>;
}

/** The field over it, read by the kind of its leaf; K for "does not apply", empty for "not scored". */
export function ScoreField(props: ScoreCellProps) {
  const { book, nominee, leaf } = props;
  const { step } = book;
  const words = useWords(panelWords);
  const setWords = useWords(criteriaWords);
  const language = useLanguage();
  const { place, shown, kept } = useMark(props);
  const typed = typedBox(
    (text) => readMark(leaf, text, step),
    (why) => refusalSentence(why, language),
    (mark, text) => book.type(place, mark, text),
  );
  return (
    <CellField
      box={`${place.memberId} ${nominee.id} ${leaf.code}`}
      label={words.cell(leafName(leaf), nominee.name, leafSentence(leaf, setWords))}
      value={shown}
      kept={kept?.text}
      check={(text) =>
        typed.check(text) ?? (kept?.why && kept.text === text ? refusalSentence(kept.why, language) : undefined)
      }
      onCommit={typed.onCommit}
      onKeep={(text) => book.keep(place, text)}
    />
  );
}

function useMark({ book, memberId, nominee, leaf, depth }: ScoreCellProps) {
  const words = useWords(criteriaWords);
  const place = { memberId, nomineeId: nominee.id, criterion: leaf.code };
  const topic = topics.sheet(memberId, nominee.id);
  const mark = useBook(book, topic, () => book.marks(memberId, nominee.id)[leaf.code]);
  const kept = useBook(book, topic, () => book.kept(place));
  const shown = markText(leaf, mark, words.mark, depth);
  return { place, shown, kept };
}
