import { shortDate } from '#domain/time.ts';
import type { RegistrationRefusal } from '#domain/year/registration-refusal.ts';
import { bothLanguages } from './bilingual.ts';
import type { SentencesOf } from './sentence-table.ts';

/** Why a registration, a pledge, a difficulty or a regulation was not written. */
export const registrationRefusals = bothLanguages<SentencesOf<RegistrationRefusal>>({
  vi: {
    'unit-not-in-register': () =>
      'Đơn vị này chưa có trong danh mục. Ghi đơn vị ở mục “Đơn vị, cá nhân” rồi ghi đăng ký.',
    'registered-already': ({ name, year }) => `${name} đã đăng ký thi đua năm ${year}. Mở dòng đã ghi để sửa.`,
    'day-of-another-year': ({ date, year }) => `Ngày ${shortDate(date)} không thuộc năm ${year}. Sửa lại ngày.`,
    'award-not-for-kind': ({ award, name }) => `“${award.vi}” không dành cho loại đối tượng của ${name}.`,
    'award-unknown-then': ({ date }) =>
      `Quy định áp dụng ngày ${shortDate(date)} không có danh hiệu, hình thức này. Chọn lại.`,
    'movement-of-another-year': ({ year }) => `Có phong trào không thuộc năm ${year}. Chọn lại.`,
    'nothing-to-copy': ({ year }) => `Không có đăng ký năm ${year} nào của các đơn vị chưa đăng ký.`,
    'before-it-was-raised': ({ raisedOn }) => `Ngày này không thể trước ngày nêu, ${shortDate(raisedOn)}.`,
    'ends-before-last-step': ({ on }) => `Đã ghi việc làm ngày ${shortDate(on)}; ngày xong phải từ ngày đó trở đi.`,
    'difficulty-followed': () => 'Vướng mắc này của cuộc họp đã được đưa vào theo dõi.',
    'difficulty-ended': ({ on }) =>
      `Việc này đã ghi xong ngày ${shortDate(on)}. Bấm “Theo dõi lại” trước khi ghi tiếp.`,
    'regulation-incomplete': () => 'Mỗi quy chế cần có số và ngày.',
    'regulation-ends-early': ({ number, date }) =>
      `Quy chế ${number} có từ ngày ${shortDate(date)}; ngày hết hiệu lực phải từ ngày đó trở đi.`,
    'regulation-twice': ({ number }) => `Quy chế ${number} được ghi hai lần.`,
  },
  en: {
    'unit-not-in-register': () => 'This unit is not in the register. Add it under “Enterprises, people” first.',
    'registered-already': ({ name, year }) => `${name} has registered for ${year} already. Open that line.`,
    'day-of-another-year': ({ date, year }) => `${shortDate(date)} is no day of ${year}. Correct the day.`,
    'award-not-for-kind': ({ award, name }) => `“${award.en}” is not open to what ${name} is.`,
    'award-unknown-then': ({ date }) => `The rules of ${shortDate(date)} have no such award. Choose again.`,
    'movement-of-another-year': ({ year }) => `A movement is not one of ${year}. Choose again.`,
    'nothing-to-copy': ({ year }) => `No unit without a registration had one in ${year}.`,
    'before-it-was-raised': ({ raisedOn }) => `The day cannot come before it was raised, on ${shortDate(raisedOn)}.`,
    'ends-before-last-step': ({ on }) => `Something was done on ${shortDate(on)}; it ends on that day or later.`,
    'difficulty-followed': () => 'This difficulty of the meeting is followed already.',
    'difficulty-ended': ({ on }) => `It ended on ${shortDate(on)}. Take it up again first.`,
    'regulation-incomplete': () => 'Every regulation has a number and a day.',
    'regulation-ends-early': ({ number, date }) =>
      `Regulation ${number} holds from ${shortDate(date)}; it ends on that day or later.`,
    'regulation-twice': ({ number }) => `Regulation ${number} stands here twice.`,
  },
});
