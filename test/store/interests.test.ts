import { describe, expect, test } from 'vitest';
import type { NominationId } from '#domain/ids.ts';
import { caseOf, seatOf } from '#domain/meeting/meeting-record.ts';
import { proposedRecusals } from '#domain/meeting/recusal-proposals.ts';
import type { Interest, InterestTie } from '#domain/meeting/interest.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { answerProposals, correctInterest, endInterest, recordInterest } from '#store/interests.ts';
import { withdrawRecusal } from '#store/meetings.ts';
import { addInSession } from '#store/outcomes.ts';
import { setAgenda } from '#store/preparation.ts';
import { rowsOfEntry } from '#store/entry-rows.ts';
import { readJournal } from '#store/replay.ts';
import { openRound } from '#store/rounds.ts';
import { undoLast } from '#store/undo.ts';
import {
  at,
  desk,
  elect,
  inSession,
  meetingId,
  members,
  record,
  refusal,
  seats,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const day = (text: string) => text as CivilDate;
const company = async () => {
  const now = await record();
  const found = now.matters
    .map(({ id, nominationId }) => ({ matterId: id, ...caseOf(now, nominationId) }))
    .find(({ nominee }) => nominee.kind === 'enterprise');
  if (found?.nominee.kind !== 'enterprise') throw new Error('No enterprise is on the agenda');
  return { matterId: found.matterId, nomination: found.nomination, nominee: found.nominee };
};
const enters = (memberId: (typeof members)[number], tie: InterestTie, more: Partial<Interest> = {}) =>
  company().then(({ nominee }) =>
    recordInterest(desk, {
      memberId,
      tie,
      unit: nominee.name,
      taxCode: nominee.taxCode,
      note: '',
      from: day('2026-01-01'),
      ...more,
    }),
  );
const answered = async (concerned: boolean) =>
  proposedRecusals(await record()).map(({ matterId, nominationId, memberId }) => ({
    matterId,
    nominationId,
    memberId,
    concerned,
    ...(concerned ? {} : { reason: 'trùng tên đơn vị khác' }),
  }));
const reasons = async (): Promise<readonly string[]> => proposedRecusals(await record()).map(({ reason }) => reason);

describe('the register of interests', () => {
  test('asks for the unit, and for who or what ties a member who does not head it', async () => {
    expect(refusal(await enters(members[2]!, 'heads', { unit: ' ' }))).toEqual({ type: 'required', field: 'name' });
    expect(refusal(await enters(members[2]!, 'relative'))).toEqual({ type: 'required', field: 'text' });
    expect(refusal(await enters('nobody' as never, 'heads'))).toEqual({ type: 'not-found', subject: 'member' });
    const other = { ...desk, actor: { name: 'Khách', role: 'other' as const } };
    const line = { memberId: members[2]!, tie: 'heads', unit: 'A', taxCode: '', note: '', from: day('2026-01-01') };
    expect(refusal(await recordInterest(other, { ...line, tie: 'heads' }))).toMatchObject({ type: 'role-forbids' });
  });

  test('proposes whoever heads a nominated company, by its tax code under any name, with the reason of the minutes', async () => {
    const { nomination } = await company();
    must(await enters(members[2]!, 'heads', { unit: 'Tên cũ của công ty' }));
    const found = proposedRecusals(await record()).filter(({ nominationId }) => nominationId === nomination.id);
    expect(found).toMatchObject([{ memberId: members[2], reason: 'đứng đầu Tên cũ của công ty' }]);
  });

  test('knows a relative by the unit, and by the name where he is nominated himself', async () => {
    const { nominee } = await company();
    must(await enters(members[3]!, 'relative', { note: 'em trai, ông Trần Văn Bách' }));
    expect(await reasons()).toContain(`có người thân (em trai, ông Trần Văn Bách) tại ${nominee.name}`);
    const now = await record();
    const person = now.nominees.find((one) => one.kind === 'person' && one.memberId === null)!;
    must(await enters(members[4]!, 'relative', { unit: 'Nơi khác', taxCode: '', note: `vợ, bà ${person.name}` }));
    expect(await reasons()).toContain(`có người thân (vợ, bà ${person.name}) được đề nghị`);
  });

  test('says nothing of an interest that had ended, or had not begun, on the day of the meeting', async () => {
    const id = must(await enters(members[2]!, 'heads'));
    expect(await reasons()).not.toEqual([]);
    expect(refusal(await endInterest(desk, { interestId: id, to: day('2025-12-31') }))).toMatchObject({
      type: 'ends-before-start',
    });
    must(await endInterest(desk, { interestId: id, to: day('2026-06-30') }));
    expect(await reasons()).toEqual([]);
    must(await enters(members[2]!, 'heads', { from: day('2027-01-01') }));
    expect(await reasons()).toEqual([]);
  });
});

describe('a line that was typed wrongly', () => {
  const right = async (more: Partial<Interest> = {}) => {
    const { nominee } = await company();
    const from = day('2026-02-01');
    return {
      memberId: members[3]!,
      tie: 'heads',
      unit: nominee.name,
      taxCode: '',
      note: '',
      from,
      to: null,
      ...more,
    } as const;
  };

  test('is put right, whoever it names, and the journal keeps what it was', async () => {
    const interestId = must(await enters(members[2]!, 'relative', { note: 'anh, ông Kiều Văn Tới' }));
    must(await correctInterest(desk, { interestId, line: await right() }));
    expect(await desk.db.interests.get(interestId)).toEqual({ ...(await right()), id: interestId });
    expect(proposedRecusals(await record()).map(({ memberId }) => memberId)).toEqual([members[3]]);
    const { entries } = await readJournal(desk.db);
    expect(entries.at(-1)?.type).toBe('interest-corrected');
    const before = await rowsOfEntry(desk.db, entries.at(-1)!);
    expect(before).toMatchObject([{ before: { memberId: members[2], note: 'anh, ông Kiều Văn Tới' } }]);
  });

  test('may have been ended by mistake; it is held to what a new line is', async () => {
    const interestId = must(await enters(members[2]!, 'heads'));
    must(await endInterest(desk, { interestId, to: day('2026-06-30') }));
    const correct = async (more: Partial<Interest>) =>
      refusal(await correctInterest(desk, { interestId, line: await right(more) }));
    expect(await correct({ unit: ' ' })).toEqual({ type: 'required', field: 'name' });
    expect(await correct({ tie: 'relative' })).toEqual({ type: 'required', field: 'text' });
    expect(await correct({ to: day('2026-01-31') })).toMatchObject({ type: 'ends-before-start' });
    expect(await correct({ memberId: 'nobody' as never })).toEqual({ type: 'not-found', subject: 'member' });
    expect(await reasons()).toEqual([]);
    expect(await correct({ to: null })).toBe('not refused');
    expect(await reasons()).toHaveLength(1);
  });

  test('stays as it is once its member stayed out of a vote because of it', async () => {
    await inSession();
    await elect();
    const interestId = must(await enters(members[2]!, 'heads'));
    must(await answerProposals(desk, { meetingId, answers: await answered(true) }));
    must(await correctInterest(desk, { interestId, line: { ...(await right()), memberId: members[2]! } }));
    must(await openRound(desk, { meetingId, awardId: (await company()).nomination.awardId, openedAt: at }));
    const again = correctInterest(desk, { interestId, line: await right() });
    expect(refusal(await again)).toEqual({ type: 'interest-voted-by' });
    must(await endInterest(desk, { interestId, to: day('2026-12-31') }));
  });
});

describe('a recusal that the register proposes', () => {
  const votesOnIt = async () =>
    openRound(desk, { meetingId, awardId: (await company()).nomination.awardId, openedAt: at });

  test('holds up the vote until somebody answers; confirmed, the member stays out and the minutes say why', async () => {
    await inSession();
    await elect();
    must(await enters(members[2]!, 'heads'));
    const count = (await reasons()).length;
    expect(refusal(await votesOnIt())).toMatchObject({ type: 'recusals-unanswered' });
    const answers = await answered(true);
    expect(answers).toHaveLength(count);
    must(await answerProposals(desk, { meetingId, answers }));
    expect(await reasons()).toEqual([]);
    const round = must(await votesOnIt());
    const { nomination, nominee } = await company();
    expect(round.rows.find(({ nominationId }) => nominationId === nomination.id)?.recused).toContain(members[2]);
    const facts = paperFacts(await record(), { kind: 'minutes' }, desk.clock());
    expect(facts).toMatchObject({
      recusals: expect.arrayContaining([
        expect.objectContaining({
          member: seatOf(await record(), members[2]!).name,
          reason: `đứng đầu ${nominee.name}`,
        }),
      ]) as unknown,
    });
    expect(refusal(await answerProposals(desk, { meetingId, answers })), 'answered once').toEqual({
      type: 'changed-meanwhile',
    });
  });

  test('is dismissed only for a reason, which the case keeps', async () => {
    await inSession();
    must(await enters(members[2]!, 'heads'));
    const answers = await answered(false);
    const silent = answers.map((one) => ({ ...one, reason: ' ' }));
    expect(refusal(await answerProposals(desk, { meetingId, answers: silent }))).toEqual({
      type: 'required',
      field: 'reason',
    });
    must(await answerProposals(desk, { meetingId, answers }));
    const kept = (await record()).matters.flatMap(({ cleared = [] }) => cleared);
    expect(kept).toEqual([{ memberId: members[2], reason: 'trùng tên đơn vị khác' }]);
    expect(JSON.stringify(paperFacts(await record(), { kind: 'chair-script' }, desk.clock()))).not.toContain(
      'trùng tên',
    );
  });

  test('dismissed is not proposed again, and what was dismissed can be taken back', async () => {
    await inSession();
    await elect();
    must(await enters(members[2]!, 'heads'));
    must(await answerProposals(desk, { meetingId, answers: await answered(false) }));
    expect(await reasons()).toEqual([]);
    expect(must(await undoLast(desk, { meetingId }))).toBe('recusal-dismissed');
    expect(await reasons()).toHaveLength(1);
    must(await answerProposals(desk, { meetingId, answers: await answered(false) }));
    expect(await votesOnIt()).toMatchObject({ ok: true });
  });

  test('withdrawn by the clerk it is asked again; and it is asked of a name that is added in the room', async () => {
    await inSession();
    must(await enters(members[2]!, 'heads'));
    const answers = await answered(true);
    must(await answerProposals(desk, { meetingId, answers }));
    must(await withdrawRecusal(desk, { meetingId, nominationId: answers[0]!.nominationId, memberId: members[2]! }));
    expect(await reasons()).toHaveLength(1);
    const { nominee } = await company();
    const added: NominationId = must(
      await addInSession(desk, {
        meetingId,
        name: {
          nominee: {
            kind: 'person',
            salutation: 'Ông',
            name: 'Kiều Văn Tới',
            position: 'Quản đốc',
            unit: nominee.name,
            unitTaxCode: nominee.taxCode,
          },
          awardId: 'giay-khen' as never,
          occasion: 'sudden',
          achievement: '',
          condition: { condition: 'hoàn thiện hồ sơ', due: day('2027-01-10') },
        },
      }),
    );
    expect(proposedRecusals(await record()).map(({ nominationId }) => nominationId)).toContain(added);
  });

  test('is not proposed for a member on himself: he is out of that vote already', async () => {
    const now = await record();
    const own = now.recusals.find(({ memberId }) => seats.includes(memberId));
    if (own) must(await enters(own.memberId, 'relative', { unit: 'x', taxCode: '', note: 'chính người này' }));
    expect(await reasons()).toEqual([]);
    const ids = now.matters.map(({ nominationId }) => nominationId);
    must(await setAgenda(desk, { meetingId, nominationIds: [] }));
    must(await setAgenda(desk, { meetingId, nominationIds: ids }));
    expect((await record()).recusals.every(({ reason }) => reason === 'là người được đề nghị')).toBe(true);
  });
});
