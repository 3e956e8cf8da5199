import type { Content } from 'pdfmake/interfaces';
import type { MinutesFacts, RoundFacts } from '#domain/papers/facts.ts';
import { longDate } from '#domain/time.ts';
import { awardPhrase, roman } from '#words/paper-words.ts';
import { grid, type GridColumn } from './grid.ts';
import { annexTitle, centred } from './layout.ts';
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
          facts.body === 'cluster' ? unitColumns : signingColumns,
          facts.members
            .filter((member) => !isAway(member))
            .map(({ name, position, role }, index) => [
              String(index + 1),
              name,
              officeLine({ name, position, role }, facts.body),
              '',
            ]),
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

/** Of a unit signs whoever represents it. */
const unitColumns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Đơn vị', width: 60, align: 'left' },
  { head: 'Người đại diện', width: 55, align: 'left' },
  { head: 'Ký tên', width: 40, align: 'left' },
];

const signingColumns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên', width: 60, align: 'left' },
  { head: 'Chức danh', width: 55, align: 'left' },
  { head: 'Ký tên', width: 40, align: 'left' },
];
