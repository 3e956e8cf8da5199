import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paperCount } from '#domain/figures.ts';
import type { PledgeFacts, PledgeUnit } from '#domain/papers/pledge-facts.ts';
import { longDate } from '#domain/time.ts';
import { grid, type GridCell, type GridColumn } from './grid.ts';
import { letterheadBlock, paragraph, sheet, tableHeading, textWidth, titleBlock } from './layout.ts';
import { signatureRow } from './signature-block.ts';

/** Giao ước thi đua: what the units of a cluster pledge to one another, and where each of them signs. */
export const pledge = (facts: PledgeFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Giao ước thi đua năm ${facts.year}: ${facts.cluster}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock('GIAO ƯỚC THI ĐUA', [`Năm ${facts.year}`]),
      paragraph(opening(facts)),
      ...facts.terms.map((term, index) => paragraph(`${index + 1}. ${ended(term)}`)),
      paragraph(
        'Các đơn vị cam kết thực hiện đầy đủ các nội dung trên; Cụm trưởng theo dõi, đôn đốc và báo cáo kết quả với Hội đồng./.',
      ),
      tableHeading('ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC'),
      grid(columns, facts.units.map(cells), { rowHeight: 16, closing: [headSigns(facts)] }),
    ],
  });

const opening = ({ cluster, units, place, signedOn, year }: PledgeFacts): string =>
  `Hôm nay, ${signedOn === null ? `ngày …… tháng …… năm ${year}` : longDate(signedOn)}, tại ${place}, ${paperCount(units.length)} đơn vị thuộc ${cluster} thống nhất ký giao ước thi đua năm ${year} với các nội dung sau:`;

/** Every term ends as a sentence does. */
const ended = (term: string): string => (/[.;:]$/u.test(term) ? term.replace(/[;:]$/u, '.') : `${term}.`);

const cells = ({ name, representative }: PledgeUnit, index: number): GridCell[] => [
  String(index + 1),
  name,
  representative,
  '',
];

/** The head of the cluster signs last, for the cluster; without one the place stays open. */
const headSigns = ({ head }: PledgeFacts): Content =>
  signatureRow(
    [
      { heading: '', name: '' },
      { heading: 'CỤM TRƯỞNG', name: head?.representative ?? '', office: head?.name },
    ],
    textWidth.portrait,
  );

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Đơn vị', width: 65, align: 'left' },
  { head: 'Người đại diện', width: 45, align: 'left' },
  { head: 'Ký tên, đóng dấu', width: 45, align: 'left' },
];
