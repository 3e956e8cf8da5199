import { describe, expect, test } from 'vitest';
import type { AwardId, MatterId } from '#domain/ids.ts';
import type { Matter } from '#domain/meeting/meeting.ts';
import { caseOf } from '#domain/meeting/meeting-record.ts';
import { unmetDependencies } from '#domain/rules/dependency.ts';
import { countedOnce } from '#domain/meeting/outcome.ts';
import { ballotNow } from '#domain/papers/ballot-now.ts';
import { whatIsMissing } from '#domain/papers/missing.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { CivilDate, Instant } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { addInSession, liftCondition, setCondition, type NameInSession } from '#store/outcomes.ts';
import { setOutcome } from '#store/progress.ts';
import { closeBallot, closeHands, openRound } from '#store/rounds.ts';
import { transferMatter } from '#store/transfers.ts';
import {
  at,
  countOf,
  desk,
  elect,
  inSession,
  meetingId,
  members,
  open,
  record,
  refusal,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const mattersOf = async (awardId: string): Promise<readonly Matter[]> => {
  const now = await record();
  return now.matters.filter(({ nominationId }) => caseOf(now, nominationId).nomination.awardId === awardId);
};
const firstOf = async (awardId: string): Promise<Matter> => (await mattersOf(awardId))[0]!;
const matter = async (id: MatterId): Promise<Matter> => (await record()).matters.find((one) => one.id === id)!;
const condition = { condition: 'hoàn thiện hồ sơ', due: '2027-01-10' as CivilDate };

const name = (change: Partial<NameInSession> = {}): NameInSession => ({
  nominee: {
    kind: 'person',
    salutation: 'Bà',
    name: 'Đoàn Thị Thùy',
    position: 'Tổ trưởng',
    unit: 'Công ty A',
    unitTaxCode: '',
  },
  awardId: 'giay-khen' as AwardId,
  occasion: 'sudden',
  achievement: 'Cứu người trong đám cháy.',
  condition,
  ...change,
});

/** Votes an award through by hands; the rows named fall. */
async function hands(awardId: string, fallen: readonly Matter[] = []): Promise<void> {
  const round = await open(awardId);
  const takenOut = fallen.map(({ nominationId }) => ({ nominationId, against: 8, abstained: 0 }));
  must(await closeHands(desk, { meetingId, roundId: round.id, closedAt: at, count: { takenOut } }));
}

describe('proposed on condition', () => {
  test('after an approving vote, with what is owed and by when; taken back it is plainly proposed', async () => {
    await inSession();
    const { id } = await firstOf('ldtt');
    await hands('ldtt');
    const set = (change: object) =>
      setCondition(desk, { meetingId, matterId: id, condition: { ...condition, ...change } });
    expect(refusal(await set({ condition: ' ' }))).toEqual({ type: 'required', field: 'condition' });
    expect(refusal(await set({ due: '2026-12-01' }))).toMatchObject({ type: 'due-before-meeting' });
    must(await set({}));
    expect((await matter(id)).outcome).toMatchObject({ type: 'approved-on-condition', ...condition });
    must(await liftCondition(desk, { meetingId, matterId: id }));
    expect((await matter(id)).outcome).toMatchObject({ type: 'approved' });
  });

  test('said before the vote it waits for it, and what fell short stays fallen', async () => {
    await inSession();
    const [first, second] = await mattersOf('ldtt');
    for (const { id } of [first!, second!]) must(await setCondition(desk, { meetingId, matterId: id, condition }));
    await hands('ldtt', [second!]);
    expect((await matter(first!.id)).outcome?.type).toBe('approved-on-condition');
    expect((await matter(second!.id)).outcome?.type).toBe('below-threshold');
    expect(refusal(await setCondition(desk, { meetingId, matterId: second!.id, condition }))).toEqual({
      type: 'not-approved',
    });
  });
});

describe('a name added in the room', () => {
  test('stands last on the agenda and can only be proposed on its condition', async () => {
    await inSession();
    const before = (await record()).matters.length;
    const nominationId = must(await addInSession(desk, { meetingId, name: name() }));
    const added = (await record()).matters.find((one) => one.nominationId === nominationId)!;
    expect(added).toMatchObject({ order: before + 1, addedInSession: true, outcome: null });
    await hands('giay-khen');
    expect((await matter(added.id)).outcome).toMatchObject({ type: 'approved-on-condition', ...condition });
    expect(refusal(await liftCondition(desk, { meetingId, matterId: added.id }))).toEqual({ type: 'added-in-session' });
  });

  test('is refused twice, for an award not open to it, and without a name', async () => {
    await inSession();
    must(await addInSession(desk, { meetingId, name: name() }));
    expect(refusal(await addInSession(desk, { meetingId, name: name() }))).toEqual({ type: 'already-nominated' });
    const enterprise = { kind: 'enterprise', name: 'Công ty B', taxCode: '2300999999', zone: 'KCN Quế Võ' } as const;
    const wrong = name({ nominee: enterprise, awardId: 'ldtt' as AwardId });
    expect(refusal(await addInSession(desk, { meetingId, name: wrong }))).toEqual({ type: 'not-a-recipient' });
    const nameless = name({ nominee: { ...enterprise, name: ' ' } });
    expect(refusal(await addInSession(desk, { meetingId, name: nameless }))).toEqual({
      type: 'required',
      field: 'name',
    });
    expect(await desk.db.nominees.where({ taxCode: '2300999999' }).count()).toBe(0);
  });

  test('of a council member comes with his recusal', async () => {
    await inSession();
    const member = (await record()).members.find(({ id }) => id === members[6])!;
    const nominee = {
      kind: 'person',
      salutation: 'Ông',
      name: member.name,
      position: '',
      unit: 'Ban Quản lý',
      unitTaxCode: '',
    } as const;
    const nominationId = must(await addInSession(desk, { meetingId, name: name({ nominee }) }));
    expect((await record()).recusals.filter((one) => one.nominationId === nominationId)).toMatchObject([
      { memberId: member.id },
    ]);
  });
});

describe('a transfer to a lower form', () => {
  const transfer = (matterId: MatterId, change: object = {}) =>
    transferMatter(desk, {
      meetingId,
      matterId,
      awardId: 'giay-khen' as AwardId,
      reason: 'chưa đủ thời gian',
      consent: 'Công văn số 12 ngày 14/12/2026',
      ...change,
    });

  test('makes a linked nomination with its own vote; both stay, and it counts once', async () => {
    await inSession();
    const from = await firstOf('bang-khen-tinh');
    const before = (await record()).matters.length;
    const to = must(await transfer(from.id));
    const now = await record();
    expect(now.matters).toHaveLength(before + 1);
    expect(countedOnce(now.matters.map(({ outcome }) => outcome))).toBe(before);
    expect((await matter(from.id)).outcome).toMatchObject({ type: 'transferred', to });
    expect(caseOf(now, to).nomination).toMatchObject({ awardId: 'giay-khen', transferredFrom: from.nominationId });
    expect(whatIsMissing(now, []).some(({ id }) => id === from.nominationId)).toBe(false);
    await hands('giay-khen');
    expect((await record()).matters.find((one) => one.nominationId === to)?.outcome?.type).toBe('approved');
  });

  test('is open to one that fell short, but not upwards, sideways, twice, or while it is voted on', async () => {
    await inSession();
    const lower = await firstOf('giay-khen');
    expect(refusal(await transfer(lower.id, { awardId: 'bang-khen-tinh' }))).toEqual({ type: 'not-a-lower-form' });
    expect(refusal(await transfer(lower.id, { awardId: 'ldtt' }))).toEqual({ type: 'not-a-lower-form' });
    must((await elect()) as never);
    const [from] = await mattersOf('bang-khen-tinh');
    const round = await open('bang-khen-tinh');
    expect(refusal(await transfer(from!.id))).toEqual({ type: 'round-running' });
    const rows = round.rows.map(({ nominationId }) => ({ nominationId, yes: 0, no: 9, blank: 0, invalidRow: 0 }));
    must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count: countOf(round, { rows }) }));
    expect((await matter(from!.id)).outcome?.type).toBe('below-threshold');
    expect(refusal(await transfer(from!.id, { reason: '' }))).toEqual({ type: 'required', field: 'reason' });
    must(await transfer(from!.id));
    expect(refusal(await transfer(from!.id))).toEqual({ type: 'already-decided' });
  });
});

