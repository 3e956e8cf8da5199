import { reconciles, type Identity } from '#domain/voting/ballot-count.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { shortDate, spokenTime } from '#domain/time.ts';
import { bothLanguages } from './bilingual.ts';
import type { SomeRefusals } from './sentence-table.ts';

const openOf = (identities: readonly Identity[]): number =>
  identities.filter((identity) => !reconciles([identity])).length;

/** Why a meeting was not opened, scored, voted in or ended. */
export const meetingRefusals = bothLanguages({
  vi: {
    'not-a-number': ({ typed }) => `“${typed}” không phải là số.`,
    'too-fine': ({ typed }) => `“${typed}” có quá hai chữ số thập phân.`,
    'out-of-range': ({ min, max }) => `Điểm phải từ ${formatPoints(min)} đến ${formatPoints(max)}.`,
    'too-many-votes': ({ counted, voters }) => `Đã nhập ${counted} phiếu nhưng chỉ có ${voters} người được biểu quyết.`,
    'not-on-list': () => 'Dòng tách riêng không có trong danh sách biểu quyết.',
    'counted-twice': () => 'Một dòng được tách riêng hai lần.',
    'not-a-count': () => 'Số người phải là số nguyên, từ 0 trở lên.',
    'round-open': () => 'Còn một lượt bỏ phiếu chưa kết thúc.',
    'nominations-without-outcome': ({ nominationIds }) => `Còn ${nominationIds.length} đề nghị chưa có kết quả.`,
    'not-a-member': () => 'Người này không phải thành viên Hội đồng vào ngày họp.',
    'not-scored-here': () => 'Phiên họp này không chấm điểm đối tượng đó.',
    'quorum-missing': ({ present, required }) => `Có mặt ${present}, cần ${required} thì mới đủ số họp.`,
    'another-round-open': () => 'Đang có lượt bỏ phiếu khác chưa kết thúc.',
    'round-closed': () => 'Lượt bỏ phiếu này đã kết thúc.',
    'nothing-to-vote': () => 'Không còn đề nghị nào để biểu quyết.',
    'already-decided': () => 'Đề nghị này đã có kết quả.',
    'tellers-missing': () => 'Chưa bầu tổ kiểm phiếu.',
    'teller-absent': ({ name }) => `${name} vắng mặt nên không thể kiểm phiếu.`,
    'teller-is-nominee': ({ name }) => `${name} có tên trong danh sách xét nên không kiểm phiếu.`,
    'not-reconciled': ({ identities }) => `Đối chiếu số phiếu còn ${openOf(identities)} dòng chưa khớp.`,
    'count-record-missing': ({ roundIds }) => `Còn ${roundIds.length} biên bản kiểm phiếu chưa chốt.`,
    'papers-missing': ({ count }) => `Còn ${count} văn bản chưa chốt.`,
    'presiding-absent': ({ part, name }) =>
      part === 'chair'
        ? `${name} vắng nên chưa có người chủ trì. Chọn người chủ trì được ủy quyền.`
        : `${name} vắng nên chưa có thư ký. Chọn người ghi biên bản.`,
    'roll-incomplete': ({ missing }) => `Còn ${missing} thành viên chưa điểm danh.`,
    'ends-before-opening': ({ opensAt }) => `Giờ kết thúc phải sau giờ khai mạc, ${spokenTime(opensAt)}.`,
    'on-another-agenda': () => 'Có trường hợp đang ở chương trình của một phiên họp khác.',
    'not-on-ballot': ({ count }) => `Còn ${count} trường hợp chưa có trên phiếu đã in. In lại phiếu rồi phát.`,
    'not-a-lower-form': () => 'Chỉ chuyển được sang hình thức thấp hơn dành cho đối tượng này.',
    'not-approved': () => 'Chỉ trường hợp đủ tỷ lệ mới được đề nghị có điều kiện.',
    'due-before-meeting': ({ date }) => `Hạn hoàn thiện không thể trước ngày họp, ${shortDate(date)}.`,
    'added-in-session': () => 'Trường hợp bổ sung tại phiên họp chỉ được đề nghị có điều kiện.',
    'too-much-dissent': ({ counted, present }) => `Đã nhập ${counted} người nhưng chỉ có ${present} người có mặt.`,
    'not-carried': ({ present }) => `Chưa quá nửa trong ${present} người có mặt nhất trí nên chưa thông qua.`,
    'recusals-unanswered': ({ count }) =>
      `Còn ${count} người có liên quan theo sổ chưa xác nhận: xác nhận trước khi biểu quyết.`,
  } satisfies SomeRefusals,
  en: {
    'not-a-number': ({ typed }) => `“${typed}” is not a number.`,
    'too-fine': ({ typed }) => `“${typed}” has more than two decimals.`,
    'out-of-range': ({ min, max }) => `Points must be between ${formatPoints(min)} and ${formatPoints(max)}.`,
    'too-many-votes': ({ counted, voters }) => `${counted} votes were entered, but only ${voters} members may vote.`,
    'not-on-list': () => 'The row taken out is not on the list.',
    'counted-twice': () => 'A row was taken out twice.',
    'not-a-count': () => 'A number of people is whole and not below 0.',
    'round-open': () => 'A round is still open.',
    'nominations-without-outcome': ({ nominationIds }) => `${nominationIds.length} nominations have no outcome yet.`,
    'not-a-member': () => 'This person is no member on the day of the meeting.',
    'not-scored-here': () => 'This meeting does not score that nominee.',
    'quorum-missing': ({ present, required }) => `${present} are present; ${required} are needed to meet.`,
    'another-round-open': () => 'Another round is still open.',
    'round-closed': () => 'This round is closed.',
    'nothing-to-vote': () => 'There is nothing left to vote on.',
    'already-decided': () => 'This nomination has an outcome already.',
    'tellers-missing': () => 'No tellers have been elected yet.',
    'teller-absent': ({ name }) => `${name} is absent and cannot be a teller.`,
    'teller-is-nominee': ({ name }) => `${name} is on the list and cannot be a teller.`,
    'not-reconciled': ({ identities }) => `${openOf(identities)} lines of the reconciliation do not agree.`,
    'count-record-missing': ({ roundIds }) => `${roundIds.length} count records are not frozen yet.`,
    'papers-missing': ({ count }) => `${count} papers are not frozen yet.`,
    'presiding-absent': ({ part, name }) =>
      part === 'chair'
        ? `${name} is absent, so nobody presides. Choose who presides with the chair's authority.`
        : `${name} is absent, so nobody writes the minutes. Choose who does.`,
    'roll-incomplete': ({ missing }) => `${missing} members are not marked yet.`,
    'ends-before-opening': ({ opensAt }) => `The meeting cannot end before it opened, at ${opensAt}.`,
    'on-another-agenda': () => 'A nomination is on the agenda of another meeting.',
    'not-on-ballot': ({ count }) =>
      `${count} cases are not on the printed paper. Make the papers again, then issue them.`,
    'not-a-lower-form': () => 'A nomination is moved only to a lower form that is open to this nominee.',
    'not-approved': () => 'Only a case that reached its share can be proposed on condition.',
    'due-before-meeting': ({ date }) => `What is owed cannot be due before the meeting, on ${shortDate(date)}.`,
    'added-in-session': () => 'A case brought up in the room can only be proposed on condition.',
    'too-much-dissent': ({ counted, present }) => `${counted} were entered, but only ${present} are present.`,
    'not-carried': ({ present }) => `Not more than half of the ${present} present agree; it is not carried.`,
    'recusals-unanswered': ({ count }) => `${count} concerned by the register are not answered: ask before the vote.`,
  } satisfies SomeRefusals,
});
