import type { RegisterRefusal } from '#domain/registry/register-refusal.ts';
import { shortDate } from '#domain/time.ts';
import { bothLanguages } from './bilingual.ts';
import type { SentencesOf } from './sentence-table.ts';

/** Why the register was not written to. */
export const registerRefusals = bothLanguages<SentencesOf<RegisterRefusal>>({
  vi: {
    'tax-code-wrong': ({ taxCode }) =>
      `Mã số thuế ${taxCode} không đúng: cần 10 chữ số, hoặc 13 chữ số với chi nhánh, và khớp chữ số kiểm tra.`,
    'entry-ended': ({ name }) => `${name} đã kết thúc theo dõi. Theo dõi lại trước khi sửa.`,
    'entry-goes-on': ({ name }) => `${name} vẫn đang được theo dõi.`,
    'ends-into-itself': () => 'Không thể sáp nhập hoặc gộp vào chính mình.',
    'ends-into-other-kind': () => 'Chỉ gộp được vào đối tượng cùng loại.',
    'begins-not-later': ({ from }) => `Ngày này phải sau ngày bắt đầu đang ghi, ${shortDate(from)}.`,
    'zone-known': ({ name }) => `${name} đã có trong danh mục vào thời gian này.`,
    'zone-in-use': ({ count }) =>
      `Còn ${count} doanh nghiệp ghi ở khu công nghiệp này. Chuyển các doanh nghiệp đó trước.`,
    'row-followed': ({ name }) => `Tên này đã được thay bằng ${name}. Mở dòng đang dùng để sửa.`,
    'receiver-known': ({ name }) => `${name} đã có trong danh mục nơi nhận.`,
    'cluster-known': ({ number }) => `Đã có cụm thi đua số ${number}.`,
    'unit-not-in-cluster': ({ name }) => `Ngày này ${name} không thuộc cụm thi đua.`,
    'later-part': ({ from }) => `Đã ghi người giữ phần việc này từ ngày ${shortDate(from)}. Chọn ngày sau đó.`,
    'held-award-known': ({ number }) => `Khen thưởng này theo Quyết định ${number} đã được ghi.`,
    'name-locked': ({ name, meeting }) =>
      `${name} có trong “${meeting}” đã chốt kết quả. Đính chính trong phiên họp đó, hoặc sửa sau khi các văn bản đã ký.`,
    'nothing-chosen': () => 'Chọn ít nhất một dòng và một nội dung cần sửa.',
    'women-exceed': ({ workers }) => `Số lao động nữ không thể quá tổng số lao động, ${workers}.`,
  },
  en: {
    'tax-code-wrong': ({ taxCode }) =>
      `Tax code ${taxCode} is wrong: it has 10 digits, or 13 for a branch, and its check digit must agree.`,
    'entry-ended': ({ name }) => `${name} has ended. Take it up again before changing it.`,
    'entry-goes-on': ({ name }) => `${name} has not ended.`,
    'ends-into-itself': () => 'Nothing goes on as itself.',
    'ends-into-other-kind': () => 'Only one of the same kind can go on in its place.',
    'begins-not-later': ({ from }) => `The day must come after the present beginning, ${shortDate(from)}.`,
    'zone-known': ({ name }) => `${name} is in the list for these days already.`,
    'zone-in-use': ({ count }) => `${count} enterprises still stand in this zone. Move them first.`,
    'row-followed': ({ name }) => `This name was replaced by ${name}. Open that line.`,
    'receiver-known': ({ name }) => `${name} is among the receivers already.`,
    'cluster-known': ({ number }) => `There is a cluster no. ${number} already.`,
    'unit-not-in-cluster': ({ name }) => `${name} is not in the cluster on that day.`,
    'later-part': ({ from }) => `Somebody holds this office from ${shortDate(from)}. Choose a later day.`,
    'held-award-known': ({ number }) => `This award under decision ${number} is recorded already.`,
    'name-locked': ({ name, meeting }) =>
      `${name} is in “${meeting}”, whose results are locked. Correct it in that meeting, or change it once its papers are signed.`,
    'nothing-chosen': () => 'Choose at least one line and something to change.',
    'women-exceed': ({ workers }) => `There cannot be more women than workers, ${workers}.`,
  },
});
