import type { RuleRefusal } from '#domain/rules/rule-refusal.ts';
import { shortDate } from '#domain/time.ts';
import { bothLanguages } from './bilingual.ts';
import type { SentencesOf } from './sentence-table.ts';

/** Why a rule or an edition was not written otherwise. */
export const ruleRefusals = bothLanguages<SentencesOf<RuleRefusal>>({
  vi: {
    'edition-overlap': ({ day, from }) =>
      `Ngày ${shortDate(day)} thuộc bản quy định áp dụng từ ${shortDate(from)}: mở bản đó để sửa, để không có hai bản cùng áp dụng một ngày.`,
    'edition-gap': ({ from, to }) =>
      `Từ ${shortDate(from)} đến ${shortDate(to)} sẽ không có bản quy định nào áp dụng liền mạch. Chọn ngày nằm trong bản đang mở, hoặc ngày liền sau bản cuối.`,
    'rules-used': ({ date }) =>
      `Phiên họp ngày ${shortDate(date)} đã xét theo quy định này nên không sửa lại. Chọn ngày áp dụng sau ngày họp đó.`,
    'law-needs-citation': () =>
      'Quy định của luật chỉ thay bằng văn bản mới: ghi tên văn bản và điều, khác căn cứ đang ghi, ví dụ “Nghị định số …/2027/NĐ-CP, Điều 33, khoản 5”.',
    'years-impossible': () => 'Số năm liên tục là số nguyên từ 1 đến 20.',
    'rule-unchanged': () => 'Nội dung không khác quy định đang áp dụng.',
    'rule-gone': () => 'Quy định này không còn trong bản đang mở.',
    'award-known': () => 'Danh hiệu, hình thức này đã có trong bản đang mở.',
  },
  en: {
    'edition-overlap': ({ day, from }) =>
      `${shortDate(day)} lies in the edition in force from ${shortDate(from)}: open that one, so that no day has two.`,
    'edition-gap': ({ from, to }) =>
      `From ${shortDate(from)} to ${shortDate(to)} no edition would follow without a gap. Choose a day within the open edition, or the one after the last.`,
    'rules-used': ({ date }) =>
      `The meeting of ${shortDate(date)} was held under these rules, so they stay. Choose a day after that meeting.`,
    'law-needs-citation': () =>
      'What the law says is replaced only by a new text: give its name and article, other than the present source, such as “Nghị định số …/2027/NĐ-CP, Điều 33, khoản 5”.',
    'years-impossible': () => 'Years in a row are a whole number from 1 to 20.',
    'rule-unchanged': () => 'This says the same as the rule in force.',
    'rule-gone': () => 'The open edition has no such rule any more.',
    'award-known': () => 'The open edition has this award already.',
  },
});
