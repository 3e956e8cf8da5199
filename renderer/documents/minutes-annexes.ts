import type { Content } from 'pdfmake/interfaces';
import type { MinutesFacts, RoundFacts } from '#domain/papers/facts.ts';
import { longDate } from '#domain/time.ts';
import { awardPhrase, roman } from '#words/paper-words.ts';
import { annexTitle, centred } from './layout.ts';
import { roundTable } from './round-table.ts';

/** A table longer than about a page would part the minutes from their conclusions: it goes to an annex. */
const rowsInTheText = 30;

/** The rounds whose tables stand in annexes, in the order of the annexes. */
export const annexRounds = (facts: MinutesFacts): readonly RoundFacts[] =>
  facts.rounds.filter((round) => round.rows.length > rowsInTheText);

/** Phụ lục I, II, … after the signatures, each on a new page. */
export const annexes = (facts: MinutesFacts): Content[] =>
  annexRounds(facts).flatMap((round, index): Content[] => [
    annexTitle(`Phụ lục ${roman(index + 1)}`),
    centred('KẾT QUẢ BIỂU QUYẾT', { bold: true }),
    centred(`Đề nghị tặng ${awardPhrase(round)} năm ${facts.year}`, { bold: true }),
    centred(
      `(Kèm theo Biên bản số      ${facts.letterhead.symbol ?? ''} ${longDate(facts.date)} của ${facts.councilName})`,
      {
        italics: true,
        fontSize: 12,
        margin: [0, 0, 0, 8],
      },
    ),
    ...roundTable(round, 'minutes'),
  ]);
