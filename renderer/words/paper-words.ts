import type { BallotPapersFacts, ChoiceFacts, SignerPart } from '#domain/papers/facts.ts';
import type { AttendanceState } from '#domain/meeting/attendance.ts';
import type { BodyKind, CouncilRole } from '#domain/council.ts';
import type { CorrectedField } from '#domain/meeting/correction.ts';
import { paperCount, percentText } from '#domain/figures.ts';
import type { InitiativeScope } from '#domain/nominations/nomination.ts';
import type { OutcomeType } from '#domain/meeting/outcome.ts';
import type { VoteBase } from '#domain/rules/rule-book.ts';
import type { Standing } from '#domain/voting/choices.ts';
import type { Threshold } from '#domain/rules/threshold.ts';
import { uncapitalised } from '#domain/text.ts';
import { inWordsOf } from './body-words.ts';

/*
 * [Note: Papers are Vietnamese only] A paper of the council is a document of a Vietnamese state body (NĐ 30/2020):
 * it has one language, whatever the screen speaks. That is why the words here have no English side.
 */

/** A member's role in the council, as papers name it after the office. */
export const roleOnPaper: Record<CouncilRole, string> = {
  chair: 'Chủ tịch Hội đồng',
  'standing-vice-chair': 'Phó Chủ tịch thường trực Hội đồng',
  'vice-chair': 'Phó Chủ tịch Hội đồng',
  'standing-member': 'Ủy viên thường trực Hội đồng',
  member: 'Ủy viên Hội đồng',
  secretary: 'Ủy viên, Thư ký Hội đồng',
};

/** The heading over a signature, in capitals. */
export const signatureHeading: Record<SignerPart, string> = {
  secretary: 'THƯ KÝ',
  chair: 'CHỦ TRÌ',
  'teller-head': 'TỔ TRƯỞNG',
  'teller-secretary': 'THƯ KÝ',
  'teller-member': 'THÀNH VIÊN',
};

/** Over the signature of a paper that the council sends out: whoever presides signs for it, a deputy for the chair. */
export const headingOfIssuer = (role: CouncilRole, body: BodyKind = 'council'): string => {
  if (body === 'cluster') return role === 'chair' ? 'TM. CỤM THI ĐUA\nCỤM TRƯỞNG' : 'TM. CỤM THI ĐUA\nTUQ. CỤM TRƯỞNG';
  if (role === 'chair') return 'TM. HỘI ĐỒNG\nCHỦ TỊCH';
  if (role === 'standing-vice-chair') return 'TM. HỘI ĐỒNG\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC';
  return role === 'vice-chair' ? 'TM. HỘI ĐỒNG\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' : 'TM. HỘI ĐỒNG\nTUQ. CHỦ TỊCH';
};

/** The part in which a certificate signature was given, inside its frame. */
export const signerOnAppearance: Record<SignerPart, string> = {
  secretary: 'Thư ký',
  chair: 'Chủ trì',
  'teller-head': 'Tổ trưởng Tổ kiểm phiếu',
  'teller-secretary': 'Thư ký Tổ kiểm phiếu',
  'teller-member': 'Thành viên Tổ kiểm phiếu',
};

/** A teller's part in the sentence that names the tellers. */
export const tellerOnPaper: Record<'head' | 'secretary' | 'member', string> = {
  head: 'Tổ trưởng',
  secretary: 'Thư ký',
  member: 'Thành viên',
};

/** How far an initiative is of use. */
export const scopeOnPaper: Record<InitiativeScope, string> = {
  base: 'Cơ sở',
  province: 'Cấp tỉnh',
  national: 'Toàn quốc',
};

/** Why a member is not in the room. */
export const absenceOnPaper: Record<Exclude<AttendanceState, 'present'>, string> = {
  'absent-excused': 'có lý do',
  'absent-unexcused': 'không có lý do',
};

