import type { Moment } from '#domain/meeting/circulation.ts';
import { shortDate } from '#domain/time.ts';
import { bothLanguages } from './bilingual.ts';
import type { SomeRefusals } from './sentence-table.ts';

const momentOf = ({ date, time }: Moment): string => `${time} ${shortDate(date)}`;

/** Why something beside the meetings in the room was not done: in writing, or by the initiative council. */
export const besideRefusals = bothLanguages({
  vi: {
    'shares-not-whole': ({ sum }) => `Tỷ lệ đóng góp của các tác giả cộng lại là ${sum}%, phải đúng 100%.`,
    'initiative-known': ({ number }) => `Sáng kiến này theo Quyết định ${number} đã được ghi.`,
    'already-replied': ({ name }) => `Đã có phiếu của ${name}. Sửa phiếu đã nhập và ghi lý do.`,
    'reply-before-sending': ({ sent }) => `Phiếu được gửi đi lúc ${momentOf(sent)}; ngày giờ nhận phải sau đó.`,
    'reply-late': ({ deadline }) => `Đã quá hạn ${momentOf(deadline)}. Ghi lý do nhận phiếu sau hạn.`,
    'recused-answered': ({ name }) => `${name} có liên quan nên không cho ý kiến ở dòng này.`,
    'answers-missing': ({ count }) => `Còn ${count} dòng chưa chọn ý kiến.`,
    'replies-awaited': ({ missing, deadline }) =>
      `Còn ${missing} thành viên chưa trả lời và chưa đến hạn ${momentOf(deadline)}.`,
    'closed-before-reply': ({ received }) => `Có phiếu nhận lúc ${momentOf(received)}; giờ tổng hợp phải sau đó.`,
    'deadline-not-later': ({ deadline }) => `Hạn mới phải sau hạn đang có (${momentOf(deadline)}).`,
    'replies-there': ({ count }) => `Đã nhận ${count} phiếu nên không thu hồi được; tổng hợp ý kiến khi đến hạn.`,
    'interest-voted-by': () =>
      'Đã có người không tham gia bỏ phiếu theo dòng này nên không sửa được: ghi ngày hết rồi ghi dòng mới.',
    'overrides-locked': ({ names }) =>
      `Kết quả phiên họp xét ${names.join(', ')} đã chốt, biên bản ghi các điều kiện đã xem xét riêng nên không đổi được nữa.`,
    'deadline-passed': ({ deadline }) => `Hạn gửi ý kiến (${momentOf(deadline)}) phải sau lúc gửi.`,
    'register-changed': () => 'Danh mục vừa có thay đổi. Xem lại kết quả đối chiếu rồi nhập.',
    'intake-stopped': () => 'Đã dừng. Chưa ghi dòng nào.',
    'intake-failed': () => 'Không nhập được danh sách. Chưa ghi dòng nào; thử lại, hoặc mở lại chương trình.',
  } satisfies SomeRefusals,
  en: {
    'shares-not-whole': ({ sum }) => `The authors’ shares add up to ${sum}%; they must make 100%.`,
    'initiative-known': ({ number }) => `This initiative under decision ${number} is recorded already.`,
    'already-replied': ({ name }) => `${name} has replied already. Correct that reply and say why.`,
    'reply-before-sending': ({ sent }) => `The papers were sent at ${momentOf(sent)}; a reply comes after that.`,
    'reply-late': ({ deadline }) => `The deadline was ${momentOf(deadline)}. Say why the reply is still taken.`,
    'recused-answered': ({ name }) => `${name} is related and does not answer on this line.`,
    'answers-missing': ({ count }) =>
      count === 1 ? 'One line has no answer yet.' : `${count} lines have no answer yet.`,
    'replies-awaited': ({ missing, deadline }) =>
      `${missing} ${missing === 1 ? 'member has' : 'members have'} not replied, and the deadline ${momentOf(deadline)} has not come.`,
    'closed-before-reply': ({ received }) => `A reply came at ${momentOf(received)}; the summing up comes after it.`,
    'deadline-not-later': ({ deadline }) =>
      `The new deadline must come after the one that stands (${momentOf(deadline)}).`,
    'replies-there': ({ count }) =>
      `${count} ${count === 1 ? 'reply is' : 'replies are'} in: it cannot be taken back, and is summed up at the deadline.`,
    'interest-voted-by': () => 'A member stayed out of a vote because of this line: end it and enter another.',
    'overrides-locked': ({ names }) =>
      `The results of the meeting that considered ${names.join(', ')} are locked: its minutes tell which rules were set aside, and this stays.`,
    'deadline-passed': ({ deadline }) => `The deadline (${momentOf(deadline)}) must come after the sending.`,
    'register-changed': () => 'The register has just changed. Look at the preview again, then take the list in.',
    'intake-stopped': () => 'Stopped. Nothing was written.',
    'intake-failed': () => 'The list could not be taken in. Nothing was written; try again, or open the program anew.',
  } satisfies SomeRefusals,
});
