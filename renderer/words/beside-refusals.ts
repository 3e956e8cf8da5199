import type { Moment } from '#domain/meeting/circulation.ts';
import type { Refusal } from '#domain/refusal.ts';
import { impossible } from '#domain/result.ts';
import { shortDate } from '#domain/time.ts';
import type { Language } from './bilingual.ts';

type BesideRefusal = Extract<
  Refusal,
  {
    readonly type:
      | 'shares-not-whole'
      | 'initiative-known'
      | 'already-replied'
      | 'reply-before-sending'
      | 'reply-late'
      | 'recused-answered'
      | 'answers-missing'
      | 'replies-awaited'
      | 'closed-before-reply'
      | 'deadline-passed'
      | 'deadline-not-later'
      | 'replies-there'
      | 'interest-voted-by'
      | 'overrides-locked'
      | 'register-changed'
      | 'intake-stopped'
      | 'intake-failed';
  }
>;

/** Why something beside the meetings in the room was not done: in writing, or by the initiative council. */
export function besideRefusal(refusal: BesideRefusal, language: Language): string {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  switch (refusal.type) {
    case 'shares-not-whole':
      return say(
        `Tỷ lệ đóng góp của các tác giả cộng lại là ${refusal.sum}%, phải đúng 100%.`,
        `The authors’ shares add up to ${refusal.sum}%; they must make 100%.`,
      );
    case 'initiative-known':
      return say(
        `Sáng kiến này theo Quyết định ${refusal.number} đã được ghi.`,
        `This initiative under decision ${refusal.number} is recorded already.`,
      );
    case 'already-replied':
      return say(
        `Đã có phiếu của ${refusal.name}. Sửa phiếu đã nhập và ghi lý do.`,
        `${refusal.name} has replied already. Correct that reply and say why.`,
      );
    case 'reply-before-sending':
      return say(
        `Phiếu được gửi đi lúc ${momentOf(refusal.sent)}; ngày giờ nhận phải sau đó.`,
        `The papers were sent at ${momentOf(refusal.sent)}; a reply comes after that.`,
      );
    case 'reply-late':
      return say(
        `Đã quá hạn ${momentOf(refusal.deadline)}. Ghi lý do nhận phiếu sau hạn.`,
        `The deadline was ${momentOf(refusal.deadline)}. Say why the reply is still taken.`,
      );
    case 'recused-answered':
      return say(
        `${refusal.name} có liên quan nên không cho ý kiến ở dòng này.`,
        `${refusal.name} is related and does not answer on this line.`,
      );
    case 'answers-missing':
      return say(
        `Còn ${refusal.count} dòng chưa chọn ý kiến.`,
        refusal.count === 1 ? 'One line has no answer yet.' : `${refusal.count} lines have no answer yet.`,
      );
    case 'replies-awaited':
      return say(
        `Còn ${refusal.missing} thành viên chưa trả lời và chưa đến hạn ${momentOf(refusal.deadline)}.`,
        `${refusal.missing} ${refusal.missing === 1 ? 'member has' : 'members have'} not replied, and the deadline ${momentOf(refusal.deadline)} has not come.`,
      );
    case 'closed-before-reply':
      return say(
        `Có phiếu nhận lúc ${momentOf(refusal.received)}; giờ tổng hợp phải sau đó.`,
        `A reply came at ${momentOf(refusal.received)}; the summing up comes after it.`,
      );
    case 'deadline-not-later':
      return say(
        `Hạn mới phải sau hạn đang có (${momentOf(refusal.deadline)}).`,
        `The new deadline must come after the one that stands (${momentOf(refusal.deadline)}).`,
      );
    case 'replies-there':
      return say(
        `Đã nhận ${refusal.count} phiếu nên không thu hồi được; tổng hợp ý kiến khi đến hạn.`,
        `${refusal.count} ${refusal.count === 1 ? 'reply is' : 'replies are'} in: it cannot be taken back, and is summed up at the deadline.`,
      );
    case 'interest-voted-by':
      return say(
        'Đã có người không tham gia bỏ phiếu theo dòng này nên không sửa được: ghi ngày hết rồi ghi dòng mới.',
        'A member stayed out of a vote because of this line: end it and enter another.',
      );
    case 'overrides-locked':
      return say(
        `Kết quả phiên họp xét ${refusal.names.join(', ')} đã chốt, biên bản ghi các điều kiện đã xem xét riêng nên không đổi được nữa.`,
        `The results of the meeting that considered ${refusal.names.join(', ')} are locked: its minutes tell which rules were set aside, and this stays.`,
      );
    case 'deadline-passed':
      return say(
        `Hạn gửi ý kiến (${momentOf(refusal.deadline)}) phải sau lúc gửi.`,
        `The deadline (${momentOf(refusal.deadline)}) must come after the sending.`,
      );
    case 'register-changed':
      return say(
        'Danh mục vừa có thay đổi. Xem lại kết quả đối chiếu rồi nhập.',
        'The register has just changed. Look at the preview again, then take the list in.',
      );
    case 'intake-stopped':
      return say('Đã dừng. Chưa ghi dòng nào.', 'Stopped. Nothing was written.');
    case 'intake-failed':
      return say(
        'Không nhập được danh sách. Chưa ghi dòng nào; thử lại, hoặc mở lại chương trình.',
        'The list could not be taken in. Nothing was written; try again, or open the program anew.',
      );
    default:
      return impossible(refusal);
  }
}

const momentOf = ({ date, time }: Moment): string => `${time} ${shortDate(date)}`;
