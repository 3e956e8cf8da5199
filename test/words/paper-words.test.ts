import { expect, test } from 'vitest';
import { criteriaOnPaper, remarkOnPaper } from '#words/paper-words.ts';

const by = { speaker: 'Lê Hữu Nghĩa', concludes: false };
const chair = { speaker: 'Nguyễn Đình Phúc', concludes: true };

test('a remark that begins with what the speaker did runs on from his name', () => {
  expect(remarkOnPaper(by, 'đề nghị làm rõ số liệu', 'first')).toBe('Đồng chí Lê Hữu Nghĩa đề nghị làm rõ số liệu');
  expect(remarkOnPaper(by, 'Không nhất trí với mức thưởng', 'inside')).toBe(
    'đồng chí Lê Hữu Nghĩa không nhất trí với mức thưởng',
  );
});

test('a remark that only says what was said stands after a colon, as it was typed', () => {
  expect(remarkOnPaper(by, 'Sáng kiến giảm 12% phế phẩm', 'first')).toBe(
    'Đồng chí Lê Hữu Nghĩa có ý kiến: Sáng kiến giảm 12% phế phẩm',
  );
  expect(remarkOnPaper(by, 'Đề nghị của đơn vị chưa rõ', 'first')).toBe(
    'Đồng chí Lê Hữu Nghĩa có ý kiến: Đề nghị của đơn vị chưa rõ',
  );
  expect(remarkOnPaper(by, 'nêunhầm', 'first')).toBe('Đồng chí Lê Hữu Nghĩa có ý kiến: nêunhầm');
});

test('whoever presides concludes, and says so once', () => {
  expect(remarkOnPaper(chair, 'giao Thư ký bổ sung', 'inside')).toBe('Chủ trì kết luận giao Thư ký bổ sung');
  expect(remarkOnPaper(chair, 'Kết luận: đưa vào danh sách', 'inside')).toBe('Chủ trì kết luận: đưa vào danh sách');
  expect(remarkOnPaper(chair, 'Công ty A được xét tiếp', 'inside')).toBe('Chủ trì kết luận: Công ty A được xét tiếp');
});

test('a set of criteria is named as one in the sentence that scores by it', () => {
  expect(criteriaOnPaper('Bảng tiêu chí doanh nghiệp 2026')).toBe('bảng tiêu chí doanh nghiệp 2026');
  expect(criteriaOnPaper('Doanh nghiệp hạ tầng')).toBe('bảng tiêu chí “Doanh nghiệp hạ tầng”');
});
