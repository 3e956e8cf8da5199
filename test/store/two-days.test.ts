import { beforeEach, expect, test } from 'vitest';
import type { CountRecordFacts, MinutesFacts } from '#domain/papers/facts.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { PaperSubject } from '#domain/papers/paper.ts';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import type { AwardId } from '#domain/ids.ts';
import type { Instant } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { adoptMinutes } from '#store/assents.ts';
import { callRoll, markAttendance, markDeparture } from '#store/attendance.ts';
import type { Desk } from '#store/desk.ts';
import { checkData } from '#store/invariants.ts';
import { attachScan, attachSignature, freezePaper } from '#store/papers.ts';
import { advanceMeeting } from '#store/progress.ts';
import { recountBallot } from '#store/recounts.ts';
import { reopenMeeting } from '#store/reopening.ts';
import { closeBallot, correctTimes, openRound } from '#store/rounds.ts';
import {
  comePresent,
  countOf,
  deferAll,
  desk,
  elect,
  meetingId,
  members,
  record,
  refusal,
  time,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

type RowCount = BallotCount['rows'][number];

/** The laptop's clock runs on a day after the reopening. */
let later = 0;
const here = (): Desk => ({ ...desk, clock: () => (desk.clock() + later) as Instant });
beforeEach(() => {
  later = 0;
});

const freeze = async (subject: PaperSubject) => {
  const facts = paperFacts(await record(), subject, here().clock());
  const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, facts.frozenAt % 251]);
  return must(await freezePaper(here(), { meetingId, drawn: { subject, facts, bytes, anchors: [] } }));
};
const ballotOn = (awardId: string, openedAt: string) =>
  openRound(here(), { meetingId, awardId: awardId as AwardId, openedAt: time(openedAt) });

/** A meeting of the afternoon, ended at five with one ballot counted. */
async function afternoon(votes: (row: RowCount, index: number) => RowCount = (row) => row) {
  must(await advanceMeeting(here(), { meetingId }));
  await comePresent(8);
  must(await advanceMeeting(here(), { meetingId, openedAt: time('14:00') }));
  must((await elect()) as never);
  const first = must(await ballotOn('cstd-co-so', '14:30'));
  const count = countOf(first);
  must(
    await closeBallot(here(), {
      meetingId,
      roundId: first.id,
      closedAt: time('15:10'),
      count: { ...count, rows: count.rows.map(votes) },
    }),
  );
  const frozen = await freeze({ kind: 'count-record', roundId: first.id });
  must(await markDeparture(here(), { meetingId, memberId: members[6]!, at: time('16:00') }));
  await deferAll(here());
  must(await advanceMeeting(here(), { meetingId, endedAt: time('17:00') }));
  must(await advanceMeeting(here(), { meetingId }));
  return { first, frozen };
}
async function reopened(): Promise<void> {
  later = 24 * 60 * 60 * 1000;
  const { meeting, members: people } = await record();
  const nameOf = (id: string) => people.find((member) => member.id === id)!.name;
  const names = { chair: nameOf(meeting.chairId), secretary: nameOf(meeting.secretaryId) };
  must(await reopenMeeting(here(), { meetingId, to: 'in-session', names, reason: 'kiểm lại một lượt' }));
}

test('A meeting of the afternoon goes on the next morning: its times are of their own day, and so are its papers', async () => {
  const { first } = await afternoon();
  await reopened();
  // Who left at four comes back at nine, and leaves once more.
  must(
    await markAttendance(here(), {
      meetingId,
      marks: [{ memberId: members[6]!, state: 'present', writtenOpinion: false, at: time('09:00') }],
    }),
  );
  must(await callRoll(here(), { meetingId, at: time('09:05') }));
  must(await markDeparture(here(), { meetingId, memberId: members[6]!, at: time('09:40') }));
  const counted = countOf(first);
  must(
    await recountBallot(here(), {
      meetingId,
      roundId: first.id,
      reason: 'nghi cộng sai',
      askedBy: members[2]!,
      closedAt: time('09:20'),
      count: { ...counted, rows: counted.rows.map((row) => ({ ...row, yes: 8, no: 1 })) },
    }),
  );
  must(await correctTimes(here(), { meetingId, roundId: first.id, openedAt: time('14:35'), closedAt: time('09:25') }));
  const record2 = await freeze({ kind: 'count-record', roundId: first.id });
  expect((record2.facts as CountRecordFacts).recount).toMatchObject({ on: '2026-12-16' });
  must(await adoptMinutes(here(), { meetingId, dissent: { against: 0, abstained: 0 } }));
  must(await advanceMeeting(here(), { meetingId, endedAt: time('10:00') }));
  const checked = await checkData(desk.db, { pause: async () => undefined });
  expect(checked.ok && checked.value.findings).toEqual([]);
  const minutes = paperFacts(await record(), { kind: 'minutes' }, here().clock()) as MinutesFacts;
  expect(minutes).toMatchObject({ endedAt: '10:00', reopenings: [{ date: '2026-12-16', endedAt: '17:00' }] });
});

