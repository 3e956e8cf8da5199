import type { Content } from 'pdfmake/interfaces';
import type { MinutesFacts, RoundFacts } from '#domain/papers/facts.ts';
import { longDate } from '#domain/time.ts';
import { awardPhrase, roman } from '#words/paper-words.ts';
import { grid } from './grid.ts';
import { annexTitle, centred } from './layout.ts';
import { signingColumns } from './attendance-list.ts';
import { isAway, officeLine } from './minutes-attendance.ts';
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
    goesWith(facts),
    roundTable(round, 'minutes'),
  ]);

/** The last annex, where the council wants everybody's signature: who came signs, who was away does not. */
export const signingAnnex = (facts: MinutesFacts): Content[] =>
  facts.wording?.membersSign
    ? [
        annexTitle(`Phụ lục ${roman(annexRounds(facts).length + 1)}`),
        centred(facts.body === 'cluster' ? 'DANH SÁCH ĐƠN VỊ KÝ TÊN' : 'DANH SÁCH THÀNH VIÊN KÝ TÊN', { bold: true }),
        goesWith(facts),
        grid(
          signingColumns(facts.body),
          facts.members
            .filter((member) => !isAway(member))
            .map((member, index) => [String(index + 1), member.name, officeLine(member, facts.body, 'list'), '']),
          { rowHeight: 14 },
        ),
      ]
    : [];

/** Which minutes an annex belongs to. */
const goesWith = (facts: MinutesFacts): Content =>
  centred(
    `(Kèm theo Biên bản số      ${facts.letterhead.symbol ?? ''} ${longDate(facts.date)} của ${facts.councilName})`,
    { italics: true, fontSize: 12, margin: [0, 0, 0, 8] },
  );