/** What of a name was put right. */
export const correctedOnPaper: Record<CorrectedField, string> = {
  name: 'tên',
  salutation: 'cách xưng hô',
  position: 'chức vụ',
  unit: 'đơn vị',
  zone: 'khu công nghiệp',
};

/** How a nomination ended, counted in the minutes: the council proposes, it never commends. */
export const outcomeCounted: Record<OutcomeType, string> = {
  approved: 'đủ tỷ lệ, đề nghị khen thưởng',
  'approved-on-condition': 'đề nghị có điều kiện',
  'below-threshold': 'không đủ tỷ lệ',
  withdrawn: 'rút hồ sơ',
  deferred: 'để lại xét sau',
  returned: 'trả hồ sơ',
  'already-decided': 'đã có quyết định',
  transferred: 'chuyển hình thức',
};

/** The result in a row of a vote. */
export const resultOfRow = (enough: boolean): string => (enough ? 'Đủ tỷ lệ' : 'Không đủ tỷ lệ');

/** An award inside a sentence: danh hiệu “Lao động tiên tiến”; Bằng khen of somebody goes without marks. */
export const awardPhrase = (
  award: { readonly award: string; readonly class: 'title' | 'form' },
  place: 'first' | 'inside' = 'inside',
): string => (award.class === 'title' ? `${place === 'first' ? 'Danh' : 'danh'} hiệu “${award.award}”` : award.award);

/** A set of criteria inside a sentence: one that is not called a table of criteria is named as one. */
export const criteriaOnPaper = (name: string): string =>
  /^bảng (?:tiêu chí|điểm|chấm điểm)/iu.test(name) ? uncapitalised(name) : `bảng tiêu chí “${name}”`;

/**
 * A remark as a running sentence of the minutes: "Đồng chí A đề nghị …" and "Chủ trì kết luận …" where the clerk began
 * with what the speaker did, "Đồng chí A có ý kiến: …" where he noted only what was said. His words stay as typed.
 */
export function remarkOnPaper(
  remark: { readonly speaker: string; readonly concludes: boolean },
  words: string,
  place: 'first' | 'inside',
  body: BodyKind = 'council',
): string {
  if (remark.concludes)
    return /^kết luận(?!\p{L})/iu.test(words) ? `Chủ trì ${uncapitalised(words)}` : conclusion(words);
  const speaker = `${inWordsOf(body)(place === 'first' ? 'Đồng chí ' : 'đồng chí ')}${remark.speaker}`;
  return speechActs.test(words) ? `${speaker} ${uncapitalised(words)}` : `${speaker} có ý kiến: ${words}`;
}

/** A capital begins a sentence or a name of its own, before which a colon stands. */
const conclusion = (words: string): string => `Chủ trì kết luận${/^\p{Lu}/u.test(words) ? ':' : ''} ${words}`;

/** What a clerk's note begins with when it says what the speaker did. */
const speechActs =
  /^(?:xin|cho rằng|cho biết|có ý kiến|đề nghị|đề xuất|kiến nghị|nêu|hỏi|phát biểu|giải thích|trình bày|trả lời|góp ý|lưu ý|nhận xét|nhất trí|thống nhất|tán thành|đồng ý|đồng tình|không (?:nhất trí|tán thành|đồng ý|đồng tình)|băn khoăn|nhắc|yêu cầu|phân tích|khẳng định)(?!\p{L}| của )/iu;

/** How a ballot paper is marked, in the words of the rule by which it is counted. */
const ballotInstruction =
  'Đánh dấu “x” vào một ô ở mỗi dòng. Dòng đánh dấu cả hai ô là dòng không hợp lệ; dòng không đánh dấu tính là không có ý kiến. Không ký tên, không ghi thêm vào phiếu.';

/** The same where a wrong row spoils the whole paper. */
const instructionOfPaper =
  'Đánh dấu “x” vào một ô ở mỗi dòng. Phiếu có dòng đánh dấu cả hai ô là phiếu không hợp lệ; dòng không đánh dấu tính là không có ý kiến. Không ký tên, không ghi thêm vào phiếu.';

