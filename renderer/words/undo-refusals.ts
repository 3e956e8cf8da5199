import { bothLanguages } from './bilingual.ts';
import type { SomeRefusals } from './sentence-table.ts';

const cannotUndo = bothLanguages({
  vi: {
    'changed-since': 'Nội dung này đã thay đổi sau đó nên không hoàn tác được.',
    'record-frozen': 'Biên bản kiểm phiếu đã chốt nên kết quả không hoàn tác được.',
    'ballot-open': 'Phiếu đã phát: bấm “Hủy lượt này” và ghi lý do.',
  },
  en: {
    'changed-since': 'This has changed since and cannot be undone.',
    'record-frozen': 'The count record is frozen; the result cannot be undone.',
    'ballot-open': 'Papers are out: use “Void this vote” and give the reason.',
  },
});

/** Why the last deed stays as it is. */
export const undoRefusals = bothLanguages({
  vi: {
    'nothing-to-undo': () => 'Không có việc nào để hoàn tác.',
    'cannot-undo': ({ why }) => cannotUndo.vi[why],
  } satisfies SomeRefusals,
  en: {
    'nothing-to-undo': () => 'There is nothing to undo.',
    'cannot-undo': ({ why }) => cannotUndo.en[why],
  } satisfies SomeRefusals,
});
