import { describe, expect, test } from 'vitest';
import type { AwardId, MeetingId } from '#domain/ids.ts';
import { rollNow, seatsOf } from '#domain/meeting/meeting-record.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { drawPaper } from '#documents/paper.ts';
import { electHead } from '#store/assents.ts';
import { markAttendance } from '#store/attendance.ts';
import { clusterEvidence } from '#store/cluster-evidence.ts';
import { prepareClusterMeeting, type NewClusterMeeting } from '#store/cluster-meetings.ts';
import { loadCouncil } from '#store/council.ts';
import { listFreeNominations, loadMeetingRecord } from '#store/meeting-reading.ts';
import { addNote } from '#store/notes.ts';
import { setAgenda } from '#store/preparation.ts';
import { advanceMeeting } from '#store/progress.ts';
import { closeHands, openRound } from '#store/rounds.ts';
import { fonts } from '#test/documents/signed-sample.ts';
import { wordsOf } from '#test/documents/poppler.ts';
import { clusterSymbol, clusterWording } from '#words/founding-words.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { desk, meetingId as councilMeeting, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const units = smallWorld.clusterMemberships.map(({ nomineeId }) => nomineeId);
const nominationOf = (awardId: string) =>
  smallWorld.nominations.filter((nomination) => nomination.awardId === awardId && units.includes(nomination.nomineeId));

const meetingOf = (change: Partial<NewClusterMeeting> = {}): NewClusterMeeting => ({
  clusterId: smallWorld.clusters[0]!.id,
  representatives: new Map(
    units.map((id, index) => [id, { name: `Nguyễn Văn Đại ${index + 1}`, position: 'Giám đốc' }]),
  ),
  headId: units[0]!,
  secretaryId: units[1]!,
  decision: { number: '20/QĐ-BQL', date: '2026-01-10' as CivilDate },
  symbol: clusterSymbol(1),
  firstWording: clusterWording,
  title: 'Họp Cụm thi đua số 1 cuối năm 2026',
  purpose: 'suy tôn khen thưởng năm 2026, bầu Cụm trưởng năm 2027',
  year: 2026,
  date: '2026-12-05' as CivilDate,
  opensAt: '14:00' as ClockTime,
  place: 'Phòng họp Khu công nghiệp VSIP',
  guests: [],
  programme: [],
  criteriaSetId: null,
  scoredNomineeIds: [],
  nominationIds: nominationOf('giay-khen').map(({ id }) => id),
  ...change,
});
const recordOf = async (meetingId: MeetingId) => (await loadMeetingRecord(desk.db, meetingId))!;

async function opened(): Promise<MeetingId> {
  const meetingId = must(await prepareClusterMeeting(desk, meetingOf()));
  must(await advanceMeeting(desk, { meetingId }));
  const seats = seatsOf(await recordOf(meetingId));
  const marks = seats.map(({ memberId }) => ({ memberId, state: 'present' as const, writtenOpinion: false }));
  must(await markAttendance(desk, { meetingId, marks }));
  must(await advanceMeeting(desk, { meetingId, openedAt: '14:05' as ClockTime }));
  return meetingId;
}

