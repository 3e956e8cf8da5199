import type { BodyKind } from '#domain/council.ts';
import type { AttendanceState } from '#domain/meeting/attendance.ts';
import type { MeetingKind, Phase } from '#domain/meeting/meeting.ts';
import type { OutcomeType } from '#domain/meeting/outcome.ts';
import { bothLanguages } from './bilingual.ts';

/** Names of what a meeting goes through: phases, attendance, outcomes. */
export const meetingWords = bothLanguages({
  vi: {
    phase: {
      preparing: 'Chuẩn bị',
      convened: 'Đã mời họp',
      'in-session': 'Đang họp',
      closed: 'Đã kết thúc',
      'results-locked': 'Đã chốt kết quả',
      'texts-locked': 'Đã chốt văn bản',
      signed: 'Đã ký',
      archived: 'Đã lưu',
    } satisfies Record<Phase, string>,
    kind: {
      council: 'Họp Hội đồng',
      cluster: 'Họp cụm thi đua',
      initiative: 'Họp Hội đồng sáng kiến',
      circulation: 'Lấy ý kiến bằng văn bản',
    } satisfies Record<MeetingKind, string>,
    body: {
      council: 'Hội đồng Thi đua - Khen thưởng',
      cluster: 'Cụm thi đua',
      initiative: 'Hội đồng sáng kiến',
    } satisfies Record<BodyKind, string>,
    attendance: {
      present: 'Có mặt',
      'absent-excused': 'Vắng có lý do',
      'absent-unexcused': 'Vắng không lý do',
    } satisfies Record<AttendanceState, string>,
    outcome: {
      approved: 'Đủ tỷ lệ – đề nghị',
      'approved-on-condition': 'Đề nghị có điều kiện',
      'below-threshold': 'Không đủ tỷ lệ',
      deferred: 'Để lại xét sau',
      withdrawn: 'Rút hồ sơ',
      returned: 'Trả hồ sơ',
      'already-decided': 'Đã có quyết định',
      transferred: 'Chuyển hình thức',
    } satisfies Record<OutcomeType, string>,
    noOutcomeYet: 'Chờ xét',
  },
  en: {
    phase: {
      preparing: 'Preparing',
      convened: 'Convened',
      'in-session': 'In session',
      closed: 'Closed',
      'results-locked': 'Results locked',
      'texts-locked': 'Texts locked',
      signed: 'Signed',
      archived: 'Archived',
    },
    kind: {
      council: 'Council meeting',
      cluster: 'Cluster meeting',
      initiative: 'Initiative council meeting',
      circulation: 'Circulation in writing',
    },
    body: {
      council: 'Emulation and commendation council',
      cluster: 'Emulation cluster',
      initiative: 'Initiative council',
    },
    attendance: {
      present: 'Present',
      'absent-excused': 'Absent, excused',
      'absent-unexcused': 'Absent, not excused',
    },
    outcome: {
      approved: 'Reached, proposed',
      'approved-on-condition': 'Proposed on condition',
      'below-threshold': 'Below threshold',
      deferred: 'Deferred',
      withdrawn: 'Withdrawn',
      returned: 'Returned',
      'already-decided': 'Decided already',
      transferred: 'Transferred to another form',
    },
    noOutcomeYet: 'Waiting',
  },
});
