import type {
  Aggregate,
  Audience,
  CriteriaSet,
  Criterion,
  LeafRule,
  MissingSheet,
  TieStep,
} from '#domain/scoring/criteria.ts';
import type { MarkNames } from '#domain/scoring/mark-text.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import type { Reckoning } from '#domain/scoring/quantitative.ts';
import type { Rounding } from '#domain/scoring/quota.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { bothLanguages } from './bilingual.ts';

/** What officers call the parts of a criteria set, and the stages through which a unit is scored. */
export const criteriaWords = bothLanguages({
  vi: {
    audience: {
      enterprise: 'Doanh nghiệp',
      infrastructure: 'Doanh nghiệp hạ tầng',
      secondary: 'Doanh nghiệp thứ cấp',
      cluster: 'Cụm thi đua',
      collective: 'Tập thể',
      person: 'Người lao động',
    } satisfies Record<Audience, string>,
    rule: {
      direct: 'Chấm thẳng',
      pass: 'Đạt / không đạt',
      count: 'Số lần × điểm',
      quantitative: 'Định lượng',
      deduction: 'Điểm trừ',
      disqualifier: 'Điểm liệt',
    } satisfies Record<LeafRule['type'], string>,
    relation: { absolute: 'so với kế hoạch của chính đơn vị', relative: 'so với đơn vị dẫn đầu cụm' },
    aggregate: {
      mean: 'Trung bình cộng',
      trimmed: 'Trung bình, bỏ phiếu cao nhất và thấp nhất',
      median: 'Trung vị',
      sum: 'Tổng các phiếu',
    } satisfies Record<Aggregate, string>,
    missingSheet: {
      skip: 'Không tính phiếu còn thiếu',
      zero: 'Phiếu còn thiếu tính 0 điểm',
      block: 'Chưa đủ phiếu thì chưa có điểm',
    } satisfies Record<MissingSheet, string>,
    tieStep: {
      deductions: 'Điểm trừ ít hơn',
      bonus: 'Điểm thưởng cao hơn',
      women: 'Nữ, hoặc tập thể từ 70% là nữ',
      group: 'Điểm cao hơn',
    } satisfies Record<TieStep['type'], string>,
    higherIn: (code: string, label: string) => `Điểm ${code} ${label} cao hơn`,
    stage: {
      self: 'Tự chấm',
      cross: 'Chấm chéo',
      cluster: 'Cụm chấm',
      council: 'Hội đồng duyệt',
    } satisfies Record<Stage, string>,
    reckoning: {
      under: 'dưới kế hoạch',
      at: 'bằng kế hoạch',
      over: 'vượt kế hoạch',
      leader: 'dẫn đầu cụm',
      'no-target': 'không giao kế hoạch',
    } satisfies Record<Reckoning, string>,
    rounding: { down: 'Xuống', 'half-up': 'Gần nhất', up: 'Lên' } satisfies Record<Rounding, string>,
    typed: {
      direct: (max: string) => `tối đa ${max}`,
      pass: (max: string) => `đạt được ${max}`,
      times: (each: string, max: string) => `số lần, mỗi lần ${each}, tối đa ${max}`,
      timesOff: (each: string, max: string) => `số lần, mỗi lần trừ ${each}, tối đa ${max}`,
      off: (max: string) => `trừ tối đa ${max}`,
      disqualifier: 'X nếu có',
      reckoned: 'tính từ kế hoạch và thực hiện',
    },
    mark: { notApplicable: 'KAD', met: 'Đ' } satisfies MarkNames,
    disqualified: 'Điểm liệt',
    reference: 'Mẫu tham khảo',
    bonus: 'Điểm thưởng',
  },
  en: {
    audience: {
      enterprise: 'Enterprises',
      infrastructure: 'Infrastructure enterprises',
      secondary: 'Secondary enterprises',
      cluster: 'Clusters',
      collective: 'Collectives',
      person: 'Workers',
    },
    rule: {
      direct: 'Direct points',
      pass: 'Met or not',
      count: 'Times × points',
      quantitative: 'Quantitative',
      deduction: 'Deduction',
      disqualifier: 'Disqualifier',
    },
    relation: { absolute: 'against the unit’s own plan', relative: 'against the leader of the cluster' },
    aggregate: {
      mean: 'Mean',
      trimmed: 'Mean without the highest and the lowest sheet',
      median: 'Median',
      sum: 'Sum of the sheets',
    },
    missingSheet: {
      skip: 'A missing sheet is left out',
      zero: 'A missing sheet counts nought',
      block: 'No figure before every sheet is in',
    },
    tieStep: {
      deductions: 'Fewer points off',
      bonus: 'More bonus',
      women: 'A woman, or a collective of at least 70% women',
      group: 'More points',
    },
    higherIn: (code: string, label: string) => `More points in ${code} ${label}`,
    stage: { self: 'Own score', cross: 'Cross score', cluster: 'Cluster score', council: 'Council score' },
    reckoning: {
      under: 'under target',
      at: 'at target',
      over: 'over target',
      leader: 'leader of the cluster',
      'no-target': 'without a target',
    },
    rounding: { down: 'Down', 'half-up': 'Nearest', up: 'Up' },
    typed: {
      direct: (max: string) => `at most ${max}`,
      pass: (max: string) => `${max} where met`,
      times: (each: string, max: string) => `times, ${each} each, at most ${max}`,
      timesOff: (each: string, max: string) => `times, ${each} off each, at most ${max}`,
      off: (max: string) => `at most ${max} off`,
      disqualifier: 'X where it is so',
      reckoned: 'reckoned from plan and actual',
    },
    mark: { notApplicable: 'N/A', met: 'Yes' },
    disqualified: 'Disqualified',
    reference: 'Reference example',
    bonus: 'Bonus',
  },
});

/** What parts equals at a step of the chain, in words: a group by its own name. */
export function tieStepSentence(
  step: TieStep,
  labelOf: (code: string) => string,
  words: typeof criteriaWords.vi,
): string {
  return step.type === 'group' ? words.higherIn(step.code, labelOf(step.code)) : words.tieStep[step.type];
}

/** What is put on a leaf and what it gives, for whoever fills its box. */
export function leafSentence(
  { rule, max }: Pick<Criterion, 'rule' | 'max'>,
  { typed }: typeof criteriaWords.vi,
): string {
  const most = formatPoints(max);
  if (rule?.type === 'pass') return typed.pass(most);
  if (rule?.type === 'count') return typed.times(formatPoints(rule.each), most);
  if (rule?.type === 'deduction') {
    return rule.each === null ? typed.off(most) : typed.timesOff(formatPoints(rule.each), most);
  }
  if (rule?.type === 'disqualifier') return typed.disqualifier;
  return rule?.type === 'quantitative' ? typed.reckoned : typed.direct(most);
}

/** How the members' sheets become the council's figure, in words within a sentence. */
export const reckoningSentence = (
  { aggregate, missingSheet }: Pick<CriteriaSet, 'aggregate' | 'missingSheet'>,
  words: typeof criteriaWords.vi,
): string =>
  [words.aggregate[aggregate], words.missingSheet[missingSheet]]
    .map((part) => part.charAt(0).toLocaleLowerCase('vi') + part.slice(1))
    .join('; ');
