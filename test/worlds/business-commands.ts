import type { CivilDate, ClockTime } from '#domain/time.ts';
import { rollAwaited } from '#domain/meeting/sitting.ts';
import { decideBusiness, putInitiative, sayOnBusiness, voteOnInitiative } from '#store/business.ts';
import { countHeadBallot } from '#store/head-ballots.ts';
import { recognise } from '#store/initiatives.ts';
import type { MeetingCommand } from './meeting-commands.ts';
import { meetingId, members } from './sample-council.ts';

const initiative = {
  title: 'Cải tiến đồ gá',
  scope: 'base',
  authors: [{ name: 'Nguyễn Văn Khuôn', unit: '', share: 100 }],
} as const;
const at = '10:00' as ClockTime;
const [chair] = members;
if (!chair) throw new Error('The sample council has seats');
const dissent = { against: 0, abstained: 0 };

/** The commands of a body's own business, which a council's meeting takes as well as a cluster's. */
export const businessCommands: Readonly<Record<string, MeetingCommand>> = {
  sayOnBusiness: {
    actions: ['note'],
    give: (desk) =>
      sayOnBusiness(desk, { meetingId, kind: 'proposals', line: { memberId: chair, text: 'Đề nghị sớm hướng dẫn' } }),
  },
  decideBusiness: { actions: ['vote'], give: (desk) => decideBusiness(desk, { meetingId, kind: 'criteria', dissent }) },
  putInitiative: {
    actions: ['prepare', 'vote'],
    give: (desk) => putInitiative(desk, { meetingId, initiative }),
  },
  voteOnInitiative: {
    actions: ['vote'],
    give: async (desk, { record }) => {
      // In the room what is voted on is put first, where anything is voted on.
      const votes = record.meeting.phase === 'in-session' && rollAwaited(record.meeting) === undefined;
      const put = votes ? await putInitiative(desk, { meetingId, initiative }) : null;
      if (put && !put.ok) return put;
      return voteOnInitiative(desk, { meetingId, title: initiative.title, mode: 'hands', dissent });
    },
  },
  countHeadBallot: {
    actions: ['vote'],
    give: (desk, { record }) =>
      countHeadBallot(desk, {
        meetingId,
        ballot: {
          closedAt: at,
          issued: 5,
          returned: 5,
          valid: 5,
          invalid: 0,
          rows: members
            .filter((id) => record.meeting.tellers.every(({ memberId }) => memberId !== id))
            .slice(0, 2)
            .map((memberId, place) => ({ memberId, votes: 4 - place * 3 })),
        },
      }),
  },
  recognise: {
    actions: ['correct'],
    give: (desk) => recognise(desk, { meetingId, decision: { number: '42/QĐ-BQL', date: '2026-12-20' as CivilDate } }),
  },
};
