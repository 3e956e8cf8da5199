import type { AwardId, MeetingId } from '#domain/ids.ts';
import type { Answer, Moment } from '#domain/meeting/circulation.ts';
import { askedMembers } from '#domain/meeting/circulation-state.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import {
  closeCirculation,
  prepareCirculation,
  recordReply,
  sendCirculation,
  type NewCirculation,
  type TypedReply,
} from '#store/circulation.ts';
import type { Desk } from '#store/desk.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';

/** A day in May and an hour. */
export const may = (day: number, time: string): Moment => ({
  date: `2026-05-${String(day).padStart(2, '0')}` as CivilDate,
  time: time as ClockTime,
});

/** A worker who put out a fire, asked about on the fifteenth, due on the sixteenth at four. */
export const fire = (change: Partial<NewCirculation> = {}): NewCirculation => ({
  nominees: [
    {
      nominee: {
        kind: 'person',
        salutation: 'Ông',
        name: 'Phan Văn Lửa',
        position: 'Công nhân',
        unit: 'Công ty TNHH Kho vận Bình Minh',
        unitTaxCode: '',
      },
      awardId: 'giay-khen' as AwardId,
    },
  ],
  deed: 'Phát hiện kịp thời và trực tiếp tham gia dập tắt đám cháy tại kho vật tư, không để thiệt hại về người.',
  event: {
    happenedOn: '2026-05-14' as CivilDate,
    happenedAt: 'Khu công nghiệp Quế Võ',
    proof: 'Biên bản vụ việc số 07/BB-CA ngày 14/5/2026',
    consent: 'Trưởng Ban đồng ý qua điện thoại ngày 15/5/2026',
  },
  purpose: 'khen thưởng thành tích đột xuất',
  titleOf: (name) => `Khen thưởng đột xuất: ${name}`,
  now: may(15, '08:00'),
  deadline: may(16, '16:00'),
  ...change,
});

/** Prepares a circulation and sends it. */
export async function sent(desk: Desk, change: Partial<NewCirculation> = {}): Promise<MeetingId> {
  const meetingId = must(await prepareCirculation(desk, fire(change)));
  must(await sendCirculation(desk, { meetingId, now: may(15, '08:30') }));
  return meetingId;
}

/** Everything known of a circulation now. */
export const recordOf = async (desk: Desk, meetingId: MeetingId): Promise<MeetingRecord> =>
  (await loadMeetingRecord(desk.db, meetingId))!;

/** The reply of the so-manyth member to every line that is his, with what a test changes. */
export async function reply(
  desk: Desk,
  meetingId: MeetingId,
  index: number,
  answer: Answer = 'yes',
  change: Partial<TypedReply> = {},
) {
  const member = askedMembers(await recordOf(desk, meetingId))[index]!;
  return recordReply(desk, {
    meetingId,
    memberId: member.memberId,
    received: may(15, `10:${String(index).padStart(2, '0')}`),
    answers: member.lines.map(({ nominationId }) => ({ nominationId, answer })),
    opinion: '',
    lateNote: '',
    scan: null,
    ...change,
  });
}

/** Seven in favour, one against, one silent; summed up after the deadline. */
export async function summedUp(desk: Desk): Promise<MeetingId> {
  const meetingId = await sent(desk);
  for (let index = 0; index < 7; index += 1) must(await reply(desk, meetingId, index));
  must(await reply(desk, meetingId, 7, 'no', { opinion: 'Đề nghị xác minh thêm với Công an tỉnh.' }));
  must(await closeCirculation(desk, { meetingId, closed: may(17, '08:00') }));
  return meetingId;
}
