import { formatPoints } from '#domain/scoring/points.ts';
import type { ScoringRefusal } from '#domain/scoring/scoring-refusal.ts';
import { bothLanguages } from './bilingual.ts';
import { criteriaWords } from './criteria-words.ts';
import type { SentencesOf } from './sentence-table.ts';

const stage = { vi: criteriaWords.vi.stage, en: criteriaWords.en.stage };

/** Why something about criteria sets, a cluster's scoring or a second entry was not done. */
export const scoringRefusals = bothLanguages<SentencesOf<ScoringRefusal>>({
  vi: {
    'off-step': ({ step }) => `Điểm phải là bội số của ${formatPoints(step)}.`,
    'not-whole': () => 'Nhập số lần, là số nguyên.',
    'pass-or-nothing': ({ max }) => `Tiêu chí này chỉ có đạt (${formatPoints(max)}) hoặc không đạt (0).`,
    reckoned: () => 'Điểm này tính từ kế hoạch và thực hiện, không nhập tay.',
    'criteria-published': () => 'Bản đã ban hành không sửa được. Lập bản mới từ bản này.',
    'criteria-used': ({ by }) => `${by} đang dùng bảng tiêu chí này.`,
    'criteria-unsound': ({ faults }) => `Còn ${faults} chỗ phải sửa trước khi ban hành.`,
    'not-for-panel': ({ name }) =>
      `Không chấm phiếu của thành viên Hội đồng theo ${name}: chọn bảng dành cho doanh nghiệp, mọi điểm nhập tay.`,
    'stage-locked': (refusal) =>
      `Vòng ${stage.vi[refusal.stage].toLocaleLowerCase('vi')} đã khóa. Mở lại kèm lý do thì nhập được.`,
    'stage-before-open': (refusal) => `Vòng ${stage.vi[refusal.stage].toLocaleLowerCase('vi')} chưa khóa.`,
    'stage-empty': (refusal) => `Vòng ${stage.vi[refusal.stage].toLocaleLowerCase('vi')} chưa có điểm nào để khóa.`,
    'stage-not-yours': (refusal) =>
      `Vòng ${stage.vi[refusal.stage].toLocaleLowerCase('vi')} do Chủ tịch hoặc Thư ký ghi.`,
    'scoring-closed': () => 'Đợt chấm điểm đã chốt.',
    'scoring-open': () => 'Đợt chấm điểm chưa chốt.',
    'scoring-unfinished': ({ units }) => `Còn ${units} đơn vị chưa đủ điểm.`,
    'scoring-begun': ({ title }) => `${title} đã có đợt chấm điểm của năm này.`,
    'marks-stand': ({ name }) => `${name} đã có điểm nhập. Xóa các điểm ấy trước.`,
    'remarks-stand': ({ name }) => `${name} đã có nhận xét, giải trình hoặc minh chứng. Xóa các mục ấy trước.`,
    'criteria-draft': ({ name }) => `${name} chưa ban hành. Ban hành bảng tiêu chí rồi mới chấm.`,
    'audience-differs': ({ name }) => `Bảng tiêu chí này không dành cho ${name}.`,
    'units-missing': () => 'Cụm chưa có đơn vị nào để chấm.',
    'unit-in-two-clusters': ({ name, clusters }) =>
      `${name} đang đứng ở cả ${clusters.join(' và ')}. Mỗi đơn vị chỉ chấm và xếp hạng ở một cụm: sửa trong Đơn vị, cá nhân.`,
    'comment-missing': ({ name, code }) => `${name}, tiêu chí ${code}: ghi nhận xét.`,
    'no-such-tie': () => 'Các đơn vị này không còn bằng nhau ở mọi bước.',
    'quota-out': ({ most }) => `Chỉ tiêu phải từ 1 đến ${most}.`,
    'second-entry-unasked': () => 'Phiên họp này không nhập phiếu hai lần.',
    'typed-by-same': ({ name }) => `${name} đã nhập phiếu này lần đầu. Lần hai do người khác nhập.`,
    'typed-second-by-same': ({ name }) => `${name} đã nhập phiếu này lần hai. Người khác sửa lần một.`,
    'first-entry-missing': () => 'Phiếu này chưa nhập lần đầu.',
    'no-mismatch': () => 'Ô này hai lần nhập đã khớp.',
    'mismatch-changed': () => 'Ô này vừa được nhập lại. Xem lại hai điểm rồi đối chiếu.',
    'mismatches-open': ({ cells }) => `Còn ${cells} ô hai lần nhập lệch nhau: xử lý xong mới thôi nhập hai lần.`,
    'ballot-says-otherwise': () => 'Kết quả bỏ phiếu không cho thứ tự này.',
  },
  en: {
    'off-step': ({ step }) => `Points go in steps of ${formatPoints(step)}.`,
    'not-whole': () => 'Enter how many times, a whole number.',
    'pass-or-nothing': ({ max }) => `This criterion is met (${formatPoints(max)}) or not (0).`,
    reckoned: () => 'These points are reckoned from plan and actual and not typed.',
    'criteria-published': () => 'A published version does not change. Make a new one from it.',
    'criteria-used': ({ by }) => `${by} uses this criteria set.`,
    'criteria-unsound': ({ faults }) =>
      faults === 1 ? 'One thing is to be put right first.' : `${faults} things are to be put right first.`,
    'not-for-panel': ({ name }) =>
      `The members’ sheets cannot follow ${name}: choose a set for enterprises on which every mark is typed.`,
    'stage-locked': (refusal) => `${stage.en[refusal.stage]}: locked. It can be opened again, with a reason.`,
    'stage-before-open': (refusal) => `${stage.en[refusal.stage]}: still open.`,
    'stage-empty': (refusal) => `${stage.en[refusal.stage]}: nothing stands there to be locked.`,
    'stage-not-yours': (refusal) => `${stage.en[refusal.stage]}: written by the chair or the secretary.`,
    'scoring-closed': () => 'The scoring is closed.',
    'scoring-open': () => 'The scoring is not closed.',
    'scoring-unfinished': ({ units }) => `${units} units are not fully scored.`,
    'scoring-begun': ({ title }) => `${title} has a scoring of this year.`,
    'marks-stand': ({ name }) => `${name}: marks stand already. Take them out first.`,
    'remarks-stand': ({ name }) => `${name}: comments, explanations or papers stand already. Take them out first.`,
    'criteria-draft': ({ name }) => `${name} is not published. A set is published before anybody is scored by it.`,
    'audience-differs': ({ name }) => `This criteria set is not meant for ${name}.`,
    'units-missing': () => 'The cluster has no unit to score.',
    'unit-in-two-clusters': ({ name, clusters }) =>
      `${name} stands in ${clusters.join(' and ')}. A unit is scored and ranked in one cluster: put it right in the register.`,
    'comment-missing': ({ name, code }) => `${name}, criterion ${code}: enter a comment.`,
    'no-such-tie': () => 'These are no longer equal at every step.',
    'quota-out': ({ most }) => `The quota must be between 1 and ${most}.`,
    'second-entry-unasked': () => 'The sheets of this meeting are typed once.',
    'typed-by-same': ({ name }) => `${name} typed this sheet first. Somebody else types it again.`,
    'typed-second-by-same': ({ name }) => `${name} typed this sheet the second time. Somebody else corrects the first.`,
    'first-entry-missing': () => 'This sheet has not been typed yet.',
    'no-mismatch': () => 'Both entries agree here.',
    'mismatch-changed': () => 'One of the marks was typed anew. Look at both again.',
    'mismatches-open': ({ cells }) =>
      cells === 1
        ? 'One mark was typed differently: settle it first.'
        : `${cells} marks were typed differently: settle them first.`,
    'ballot-says-otherwise': () => 'The ballot does not give this order.',
  },
});
