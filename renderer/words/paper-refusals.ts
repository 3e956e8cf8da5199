import type { Refusal } from '#domain/refusal.ts';
import { impossible } from '#domain/result.ts';
import type { Language } from './bilingual.ts';

type PaperRefusal = Extract<
  Refusal,
  {
    readonly type:
      | 'already-frozen'
      | 'changed-meanwhile'
      | 'already-signed'
      | 'paper-replaced'
      | 'rehearsing'
      | 'other-name'
      | 'not-a-scan'
      | 'file-too-large'
      | 'not-your-turn';
  }
>;

/** Why a paper was not frozen, signed or given its scan, as one sentence. */
export function paperRefusal(refusal: PaperRefusal, language: Language): string {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  switch (refusal.type) {
    case 'already-frozen':
      return say('Văn bản này đã chốt.', 'This paper is frozen already.');
    case 'changed-meanwhile':
      return say(
        'Phiên họp vừa thay đổi trong lúc lập văn bản. Lập lại.',
        'The meeting changed while the paper was drawn. Draw it again.',
      );
    case 'already-signed':
      return say('Người này đã ký.', 'This person has signed already.');
    case 'paper-replaced':
      return say(
        'Văn bản này đã có bản thay thế; chỉ ký bản mới nhất.',
        'Another version took the place of this paper; only the newest is signed.',
      );
    case 'rehearsing':
      return say(
        'Đang diễn tập: không ký bằng chứng thư số, vì chữ ký số có giá trị thật còn văn bản diễn tập thì bị xóa.',
        'This is a rehearsal: nothing is signed with a certificate, for the signature would be real and the paper is thrown away.',
      );
    case 'other-name':
      return say(
        `Chứng thư mang tên ${refusal.certificateName}, không phải ${refusal.name}.`,
        `The certificate names ${refusal.certificateName}, not ${refusal.name}.`,
      );
    case 'not-a-scan':
      return say('Tệp này không phải PDF, JPEG hay PNG.', 'This file is not a PDF, JPEG or PNG.');
    case 'file-too-large':
      return say(
        `Tệp lớn hơn ${refusal.mebibytes} MB. Quét lại với độ phân giải thấp hơn.`,
        `The file is larger than ${refusal.mebibytes} MB. Scan it again at a lower resolution.`,
      );
    case 'not-your-turn':
      return say(`Chưa đến lượt: ${refusal.name} ký trước.`, `Not yet: ${refusal.name} signs first.`);
    default:
      return impossible(refusal);
  }
}
