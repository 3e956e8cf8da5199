import { reconciles } from '#domain/voting/ballot-count.ts';
import type { CouncilAction, MeetingAction } from '#domain/meeting/meeting.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import type { Refusal } from '#domain/refusal.ts';
import { shortDate, spokenTime } from '#domain/time.ts';
import { bothLanguages, type Language } from './bilingual.ts';
import { besideRefusal } from './beside-refusals.ts';
import { countRefusalSentence } from './count-refusal-words.ts';
import { dossierRefusal, isDossierRefusal } from './dossier-refusals.ts';
import { isLetterRefusal, letterRefusal } from './letter-refusals.ts';
import { meetingWords } from './meeting-words.ts';
import { paperRefusal } from './paper-refusals.ts';
import { rollRefusal } from './roll-refusals.ts';
import { isRegistrationRefusal, registrationRefusal } from './registration-refusals.ts';
import { isMovementRefusal, movementRefusal } from './movement-refusals.ts';
import { isRegisterRefusal, registerRefusal } from './register-refusals.ts';
import { isRuleRefusal, ruleRefusal } from './rule-refusals.ts';
import { requiredWords } from './required-words.ts';
import { cannotUndo } from './undo-refusals.ts';
import { safetySentence } from './safety-words.ts';

const words = bothLanguages({
  vi: {
    action: {
      prepare: 'sửa phần chuẩn bị',
      'mark-attendance': 'điểm danh',
      score: 'chấm điểm',
      vote: 'ghi biểu quyết',
      note: 'ghi ý kiến',
      'set-outcome': 'ghi kết quả',
      word: 'sửa câu chữ',
      'freeze-sheet': 'in phiếu bầu, danh sách dự họp',
      'freeze-count-record': 'chốt biên bản kiểm phiếu',
      'freeze-paper': 'chốt văn bản',
      sign: 'ký',
      'enter-from-paper': 'nhập lại từ giấy',
      recount: 'kiểm phiếu lại',
      correct: 'đính chính',
      reopen: 'mở lại phiên họp',
      advance: 'chuyển bước',
      seat: 'đổi thành viên Hội đồng',
      letterhead: 'đổi tiêu đề văn bản',
      'prepare-meeting': 'chuẩn bị phiên họp',
      'receive-nomination': 'tiếp nhận đề nghị',
      'keep-year': 'ghi việc trong năm',
      'keep-rules': 'sửa quy định áp dụng',
    } satisfies Record<MeetingAction | CouncilAction, string>,
    subject: {
      meeting: 'phiên họp',
      nomination: 'đề nghị',
      round: 'lượt bỏ phiếu',
      paper: 'văn bản',
      member: 'thành viên',
      nominee: 'đối tượng',
      file: 'tệp',
      letterhead: 'tiêu đề văn bản',
      interest: 'dòng của sổ liên quan',
      'register-row': 'dòng của danh mục',
      receipt: 'lượt nhận hồ sơ',
      attachment: 'giấy tờ của hồ sơ',
      letter: 'công văn',
      publication: 'thông báo công khai',
      holiday: 'ngày nghỉ',
    },
  },
  en: {
    action: {
      prepare: 'changing the preparation',
      'mark-attendance': 'the roll-call',
      score: 'scoring',
      vote: 'recording votes',
      note: 'noting remarks',
      'set-outcome': 'entering outcomes',
      word: 'changing the wording',
      'freeze-sheet': 'printing ballot papers and the attendance list',
      'freeze-count-record': 'freezing the count record',
      'freeze-paper': 'freezing papers',
      sign: 'signing',
      'enter-from-paper': 'entering from paper',
      recount: 'counting again',
      correct: 'correcting a name',
      reopen: 'reopening the meeting',
      advance: 'moving on',
      seat: 'changing the members of the council',
      letterhead: 'changing the letterhead',
      'prepare-meeting': 'preparing a meeting',
      'receive-nomination': 'receiving nominations',
      'keep-year': 'keeping the work of the year',
      'keep-rules': 'editing the rules in force',
    },
    subject: {
      meeting: 'meeting',
      nomination: 'nomination',
      round: 'round',
      paper: 'paper',
      member: 'member',
      nominee: 'nominee',
      file: 'file',
      letterhead: 'letterhead',
      interest: 'line of the register',
      'register-row': 'line of the register',
      receipt: 'receipt',
      attachment: 'piece of the dossier',
      letter: 'letter',
      publication: 'publication',
      holiday: 'day off',
    },
  },
});

