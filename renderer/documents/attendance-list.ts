import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { AttendanceListFacts } from '#domain/papers/facts.ts';
import { longDate, spokenTime } from '#domain/time.ts';
import { roleOnPaper } from '#words/paper-words.ts';
import { grid, letterheadBlock, sheet, titleBlock, type GridColumn } from './layout.ts';

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên', width: 60, align: 'left' },
  { head: 'Chức danh', width: 55, align: 'left' },
  { head: 'Ký tên', width: 40, align: 'left' },
];

/** The sheet that members and guests sign when they come (Danh sách thành viên dự họp). */
export const attendanceList = (facts: AttendanceListFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: 'Danh sách thành viên dự họp',
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock('DANH SÁCH', ['Thành viên dự họp'], `(${spokenTime(facts.opensAt)}, ${longDate(facts.date)})`),
      grid(
        columns,
        facts.members.map(({ name, position, role }, index) => [
          String(index + 1),
          name,
          `${position}, ${roleOnPaper[role]}`,
          '',
        ]),
      ),
    ],
  });
