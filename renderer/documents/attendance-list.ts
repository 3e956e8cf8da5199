import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { BodyKind } from '#domain/council.ts';
import type { AttendanceListFacts } from '#domain/papers/facts.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate, spokenTime } from '#domain/time.ts';
import { inWordsOf } from '#words/body-words.ts';
import { grid, spanningRow, type GridCell, type GridColumn } from './grid.ts';
import { officeLine } from './minutes-attendance.ts';
import { letterheadBlock, paragraph, sheet, titleBlock } from './layout.ts';

/** Lines left free for guests whom nobody expected. */
const freeLines = 3;

/** Danh sách dự họp: the sheet that members and guests sign when they come. */
export const attendanceList = (facts: AttendanceListFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Danh sách dự họp ${facts.councilName} ${facts.purpose}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock('DANH SÁCH DỰ HỌP', [`Họp ${facts.councilName} ${facts.purpose}`]),
      paragraph(`Thời gian: ${spokenTime(facts.opensAt)}, ${longDate(facts.date)}.`),
      paragraph(`Địa điểm: ${facts.place}.`, { margin: [0, 0, 0, 8] }),
      grid(signingColumns(facts.body), rows(facts), {
        rowHeight: 9,
        closing: [
          paragraph(
            inWordsOf(facts.body)(
              `Danh sách gồm: ${paperCount(facts.members.length)} thành viên Hội đồng${
                facts.guests.length > 0 ? ` và ${paperCount(facts.guests.length)} khách mời` : ''
              }./.`,
            ),
            { margin: [0, 6, 0, 0] },
          ),
        ],
      }),
    ],
  });

/** Members in the order of the council's decision; guests sign too, and are never in any base. */
const rows = ({ members, guests, body }: AttendanceListFacts): (readonly GridCell[])[] => {
  const columns = signingColumns(body);
  return [
    spanningRow(columns, inWordsOf(body)(`I. THÀNH VIÊN HỘI ĐỒNG (${paperCount(members.length)})`)),
    ...members.map((member, index): GridCell[] => [
      String(index + 1),
      member.name,
      officeLine(member, body, 'list'),
      '',
    ]),
    spanningRow(columns, `II. KHÁCH MỜI${guests.length > 0 ? ` (${paperCount(guests.length)})` : ''}`),
    ...[...guests.map(guestParts), ...Array.from({ length: freeLines }, () => ['', ''] as const)].map(
      ([name, office], index): GridCell[] => [String(index + 1), name, office, ''],
    ),
  ];
};

/** A guest is typed as one line: a person's name, and after the first comma whom he comes from; or a body. */
function guestParts(guest: string): readonly [name: string, office: string] {
  const comma = /^(?:ông|bà|đồng chí)\s/iu.test(guest) ? guest.indexOf(',') : -1;
  return comma === -1 ? [guest, ''] : [guest.slice(0, comma).trim(), guest.slice(comma + 1).trim()];
}

/** The columns of a list that people sign; of a unit signs whoever speaks for it. */
export const signingColumns = (body: BodyKind | undefined): readonly GridColumn[] => [
  { head: 'STT', width: 10, align: 'center' },
  { head: body === 'cluster' ? 'Đơn vị' : 'Họ và tên', width: 60, align: 'left' },
  { head: body === 'cluster' ? 'Người đại diện' : 'Chức danh', width: 55, align: 'left' },
  { head: 'Ký tên', width: 40, align: 'left' },
];