/** How many may be chosen, and of what: Chọn không quá 01 tập thể. */
export const choiceOnPaper = ({ most, of }: ChoiceFacts): string =>
  `Chọn không quá ${paperCount(most)} ${chosenKind[of]}`;

const chosenKind: Record<ChoiceFacts['of'], string> = {
  collective: 'tập thể',
  person: 'cá nhân',
  case: 'trường hợp',
};

/** The foot of a ballot paper: how it is marked, and what a wrong mark spoils. */
export function instructionOf({ choose, validity }: Pick<BallotPapersFacts, 'choose' | 'validity'>): string {
  if (!choose) return validity === 'paper' ? instructionOfPaper : ballotInstruction;
  return `${choiceOnPaper(choose)}: đánh dấu “x” vào ô của ${chosenKind[choose.of]} được chọn. Phiếu đánh dấu quá ${paperCount(choose.most)} ô là phiếu không hợp lệ; phiếu không đánh dấu tính là không có ý kiến. Không ký tên, không ghi thêm vào phiếu.`;
}

/** The result in a row of a choice. */
export const resultOfChoice: Record<Standing, string> = {
  chosen: 'Được chọn',
  tied: 'Bằng phiếu',
  outdone: 'Không được chọn',
  short: 'Không đủ tỷ lệ',
};

/** What a paper with several awards is about. */
export const severalAwards = (year: number): string => `xét, đề nghị khen thưởng năm ${year}`;
/** How an opinion paper is filled in, in the words of the rule by which it is counted. */
export const opinionInstruction =
  'Đánh dấu “x” vào một ô ở mỗi dòng; dòng không đánh dấu tính là không có ý kiến. Thành viên có liên quan không cho ý kiến ở dòng của mình.';

/** Which page of the ballot paper this is: Phiếu bầu danh hiệu “…”, trang 1/2. */
export const ballotPage = (title: string, subject: string, page: number, pages: number): string =>
  `${title} ${subject}, trang ${page}/${pages}`;

/** Of whom a share is taken, as a share's sentence ends. */
export const baseOnPaper: Record<VoteBase, string> = {
  'all-members': 'tổng số thành viên',
  present: 'số thành viên có mặt',
  issued: 'số phiếu phát ra',
  valid: 'số phiếu hợp lệ',
};

/** A threshold in words: từ 90% trở lên trên tổng số thành viên; trên 50% tổng số thành viên. */
export function thresholdOnPaper(threshold: Threshold, base: VoteBase): string {
  const { numerator, denominator, comparison } = threshold;
  const exact = (numerator * 10_000) % denominator === 0;
  const share = exact ? percentText(numerator, denominator) : `${numerator}/${denominator}`;
  return comparison === 'at-least'
    ? `từ ${share} trở lên trên ${baseOnPaper[base]}`
    : `trên ${share} ${baseOnPaper[base]}`;
}

/** Where the rule of a vote comes from; a custom is never printed as law. */
export const ruleOrigin = (rule: { readonly grade: 'law' | 'local' | 'default'; readonly source: string }): string =>
  rule.grade === 'default' || rule.source === ''
    ? 'tỷ lệ tối thiểu áp dụng theo thông lệ'
    : `tỷ lệ tối thiểu theo ${rule.source}`;

/** Numbers of collectives and persons as lists end: 11 tập thể và 13 cá nhân. */
export function groupSizes(collectives: number, persons: number): string {
  const parts = [
    ...(collectives > 0 ? [`${paperCount(collectives)} tập thể`] : []),
    ...(persons > 0 ? [`${paperCount(persons)} cá nhân`] : []),
  ];
  return parts.length > 0 ? parts.join(' và ') : 'không có trường hợp nào';
}

/** Annexes are numbered with Roman numerals (NĐ 30/2020). */
export function roman(number: number): string {
  const numerals: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const [value, letter] = numerals.find(([size]) => size <= number) ?? [0, ''];
  return value === 0 ? '' : letter + roman(number - value);
}
