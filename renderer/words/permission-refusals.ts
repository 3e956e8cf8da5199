import type { CouncilAction, MeetingAction } from '#domain/meeting/meeting.ts';
import { bothLanguages } from './bilingual.ts';
import { meetingWords } from './meeting-words.ts';
import { safetySentence } from './safety-words.ts';
import type { SomeRefusals } from './sentence-table.ts';

const actions = bothLanguages({
  vi: {
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
    'score-clusters': 'khóa vòng chấm, chốt điểm và quyết định thứ hạng',
    'keep-rules': 'sửa quy định áp dụng',
  } satisfies Record<MeetingAction | CouncilAction, string>,
  en: {
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
    'score-clusters': 'locking stages, closing scorings and deciding places',
    'keep-rules': 'editing the rules in force',
  },
});

/** Why something cannot be done now, or not by whoever sits here. */
export const permissionRefusals = bothLanguages({
  vi: {
    'phase-forbids': ({ phase, action }) =>
      `Phiên họp ở bước “${meetingWords.vi.phase[phase]}” nên không thể ${actions.vi[action]}.`,
    'role-forbids': ({ action }) =>
      `Chỉ Chủ tịch hoặc Thư ký mới được ${actions.vi[action]}. Đổi người ngồi máy bằng phím F2.`,
    'read-only': () => 'Cửa sổ khác đang ghi, cửa sổ này chỉ để xem.',
    'chair-only': () =>
      'Chỉ Chủ tịch Hội đồng hoặc người chủ trì phiên họp được quyết định làm tiếp: bấm F2 để chọn Chủ tịch hoặc người chủ trì là người đang thao tác.',
    'not-safe': ({ reasons }) => reasons.map((reason) => safetySentence(reason, 'vi')).join(' '),
  } satisfies SomeRefusals,
  en: {
    'phase-forbids': ({ phase, action }) =>
      `The meeting is at “${meetingWords.en.phase[phase]}”, which rules out ${actions.en[action]}.`,
    'role-forbids': ({ action }) =>
      `Only the chair or the secretary may do this: ${actions.en[action]}. Change who sits here with F2.`,
    'read-only': () => 'Another window is writing; this one only reads.',
    'chair-only': () =>
      'Only the chair or whoever presides decides to go on: press F2 and choose who of them sits here.',
    'not-safe': ({ reasons }) => reasons.map((reason) => safetySentence(reason, 'en')).join(' '),
  } satisfies SomeRefusals,
});