test('who fell short of LĐTT is flagged on the CSTĐ cơ sở list before its vote opens, and the vote is not barred', async () => {
  await inSession();
  must((await elect()) as never);
  const higher = await mattersOf('cstd-co-so');
  const ids = higher.map(({ nominationId }) => nominationId);
  const now = await record();
  const nominee = caseOf(now, ids[0]!).nominee.id;
  const lower = (await mattersOf('ldtt')).find(({ nominationId }) => caseOf(now, nominationId).nominee.id === nominee)!;
  await hands('ldtt', [lower]);
  expect(unmetDependencies(await record(), ids)).toMatchObject([
    { nominationId: ids[0], dependency: { awardId: 'ldtt', met: false, outcome: { type: 'below-threshold' } } },
  ]);
  expect((await open('cstd-co-so')).rows).toHaveLength(ids.length);
});

describe('a ballot that was printed', () => {
  const awardId = 'bang-khen-tinh' as AwardId;
  const print = async (version = 1): Promise<void> => {
    const subject = { kind: 'ballot-papers', awardId } as const;
    const facts = paperFacts(await record(), subject, 1 as Instant);
    const paper: Paper = {
      id: `paper-${version}` as never,
      meetingId,
      subject,
      version,
      facts,
      fileId: 'f' as never,
      anchors: [],
      appVersion: '0',
      frozenAt: 1 as Instant,
      signatures: [],
      scan: null,
    };
    const { change } = await import('#store/change.ts');
    const deed = { type: 'paper-frozen', actor: desk.actor, at: desk.clock(), appVersion: '0' };
    await change(desk.db, deed, ['papers'], async () => {
      await desk.db.papers.put(paper);
      return { ok: true, value: true };
    });
  };
  const now = async () => ballotNow(await record(), await desk.db.papers.toArray(), awardId);

  test('keeps its numbers when a row is withdrawn, and says which line is to be struck', async () => {
    await inSession();
    must((await elect()) as never);
    await print();
    const [, second] = await mattersOf('bang-khen-tinh');
    const outcome = { type: 'withdrawn', letter: 'Công văn số 86' } as const;
    must(await setOutcome(desk, { meetingId, matterId: second!.id, outcome }));
    expect((await now()).struck).toMatchObject([{ number: 2 }]);
    const round = await open(awardId);
    expect(round.rows.map(({ number }) => number)).toEqual([1, 3]);
  });

  test('is made again when a name came after it: until then the vote does not open', async () => {
    await inSession();
    must((await elect()) as never);
    await print();
    must(await addInSession(desk, { meetingId, name: name({ awardId }) }));
    const opened = await openRound(desk, { meetingId, awardId, openedAt: at });
    expect(refusal(opened)).toEqual({ type: 'not-on-ballot', count: 1 });
    await print(2);
    expect(await now()).toMatchObject({ struck: [], notPrinted: [] });
    expect((await open(awardId)).rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});