describe('a cluster', () => {
  test('meets as its units, one vote each, under its own heading', async () => {
    const record = await recordOf(must(await prepareClusterMeeting(desk, meetingOf())));
    expect(record.meeting).toMatchObject({ kind: 'cluster', phase: 'preparing' });
    expect(record.council).toMatchObject({ kind: 'cluster', name: 'Cụm thi đua số 1' });
    expect(record.letterheads).toMatchObject([{ issuerLines: ['CỤM THI ĐUA SỐ 1'], minutesSymbol: '/BB-CTĐ1' }]);
    expect(seatsOf(record).map(({ name, role }) => [name, role])).toEqual(
      units.map((id, index) => [
        smallWorld.nominees.find((nominee) => nominee.id === id)!.name,
        index === 0 ? 'chair' : index === 1 ? 'secretary' : 'member',
      ]),
    );
  });

  test('leaves the council and its members as they are', async () => {
    const before = (await loadCouncil(desk.db))!;
    must(await prepareClusterMeeting(desk, meetingOf()));
    const after = (await loadCouncil(desk.db))!;
    expect(after.council).toEqual(before.council);
    expect(after.memberships).toEqual(before.memberships);
    expect(after.letterheads).toEqual(before.letterheads);
  });

  test('proposes what the council decides all the same', async () => {
    must(await setAgenda(desk, { meetingId: councilMeeting, nominationIds: [] }));
    const nominationIds = (await listFreeNominations(desk.db, 2026)).map(({ nomination }) => nomination.id);
    expect(nominationIds).toContain(nominationOf('giay-khen')[0]!.id);
    must(await prepareClusterMeeting(desk, meetingOf()));
    expect((await listFreeNominations(desk.db, 2026)).map(({ nomination }) => nomination.id)).toEqual(nominationIds);
  });

  test('keeps its body for the next meeting, with the units and representatives of that day', async () => {
    const first = must(await prepareClusterMeeting(desk, meetingOf({ nominationIds: [] })));
    const atFirst = seatsOf(await recordOf(first));
    const representatives = new Map([[units[0]!, { name: 'Trần Thị Mới', position: 'Phó Giám đốc' }]]);
    const date = '2026-12-20' as CivilDate;
    const later = must(
      await prepareClusterMeeting(desk, meetingOf({ nominationIds: [], representatives, headId: units[2]!, date })),
    );
    expect(await desk.db.councils.filter(({ kind }) => kind === 'cluster').count()).toBe(1);
    const seats = seatsOf(await recordOf(later));
    expect(seatsOf(await recordOf(first)), 'the earlier meeting keeps its own').toEqual(atFirst);
    expect(seats).toHaveLength(units.length);
    expect(seats[0]).toMatchObject({ role: 'member', representative: 'Trần Thị Mới', position: 'Phó Giám đốc' });
    expect(seats[2]).toMatchObject({ role: 'chair' });
    expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
  });

  test('is not headed and written for by the same unit, and needs the decision that made it', async () => {
    expect(refusal(await prepareClusterMeeting(desk, meetingOf({ secretaryId: units[0]! })))).toMatchObject({
      type: 'seat-empty',
    });
    const decision = { number: ' ', date: '2026-01-10' as CivilDate };
    expect(refusal(await prepareClusterMeeting(desk, meetingOf({ decision })))).toEqual({
      type: 'required',
      field: 'decision',
    });
    expect(await desk.db.councils.count()).toBe(1);
  });
});

describe('its next head', () => {
  test('is one of its units, elected by more than half of those present', async () => {
    const meetingId = await opened();
    const seats = seatsOf(await recordOf(meetingId));
    const head = seats[3]!;
    const elect = (against: number, memberId = head.memberId) =>
      electHead(desk, { meetingId, memberId, dissent: { against, abstained: 0 } });
    expect(refusal(await elect(3))).toMatchObject({ type: 'not-carried' });
    expect(refusal(await elect(0, smallWorld.members[0]!.id))).toMatchObject({ type: 'not-a-member' });
    must(await elect(1));
    expect((await recordOf(meetingId)).meeting).toMatchObject({
      nextHeadId: head.memberId,
      assents: [{ subject: 'head', present: 5, against: 1 }],
    });
  });
});

