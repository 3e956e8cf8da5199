import type { Grade, VoteBase, VoteMode } from '#domain/rules/rule-book.ts';
import type { Threshold } from '#domain/rules/threshold.ts';
import { bothLanguages, type Language } from './bilingual.ts';

/** How rules are spoken of: how sure they are, what share of whom they ask, how the vote is taken. */
export const ruleWords = bothLanguages({
  vi: {
    grade: { law: 'Luật', local: 'Địa phương', default: 'Mặc định' } satisfies Record<Grade, string>,
    gradeMeaning: {
      law: 'Đọc trong văn bản quy phạm pháp luật.',
      local: 'Theo quy chế của Hội đồng hoặc quy định của tỉnh.',
      default: 'Thông lệ do chương trình đề xuất, không phải quy định; Hội đồng cần xác nhận.',
    } satisfies Record<Grade, string>,
    source: 'Căn cứ',
    noSource: 'Chưa có căn cứ.',
    unconfirmed: 'chưa xác nhận theo quy chế',
    base: {
      'all-members': 'tổng số thành viên',
      present: 'số thành viên có mặt',
      issued: 'số phiếu phát ra',
      valid: 'số phiếu hợp lệ',
    } satisfies Record<VoteBase, string>,
    mode: {
      hands: 'Biểu quyết giơ tay',
      ballot: 'Bỏ phiếu kín',
      circulation: 'Lấy ý kiến bằng văn bản',
    } satisfies Record<VoteMode, string>,
    modeShort: { hands: 'giơ tay', ballot: 'phiếu kín', circulation: 'bằng văn bản' },
    atLeast: (share: string) => `từ ${share}`,
    moreThan: (share: string) => `trên ${share}`,
    shareOf: (share: string, base: string) => `${share} ${base}`,
  },
  en: {
    grade: { law: 'Law', local: 'Local', default: 'Default' },
    gradeMeaning: {
      law: 'Read in the text of the law.',
      local: 'From the council’s own statute or the province’s rules.',
      default: 'A custom proposed by the program, not a rule; the council should confirm it.',
    },
    source: 'Source',
    noSource: 'No source yet.',
    unconfirmed: 'not confirmed by the statute',
    base: {
      'all-members': 'all members',
      present: 'members present',
      issued: 'papers issued',
      valid: 'valid papers',
    },
    mode: { hands: 'Show of hands', ballot: 'Secret ballot', circulation: 'In writing' },
    modeShort: { hands: 'hands', ballot: 'ballot', circulation: 'in writing' },
    atLeast: (share: string) => `at least ${share}`,
    moreThan: (share: string) => `more than ${share}`,
    shareOf: (share: string, base: string) => `${share} of ${base}`,
  },
});

/** 90%, 2/3: a share as people say it; a percentage only where it is exact. */
export function shareText({ numerator, denominator }: Pick<Threshold, 'numerator' | 'denominator'>): string {
  const percent = (numerator * 100) / denominator;
  return Number.isInteger(percent) ? `${percent}%` : `${numerator}/${denominator}`;
}

/** từ 90%; trên 50%: in words, since the font of the screen has no signs for them. */
export const thresholdText = (threshold: Threshold, language: Language): string =>
  threshold.comparison === 'at-least'
    ? ruleWords[language].atLeast(shareText(threshold))
    : ruleWords[language].moreThan(shareText(threshold));

/** từ 90% tổng số thành viên: a share and of whom. */
export const thresholdOfBase = (threshold: Threshold, base: VoteBase, language: Language): string =>
  ruleWords[language].shareOf(thresholdText(threshold, language), ruleWords[language].base[base]);

/** 8,1 or 7,2: the exact product before rounding, at most two decimals, cut and never rounded. */
export function exactProduct(threshold: Threshold, base: number): string {
  const hundredths = Math.floor((threshold.numerator * base * 100) / threshold.denominator);
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  return `${Math.floor(hundredths / 100)}${decimals ? `,${decimals}` : ''}`;
}
