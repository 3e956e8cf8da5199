import type { DossierLine, DossierLogFacts } from '#domain/papers/dossier-log-facts.ts';
import type { CivilDate, Instant } from '#domain/time.ts';
import { common, longName, personName } from './sample-facts.ts';

const deeds: readonly Omit<DossierLine, 'at' | 'who'>[] = [
  {
    deed: 'Nhập danh sách đề nghị từ Excel',
    changes: ['Đối tượng – Tên: Lê Thị Mai An; Chức vụ: Chuyên viên', 'Trường hợp đề nghị – Năm: 2026'],
    reason: '',
  },
  { deed: 'Sắp xếp danh sách xét', changes: ['Nội dung xét: Thứ tự 12 (trước: 1)'], reason: '' },
  {
    deed: 'Ghi không tham gia bỏ phiếu',
    changes: [`Không tham gia bỏ phiếu: Thành viên ${personName(1)}, Lý do có người thân là người được đề nghị`],
    reason: '',
  },
  {
    deed: 'Hủy lượt biểu quyết mở nhầm',
    changes: ['Lượt biểu quyết: Bắt đầu lúc – (trước: 08:30)'],
    reason: 'mở nhầm lượt của danh hiệu khác, chưa phát phiếu',
  },
  {
    deed: 'Ghi kết quả kiểm phiếu',
    changes: [
      `Lượt biểu quyết: Kết quả kiểm phiếu Công bố lúc 09:20; 9 phiếu hợp lệ, 0 phiếu không hợp lệ; ${longName}: 8 đồng ý, 1 không đồng ý, 0 để trống`,
      'Nội dung xét: Kết quả Đủ tỷ lệ – đề nghị',
    ],
    reason: '',
  },
];

/** The extract of one file, of so many deeds. */
export const sampleDossierLog = (lines: number): DossierLogFacts => ({
  kind: 'dossier-log',
  ...common(null),
  signers: [],
  award: 'Chiến sĩ thi đua cơ sở',
  class: 'title',
  nominee: 'Bà Lê Thị Mai An',
  detail: 'Chuyên viên Văn phòng, Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh',
  receivedOn: '2026-11-02' as CivilDate,
  lines: Array.from({ length: lines }, (_, index) => ({
    ...deeds[index % deeds.length]!,
    at: (Date.UTC(2026, 11, 15, 1) + index * 90_000) as Instant,
    who: personName(index),
  })),
});