test('its minutes speak of units and of the cluster, never of the council as if it had met', async () => {
  const meetingId = await opened();
  const before = await recordOf(meetingId);
  expect(rollNow(before).present).toHaveLength(5);
  const [head, , third] = seatsOf(before);
  must(
    await addNote(desk, {
      meetingId,
      note: { speakerId: third!.memberId, nominationId: null, text: 'Đề nghị Ban sớm hướng dẫn mẫu báo cáo' },
    }),
  );
  const awardId = 'giay-khen' as AwardId;
  const round = must(await openRound(desk, { meetingId, awardId, openedAt: '14:30' as ClockTime }));
  must(
    await closeHands(desk, {
      meetingId,
      roundId: round.id,
      closedAt: '14:35' as ClockTime,
      count: { takenOut: [] },
    }),
  );
  must(await electHead(desk, { meetingId, memberId: third!.memberId, dissent: { against: 0, abstained: 0 } }));
  must(await advanceMeeting(desk, { meetingId, endedAt: '15:30' as ClockTime }));
  expect(await clusterEvidence(desk.db, nominationOf('giay-khen')[0]!.id), 'what the council is shown').toMatchObject([
    { meeting: { id: meetingId }, outcome: { type: 'approved' }, votes: { yes: 5, of: 5 } },
  ]);
  const facts = paperFacts(await recordOf(meetingId), { kind: 'minutes' }, desk.clock());
  const words = wordsOf((await drawPaper({ ...facts, sample: false }, fonts)).bytes);
  for (const sentence of [
    'CỤM THI ĐUA SỐ 1',
    `1. Chủ trì: ${head!.name}`,
    'Tổng số đơn vị trong Cụm: 05; có mặt khi khai mạc: 05',
    'khó khăn, đề xuất:',
    `${third!.name} đề nghị Ban sớm hướng dẫn mẫu báo cáo`,
    'Cụm biểu quyết bằng hình thức giơ tay',
    `Các đơn vị bầu ${third!.name} làm Cụm trưởng năm 2027 (05/05 đơn vị có mặt nhất trí).`,
    '1. Đề nghị Hội đồng Thi đua - Khen thưởng Ban Quản lý',
    'Hội đồng Thi đua - Khen thưởng; - Các đơn vị trong Cụm',
  ])
    expect(words).toContain(sentence);
  expect(words).not.toMatch(/[Đđ]ồng chí|thành viên|Trưởng Ban trình|Hội đồng (?:bầu|thống nhất|biểu quyết)/u);
  expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
});

test('its invitation, its script and its attendance list speak to units, and are signed by whoever speaks for one', async () => {
  const meetingId = must(await prepareClusterMeeting(desk, meetingOf()));
  const record = await recordOf(meetingId);
  const [head, second] = seatsOf(record);
  const drawn = async (request: Parameters<typeof paperFacts>[1]): Promise<string> => {
    const facts = paperFacts(record, request, desk.clock());
    return wordsOf((await drawPaper({ ...facts, sample: false }, fonts)).bytes);
  };
  const invitation = await drawn({ kind: 'invitation', audience: 'members' });
  for (const sentence of [
    '/GM-CTĐ1',
    'Kính gửi: Các đơn vị thuộc Cụm thi đua số 1',
    'trân trọng kính mời quý đơn vị dự phiên họp',
    `Chủ trì: Nguyễn Văn Đại 1, Giám đốc, ${head!.name}, Cụm trưởng.`,
    'Đề nghị quý đơn vị cử người dự đúng thành phần',
    'TM. CỤM THI ĐUA',
    'Lưu: Cụm trưởng.',
  ])
    expect(invitation).toContain(sentence);
  const script = await drawn({ kind: 'chair-script' });
  for (const sentence of [
    'Dùng cho Nguyễn Văn Đại 1, chủ trì',
    'Kính thưa các đơn vị, Cụm có 05 đơn vị, hôm nay có mặt ……/05 đơn vị.',
    'Đề nghị Cụm thông qua chương trình gồm 08 nội dung. Đơn vị nào nhất trí, đề nghị giơ tay. Có đơn vị nào không nhất trí',
    `Mời Nguyễn Văn Đại 2 (${second!.name}), Thư ký Cụm, báo cáo`,
    'Còn đơn vị nào có ý kiến khác không?',
    'tôi kết luận: đề nghị Hội đồng Thi đua - Khen',
  ])
    expect(script).toContain(sentence);
  expect(await drawn({ kind: 'attendance-list' })).toMatch(
    /Đơn vị Người đại diện Ký tên .* Nguyễn Văn Đại 1, Giám đốc, .*Cụm trưởng/u,
  );
  const minutes = paperFacts(record, { kind: 'minutes' }, desk.clock());
  expect(minutes.signers).toMatchObject([
    { part: 'secretary', name: 'Nguyễn Văn Đại 2', office: `Giám đốc, ${second!.name}` },
    { part: 'chair', name: 'Nguyễn Văn Đại 1', office: `Giám đốc, ${head!.name}` },
  ]);
  for (const words of [invitation, script])
    expect(words).not.toMatch(
      /[Đđ]ồng chí|thành viên|Chủ tịch Hội đồng|Trưởng Ban trình|Hội đồng (?:bầu|có|thông qua)/u,
    );
});
