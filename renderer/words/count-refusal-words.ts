import type { Refusal } from '#domain/refusal.ts';
import type { NamesRefusal } from '#domain/meeting/reopening.ts';
import type { DoubleCountRefusal } from '#domain/voting/double-count.ts';
import type { OpeningRefusal } from '#domain/voting/opening.ts';
import type { Language } from './bilingual.ts';
import { businessWords } from './business-words.ts';
import { kioskUnfitSentence } from './kiosk-words.ts';
import { openingRefusalSentence } from './round-words.ts';

/** A refusal about a vote, a count, a reopening or a correction: those that no other words are for. */
type CountRefusal = Extract<
  Refusal,
  | DoubleCountRefusal
  | NamesRefusal
  | OpeningRefusal
  | {
      readonly type:
        | 'row-went-on'
        | 'dependants-voted'
        | 'opinion-too-late'
        | 'nothing-to-correct'
        | 'nominee-exists'
        | 'kiosk-unfit'
        | 'recusal-counted'
        | 'head-not-reconciled'
        | 'initiatives-open';
    }
>;

/** Why a vote, a count, a reopening or a correction was not written, as one sentence. */
export function countRefusalSentence(refusal: CountRefusal, language: Language): string {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  switch (refusal.type) {
    case 'kiosk-unfit':
      return kioskUnfitSentence(refusal.why, language);
    case 'initiatives-open':
      return say(
        `Còn ${refusal.count} sáng kiến chưa biểu quyết.`,
        refusal.count === 1
          ? 'One initiative is not voted on yet.'
          : `${refusal.count} initiatives are not voted on yet.`,
      );
    case 'head-not-reconciled':
      return businessWords[language].mismatch[refusal.mismatch];
    case 'recusal-counted':
      return say(
        `${refusal.name} đã không tham gia bỏ phiếu trường hợp này ở lượt đã có kết quả, nên giữ nguyên và không tham gia cả lần bỏ phiếu sau.`,
        `${refusal.name} took no part in a vote on this case that has its result: that stays on record and holds in the next vote too.`,
      );
    case 'same-person-twice':
      return say('Hai lần nhập phải do hai người khác nhau.', 'The count must be typed by two different people.');
    case 'counts-differ':
      return say(
        `Hai lần nhập còn ${refusal.count} số lệch nhau. Đếm lại trên phiếu rồi nhập số đúng.`,
        `The two counts still differ in ${refusal.count} ${refusal.count === 1 ? 'figure' : 'figures'}. Count those papers again.`,
      );
    case 'not-their-name': {
      const part = refusal.part === 'chair' ? say('Chủ trì', 'the chair') : say('Thư ký', 'the secretary');
      return say(
        `Tên đã nhập không phải ${part} phiên họp này, đồng chí ${refusal.name}.`,
        `The name typed is not that of ${part} of this meeting, ${refusal.name}.`,
      );
    }
    case 'two-people-needed':
      return say(
        'Chủ trì và Thư ký phải là hai người khác nhau.',
        'The chair and the secretary must be two different people.',
      );
    case 'row-went-on':
      return say(
        `Không kiểm lại được: ${refusal.names.join(', ')} đã chuyển hình thức, có kết quả khác hoặc đã bỏ phiếu lần khác.`,
        `This cannot be counted again: ${refusal.names.join(', ')} moved to another form, was settled otherwise or was voted on again.`,
      );
    case 'dependants-voted':
      return say(
        `Kết quả mới làm thay đổi điều kiện của lượt đã bỏ phiếu sau: ${refusal.names.join(', ')}.`,
        `The new result changes what a later vote stood on: ${refusal.names.join(', ')}.`,
      );
    case 'opinion-too-late':
      return say(
        `Ý kiến bằng văn bản của ${refusal.name} đến sau khi đã kiểm phiếu nên không tính được. Lưu phong bì vào hồ sơ, không mở.`,
        `The written opinion of ${refusal.name} came after the count and cannot be counted. Keep the envelope on file, unopened.`,
      );
    case 'nothing-to-correct':
      return say('Nội dung mới giống nội dung đang ghi.', 'The new text is the same as the old.');
    case 'nominee-exists':
      return say(
        `Đã có ${refusal.name} trong danh sách đối tượng, trùng với nội dung mới.`,
        `${refusal.name} is already among the nominees under the new text.`,
      );
    default:
      return openingRefusalSentence(refusal, language);
  }
}
