import { expect, test } from 'vitest';
import type { MemberId, NomineeId } from '#domain/ids.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import type { MinutesFacts } from '#domain/papers/facts.ts';
import { correctedSince, isCurrent } from '#domain/papers/current.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { ClockTime } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { correctName } from '#store/corrections.ts';
import { listPapers, freezePaper } from '#store/papers.ts';
import { reopenMeeting } from '#store/reopening.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { desk, inSession, meetingId, members, record, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { bothNames } from '#test/worlds/meeting-commands.ts';

useSampleCouncil();

const advance = async () => must(await advanceMeeting(desk, { meetingId }));
async function resultsLocked(): Promise<void> {
  await inSession();
  for (const { id: matterId } of (await record()).matters)
    must(await setOutcome(desk, { meetingId, matterId, outcome: { type: 'deferred', reason: 'chờ hồ sơ' } }));
  must(await advanceMeeting(desk, { meetingId, endedAt: '11:00' as ClockTime }));
  await advance();
}
const nomineeCalled = async (name: string) => (await record()).nominees.find((nominee) => nominee.name === name)!;
const minutesNow = async () => paperFacts(await record(), { kind: 'minutes' }, desk.clock()) as MinutesFacts;
const correct = async (nomineeId: NomineeId, change: object = {}) =>
  correctName(desk, {
    meetingId,
    subject: { kind: 'nominee', nomineeId },
    field: 'name',
    after: 'Nguyễn Trọng Bạch',
    proof: 'Căn cước công dân',
    names: bothNames(await record()),
    ...change,
  });

test('a wrong name is put right with its proof; the minutes frozen later write it rightly and tell of it', async () => {
  await resultsLocked();
  const wrong = await nomineeCalled('Nguyễn Trọng Bách');
  const { rounds, matters } = await record();
  must(await correct(wrong.id));
  const after = await record();
  expect(after.nominees.find(({ id }) => id === wrong.id)!.name).toBe('Nguyễn Trọng Bạch');
  const { chairId, secretaryId } = after.meeting;
  expect(after.corrections).toMatchObject([
    { field: 'name', before: 'Nguyễn Trọng Bách', after: 'Nguyễn Trọng Bạch', chairId, secretaryId, on: '2026-12-15' },
  ]);
  expect([after.rounds, after.matters]).toEqual([rounds, matters]);
  const facts = await minutesNow();
  expect(facts.corrections).toMatchObject([{ nominee: 'Ông Nguyễn Trọng Bạch', before: 'Nguyễn Trọng Bách' }]);
  expect(facts.setAside.map(({ nominee }) => nominee)).toContain('Ông Nguyễn Trọng Bạch');
});

test('papers frozen before stay as they are', async () => {
  await resultsLocked();
  await advance();
  const facts = await minutesNow();
  const subject = { kind: 'minutes' } as const;
  must(await freezePaper(desk, { meetingId, drawn: { subject, facts, bytes: new Uint8Array([1]), anchors: [] } }));
  const before = await listPapers(desk.db, meetingId);
  expect(correctedSince(await record(), before[0]!)).toEqual([]);
  must(await correct((await nomineeCalled('Nguyễn Trọng Bách')).id));
  expect(await listPapers(desk.db, meetingId)).toEqual(before);
  // The paper stays and says beside it what it still writes as it was.
  expect(correctedSince(await record(), before[0]!)).toMatchObject([{ after: 'Nguyễn Trọng Bạch' }]);
  expect(correctedSince(await record(), { ...before[0]!, frozenAt: desk.clock() })).toEqual([]);
  await advance();
  must(await correct((await nomineeCalled('Phạm Đức Cường')).id, { field: 'position', after: 'Chuyên viên chính' }));
});

test('nothing is put right without a proof, without a difference, or before the results are locked', async () => {
  await inSession();
  const { id } = await nomineeCalled('Nguyễn Trọng Bách');
  expect(refusal(await correct(id))).toMatchObject({ type: 'phase-forbids', action: 'correct' });
});

test('a correction says what is wrong with itself', async () => {
  await resultsLocked();
  const { id } = await nomineeCalled('Nguyễn Trọng Bách');
  expect(refusal(await correct(id, { proof: ' ' }))).toEqual({ type: 'required', field: 'proof' });
  expect(refusal(await correct(id, { after: ' Nguyễn  Trọng Bách' }))).toEqual({ type: 'nothing-to-correct' });
  expect(refusal(await correct(id, { after: ' ' }))).toEqual({ type: 'required', field: 'name' });
  expect(refusal(await correct(id, { field: 'zone' }))).toEqual({ type: 'nothing-to-correct' });
  expect(refusal(await correct('nobody' as NomineeId))).toEqual({ type: 'not-found', subject: 'nominee' });
});

test('a name is not put right into that of another nominee of the same body', async () => {
  await resultsLocked();
  const [one, other] = [await nomineeCalled('Nguyễn Trọng Bách'), await nomineeCalled('Phạm Đức Cường')];
  if (one.kind === 'person' && other.kind === 'person' && one.unit !== other.unit)
    must(await correct(one.id, { field: 'unit', after: other.unit }));
  expect(refusal(await correct(one.id, { after: 'Phạm Đức Cường' }))).toMatchObject({ type: 'nominee-exists' });
});