/** Why something was not done, as one sentence to whoever asked; a new refusal without a sentence does not compile. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const w = words[language];
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  if (isRegisterRefusal(refusal)) return registerRefusal(refusal, language);
  if (isRegistrationRefusal(refusal)) return registrationRefusal(refusal, language);
  if (isRuleRefusal(refusal)) return ruleRefusal(refusal, language);
  if (isDossierRefusal(refusal)) return dossierRefusal(refusal, language);
  if (isLetterRefusal(refusal)) return letterRefusal(refusal, language);
  if (isMovementRefusal(refusal)) return movementRefusal(refusal, language);
  switch (refusal.type) {
    case 'phase-forbids': {
      const phase = meetingWords[language].phase[refusal.phase];
      const action = w.action[refusal.action];
      return say(
        `Phiên họp ở bước “${phase}” nên không thể ${action}.`,
        `The meeting is at “${phase}”, which rules out ${action}.`,
      );
    }
    case 'role-forbids':
      return say(
        `Chỉ Chủ tịch hoặc Thư ký mới được ${w.action[refusal.action]}. Đổi người ngồi máy bằng phím F2.`,
        `Only the chair or the secretary may do this: ${w.action[refusal.action]}. Change who sits here with F2.`,
      );
    case 'not-a-number':
      return say(`“${refusal.typed}” không phải là số.`, `“${refusal.typed}” is not a number.`);
    case 'too-fine':
      return say(`“${refusal.typed}” có quá hai chữ số thập phân.`, `“${refusal.typed}” has more than two decimals.`);
    case 'out-of-range': {
      const [min, max] = [formatPoints(refusal.min), formatPoints(refusal.max)];
      return say(`Điểm phải từ ${min} đến ${max}.`, `Points must be between ${min} and ${max}.`);
    }
    case 'too-many-votes':
      return say(
        `Đã nhập ${refusal.counted} phiếu nhưng chỉ có ${refusal.voters} người được biểu quyết.`,
        `${refusal.counted} votes were entered, but only ${refusal.voters} members may vote.`,
      );
    case 'not-on-list':
      return say('Dòng tách riêng không có trong danh sách biểu quyết.', 'The row taken out is not on the list.');
    case 'counted-twice':
      return say('Một dòng được tách riêng hai lần.', 'A row was taken out twice.');
    case 'not-a-count':
      return say('Số người phải là số nguyên, từ 0 trở lên.', 'A number of people is whole and not below 0.');
    case 'round-open':
      return say('Còn một lượt bỏ phiếu chưa kết thúc.', 'A round is still open.');
    case 'nominations-without-outcome': {
      const count = refusal.nominationIds.length;
      return say(`Còn ${count} đề nghị chưa có kết quả.`, `${count} nominations have no outcome yet.`);
    }
    case 'read-only':
      return say('Cửa sổ khác đang ghi, cửa sổ này chỉ để xem.', 'Another window is writing; this one only reads.');
    case 'not-found': {
      const subject = w.subject[refusal.subject];
      return say(`Không tìm thấy ${subject} này.`, `This ${subject} was not found.`);
    }
    case 'council-exists':
      return say('Máy này đã có hội đồng.', 'There is a council on this laptop already.');
    case 'required':
      return requiredWords[language][refusal.field];
    case 'tax-code-taken':
      return say(
        `Mã số thuế ${refusal.taxCode} đã thuộc về ${refusal.name}. Sửa tên hoặc mã số thuế.`,
        `Tax code ${refusal.taxCode} belongs to ${refusal.name}. Correct the name or the code.`,
      );
    case 'no-rule-book':
      return say(
        `Ngày ${shortDate(refusal.date)} chưa có quy định áp dụng.`,
        `No rules are in force on ${shortDate(refusal.date)}.`,
      );
    case 'seat-taken':
      return refusal.role === 'chair'
        ? say(
            `Chủ tịch đang là ${refusal.name}. Ghi ngày thôi giữ trước.`,
            `${refusal.name} is the chair. End that seat first.`,
          )
        : say(
            `Thư ký đang là ${refusal.name}. Ghi ngày thôi giữ trước.`,
            `${refusal.name} is the secretary. End that seat first.`,
          );
    case 'not-a-member':
      return say(
        'Người này không phải thành viên Hội đồng vào ngày họp.',
        'This person is no member on the day of the meeting.',
      );
    case 'not-scored-here':
      return say('Phiên họp này không chấm điểm đối tượng đó.', 'This meeting does not score that nominee.');
    case 'quorum-missing':
      return say(
        `Có mặt ${refusal.present}, cần ${refusal.required} thì mới đủ số họp.`,
        `${refusal.present} are present; ${refusal.required} are needed to meet.`,
      );
    case 'another-round-open':
      return say('Đang có lượt bỏ phiếu khác chưa kết thúc.', 'Another round is still open.');
    case 'round-closed':
      return say('Lượt bỏ phiếu này đã kết thúc.', 'This round is closed.');
    case 'nothing-to-vote':
      return say('Không còn đề nghị nào để biểu quyết.', 'There is nothing left to vote on.');
    case 'already-decided':
      return say('Đề nghị này đã có kết quả.', 'This nomination has an outcome already.');
    case 'already-nominated':
      return say(
        'Đối tượng này đã được đề nghị đúng danh hiệu, loại hình này trong năm.',
        'This nominee is already proposed for this award and occasion this year.',
      );
    case 'tellers-missing':
      return say('Chưa bầu tổ kiểm phiếu.', 'No tellers have been elected yet.');
    case 'teller-absent':
      return say(
        `${refusal.name} vắng mặt nên không thể kiểm phiếu.`,
        `${refusal.name} is absent and cannot be a teller.`,
      );
    case 'teller-is-nominee':
      return say(
        `${refusal.name} có tên trong danh sách xét nên không kiểm phiếu.`,
        `${refusal.name} is on the list and cannot be a teller.`,
      );
    case 'not-reconciled': {
      const open = refusal.identities.filter((identity) => !reconciles([identity])).length;
      return say(`Đối chiếu số phiếu còn ${open} dòng chưa khớp.`, `${open} lines of the reconciliation do not agree.`);
    }
    case 'count-record-missing':
      return say(
        `Còn ${refusal.roundIds.length} biên bản kiểm phiếu chưa chốt.`,
        `${refusal.roundIds.length} count records are not frozen yet.`,
      );
    case 'seat-empty':
      return refusal.role === 'chair'
        ? say('Hội đồng chưa có Chủ tịch vào ngày này.', 'The council has no chair on that day.')
        : say('Hội đồng chưa có Thư ký vào ngày này.', 'The council has no secretary on that day.');
    case 'papers-missing':
      return say(`Còn ${refusal.count} văn bản chưa chốt.`, `${refusal.count} papers are not frozen yet.`);
    case 'presiding-absent':
      return refusal.part === 'chair'
        ? say(
            `${refusal.name} vắng nên chưa có người chủ trì. Chọn người chủ trì được ủy quyền.`,
            `${refusal.name} is absent, so nobody presides. Choose who presides with the chair's authority.`,
          )
        : say(
            `${refusal.name} vắng nên chưa có thư ký. Chọn người ghi biên bản.`,
            `${refusal.name} is absent, so nobody writes the minutes. Choose who does.`,
          );
    case 'roll-incomplete':
      return say(`Còn ${refusal.missing} thành viên chưa điểm danh.`, `${refusal.missing} members are not marked yet.`);
    case 'ends-before-opening':
      return say(
        `Giờ kết thúc phải sau giờ khai mạc, ${spokenTime(refusal.opensAt)}.`,
        `The meeting cannot end before it opened, at ${refusal.opensAt}.`,
      );
    case 'ends-before-start':
      return say(
        `Ngày kết thúc không thể trước ngày bắt đầu, ${shortDate(refusal.from)}.`,
        `It cannot end before it began, on ${shortDate(refusal.from)}.`,
      );
    case 'letterhead-not-later':
      return say(
        `Tiêu đề mới phải áp dụng sau ngày ${shortDate(refusal.from)}, ngày bắt đầu của tiêu đề đang dùng.`,
        `A new letterhead must begin after ${shortDate(refusal.from)}, when the present one began.`,
      );
    case 'rule-is-law':
      return say('Tỷ lệ này do luật định, Hội đồng không sửa được.', 'This share is set by law and cannot be changed.');
    case 'share-impossible':
      return say(
        'Tỷ lệ phải lớn hơn 0 và không quá 100%. Nhập như 80 trên 100 hoặc 2 trên 3.',
        'A share lies above 0 and is at most 100%. Type it as 80 of 100 or 2 of 3.',
      );
    case 'on-another-agenda':
      return say(
        'Có trường hợp đang ở chương trình của một phiên họp khác.',
        'A nomination is on the agenda of another meeting.',
      );
    case 'not-on-ballot':
      return say(
        `Còn ${refusal.count} trường hợp chưa có trên phiếu đã in. In lại phiếu rồi phát.`,
        `${refusal.count} cases are not on the printed paper. Make the papers again, then issue them.`,
      );
    case 'not-a-lower-form':
      return say(
        'Chỉ chuyển được sang hình thức thấp hơn dành cho đối tượng này.',
        'A nomination is moved only to a lower form that is open to this nominee.',
      );
    case 'not-approved':
      return say(
        'Chỉ trường hợp đủ tỷ lệ mới được đề nghị có điều kiện.',
        'Only a case that reached its share can be proposed on condition.',
      );
    case 'not-a-recipient':
      return say(
        'Danh hiệu, hình thức này không dành cho loại đối tượng đó.',
        'This award is not open to that kind of nominee.',
      );
    case 'due-before-meeting':
      return say(
        `Hạn hoàn thiện không thể trước ngày họp, ${shortDate(refusal.date)}.`,
        `What is owed cannot be due before the meeting, on ${shortDate(refusal.date)}.`,
      );
    case 'added-in-session':
      return say(
        'Trường hợp bổ sung tại phiên họp chỉ được đề nghị có điều kiện.',
        'A case brought up in the room can only be proposed on condition.',
      );
    case 'too-much-dissent':
      return say(
        `Đã nhập ${refusal.counted} người nhưng chỉ có ${refusal.present} người có mặt.`,
        `${refusal.counted} were entered, but only ${refusal.present} are present.`,
      );
    case 'not-carried':
      return say(
        `Chưa quá nửa trong ${refusal.present} người có mặt nhất trí nên chưa thông qua.`,
        `Not more than half of the ${refusal.present} present agree; it is not carried.`,
      );
    case 'nothing-to-undo':
      return say('Không có việc nào để hoàn tác.', 'There is nothing to undo.');
    case 'cannot-undo':
      return cannotUndo[language][refusal.why];
    case 'not-safe':
      return refusal.reasons.map((reason) => safetySentence(reason, language)).join(' ');
    case 'recusals-unanswered':
      return say(
        `Còn ${refusal.count} người có liên quan theo sổ chưa xác nhận: xác nhận trước khi biểu quyết.`,
        `${refusal.count} concerned by the register are not answered: ask before the vote.`,
      );
    case 'chair-only':
      return say(
        'Chỉ Chủ tịch Hội đồng hoặc người chủ trì phiên họp được quyết định làm tiếp: bấm F2 để chọn Chủ tịch hoặc người chủ trì là người đang thao tác.',
        'Only the chair or whoever presides decides to go on: press F2 and choose who of them sits here.',
      );
    case 'too-early':
    case 'not-in-room':
    case 'not-absent':
    case 'round-running':
    case 'was-in-room':
    case 'opinion-counted':
    case 'in-office':
    case 'was-not-there':
    case 'ends-before-coming':
    case 'roll-awaited':
      return rollRefusal(refusal, language);
    case 'shares-not-whole':
    case 'initiative-known':
    case 'already-replied':
    case 'reply-before-sending':
    case 'reply-late':
    case 'recused-answered':
    case 'answers-missing':
    case 'replies-awaited':
    case 'closed-before-reply':
    case 'deadline-passed':
    case 'deadline-not-later':
    case 'replies-there':
    case 'interest-voted-by':
    case 'overrides-locked':
    case 'register-changed':
    case 'intake-stopped':
    case 'intake-failed':
      return besideRefusal(refusal, language);
    case 'already-frozen':
    case 'changed-meanwhile':
    case 'already-signed':
    case 'paper-replaced':
    case 'rehearsing':
    case 'other-name':
    case 'not-a-scan':
    case 'file-too-large':
    case 'not-your-turn':
      return paperRefusal(refusal, language);
    default:
      return countRefusalSentence(refusal, language);
  }
}