test('A vote of the second day is dated by that day, on the round and on its record', async () => {
  const { first } = await afternoon((row, index) => (index === 0 ? { ...row, yes: 2, no: 7 } : row));
  const [row] = first.rows;
  await reopened();
  must(await callRoll(here(), { meetingId, at: time('09:00') }));
  const again = must(
    await openRound(here(), {
      meetingId,
      awardId: first.awardId,
      openedAt: time('09:10'),
      setup: { only: [row!.nominationId] },
      reason: 'có thêm xác nhận',
    }),
  );
  expect([first.on, again.on]).toEqual([undefined, '2026-12-16']);
  must(
    await closeBallot(here(), {
      meetingId,
      roundId: again.id,
      closedAt: time('09:30'),
      count: countOf(again, {
        opinions: 0,
        valid: 7,
        returned: 7,
        issued: 7,
        unused: 3,
        rows: [{ ...countOf(again).rows[0]!, yes: 7 }],
      }),
    }),
  );
  const { facts } = await freeze({ kind: 'count-record', roundId: again.id });
  expect(facts).toMatchObject({ date: '2026-12-16', letterhead: { date: '2026-12-16' } });
  const minutes = paperFacts(await record(), { kind: 'minutes' }, here().clock()) as MinutesFacts;
  expect(minutes.date).toBe('2026-12-15');
});

test('Another day has a roll of its own: nothing is voted on before it is called with its quorum, and the minutes print it', async () => {
  await afternoon();
  await reopened();
  const awaited = { type: 'roll-awaited', on: '2026-12-16' };
  const dissent = { against: 0, abstained: 0 };
  expect(refusal(await adoptMinutes(here(), { meetingId, dissent }))).toEqual(awaited);
  expect(refusal(await ballotOn('bang-khen-tinh', '09:10'))).toEqual(awaited);
  const call = () => callRoll(here(), { meetingId, at: time('09:00') });
  for (const member of [2, 7])
    must(await markDeparture(here(), { meetingId, memberId: members[member]!, at: time('08:55') }));
  expect(refusal(await call())).toEqual({ type: 'quorum-missing', present: 5, required: 6 });
  const back = { memberId: members[2]!, state: 'present', writtenOpinion: false, at: time('08:58') } as const;
  must(await markAttendance(here(), { meetingId, marks: [back] }));
  must(await call());
  must(await call());
  must(await adoptMinutes(here(), { meetingId, dissent }));
  must(await advanceMeeting(here(), { meetingId, endedAt: time('10:00') }));
  const { sittings } = paperFacts(await record(), { kind: 'minutes' }, here().clock()) as MinutesFacts;
  expect(sittings).toMatchObject([{ date: '2026-12-16', time: '09:00' }]);
  expect([sittings![0]!.present.length, sittings![0]!.absent.length]).toEqual([6, 3]);
});

test('On one day a time before another is refused as ever', async () => {
  await afternoon();
  const record1 = await record();
  const nameOf = (id: string) => record1.members.find((member) => member.id === id)!.name;
  const names = { chair: nameOf(record1.meeting.chairId), secretary: nameOf(record1.meeting.secretaryId) };
  must(await reopenMeeting(here(), { meetingId, to: 'in-session', names, reason: 'ghi nhầm một phiếu' }));
  const back = { memberId: members[6]!, state: 'present', writtenOpinion: false, at: time('15:00') } as const;
  expect(refusal(await markAttendance(here(), { meetingId, marks: [back] }))).toEqual({
    type: 'too-early',
    from: '16:00',
  });
  expect(refusal(await advanceMeeting(here(), { meetingId, endedAt: time('13:00') }))).toEqual({
    type: 'ends-before-opening',
    opensAt: '14:00',
  });
});

test('A paper that a reopening replaced is signed by nobody any more', async () => {
  const { frozen } = await afternoon();
  await reopened();
  must(
    await recountBallot(here(), {
      meetingId,
      roundId: frozen.subject.kind === 'count-record' ? frozen.subject.roundId : ('' as never),
      reason: 'nghi cộng sai',
      askedBy: members[2]!,
      closedAt: time('09:20'),
      count: countOf((await record()).rounds[0]!),
    }),
  );
  const { signers } = frozen.facts;
  const signature = { paperId: frozen.id, field: signers[0]!.field, certificateName: signers[0]!.name };
  expect(refusal(await attachSignature(here(), { ...signature, bytes: new Uint8Array([1]) }))).toEqual({
    type: 'paper-replaced',
  });
  // Neither with a certificate nor in ink.
  const scan = new TextEncoder().encode('%PDF-1.7 bản quét');
  expect(refusal(await attachScan(here(), { paperId: frozen.id, name: 'ban-quet.pdf', bytes: scan }))).toEqual({
    type: 'paper-replaced',
  });
});
