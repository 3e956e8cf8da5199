import { expect, test } from 'vitest';
import type { NomineeId } from '#domain/ids.ts';
import type { MinutesFacts } from '#domain/papers/facts.ts';
import { correctedSince } from '#domain/papers/current.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { ClockTime } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { correctName } from '#store/corrections.ts';
import { listPapers, freezePaper } from '#store/papers.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { desk, inSession, meetingId, record, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
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
    nomineeId,
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
