import { bothLanguages } from './bilingual.ts';
import type { SomeRefusals } from './sentence-table.ts';

/** Why a vote cannot be taken as it was set up. */
export const openingRefusals = bothLanguages({
  vi: {
    'choice-impossible': ({ of }) => `Có ${of} trường hợp: số được chọn phải từ 1 đến ${Math.max(1, of - 1)}.`,
    'choice-alone': () =>
      'Phiếu chọn phải in riêng: đánh dấu quá số được chọn sẽ làm hỏng cả các danh hiệu, hình thức khác trên phiếu.',
    'too-many-names': ({ count, most }) =>
      `Phiếu có ${count} tên; một phiếu không quá ${most} tên. Tách thành nhiều lượt.`,
    'already-carried': ({ name }) => `${name} đã đủ tỷ lệ, không bỏ phiếu lần 2.`,
    'decided-otherwise': ({ name }) => `${name} đã có kết quả khác, không đưa ra bỏ phiếu nữa.`,
    'not-of-award': ({ name }) => `${name} thuộc danh hiệu, hình thức khác.`,
    'not-by-ballot': () => 'Chỉ danh hiệu, hình thức bỏ phiếu kín mới chung một phiếu.',
    'award-twice': () => 'Một danh hiệu, hình thức chỉ đứng một lần trên một phiếu.',
    'opinions-differ': () =>
      'Các danh hiệu, hình thức này tính ý kiến bằng văn bản khác nhau nên không chung một phiếu.',
  } satisfies SomeRefusals,
  en: {
    'choice-impossible': ({ of }) => `There are ${of} cases: choose from 1 to ${Math.max(1, of - 1)}.`,
    'choice-alone': () => 'A choice has its own paper: one mark too many would spoil the other awards on it.',
    'too-many-names': ({ count, most }) => `The paper has ${count} names; one paper holds ${most}. Split the vote.`,
    'already-carried': ({ name }) => `${name} has reached the share; there is no second vote.`,
    'decided-otherwise': ({ name }) => `${name} has another outcome and is not put to the vote again.`,
    'not-of-award': ({ name }) => `${name} is nominated for another award.`,
    'not-by-ballot': () => 'Only awards voted by secret ballot share a paper.',
    'award-twice': () => 'An award stands on one paper only once.',
    'opinions-differ': () => 'These awards treat written opinions differently and cannot share a paper.',
  } satisfies SomeRefusals,
});
