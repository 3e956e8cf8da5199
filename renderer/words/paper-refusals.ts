import { bothLanguages } from './bilingual.ts';
import type { SomeRefusals } from './sentence-table.ts';

/** Why a paper was not frozen, signed or given its scan. */
export const paperRefusals = bothLanguages({
  vi: {
    'already-frozen': () => 'Văn bản này đã chốt.',
    'changed-meanwhile': () => 'Phiên họp vừa thay đổi trong lúc lập văn bản. Lập lại.',
    'already-signed': () => 'Người này đã ký.',
    'paper-replaced': () => 'Văn bản này đã có bản thay thế; chỉ ký bản mới nhất.',
    rehearsing: () =>
      'Đang diễn tập: không ký bằng chứng thư số, vì chữ ký số có giá trị thật còn văn bản diễn tập thì bị xóa.',
    'other-name': ({ certificateName, name }) => `Chứng thư mang tên ${certificateName}, không phải ${name}.`,
    'not-a-scan': () => 'Tệp này không phải PDF, JPEG hay PNG.',
    'file-too-large': ({ mebibytes }) => `Tệp lớn hơn ${mebibytes} MB. Quét lại với độ phân giải thấp hơn.`,
    'not-your-turn': ({ name }) => `Chưa đến lượt: ${name} ký trước.`,
  } satisfies SomeRefusals,
  en: {
    'already-frozen': () => 'This paper is frozen already.',
    'changed-meanwhile': () => 'The meeting changed while the paper was drawn. Draw it again.',
    'already-signed': () => 'This person has signed already.',
    'paper-replaced': () => 'Another version took the place of this paper; only the newest is signed.',
    rehearsing: () =>
      'This is a rehearsal: nothing is signed with a certificate, for the signature would be real and the paper is thrown away.',
    'other-name': ({ certificateName, name }) => `The certificate names ${certificateName}, not ${name}.`,
    'not-a-scan': () => 'This file is not a PDF, JPEG or PNG.',
    'file-too-large': ({ mebibytes }) =>
      `The file is larger than ${mebibytes} MB. Scan it again at a lower resolution.`,
    'not-your-turn': ({ name }) => `Not yet: ${name} signs first.`,
  } satisfies SomeRefusals,
});
