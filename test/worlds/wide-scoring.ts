import type { Criterion, CriteriaSet, LeafRule } from '#domain/scoring/criteria.ts';
import type { Enterprise } from '#domain/nominations/nomination.ts';
import { stages, type Stage } from '#domain/scoring/assessment.ts';
import { hundredths, points, sumPoints, type Mark } from '#domain/scoring/points.ts';
import type { ScoringRecord } from '#domain/scoring/stages.ts';
import { leaf as plainLeaf } from './criteria.ts';
import { everyKind, scoringOf, unit, type Said } from './scoring-world.ts';

/* Clusters as they are: a criteria set of a thousand points with thirty-three leaves, and up to many dozens of units. */

const leaf = (code: string, label: string, max: number, rule: LeafRule, bonus = false): Criterion => ({
  ...plainLeaf(code, max, rule, bonus),
  label,
});
const direct: LeafRule = { type: 'direct' };
const pass: LeafRule = { type: 'pass' };
const count = (each: number): LeafRule => ({ type: 'count', each: points(each) });
const figure = (relation: 'absolute' | 'relative'): LeafRule => ({ type: 'quantitative', relation, indicator: null });
const off = (each: number): LeafRule => ({ type: 'deduction', each: points(each) });
const fatal: LeafRule = { type: 'disqualifier' };

function group(code: string, label: string, leaves: readonly Criterion[], most?: number): Criterion {
  const own = leaves.every(({ rule }) => rule?.type === 'deduction' || rule?.type === 'disqualifier')
    ? points(0)
    : sumPoints(leaves.map(({ max }) => max));
  const children = leaves.map((one, index) => ({ ...one, code: `${code}.${index + 1}` }));
  return { code, label, max: most === undefined ? own : points(most), bonus: most !== undefined, rule: null, children };
}

/** Thirty-three leaves of every kind in eight groups, out of a thousand. */
export const thousandPoints: CriteriaSet = {
  ...everyKind,
  name: 'Bảng tiêu chí cụm thi đua doanh nghiệp khu công nghiệp, 1.000 điểm',
  criteria: [
    group('I', 'Kết quả sản xuất, kinh doanh, đầu tư', [
      leaf('', 'Giá trị sản xuất, doanh thu so với kế hoạch', 150, figure('relative')),
      leaf('', 'Kim ngạch xuất khẩu so với kế hoạch', 80, figure('relative')),
      leaf('', 'Nộp ngân sách so với kế hoạch', 90, figure('absolute')),
      leaf('', 'Đổi mới công nghệ, chuyển đổi số, sản phẩm mới', 80, direct),
      leaf('', 'Sáng kiến được công nhận', 80, count(10)),
    ]),
    group('II', 'Chấp hành pháp luật, môi trường, an toàn', [
      leaf('', 'Bảo vệ môi trường, nước thải, chất thải', 60, pass),
      leaf('', 'An toàn, vệ sinh lao động', 50, pass),
      leaf('', 'Phòng cháy, chữa cháy và cứu nạn, cứu hộ', 30, pass),
      leaf('', 'Đất đai, xây dựng, quy hoạch khu công nghiệp', 30, pass),
      leaf('', 'Báo cáo định kỳ, thống kê đúng hạn với Ban Quản lý', 30, direct),
    ]),
    group('III', 'Người lao động', [
      leaf('', 'Thu nhập bình quân so với kế hoạch', 50, figure('absolute')),
      leaf('', 'Bảo hiểm xã hội, y tế, thất nghiệp: tham gia đủ, không nợ', 50, pass),
      leaf('', 'Thỏa ước lao động tập thể, đối thoại, không có đình công trái luật', 30, pass),
      leaf('', 'Nhà ở, bữa ăn ca, phúc lợi, đào tạo', 30, direct),
      leaf('', 'Lao động nữ, lao động là người khuyết tật, lao động địa phương', 20, direct),
    ]),
    group('IV', 'Tổ chức Đảng, đoàn thể; an ninh; an sinh xã hội', [
      leaf('', 'Tổ chức Đảng, Công đoàn, Đoàn Thanh niên hoạt động hiệu quả', 30, direct),
      leaf('', 'An ninh, trật tự, phòng, chống tội phạm', 15, pass),
      leaf('', 'Từ thiện, an sinh xã hội, xây dựng nông thôn mới', 25, direct),
    ]),
    group('V', 'Công tác thi đua, khen thưởng', [
      leaf('', 'Đăng ký thi đua, ký giao ước đúng hạn', 15, pass),
      leaf('', 'Phát động, sơ kết, tổng kết phong trào', 20, direct),
      leaf('', 'Phát hiện, nhân điển hình; khen thưởng người trực tiếp lao động', 20, direct),
      leaf('', 'Dự họp cụm, báo cáo đúng hạn', 15, direct),
    ]),
    group(
      'VI',
      'Điểm thưởng',
      [
        leaf('', 'Được khen thưởng cấp Nhà nước trong năm', 10, count(5), true),
        leaf('', 'Mô hình mới được tỉnh công nhận', 10, count(5), true),
        leaf('', 'Chứng nhận mới ISO 9001, ISO 14001, ISO 45001, SA 8000', 10, count(5), true),
      ],
      30,
    ),
    group('VII', 'Điểm trừ', [
      leaf('', 'Bị xử phạt vi phạm hành chính', 100, off(20)),
      leaf('', 'Báo cáo sai sự thật', 200, { type: 'deduction', each: null }),
      leaf('', 'Thiếu báo cáo', 50, off(5)),
      leaf('', 'Vắng hội nghị cụm không có lý do', 50, off(5)),
    ]),
    group('X', 'Điểm liệt', [
      leaf('', 'Để xảy ra tai nạn lao động chết người do lỗi của đơn vị', 0, fatal),
      leaf('', 'Gây ô nhiễm môi trường nghiêm trọng', 0, fatal),
      leaf('', 'Trốn đóng bảo hiểm', 0, fatal),
      leaf('', 'Bị khởi tố', 0, fatal),
    ]),
  ],
  tieChain: [{ type: 'women' }, { type: 'group', code: 'I' }, { type: 'deductions' }, { type: 'bonus' }],
  classes: [
    { name: 'Xuất sắc', from: points(900) },
    { name: 'Tốt', from: points(800) },
    { name: 'Khá', from: points(650) },
  ],
};