test('neither of the two corrects a name alone', async () => {
  await resultsLocked();
  const wrong = await nomineeCalled('Nguyễn Trọng Bách');
  const both = bothNames(await record());
  for (const part of ['chair', 'secretary'] as const) {
    const refused = refusal(await correct(wrong.id, { names: { ...both, [part]: '' } }));
    expect(refused).toEqual({ type: 'not-their-name', part, name: both[part] });
  }
  expect((await record()).corrections).toEqual([]);
});

const correctMember = async (memberId: MemberId, change: object = {}) =>
  correct('nobody' as NomineeId, { subject: { kind: 'member', memberId }, after: 'Trần Đình Vỹ', ...change });

test('a member whose name is wrong is called rightly on the papers of this meeting and wherever he sits later', async () => {
  await resultsLocked();
  await advance();
  const facts = await minutesNow();
  const drawn = { subject: { kind: 'minutes' } as const, facts, bytes: new Uint8Array([1]), anchors: [] };
  const frozen = must(await freezePaper(desk, { meetingId, drawn }));
  const before = await record();
  const wrong = seatOf(before, members[4]!);
  must(await correctMember(wrong.memberId));
  const after = await record();
  expect(seatOf(after, wrong.memberId)).toEqual({ ...wrong, name: 'Trần Đình Vỹ' });
  expect(after.members.find(({ id }) => id === wrong.memberId)!.name).toBe('Trần Đình Vỹ');
  expect([after.memberships, after.rounds, after.matters]).toEqual([before.memberships, before.rounds, before.matters]);
  const now = await minutesNow();
  expect(now.members.map(({ name }) => name)).toContain('Trần Đình Vỹ');
  expect(now.corrections).toMatchObject([{ nominee: 'Trần Đình Vỹ', member: true, before: wrong.name }]);
  // What was frozen before stays, and says beside it what it still writes as it was.
  const papers = await listPapers(desk.db, meetingId);
  expect(papers).toEqual([frozen]);
  expect(correctedSince(after, frozen)).toMatchObject([{ after: 'Trần Đình Vỹ' }]);
  expect((await checkOf(await dumpOf(desk.db))).findings.filter(({ type }) => type !== 'file-changed')).toEqual([]);
});

test("a member's office is put right on this meeting's papers alone: his seat stays as it is dated", async () => {
  await resultsLocked();
  const { memberships } = await record();
  must(await correctMember(members[4]!, { field: 'position', after: 'Phó Trưởng phòng Quản lý đầu tư' }));
  const after = await record();
  expect(seatOf(after, members[4]!).position).toBe('Phó Trưởng phòng Quản lý đầu tư');
  expect(after.memberships).toEqual(memberships);
});

test('nobody but a member of this meeting is put right as one, and of a member only his name and office', async () => {
  await resultsLocked();
  const nobody = 'nobody' as MemberId;
  expect(refusal(await correctMember(nobody))).toEqual({ type: 'not-a-member', memberId: nobody });
  expect(refusal(await correctMember(members[4]!, { field: 'unit' }))).toEqual({ type: 'nothing-to-correct' });
});

test('a correction has a record of its own, frozen while something may be put right; a reopening does not replace it', async () => {
  await resultsLocked();
  must(await correctMember(members[4]!));
  const [first] = (await record()).corrections;
  const freezeRecord = async (correctionId = first!.id) => {
    const subject = { kind: 'correction-record', correctionId } as const;
    const facts = paperFacts(await record(), subject, desk.clock());
    return freezePaper(desk, { meetingId, drawn: { subject, facts, bytes: new Uint8Array([9]), anchors: [] } });
  };
  const paper = must(await freezeRecord());
  expect(paper.facts).toMatchObject({ kind: 'correction-record', correction: { nominee: 'Trần Đình Vỹ' } });
  expect(paper.facts.signers.map(({ part }) => part)).toEqual(['secretary', 'chair']);
  expect(refusal(await freezeRecord())).toEqual({ type: 'already-frozen' });
  const both = { meetingId, names: bothNames(await record()), reason: 'sửa câu chữ' };
  must(await reopenMeeting(desk, { ...both, to: 'closed' }));
  const reopened = await record();
  expect(isCurrent(reopened, paper)).toBe(true);
  expect(refusal(await freezeRecord())).toMatchObject({ type: 'phase-forbids', action: 'correct' });
  await advance();
  await advance();
  expect(refusal(await freezeRecord())).toEqual({ type: 'already-frozen' });
  must(await correctMember(members[4]!, { field: 'position', after: 'Phó Chánh Văn phòng' }));
  expect(must(await freezeRecord((await record()).corrections[1]!.id)).version).toBe(1);
  expect((await checkOf(await dumpOf(desk.db))).findings.filter(({ type }) => type !== 'file-changed')).toEqual([]);
});
