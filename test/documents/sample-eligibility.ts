import type { EligibilityFacts, EligibilityLine } from '#domain/papers/eligibility-facts.ts';
import type { CivilDate } from '#domain/time.ts';
import { common, longName } from './sample-facts.ts';

const rules: readonly EligibilityLine[] = [
  {
    rule: '02 lần liên tục đạt danh hiệu “Chiến sĩ thi đua” cấp tỉnh',
    source: 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 21 (luật)',
    found: ['“Chiến sĩ thi đua cấp tỉnh” năm 2023 (số 1120/QĐ-UBND ngày 30/12/2023)'],
    lacks: ['Chưa có “Chiến sĩ thi đua cấp tỉnh” năm 2024, 2025: bổ sung quyết định'],
    standing: 'Còn thiếu',
  },
  {
    rule: 'Không đang bị xem xét kỷ luật, điều tra, thanh tra có dấu hiệu vi phạm hoặc có khiếu nại, tố cáo đang xác minh',
    source: 'Nghị định 152/2025/NĐ-CP, Điều 4, khoản 4 (luật)',
    found: [],
    lacks: ['Chưa theo dõi trong chương trình: hỏi cơ quan liên quan'],
    standing: 'Đã xem xét riêng. Đã lấy ý kiến các cơ quan, không có vướng mắc',
  },
  {
    rule: 'Đúng đối tượng và thẩm quyền',
    source: 'mặc định',
    found: ['Thẩm quyền: Chủ tịch Ủy ban nhân dân tỉnh', `Đã khen: ${longName}`],
    lacks: [],
    standing: 'Đáp ứng',
  },
];

/** How one file stands by so many rules. */
export const sampleEligibility = (lines: number): EligibilityFacts => ({
  kind: 'eligibility',
  ...common(null),
  signers: [],
  award: 'Chiến sĩ thi đua toàn quốc',
  class: 'title',
  nominee: 'Bà Lê Thị Mai An',
  detail: 'Chuyên viên Văn phòng, Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh',
  receivedOn: '2026-11-02' as CivilDate,
  lines: Array.from({ length: lines }, (_, index) => rules[index % rules.length]!),
});