/** A set of so many plain leaves in groups of ten. */
export const plainLeaves = (count: number): CriteriaSet => ({
  ...thousandPoints,
  criteria: Array.from({ length: Math.ceil(count / 10) }, (_, at) =>
    group(
      String(at + 1),
      `Nhóm tiêu chí số ${at + 1}`,
      Array.from({ length: Math.min(10, count - at * 10) }, () =>
        leaf('', 'Hoàn thành nhiệm vụ được giao', 10, direct),
      ),
    ),
  ),
  tieChain: [{ type: 'group', code: '1' }],
});

const firms = [
  'Công ty TNHH Điện tử Bắc Sơn',
  'Công ty cổ phần Bao bì Việt Hưng',
  'Công ty TNHH Công nghệ chính xác Quế Võ Electronics',
  'Công ty cổ phần Thép Yên Phong',
];

/** As long as names of enterprises get. */
export const longest =
  'Công ty trách nhiệm hữu hạn một thành viên Đầu tư phát triển và Kinh doanh hạ tầng khu công nghiệp Thuận Thành III - Phân khu B';

/** So many units, one in eight of them with the longest name. */
export const manyUnits = (many: number): readonly Enterprise[] =>
  Array.from({ length: many }, (_, index) => ({
    ...unit(`u${index + 1}`, index % 5 === 0 ? 80 : 30),
    taxCode: String(2_300_000_000 + index),
    name: index % 8 === 7 ? `${longest}, số ${index + 1}` : `${firms[index % firms.length]} ${index + 1}`,
  }));

/** What makes a scoring special. */
interface Shape {
  readonly set?: CriteriaSet;
  /** Every third unit reaches the same points as the first. */
  readonly ties?: boolean;
  /** Every fourth unit has leaves that do not apply, every ninth is disqualified, every eleventh is unfinished. */
  readonly odd?: boolean;
  readonly stage?: Stage;
  readonly change?: Parameters<typeof scoringOf>[2];
}

/** A scoring of so many units, each leaf marked; figures end in a half so that all columns have decimals. */
export function wideScoring(many: number, shape: Shape = {}): ScoringRecord {
  const { set = thousandPoints, stage = 'cluster', ...odd } = shape;
  const units = manyUnits(many);
  const said = Object.fromEntries(
    units.map((one, index) => {
      const upTo = stages.slice(0, stages.indexOf(stage) + 1);
      return [
        one.id,
        Object.fromEntries(upTo.map((own) => [own, column(set, odd.ties && index % 3 === 0 ? 0 : index, odd, index)])),
      ];
    }),
  );
  return scoringOf(units, said, { set, ...shape.change });
}

function column(set: CriteriaSet, like: number, { odd }: Pick<Shape, 'odd'>, index: number): Said {
  const marks: Record<string, Mark> = {};
  const figures: Record<string, { plan: number; actual: number }> = {};
  const leaves = set.criteria.flatMap(({ children }) => children);
  for (const [at, { code, max, rule }] of leaves.entries()) {
    const turn = (like * 7 + at * 3) % 10;
    if (odd && index % 4 === 1 && at % 9 === 4) marks[code] = 'not-applicable';
    else if (rule?.type === 'quantitative') figures[code] = { plan: 100_000, actual: 95_000 + turn * 1300 };
    else if (rule?.type === 'pass') marks[code] = turn === 3 ? points(0) : max;
    else if (rule?.type === 'count') marks[code] = points(turn % 3);
    else if (rule?.type === 'deduction') {
      if (turn === 5) marks[code] = points(1);
    } else if (rule?.type === 'disqualifier') {
      if (odd && index % 9 === 8 && at % 4 === 0) marks[code] = hundredths(100);
    } else if (!(odd && index % 11 === 10 && at % 7 === 0)) marks[code] = hundredths(max - turn * 50);
  }
  return { marks, figures };
}
