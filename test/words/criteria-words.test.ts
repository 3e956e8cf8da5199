import { describe, expect, test } from 'vitest';
import { checkCriteria } from '#domain/scoring/criteria-check.ts';
import { diffCriteria } from '#domain/scoring/criteria-diff.ts';
import { changeLine, dropLine, removeLine } from '#domain/scoring/criteria-edit.ts';
import { points } from '#domain/scoring/points.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';
import { changeTold, faultSentence, settingText } from '#words/criteria-fault-words.ts';

const preset = shippedCriteriaSets.find(({ id }) => id.startsWith('0000000a'))!;

describe('a criteria set in words', () => {
  test('says what does not add up with both figures', () => {
    const [fault] = checkCriteria(changeLine(preset, [0], { max: points(47.5) }));
    expect(faultSentence(fault!, 'vi')).toBe('Các dòng cộng được 45, nhóm ghi 47,5.');
    expect(faultSentence(fault!, 'en')).toBe('The lines come to 45, the group says 47,5.');
  });

  test('tells how a version differs from the one before, line by line and in its reckoning', () => {
    const counted = changeLine(preset, [0, 0], { rule: { type: 'count', each: points(0.5) }, max: points(16) });
    const moved = dropLine(counted, [0, 3], [1, 4])!.set;
    const after = { ...removeLine(moved, [2, 2]).set, cap: points(100), tieChain: [{ type: 'women' }] as const };
    const told = diffCriteria(preset, after).map((change) => changeTold(change, preset, after, 'vi'));
    expect(told.map(({ what, of, how }) => `${what} | ${of} | ${how}`)).toEqual([
      'Sửa | 1 Hiệu quả kinh tế - xã hội (03 năm liền kề) | điểm tối đa 45 thành 37',
      'Sửa | 1.1 Doanh thu năm sau cao hơn năm trước | điểm tối đa 15 thành 16; cách chấm “Chấm thẳng” thành “Số lần × điểm, mỗi lần 0,5”',
      'Sửa | 2 Chấp hành chính sách, pháp luật | điểm tối đa 25 thành 34',
      'Chuyển nhóm | 2.5 Việc làm, thu nhập bình quân | vào nhóm 2 Chấp hành chính sách, pháp luật',
      'Sửa | 3 Tổ chức Đảng, đoàn thể | điểm tối đa 15 thành 11',
      `Bỏ | 3.3 ${preset.criteria[2]!.children[2]!.label} | Chấm thẳng, tối đa 4 điểm`,
      'Đổi mã | 2.5 Việc làm, thu nhập bình quân | 1.4 thành 2.5',
      'Cách tính | Tổng điểm không quá | Không giới hạn thành 100 điểm',
      'Cách tính | Thứ tự xét khi bằng điểm | 1. Nữ, hoặc tập thể từ 70% là nữ; 2. Điểm 1 Hiệu quả kinh tế - xã hội (03 năm liền kề) cao hơn; 3. Điểm 2 Chấp hành chính sách, pháp luật cao hơn thành 1. Nữ, hoặc tập thể từ 70% là nữ',
    ]);
  });

  test('says every setting in both languages, without an end or a comment as much as with one', () => {
    expect(settingText(preset, 'cap', 'vi')).toBe('Không giới hạn');
    expect(settingText({ ...preset, commentBelow: 50 }, 'commentBelow', 'vi')).toBe('50% điểm tối đa của tiêu chí');
    expect(settingText(preset, 'commentBelow', 'en')).toBe('Never asked for');
    expect(settingText(preset, 'step', 'vi')).toBe('0,01 điểm');
    expect(settingText(preset, 'classes', 'vi')).toBe('Xuất sắc từ 90; Tốt từ 80; Khá từ 65');
    expect(settingText({ ...preset, classes: [] }, 'classes', 'vi')).toBe('Không có');
  });
});
