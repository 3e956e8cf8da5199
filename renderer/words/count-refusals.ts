import { bothLanguages } from './bilingual.ts';
import { businessWords } from './business-words.ts';
import { kioskUnfitSentence } from './kiosk-words.ts';
import type { SomeRefusals } from './sentence-table.ts';

/** Why a vote, a count, a reopening or a correction was not written. */
export const countRefusals = bothLanguages({
  vi: {
    'kiosk-unfit': ({ why }) => kioskUnfitSentence(why, 'vi'),
    'initiatives-open': ({ count }) => `Còn ${count} sáng kiến chưa biểu quyết.`,
    'head-not-reconciled': ({ mismatch }) => businessWords.vi.mismatch[mismatch],
    'recusal-counted': ({ name }) =>
      `${name} đã không tham gia bỏ phiếu trường hợp này ở lượt đã có kết quả, nên giữ nguyên và không tham gia cả lần bỏ phiếu sau.`,
    'same-person-twice': () => 'Hai lần nhập phải do hai người khác nhau.',
    'counts-differ': ({ count }) => `Hai lần nhập còn ${count} số lệch nhau. Đếm lại trên phiếu rồi nhập số đúng.`,
    'not-their-name': ({ part, name }) =>
      `Tên đã nhập không phải ${part === 'chair' ? 'Chủ trì' : 'Thư ký'} phiên họp này, đồng chí ${name}.`,
    'two-people-needed': () => 'Chủ trì và Thư ký phải là hai người khác nhau.',
    'row-went-on': ({ names }) =>
      `Không kiểm lại được: ${names.join(', ')} đã chuyển hình thức, có kết quả khác hoặc đã bỏ phiếu lần khác.`,
    'dependants-voted': ({ names }) =>
      `Kết quả mới làm thay đổi điều kiện của lượt đã bỏ phiếu sau: ${names.join(', ')}.`,
    'opinion-too-late': ({ name }) =>
      `Ý kiến bằng văn bản của ${name} đến sau khi đã kiểm phiếu nên không tính được. Lưu phong bì vào hồ sơ, không mở.`,
    'nothing-to-correct': () => 'Nội dung mới giống nội dung đang ghi.',
    'nominee-exists': ({ name }) => `Đã có ${name} trong danh sách đối tượng, trùng với nội dung mới.`,
  } satisfies SomeRefusals,
  en: {
    'kiosk-unfit': ({ why }) => kioskUnfitSentence(why, 'en'),
    'initiatives-open': ({ count }) =>
      count === 1 ? 'One initiative is not voted on yet.' : `${count} initiatives are not voted on yet.`,
    'head-not-reconciled': ({ mismatch }) => businessWords.en.mismatch[mismatch],
    'recusal-counted': ({ name }) =>
      `${name} took no part in a vote on this case that has its result: that stays on record and holds in the next vote too.`,
    'same-person-twice': () => 'The count must be typed by two different people.',
    'counts-differ': ({ count }) =>
      `The two counts still differ in ${count} ${count === 1 ? 'figure' : 'figures'}. Count those papers again.`,
    'not-their-name': ({ part, name }) =>
      `The name typed is not that of ${part === 'chair' ? 'the chair' : 'the secretary'} of this meeting, ${name}.`,
    'two-people-needed': () => 'The chair and the secretary must be two different people.',
    'row-went-on': ({ names }) =>
      `This cannot be counted again: ${names.join(', ')} moved to another form, was settled otherwise or was voted on again.`,
    'dependants-voted': ({ names }) => `The new result changes what a later vote stood on: ${names.join(', ')}.`,
    'opinion-too-late': ({ name }) =>
      `The written opinion of ${name} came after the count and cannot be counted. Keep the envelope on file, unopened.`,
    'nothing-to-correct': () => 'The new text is the same as the old.',
    'nominee-exists': ({ name }) => `${name} is already among the nominees under the new text.`,
  } satisfies SomeRefusals,
});
