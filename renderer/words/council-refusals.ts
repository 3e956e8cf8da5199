import type { Refusal } from '#domain/refusal.ts';
import { shortDate } from '#domain/time.ts';
import { bothLanguages } from './bilingual.ts';
import { requiredWords, unreadWords } from './required-words.ts';
import type { SomeRefusals } from './sentence-table.ts';

type Subject = Extract<Refusal, { readonly type: 'not-found' }>['subject'];

const subjects = bothLanguages({
  vi: {
    meeting: 'phiên họp',
    nomination: 'đề nghị',
    round: 'lượt bỏ phiếu',
    paper: 'văn bản',
    member: 'thành viên',
    nominee: 'đối tượng',
    file: 'tệp',
    letterhead: 'tiêu đề văn bản',
    interest: 'dòng của sổ liên quan',
    'register-row': 'dòng của danh mục',
    receipt: 'lượt nhận hồ sơ',
    attachment: 'giấy tờ của hồ sơ',
    letter: 'công văn',
    publication: 'thông báo công khai',
    holiday: 'ngày nghỉ',
    'criteria-set': 'bảng tiêu chí',
    scoring: 'đợt chấm điểm',
  } satisfies Record<Subject, string>,
  en: {
    meeting: 'meeting',
    nomination: 'nomination',
    round: 'round',
    paper: 'paper',
    member: 'member',
    nominee: 'nominee',
    file: 'file',
    letterhead: 'letterhead',
    interest: 'line of the register',
    'register-row': 'line of the register',
    receipt: 'receipt',
    attachment: 'piece of the dossier',
    letter: 'letter',
    publication: 'publication',
    holiday: 'day off',
    'criteria-set': 'criteria set',
    scoring: 'scoring',
  },
});

/** Why the council, its rules or its nominations were not written to. */
export const councilRefusals = bothLanguages({
  vi: {
    'not-found': ({ subject }) => `Không tìm thấy ${subjects.vi[subject]} này.`,
    'council-exists': () => 'Máy này đã có hội đồng.',
    required: ({ field }) => requiredWords.vi[field],
    'field-unread': ({ field }) => unreadWords.vi[field],
    'tax-code-taken': ({ taxCode, name }) => `Mã số thuế ${taxCode} đã thuộc về ${name}. Sửa tên hoặc mã số thuế.`,
    'no-rule-book': ({ date }) => `Ngày ${shortDate(date)} chưa có quy định áp dụng.`,
    'seat-empty': ({ role }) => `Hội đồng chưa có ${role === 'chair' ? 'Chủ tịch' : 'Thư ký'} vào ngày này.`,
    'seat-taken': ({ role, name }) =>
      role === 'chair'
        ? `Chủ tịch đang là ${name}. Ghi ngày thôi giữ trước.`
        : `Thư ký đang là ${name}. Ghi ngày thôi giữ trước.`,
    'ends-before-start': ({ from }) => `Ngày kết thúc không thể trước ngày bắt đầu, ${shortDate(from)}.`,
    'letterhead-not-later': ({ from }) =>
      `Tiêu đề mới phải áp dụng sau ngày ${shortDate(from)}, ngày bắt đầu của tiêu đề đang dùng.`,
    'rule-is-law': () => 'Tỷ lệ này do luật định, Hội đồng không sửa được.',
    'share-impossible': () => 'Tỷ lệ phải lớn hơn 0 và không quá 100%. Nhập như 80 trên 100 hoặc 2 trên 3.',
    'already-nominated': () => 'Đối tượng này đã được đề nghị đúng danh hiệu, loại hình này trong năm.',
    'not-a-recipient': () => 'Danh hiệu, hình thức này không dành cho loại đối tượng đó.',
  } satisfies SomeRefusals,
  en: {
    'not-found': ({ subject }) => `This ${subjects.en[subject]} was not found.`,
    'council-exists': () => 'There is a council on this laptop already.',
    required: ({ field }) => requiredWords.en[field],
    'field-unread': ({ field }) => unreadWords.en[field],
    'tax-code-taken': ({ taxCode, name }) => `Tax code ${taxCode} belongs to ${name}. Correct the name or the code.`,
    'no-rule-book': ({ date }) => `No rules are in force on ${shortDate(date)}.`,
    'seat-empty': ({ role }) => `The council has no ${role === 'chair' ? 'chair' : 'secretary'} on that day.`,
    'seat-taken': ({ role, name }) =>
      role === 'chair'
        ? `${name} is the chair. End that seat first.`
        : `${name} is the secretary. End that seat first.`,
    'ends-before-start': ({ from }) => `It cannot end before it began, on ${shortDate(from)}.`,
    'letterhead-not-later': ({ from }) =>
      `A new letterhead must begin after ${shortDate(from)}, when the present one began.`,
    'rule-is-law': () => 'This share is set by law and cannot be changed.',
    'share-impossible': () => 'A share lies above 0 and is at most 100%. Type it as 80 of 100 or 2 of 3.',
    'already-nominated': () => 'This nominee is already proposed for this award and occasion this year.',
    'not-a-recipient': () => 'This award is not open to that kind of nominee.',
  } satisfies SomeRefusals,
});
