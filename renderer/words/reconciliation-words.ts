import type { Identity } from '#domain/voting/ballot-count.ts';
import { bothLanguages, type Language } from './bilingual.ts';

/** One line of the reconciliation as tellers read it out: what is checked, its number, and what it must meet. */
export interface IdentityText {
  readonly name: string;
  readonly value: string;
  readonly equation: string;
  /** By how much an open line fails. */
  readonly gap: string;
}

const words = bothLanguages({
  vi: {
    name: {
      'whole-numbers': 'Ô không phải số nguyên',
      members: 'Thành viên',
      printed: 'Phiếu in',
      issued: 'Phát ra',
      opinions: 'Ý kiến văn bản',
      returned: 'Thu về',
      counted: 'Tổng số phiếu kiểm',
      rows: 'Dòng thiếu, thừa hoặc trùng',
      row: 'Cộng dòng',
      'recused-blank': 'Để trống',
      'invalid-row': 'Dòng hỏng',
      choice: 'Được chọn',
      choices: 'Tổng số lượt chọn',
      'choices-one': 'Tổng số lượt chọn',
      'choices-least': 'Tổng số lượt chọn',
      unmarked: 'Phiếu không chọn ai',
      'unmarked-recused': 'Phiếu không chọn ai',
    } satisfies Record<Identity['id'], string>,
    equation: {
      'whole-numbers': (_right: number) => 'mọi ô phải là số nguyên',
      members: (right: number) => `bằng có mặt và vắng, ${right}`,
      printed: (right: number) => `bằng phát ra, hỏng thu lại và chưa phát, ${right}`,
      issued: (right: number) => `không quá số có mặt, ${right}`,
      opinions: (right: number) => `không quá số ý kiến đã nhận, ${right}`,
      returned: (right: number) => `không quá phát ra, ${right}`,
      counted: (right: number) => `bằng hợp lệ và không hợp lệ, ${right}`,
      rows: (_right: number) => 'mỗi dòng của phiếu đếm đúng một lần',
      row: (right: number) => `bằng số phiếu hợp lệ, ${right}`,
      'recused-blank': (right: number) => `từ ${right}, số người không tham gia bỏ phiếu`,
      'invalid-row': (_right: number) => 'không có, vì phiếu có dòng sai là phiếu không hợp lệ',
      choice: (right: number) => `không quá số phiếu có chọn, ${right}`,
      choices: (right: number) => `không quá số phiếu có chọn nhân số được chọn, ${right}`,
      'choices-one': (right: number) => `bằng số phiếu có chọn, ${right}`,
      'choices-least': (right: number) => `từ số phiếu có chọn, ${right}`,
      unmarked: (right: number) => `không quá số phiếu hợp lệ, ${right}`,
      'unmarked-recused': (right: number) => `từ ${right}, số người không tham gia bỏ phiếu`,
    } satisfies Record<Identity['id'], (right: number) => string>,
    of: (name: string, nominee: string) => `${name}: ${nominee}`,
    more: (gap: number) => `thừa ${gap}`,
    less: (gap: number) => `thiếu ${gap}`,
  },
  en: {
    name: {
      'whole-numbers': 'Fields that are not whole',
      members: 'Members',
      printed: 'Papers printed',
      issued: 'Issued',
      opinions: 'Written opinions',
      returned: 'Returned',
      counted: 'Papers counted',
      rows: 'Rows missing, extra or twice',
      row: 'Row total',
      'recused-blank': 'Left blank',
      'invalid-row': 'Invalid rows',
      choice: 'Chosen',
      choices: 'Choices in all',
      'choices-one': 'Choices in all',
      'choices-least': 'Choices in all',
      unmarked: 'Papers that choose nobody',
      'unmarked-recused': 'Papers that choose nobody',
    },
    equation: {
      'whole-numbers': () => 'every field must be a whole number',
      members: (right) => `equals present and absent, ${right}`,
      printed: (right) => `equals issued, spoiled and unused, ${right}`,
      issued: (right) => `at most those present, ${right}`,
      opinions: (right) => `at most the opinions received, ${right}`,
      returned: (right) => `at most those issued, ${right}`,
      counted: (right) => `equals valid and invalid, ${right}`,
      rows: () => 'each row of the paper is counted once',
      row: (right) => `equals the valid papers, ${right}`,
      'recused-blank': (right) => `at least ${right}, the members who are recused`,
      'invalid-row': () => 'none, since a wrong row makes the paper invalid',
      choice: (right) => `at most the papers that choose, ${right}`,
      choices: (right) => `at most the papers that choose times the number allowed, ${right}`,
      'choices-one': (right) => `equals the papers that choose, ${right}`,
      'choices-least': (right) => `at least the papers that choose, ${right}`,
      unmarked: (right) => `at most the valid papers, ${right}`,
      'unmarked-recused': (right) => `at least ${right}, the members who are recused`,
    },
    of: (name: string, nominee: string) => `${name}: ${nominee}`,
    more: (gap: number) => `${gap} too many`,
    less: (gap: number) => `${gap} too few`,
  },
});

/** Puts one line of the reconciliation into words; `nominee` names the row it is about, if it is about one. */
export function identityText(identity: Identity, nominee: string | undefined, language: Language): IdentityText {
  const w = words[language];
  const gap = identity.left - identity.right;
  return {
    name: nominee === undefined ? w.name[identity.id] : w.of(w.name[identity.id], nominee),
    value: String(identity.left),
    equation: w.equation[identity.id](identity.right),
    gap: gap > 0 ? w.more(gap) : w.less(-gap),
  };
}
