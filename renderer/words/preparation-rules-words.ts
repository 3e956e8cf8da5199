import type { RuleBook, VoteRule } from '#domain/rules/rule-book.ts';
import { bothLanguages, type Language } from './bilingual.ts';
import { ruleWords, thresholdOfBase } from './rule-words.ts';

/** Step 5 of the preparation: how each award is voted, and by which article. */
export const preparationRulesWords = bothLanguages({
  vi: {
    substitutes: 'Người dự thay thành viên vắng',
    substitutesVote: 'Người dự thay được biểu quyết',
    substitute: { listen: 'Không biểu quyết', vote: 'Được biểu quyết thay' },
    title: (edition: string) => `Quy định áp dụng từ ${edition}`,
    award: 'Danh hiệu, hình thức',
    mode: 'Cách biểu quyết',
    threshold: 'Tỷ lệ tối thiểu',
    needs: 'Cần',
    attainable: 'Tối đa',
    withRecusal: 'Khi 1 người không bỏ phiếu',
    source: 'Căn cứ',
    deed: 'Xác nhận',
    of: (count: number, members: number) => `${count}/${members}`,
    withOne: (required: number, attainable: number) => `cần ${required}, tối đa ${attainable}`,
    unreachable: 'không thể đủ',
    opinionsCounted: 'tính ý kiến bằng văn bản',
    opinionsNotCounted: 'không tính ý kiến bằng văn bản',
    locked: 'Luật định',
    settle: 'Xác nhận, sửa',
    settleNamed: (name: string) => `Xác nhận, sửa: ${name}`,
    settleAll: (count: number) => `Xác nhận ${count} mức đề xuất`,
    settleAllWhy:
      'Giữ nguyên cách biểu quyết và tỷ lệ đang đề xuất, ghi điều khoản của quy chế làm căn cứ cho tất cả. Quy định mới áp dụng từ ngày họp.',
    settleWhy: 'Quy định mới áp dụng từ ngày họp; các phiên họp trước giữ quy định của ngày đó.',
    article: 'Điều khoản làm căn cứ',
    articleHint: 'ví dụ: Điều 6 Quy chế kèm theo Quyết định số 12/QĐ-HĐTĐKT',
    comparison: 'So sánh',
    atLeast: 'từ (bằng là đủ)',
    moreThan: 'trên (phải hơn)',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    base: 'Tính trên',
    opinions: 'Ý kiến bằng văn bản của người vắng',
    opinion: { counted: 'Được tính', 'not-counted': 'Không tính' } satisfies Record<
      VoteRule['writtenOpinions'],
      string
    >,
    modes: {
      hands: 'Biểu quyết giơ tay',
      ballot: 'Bỏ phiếu kín',
      circulation: 'Lấy ý kiến bằng văn bản',
    } satisfies Record<VoteRule['mode'], string>,
    save: 'Ghi quy định',
    willNeed: (required: number, members: number) => `Hội đồng ${members} thành viên: cần ${required}/${members}.`,
    quorum: 'Số thành viên tối thiểu để họp',
    unconfirmed: (count: number) => `${count} mức là đề xuất của chương trình, chưa xác nhận theo quy chế.`,
    confirmed: 'Mọi mức đều có căn cứ.',
    changes: (from: string) => `Thay đổi so với bản áp dụng từ ${from}`,
    before: 'Trước',
    after: 'Nay',
    none: 'chưa có',
  },
  en: {
    substitutes: 'A substitute of an absent member',
    substitutesVote: 'Substitutes vote',
    substitute: { listen: 'Does not vote', vote: 'Votes for the member' },
    title: (edition: string) => `Rules in force from ${edition}`,
    award: 'Award',
    mode: 'Vote',
    threshold: 'Threshold',
    needs: 'Needs',
    attainable: 'At most',
    withRecusal: 'With one member out',
    source: 'Source',
    deed: 'Confirmation',
    of: (count: number, members: number) => `${count}/${members}`,
    withOne: (required: number, attainable: number) => `needs ${required}, at most ${attainable}`,
    unreachable: 'out of reach',
    opinionsCounted: 'written opinions count',
    opinionsNotCounted: 'written opinions do not count',
    locked: 'Set by law',
    settle: 'Confirm or change',
    settleNamed: (name: string) => `Confirm or change: ${name}`,
    settleAll: (count: number) => `Confirm ${count} proposals`,
    settleAllWhy:
      'Keep vote and threshold as proposed and give the article of the statute they rest on. The rules are in force from the day of the meeting.',
    settleWhy: 'The rule is in force from the day of the meeting; earlier meetings keep the rules of their day.',
    article: 'Article it rests on',
    articleHint: 'such as: Điều 6 Quy chế kèm theo Quyết định số 12/QĐ-HĐTĐKT',
    comparison: 'Comparison',
    atLeast: 'at least',
    moreThan: 'more than',
    numerator: 'Numerator',
    denominator: 'Denominator',
    base: 'Taken of',
    opinions: 'Written opinions of absent members',
    opinion: { counted: 'Count', 'not-counted': 'Do not count' },
    modes: { hands: 'Show of hands', ballot: 'Secret ballot', circulation: 'In writing' },
    save: 'Save the rule',
    willNeed: (required: number, members: number) => `A council of ${members}: ${required} of ${members} needed.`,
    quorum: 'Members needed to meet',
    unconfirmed: (count: number) => `${count} are proposals of the program, not confirmed by the statute.`,
    confirmed: 'Every one has its source.',
    changes: (from: string) => `Changes since the edition in force from ${from}`,
    before: 'Before',
    after: 'Now',
    none: 'none yet',
  },
});

/** A rule in one line, for comparing editions: bỏ phiếu kín, từ 80% tổng số thành viên; the source after it. */
export function ruleLine(rule: VoteRule | RuleBook['quorum'], language: Language): string {
  const said = ruleWords[language];
  const share = thresholdOfBase(rule.threshold, 'base' in rule ? rule.base : 'all-members', language);
  const mode = 'mode' in rule ? `${said.modeShort[rule.mode]}, ` : '';
  return `${mode}${share} (${rule.source || said.grade[rule.grade]})`;
}
