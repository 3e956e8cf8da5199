import { describe, expect, test } from 'vitest';
import type { MeetingId } from '#domain/ids.ts';
import { asEvidence, ownFirst } from '#domain/initiatives.ts';
import { seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { headBallotPapers } from '#domain/papers/head-ballot-papers.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { drawPaper } from '#documents/paper.ts';
import { followLine } from '#store/difficulties.ts';
import { electHead } from '#store/assents.ts';
import { markAttendance } from '#store/attendance.ts';
import { decideBusiness, putInitiative, sayOnBusiness, voteOnInitiative } from '#store/business.ts';
import { prepareClusterMeeting } from '#store/cluster-meetings.ts';
import { seatMember } from '#store/council.ts';
import { countHeadBallot } from '#store/head-ballots.ts';
import {
  foundInitiativeCouncil,
  listRecognised,
  loadInitiativeCouncil,
  prepareInitiativeMeeting,
  recognise,
} from '#store/initiatives.ts';
import { electTellers } from '#store/meetings.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { advanceMeeting } from '#store/progress.ts';
import { undoLast } from '#store/undo.ts';
import { fonts } from '#test/documents/signed-sample.ts';
import { wordsOf } from '#test/documents/poppler.ts';
import {
  clusterSymbol,
  clusterWording,
  initiativeCouncilNames,
  initiativeCouncilWording,
} from '#words/founding-words.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { desk, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const day = '2026-07-10' as CivilDate;
const at = (time: string) => time as ClockTime;
const recordOf = async (id: MeetingId): Promise<MeetingRecord> => (await loadMeetingRecord(desk.db, id))!;
const details = {
  year: 2026,
  date: day,
  opensAt: at('14:00'),
  place: 'Phòng họp số 2',
  guests: [],
  programme: [],
  criteriaSetId: null,
  scoredNomineeIds: [],
  nominationIds: [],
};

async function open(meetingId: MeetingId): Promise<MeetingId> {
  must(await advanceMeeting(desk, { meetingId }));
  const marks = seatsOf(await recordOf(meetingId)).map(({ memberId }) => ({
    memberId,
    state: 'present' as const,
    writtenOpinion: false,
  }));
  must(await markAttendance(desk, { meetingId, marks }));
  must(await advanceMeeting(desk, { meetingId, openedAt: at('14:05') }));
  return meetingId;
}

/** A cluster of five meets in the middle of its year, with nothing to propose. */
async function midYear(): Promise<MeetingId> {
  const units = smallWorld.clusterMemberships.map(({ nomineeId }) => nomineeId);
  const meetingId = must(
    await prepareClusterMeeting(desk, {
      ...details,
      clusterId: smallWorld.clusters[0]!.id,
      representatives: new Map(units.map((id, index) => [id, { name: `Trần Đại ${index}`, position: 'Giám đốc' }])),
      headId: units[0]!,
      secretaryId: units[1]!,
      decision: { number: '20/QĐ-BQL', date: '2026-01-10' as CivilDate },
      symbol: clusterSymbol(1),
      firstWording: clusterWording,
      title: 'Họp Cụm thi đua số 1 giữa năm 2026',
      purpose: 'sơ kết 6 tháng đầu năm 2026',
    }),
  );
  return open(meetingId);
}

const minutesOf = async (meetingId: MeetingId): Promise<string> => {
  must(await advanceMeeting(desk, { meetingId, endedAt: at('16:00') }));
  const facts = paperFacts(await recordOf(meetingId), { kind: 'minutes' }, desk.clock());
  // Between two pages stands the number of the later one.
  return wordsOf((await drawPaper({ ...facts, sample: false }, fonts)).bytes).replaceAll(/(?<=\S) [2-9] (?=\S)/gu, ' ');
};

describe('a cluster in the middle of its year', () => {
  test('tells of each unit once, agrees or not by hands, and prints it without a word of files', async () => {
    const meetingId = await midYear();
    const [, second, third] = seatsOf(await recordOf(meetingId));
    const say = (kind: 'progress' | 'proposals', memberId: typeof second | undefined, text: string) =>
      sayOnBusiness(desk, { meetingId, kind, line: { memberId: memberId?.memberId ?? null, text } });
    must(await say('progress', third, 'đạt 61% chỉ tiêu đăng ký'));
    must(await say('progress', second, 'đạt 50%'));
    must(await say('progress', second, 'đạt 52% chỉ tiêu đăng ký.'));
    must(await say('proposals', undefined, 'Đề nghị Ban hướng dẫn mẫu báo cáo'));
    must(await decideBusiness(desk, { meetingId, kind: 'criteria', dissent: { against: 1, abstained: 1 } }));
    must(await decideBusiness(desk, { meetingId, kind: 'proposals', dissent: { against: 3, abstained: 0 } }));
    expect(
      refusal(await decideBusiness(desk, { meetingId, kind: 'scores', dissent: { against: 6, abstained: 0 } })),
    ).toMatchObject({ type: 'too-much-dissent', present: 5 });
    const words = await minutesOf(meetingId);
    for (const sentence of [
      `2. Kết quả thực hiện đăng ký, giao ước thi đua: - ${second!.name}: đạt 52% chỉ tiêu đăng ký. - ${third!.name}: đạt 61% chỉ tiêu đăng ký.`,
      '3. Sửa đổi, bổ sung bảng điểm: Cụm thống nhất nội dung trên (03/05 đơn vị có mặt nhất trí, 01 không đồng ý, 01 không có ý kiến).',
      '4. Khó khăn, kiến nghị: Đề nghị Ban hướng dẫn mẫu báo cáo.',
      'Cụm không thống nhất nội dung trên (02/05 đơn vị có mặt nhất trí, 03 không đồng ý).',
      'Cụm thống nhất: sửa đổi, bổ sung bảng điểm.',
    ])
      expect(words).toContain(sentence);
    expect(words).not.toMatch(/lượt đề nghị|Báo cáo tổng hợp/u);
    expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
  });

  test('hands a difficulty over to be followed, and what it noted last can still be taken back', async () => {
    const meetingId = await midYear();
    const { council, meeting } = await recordOf(meetingId);
    const text = 'Thiếu nhà ở công nhân';
    must(await sayOnBusiness(desk, { meetingId, kind: 'proposals', line: { memberId: null, text } }));
    const told = { meetingId, cluster: council.name, unit: null, raisedOn: meeting.date, text };
    const id = must(await followLine(desk, told));
    expect(must(await undoLast(desk, { meetingId }))).toBe('business-noted');
    expect(await desk.db.difficulties.get(id)).toMatchObject({ meetingId, text });
    expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
  });

  test('elects its next head by a ballot that chooses one, again where two were alike, and takes it back', async () => {
    const meetingId = await midYear();
    const seats = seatsOf(await recordOf(meetingId));
    const [first, second, third, fourth, fifth] = seats;
    const ballot = (rows: readonly (readonly [(typeof seats)[number] | undefined, number])[], more = {}) => ({
      meetingId,
      ballot: {
        closedAt: at('15:00'),
        issued: 5,
        returned: 5,
        valid: 5,
        invalid: 0,
        rows: rows.map(([seat, votes]) => ({ memberId: seat!.memberId, votes })),
        ...more,
      },
    });
    const alike = ballot([
      [first, 2],
      [second, 2],
    ]);
    expect(refusal(await countHeadBallot(desk, alike))).toEqual({ type: 'tellers-missing' });
    const tellers = (['head', 'secretary', 'member'] as const).map((part, index) => ({
      part,
      memberId: [third, fourth, fifth][index]!.memberId,
    }));
    must(await electTellers(desk, { meetingId, tellers }));
    const papers = headBallotPapers(await recordOf(meetingId), () => desk.newId(), desk.clock());
    expect(papers.copies).toBe(7);
    const printed = wordsOf((await drawPaper({ ...papers, sample: false, copies: 1 }, fonts)).bytes);
    for (const sentence of ['CỤM THI ĐUA SỐ 1', 'PHIẾU BẦU Cụm trưởng, năm 2027', 'Chọn không quá 01', first!.name])
      expect(printed).toContain(sentence);
    expect(printed, 'who counts does not stand').not.toContain(third!.name);
    expect(
      refusal(
        await countHeadBallot(
          desk,
          ballot([
            [first, 2],
            [third, 3],
          ]),
        ),
      ),
    ).toEqual({ type: 'teller-is-nominee', name: third!.name });
    expect(
      refusal(
        await countHeadBallot(
          desk,
          ballot([
            [first, 4],
            [second, 2],
          ]),
        ),
      ),
    ).toEqual({ type: 'head-not-reconciled', mismatch: 'choices-one' });
    expect(refusal(await countHeadBallot(desk, { ...alike, ballot: { ...alike.ballot, valid: 4 } }))).toEqual({
      type: 'head-not-reconciled',
      mismatch: 'counted',
    });
    must(await countHeadBallot(desk, alike));
    expect((await recordOf(meetingId)).meeting.nextHeadId).toBeNull();
    const again = ballot([
      [first, 1],
      [second, 3],
    ]);
    must(await countHeadBallot(desk, again));
    expect((await recordOf(meetingId)).meeting.nextHeadId).toBe(second!.memberId);
    must(await undoLast(desk, { meetingId }));
    expect((await recordOf(meetingId)).meeting).toMatchObject({ nextHeadId: null, headBallots: [{}] });
    must(await countHeadBallot(desk, again));
    const words = await minutesOf(meetingId);
    for (const sentence of [
      'Cụm bỏ phiếu kín bầu Cụm trưởng năm 2027, mỗi đơn vị một phiếu, chọn không quá 01 đơn vị',
      'Bỏ phiếu lần 1: phát ra 05, thu về 05, hợp lệ 05, không hợp lệ 00;',
      'chưa đơn vị nào đủ số phiếu được bầu.',
      `${second!.name} được bầu làm Cụm trưởng năm 2027.`,
      'cần 03/05 phiếu',
    ])
      expect(words).toContain(sentence);
  });

  test('who was elected by hands afterwards stands, and no ballot beside it', async () => {
    const meetingId = await midYear();
    const [first, second, third, fourth, fifth] = seatsOf(await recordOf(meetingId));
    const tellers = (['head', 'secretary', 'member'] as const).map((part, index) => ({
      part,
      memberId: [third, fourth, fifth][index]!.memberId,
    }));
    must(await electTellers(desk, { meetingId, tellers }));
    const rows = [
      { memberId: first!.memberId, votes: 3 },
      { memberId: second!.memberId, votes: 2 },
    ];
    const papers = { closedAt: at('15:00'), issued: 5, returned: 5, valid: 5, invalid: 0, rows };
    must(await countHeadBallot(desk, { meetingId, ballot: papers }));
    must(await electHead(desk, { meetingId, memberId: second!.memberId, dissent: { against: 0, abstained: 0 } }));
    expect((await recordOf(meetingId)).meeting.nextHeadId).toBe(second!.memberId);
    const words = await minutesOf(meetingId);
    expect(words).toContain(`Các đơn vị bầu ${second!.name} làm Cụm trưởng`);
    expect(words).not.toContain('được bầu làm');
  });
});

const initiative = (title: string, author: string) => ({
  title,
  scope: 'province' as const,
  authors: [
    { name: author, unit: 'Văn phòng', share: 70 },
    { name: 'Ngô Thị Gá', unit: 'Văn phòng', share: 30 },
  ],
});

/** The initiative council of three, whose chair made one of the initiatives himself. */
async function session(): Promise<MeetingId> {
  const councilId = must(
    await foundInitiativeCouncil(desk, {
      number: '33/QĐ-BQL',
      date: '2026-02-01' as CivilDate,
      names: initiativeCouncilNames,
    }),
  );
  for (const [name, role] of [
    ['Lý Thị Sáng', 'chair'],
    ['Đỗ Văn Kiến', 'secretary'],
    ['Vũ Thị Cải', 'member'],
  ] as const)
    must(await seatMember(desk, { name, role, position: 'Trưởng phòng', from: '2026-02-01' as CivilDate, councilId }));
  return must(
    await prepareInitiativeMeeting(desk, {
      ...details,
      title: 'Họp Hội đồng sáng kiến năm 2026',
      purpose: 'xét công nhận sáng kiến năm 2026',
      firstWording: initiativeCouncilWording,
    }),
  );
}

describe('the initiative council', () => {
  test('meets in its own name, votes on each initiative without its authors, and what was recognised is evidence', async () => {
    const meetingId = await session();
    must(await putInitiative(desk, { meetingId, initiative: initiative('Cải tiến đồ gá', 'Lý Thị Sáng') }));
    expect(
      refusal(await putInitiative(desk, { meetingId, initiative: initiative('cải tiến  đồ gá', 'Ai Đó') })),
    ).toMatchObject({ type: 'on-another-agenda' });
    await open(meetingId);
    must(await putInitiative(desk, { meetingId, initiative: initiative('Số hóa hồ sơ', 'Trịnh Văn Số') }));
    expect(refusal(await advanceMeeting(desk, { meetingId, endedAt: at('16:00') }))).toEqual({
      type: 'initiatives-open',
      count: 2,
    });
    const vote = (title: string, against: number, mode: 'hands' | 'ballot' = 'hands') =>
      voteOnInitiative(desk, { meetingId, title, mode, dissent: { against, abstained: 0 } });
    // The author sits out: of two who vote, two of three members is over half.
    expect(refusal(await vote('Cải tiến đồ gá', 3))).toMatchObject({ type: 'too-much-dissent', present: 2 });
    must(await vote('Cải tiến đồ gá', 0));
    must(await vote('Số hóa hồ sơ', 2, 'ballot'));
    const words = await minutesOf(meetingId);
    for (const sentence of [
      'HỘI ĐỒNG SÁNG KIẾN',
      '/BB-HĐSK',
      '2. Xét công nhận sáng kiến: Hội đồng xét 02 sáng kiến',
      'Đồng chí Lý Thị Sáng là tác giả, không tham gia biểu quyết sáng kiến “Cải tiến đồ gá”.',
      'quyết định công nhận 01 sáng kiến: “Cải tiến đồ gá” (phạm vi: cấp tỉnh).',
      'Không đề nghị công nhận: 01 sáng kiến.',
      'Bỏ phiếu kín đối với: “Số hóa hồ sơ”',
    ])
      expect(words).toContain(sentence);
    expect(words).not.toMatch(/lượt đề nghị|Báo cáo tổng hợp|xét tặng/u);

    must(await advanceMeeting(desk, { meetingId }));
    const decision = { number: '42/QĐ-BQL', date: '2026-07-20' as CivilDate };
    expect(refusal(await recognise(desk, { meetingId, decision: { ...decision, number: ' ' } }))).toMatchObject({
      type: 'required',
    });
    expect(must(await recognise(desk, { meetingId, decision }))).toBe(1);
    expect(must(await recognise(desk, { meetingId, decision })), 'recorded once').toBe(0);
    expect((await loadInitiativeCouncil(desk.db))!.meetings).toHaveLength(1);
    const [offered] = ownFirst(await listRecognised(desk.db), 'ngô thị gá');
    expect(offered).toMatchObject({ title: 'Cải tiến đồ gá', own: true });
    expect(asEvidence(offered!)).toEqual({
      text: 'Cải tiến đồ gá',
      decisionNumber: '42/QĐ-BQL',
      decisionDate: '2026-07-20',
      scope: 'province',
    });
    expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
  });
});
