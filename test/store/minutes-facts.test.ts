import { expect, test } from 'vitest';
import type { AwardId } from '#domain/ids.ts';
import { caseOf } from '#domain/meeting/meeting-record.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { CountRecordFacts, MinutesFacts } from '#domain/papers/facts.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { ClockTime } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { adoptProgramme } from '#store/assents.ts';
import { markDeparture, nameSubstitute } from '#store/attendance.ts';
import { addNote } from '#store/notes.ts';
import { freezePaper } from '#store/papers.ts';
import { setOutcome } from '#store/progress.ts';
import { closeBallot, closeHands } from '#store/rounds.ts';
import { transferMatter } from '#store/transfers.ts';
import {
  at,
  comeLate,
  countOf,
  desk,
  elect,
  inSession,
  meetingId,
  members,
  open,
  record,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const minutesNow = async (): Promise<MinutesFacts> => {
  const facts = paperFacts(await record(), { kind: 'minutes' }, desk.clock());
  if (facts.kind !== 'minutes') throw new Error('The minutes are another paper');
  return facts;
};
const matterOf = async (awardId: string, index = 0) => {
  const now = await record();
  return now.matters.filter(({ nominationId }) => caseOf(now, nominationId).nomination.awardId === awardId)[index]!;
};
const nameAt = async (index: number): Promise<string> =>
  (await record()).members.find(({ id }) => id === members[index])?.name ?? '';

test('the minutes tell who came late and from which vote on, who left, and who sat for somebody', async () => {
  await inSession(7);
  must(await nameSubstitute(desk, { meetingId, memberId: members[7]!, substitute: 'ông Trần Văn Bình' }));
  must(await adoptProgramme(desk, { meetingId, dissent: { against: 0, abstained: 1 } }));
  const first = await open('ldtt');
  must(await closeHands(desk, { meetingId, roundId: first.id, closedAt: at, count: { takenOut: [] } }));
  must(await comeLate());
  const second = await open('giay-khen');
  must(await closeHands(desk, { meetingId, roundId: second.id, closedAt: at, count: { takenOut: [] } }));
  must(await markDeparture(desk, { meetingId, memberId: members[2]!, at: '10:00' as ClockTime }));
  const facts = await minutesNow();
  const [late, away, left] = await Promise.all([nameAt(8), nameAt(7), nameAt(2)]);
  expect(facts.members.find(({ name }) => name === late)).toMatchObject({
    late: { at: '08:45', votesFrom: { award: 'Giấy khen của Trưởng Ban', class: 'form' } },
    writtenOpinion: false,
  });
  expect(facts.members.find(({ name }) => name === away)).toMatchObject({
    state: 'absent-excused',
    late: null,
    substitute: 'ông Trần Văn Bình',
  });
  expect(facts.members.find(({ name }) => name === left)).toMatchObject({ state: 'present', leftAt: '10:00' });
  expect(facts.quorum.present).toBe(7);
  expect(facts.programme.assent).toEqual({ present: 7, against: 0, abstained: 1 });
});

test('a transfer counts once, at its new form, and the sums close', async () => {
  await inSession();
  const before = (await minutesNow()).received.nominations;
  const { id: matterId } = await matterOf('bang-khen-tinh');
  const moved = { meetingId, matterId, awardId: 'giay-khen' as AwardId, reason: 'chưa đủ năm', consent: '' };
  must(await transferMatter(desk, moved));
  const { received, transferred, counts, notProposed } = await minutesNow();
  expect(received.nominations).toBe(before);
  expect(transferred).toMatchObject([
    { class: 'form', to: { award: 'Giấy khen của Trưởng Ban' }, reason: 'chưa đủ năm' },
  ]);
  expect(counts.transferred).toBe(1);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.transferred).toBe(received.nominations);
  expect(notProposed).toEqual([]);
});

test('remarks on one nomination stand together, and the presiding chair concludes', async () => {
  await inSession();
  const { nominationId } = await matterOf('giay-khen');
  const say = async (speaker: number, about: typeof nominationId | null, text: string) =>
    must(await addNote(desk, { meetingId, note: { speakerId: members[speaker]!, nominationId: about, text } }));
  await say(2, null, 'đề nghị rà soát tên doanh nghiệp');
  await say(3, nominationId, 'đề nghị bổ sung số liệu');
  await say(0, nominationId, 'giao Thư ký bổ sung');
  expect((await minutesNow()).discussion).toMatchObject([
    { about: null, remarks: [{ concludes: false }] },
    { about: { award: 'Giấy khen của Trưởng Ban' }, remarks: [{ concludes: false }, { concludes: true }] },
  ]);
});

test.each([
  ['a line in the middle', 1, [1, 3]],
  ['the last line', 2, [1, 2]],
])('%s struck on the printed paper leaves its number out, and is named', async (_line, place, numbers) => {
  const subject = { kind: 'ballot-papers', awardId: 'bang-khen-tinh' as AwardId } as const;
  const facts = paperFacts(await record(), subject, desk.clock());
  const drawn = { subject, facts, bytes: new Uint8Array([1]), anchors: [] };
  must(await freezePaper(desk, { meetingId, drawn }));
  await inSession();
  const { id: matterId, nominationId } = await matterOf('bang-khen-tinh', place);
  must(await setOutcome(desk, { meetingId, matterId, outcome: { type: 'withdrawn', letter: 'Công văn số 1' } }));
  must((await elect()) as never);
  const round = await open('bang-khen-tinh');
  must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count: countOf(round) }));
  const paper = paperFacts(
    await record(),
    { kind: 'count-record', roundId: round.id },
    desk.clock(),
  ) as CountRecordFacts;
  expect(paper.round.rows.map(({ number }) => number)).toEqual(numbers);
  const { nominee } = caseOf(await record(), nominationId);
  expect(paper.round.struck).toEqual([{ number: place + 1, nominee: calledName(nominee) }]);
  expect(paper.keptUntil).toBe('khi có quyết định khen thưởng');
});
