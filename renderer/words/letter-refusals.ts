import type { LetterLack, LetterRefusal } from '#domain/dossiers/letter-refusal.ts';
import { shortDate } from '#domain/time.ts';
import { bothLanguages } from './bilingual.ts';
import type { SentencesOf } from './sentence-table.ts';

const lacks = bothLanguages({
  vi: {
    agency: 'Nhập tên cơ quan được hỏi.',
    enterprises: 'Chọn ít nhất một doanh nghiệp.',
    receivers: 'Chọn ít nhất một nơi nhận.',
    nominations: 'Chọn ít nhất một trường hợp đề nghị để công khai.',
    'holiday-name': 'Nhập tên ngày nghỉ.',
  } satisfies Record<LetterLack, string>,
  en: {
    agency: 'Enter the agency.',
    enterprises: 'Choose at least one enterprise.',
    receivers: 'Choose at least one receiver.',
    nominations: 'Choose at least one nomination to be shown.',
    'holiday-name': 'Enter what the day is called.',
  },
});

/** Why a letter, an answer or a publication was not written. */
export const letterRefusals = bothLanguages<SentencesOf<LetterRefusal>>({
  vi: {
    'letter-lacks': ({ what }) => lacks.vi[what],
    'guidance-known': ({ year }) => `Năm ${year} đã có công văn hướng dẫn. Sửa công văn đang có.`,
    'no-guidance-before': ({ year }) => `Năm ${year} chưa ghi công văn hướng dẫn nên không có gì để lấy lại.`,
    'due-before-letter': ({ date, award }) =>
      award === undefined
        ? `Hạn trả lời phải sau ngày công văn, ${shortDate(date)}.`
        : `${award}: hạn nộp hồ sơ phải sau ngày công văn, ${shortDate(date)}.`,
    'answer-before-letter': ({ date }) => `Ngày trả lời không thể trước ngày công văn lấy ý kiến, ${shortDate(date)}.`,
    'opinion-given': ({ name }) => `Cơ quan đã trả lời về ${name} nên không bỏ khỏi công văn được.`,
    'working-days-out': ({ most }) => `Số ngày làm việc công khai phải từ 1 đến ${most}.`,
    'publication-over': ({ on }) => `Đợt công khai này đã kết thúc ngày ${shortDate(on)}.`,
    'closed-before-start': ({ from }) => `Ngày kết thúc không thể trước ngày bắt đầu công khai, ${shortDate(from)}.`,
    'closed-ahead': ({ today }) => `Ngày kết thúc công khai không thể sau hôm nay, ${shortDate(today)}.`,
    'closed-early': ({ lastDay }) =>
      `Công khai đến hết ngày ${shortDate(lastDay)}. Muốn kết thúc sớm hơn thì ghi lý do.`,
    'holiday-known': ({ on, name }) => `Ngày ${shortDate(on)} đã có trong danh sách: ${name}.`,
    'worked-on-weekday': ({ on }) =>
      `Ngày ${shortDate(on)} không phải Thứ Bảy hay Chủ nhật nên vốn là ngày làm việc, không cần ghi làm bù.`,
  },
  en: {
    'letter-lacks': ({ what }) => lacks.en[what],
    'guidance-known': ({ year }) => `${year} has its guidance letter already. Change that one.`,
    'no-guidance-before': ({ year }) => `There is no guidance letter of ${year} to take over.`,
    'due-before-letter': ({ date, award }) =>
      award === undefined
        ? `The answer is due after the day of the letter, ${shortDate(date)}.`
        : `${award}: files are due after the day of the letter, ${shortDate(date)}.`,
    'answer-before-letter': ({ date }) => `An answer cannot come before the letter of ${shortDate(date)}.`,
    'opinion-given': ({ name }) => `The agency has answered about ${name}: it stays on the letter.`,
    'working-days-out': ({ most }) => `Nominations are shown for 1 to ${most} working days.`,
    'publication-over': ({ on }) => `This publication ended on ${shortDate(on)}.`,
    'closed-before-start': ({ from }) => `It cannot end before it began on ${shortDate(from)}.`,
    'closed-ahead': ({ today }) => `It cannot have ended after today, ${shortDate(today)}.`,
    'closed-early': ({ lastDay }) => `Shown until the end of ${shortDate(lastDay)}. Say why it ends earlier.`,
    'holiday-known': ({ on, name }) => `${shortDate(on)} is on the list already: ${name}.`,
    'worked-on-weekday': ({ on }) => `${shortDate(on)} is no Saturday or Sunday: it is worked anyway.`,
  },
});
