import { expect, test } from 'vitest';
import type { NominationId } from '#domain/ids.ts';
import type { MeetingNote } from '#domain/meeting/meeting.ts';
import type { ClockTime } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { addNote, changeNote } from '#store/notes.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { desk, inSession, meetingId, members, record, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';

useSampleCouncil();

const note = (change: Partial<MeetingNote> = {}): MeetingNote => ({
  speakerId: members[3]!,
  nominationId: null,
  text: 'đề nghị xem lại',
  ...change,
});
const notes = async () => (await record()).meeting.notes;

test('a remark is on one nomination of this agenda or on none, by a member, in words', async () => {
  await inSession();
  const { nominationId } = (await record()).matters[2]!;
  must(await addNote(desk, { meetingId, note: note({ nominationId, text: '  đề nghị   xem lại ' }) }));
  expect(await notes()).toEqual([note({ nominationId })]);
  const add = async (change: Partial<MeetingNote>) => refusal(await addNote(desk, { meetingId, note: note(change) }));
  expect(await add({ nominationId: 'x' as NominationId })).toEqual({ type: 'not-found', subject: 'nomination' });
  expect(await add({ text: ' ' })).toEqual({ type: 'required', field: 'text' });
  expect(await add({ speakerId: 'x' as never })).toMatchObject({ type: 'not-a-member' });
});

test('a remark is worded anew or taken out, and not where it was changed meanwhile', async () => {
  await inSession();
  must(await addNote(desk, { meetingId, note: note() }));
  must(await addNote(desk, { meetingId, note: note({ text: 'nhất trí' }) }));
  const change = (index: number, before: MeetingNote, after: MeetingNote | null) =>
    changeNote(desk, { meetingId, index, before, after });
  expect(refusal(await change(0, note({ text: 'khác' }), null))).toEqual({ type: 'changed-meanwhile' });
  expect(refusal(await change(5, note(), null))).toEqual({ type: 'changed-meanwhile' });
  must(await change(0, note(), note({ text: 'đồng ý', speakerId: members[4]! })));
  must(await change(1, note({ text: 'nhất trí' }), null));
  expect(await notes()).toEqual([note({ text: 'đồng ý', speakerId: members[4]! })]);
});

test('after the end a remark is wording: the recorders change it until the texts are locked, nobody adds one', async () => {
  await inSession();
  must(await addNote(desk, { meetingId, note: note() }));
  for (const { id } of (await record()).matters) {
    must(await setOutcome(desk, { meetingId, matterId: id, outcome: { type: 'deferred', reason: 'chờ' } }));
  }
  const advance = () => advanceMeeting(desk, { meetingId, endedAt: '11:00' as ClockTime });
  must(await advance());
  const reword = (by: typeof desk, before: string, text: string) =>
    changeNote(by, { meetingId, index: 0, before: note({ text: before }), after: note({ text }) });
  const guest = { ...desk, actor: { name: 'Khách', role: 'other' as const } };
  expect(refusal(await reword(guest, 'đề nghị xem lại', 'x'))).toEqual({ type: 'role-forbids', action: 'word' });
  must(await reword(desk, 'đề nghị xem lại', 'đề nghị xem xét'));
  expect(refusal(await addNote(desk, { meetingId, note: note() }))).toMatchObject({ type: 'phase-forbids' });
  must(await advance());
  must(await reword(desk, 'đề nghị xem xét', 'đề nghị bổ sung'));
  must(await advance());
  expect(refusal(await reword(desk, 'đề nghị bổ sung', 'x'))).toMatchObject({ type: 'phase-forbids', action: 'word' });
});
