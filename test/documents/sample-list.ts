import type { AwardListFacts, AwardListRow } from '#domain/papers/facts.ts';
import type { CivilDate } from '#domain/time.ts';
import { common, longName, personName } from './sample-facts.ts';

const achievements = [
  'Doanh thu năm 2026 đạt 3.250 tỷ đồng, bằng 112,4% kế hoạch, tăng 9,8% so với năm 2025; nộp ngân sách 186,3 tỷ đồng; giải quyết việc làm cho 2.140 lao động, thu nhập bình quân 11,6 triệu đồng/người/tháng.',
  'Thực hiện tốt công tác an toàn, vệ sinh lao động, không để xảy ra tai nạn lao động nghiêm trọng; đóng đầy đủ bảo hiểm cho 100% người lao động; ủng hộ quỹ an sinh xã hội 350 triệu đồng.',
  'Tỷ lệ lấp đầy khu công nghiệp đạt 96%; trạm xử lý nước thải 8.000 m³/ngày đêm vận hành ổn định; thu hút thêm 06 dự án, vốn đăng ký 142 triệu USD.',
  'Có 02 sáng kiến cải tiến đồ gá, giảm thời gian chuyển đổi khuôn từ 45 phút xuống 28 phút, làm lợi 620 triệu đồng/năm; kèm cặp, hướng dẫn 15 công nhân mới.',
];

const listRow = (nominee: string, detail: string, index: number): AwardListRow => ({
  nominee,
  detail,
  achievement: achievements[index % achievements.length] ?? '',
  earlierAwards:
    index % 3 === 0
      ? []
      : [{ award: 'Giấy khen của Trưởng Ban', number: `${100 + index}/QĐ-BQL`, date: '2024-12-20' as CivilDate }],
  yes: 9 - (index % 2),
  base: 9,
  members: 9,
  voters: 9,
  remark: index === 1 ? 'Bổ sung xác nhận thuế trước 25/12/2026' : '',
});

/** The list of an award: collectives with the long name first, then persons. */
export const sampleAwardList = (collectives = 4, persons = 6): AwardListFacts => ({
  kind: 'award-list',
  minutesSymbol: '/BB-HĐTĐKT',
  ...common(null),
  award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  class: 'form',
  decider: 'Chủ tịch Ủy ban nhân dân tỉnh',
  opinionsCounted: true,
  collectives: Array.from({ length: collectives }, (_, index) =>
    listRow(
      index === 1 ? longName : `Công ty TNHH Công nghiệp Phụ trợ số ${index + 1}`,
      'Khu công nghiệp Quế Võ',
      index,
    ),
  ),
  persons: Array.from({ length: persons }, (_, index) =>
    listRow(personName(index), 'Công nhân kỹ thuật, Công ty TNHH Điện tử Sao Mai', index),
  ),
});
