import { describe, expect, test } from 'vitest';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import type { AwardId, NominationId } from '#domain/ids.ts';
import { caseOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Outcome } from '#domain/meeting/outcome.ts';
import { whatIsMissing } from '#domain/papers/missing.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { Instant } from '#domain/time.ts';
import { plannedVotes, type VoteSetup } from '#domain/voting/opening.ts';
import type { Round } from '#domain/voting/round.ts';
import { drawPaper } from '#documents/paper.ts';
import { must } from '#build/play-meeting.ts';
import { checkData } from '#store/invariants.ts';
import { editTexts, recuse } from '#store/meetings.ts';
import { setOutcome } from '#store/progress.ts';
import { closeBallot, closeHands, openRound, voidRound } from '#store/rounds.ts';
import { transferMatter } from '#store/transfers.ts';
import { wordsOf } from '#test/documents/poppler.ts';
import { fonts } from '#test/documents/signed-sample.ts';
import {
  at,
  countOf,
  desk,
  elect,
  inSession,
  journalLength,
  meetingId,
  members,
  record,
  refusal,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const province = 'bang-khen-tinh' as AwardId;
const workers = 'ldtt' as AwardId;
const base = 'cstd-co-so' as AwardId;

const idsOf = async (awardId: AwardId): Promise<readonly NominationId[]> => {
  const now = await record();
  return now.matters
    .map(({ nominationId }) => nominationId)
    .filter((id) => caseOf(now, id).nomination.awardId === awardId);
};
const outcomeOf = async (id: NominationId): Promise<Outcome | null> =>
  (await record()).matters.find(({ nominationId }) => nominationId === id)!.outcome;
const voted = (awardId: AwardId, setup?: VoteSetup, reason?: string) =>
  openRound(desk, { meetingId, awardId, openedAt: at, setup, reason });
/** What was told before whoever fell is voted on again. */
const why = 'có thêm xác nhận của đơn vị';
const close = (round: Round, count: BallotCount) =>
  closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count });

/** Nine valid papers with so many choices for each row. */
const choices = (round: Round, yes: readonly number[], more: Partial<BallotCount> = {}): BallotCount =>
  countOf(round, {
    unmarked: 0,
    rows: round.rows.map(({ nominationId }, index) => ({
      nominationId,
      yes: yes[index]!,
      no: 0,
      blank: 0,
      invalidRow: 0,
    })),
    ...more,
  });

/** A room with tellers, and the nominations for one award. */
async function room(awardId: AwardId = province): Promise<readonly [NominationId, NominationId, NominationId]> {
  await inSession();
  must((await elect()) as never);
  const ids = await idsOf(awardId);
  return [ids[0]!, ids[1]!, ids[2]!];
}

/** The data agree with themselves, whatever the test did. */
const expectSound = async (): Promise<void> => {
  const checked = await checkData(desk.db, { pause: async () => undefined });
  expect(checked.ok && checked.value.findings).toEqual([]);
};

const choose = (most: number): VoteSetup => ({ question: { type: 'choose', most } });

describe('a choice among nominees', () => {
  test('decides for whom it chose; the others stay undecided and are moved, put off or voted on again', async () => {
    const [first, second, third] = await room();
    const round = must(await voted(province, { ...choose(1), only: [first, second] }));
    expect(round).toMatchObject({ question: { type: 'choose', most: 1 }, follows: null, validity: 'row' });
    must(await close(round, choices(round, [8, 1])));
    expect(await outcomeOf(first)).toEqual({ type: 'approved', roundId: round.id });
    expect([await outcomeOf(second), await outcomeOf(third)]).toEqual([null, null]);
    const matter = (await record()).matters.find(({ nominationId }) => nominationId === second)!;
    must(
      await transferMatter(desk, {
        meetingId,
        matterId: matter.id,
        awardId: 'giay-khen' as AwardId,
        reason: 'không được chọn',
        consent: '',
      }),
    );
    await expectSound();
  });

  test('carries nobody who lacks the share of the award, however many more than the others', async () => {
    const [first, second] = await room();
    const round = must(await voted(province, { ...choose(1), only: [first, second] }));
    must(await close(round, choices(round, [5, 4])));
    expect([await outcomeOf(first), await outcomeOf(second)]).toEqual([null, null]);
    const again = must(await voted(province, { only: [first, second] }));
    expect(again.follows).toBe(round.id);
    await expectSound();
  });

  test('is taken by ballot even where the award is voted by hands', async () => {
    const [first, second] = await room(workers);
    expect(must(await voted(workers, { ...choose(1), only: [first, second] })).rule.mode).toBe('ballot');
  });

  test('needs somebody to choose, and somebody to leave out', async () => {
    await room();
    for (const most of [0, 3, 4, 1.5])
      expect(refusal(await voted(province, choose(most)))).toEqual({ type: 'choice-impossible', most, of: 3 });
  });

  test('with more choices than its papers can hold does not close', async () => {
    await room();
    const round = must(await voted(province, choose(2)));
    expect(refusal(await close(round, choices(round, [9, 9, 1])))).toMatchObject({
      type: 'not-reconciled',
      identities: [{ id: 'choices', left: 19, right: 18 }],
    });
    must(await close(round, choices(round, [9, 9, 0])));
  });

  test('is closed to whoever takes no part in the vote on one of its rows', async () => {
    const [first, second] = await room();
    must(await recuse(desk, { meetingId, nominationId: first, memberId: members[1]!, reason: 'người thân' }));
    const round = must(await voted(province, { ...choose(1), only: [first, second] }));
    expect(round.rows.map(({ recused }) => recused)).toEqual([[members[1]], [members[1]]]);
    expect(refusal(await close(round, choices(round, [8, 1])))).toMatchObject({
      identities: [{ id: 'unmarked-recused', left: 0, right: 1 }],
    });
    must(await close(round, choices(round, [8, 0], { unmarked: 1 })));
  });
});

describe('a second vote', () => {
  /** The first of the provincial list falls, the others carry. */
  async function fallen(): Promise<{
    readonly first: NominationId;
    readonly carried: NominationId;
    readonly round: Round;
  }> {
    const [first, carried] = await room();
    const round = must(await voted(province));
    const rows = countOf(round).rows.map((row, index) => (index === 0 ? { ...row, yes: 6, no: 3 } : row));
    must(await close(round, countOf(round, { rows })));
    return { first, carried, round };
  }

  test('repeats the first on what fell short: the outcome follows it, the first stays in sight', async () => {
    const { first, round } = await fallen();
    expect(await outcomeOf(first)).toEqual({ type: 'below-threshold', roundId: round.id });
    const again = must(await voted(province, { only: [first] }, why));
    expect(again).toMatchObject({ follows: round.id, number: 2 });
    must(await close(again, countOf(again)));
    expect(await outcomeOf(first)).toEqual({ type: 'approved', roundId: again.id });
    const facts = paperFacts(await record(), { kind: 'count-record', roundId: again.id }, 0 as Instant);
    expect(facts.kind === 'count-record' && facts.round.turn).toBe(2);
    expect((await record()).rounds).toHaveLength(2);
    await expectSound();
  });

  test('on what fell short is refused without a reason; with one it stands in the journal, the record and the minutes', async () => {
    const { first, carried, round } = await fallen();
    const entries = await journalLength();
    for (const reason of [undefined, '', '  '])
      expect(refusal(await voted(province, { only: [first] }, reason))).toEqual({ type: 'required', field: 'reason' });
    expect([await journalLength(), (await record()).rounds.length]).toEqual([entries, 1]);
    expect(round, 'a first vote has none').not.toHaveProperty('reason');
    const again = must(await voted(province, { only: [first] }, ` ${why} `));
    expect(again).toMatchObject({ follows: round.id, reason: why });
    expect((await desk.db.journal.toArray()).at(-1)).toMatchObject({ type: 'round-opened', reason: why });
    must(await close(again, countOf(again)));
    for (const subject of [{ kind: 'count-record', roundId: again.id }, { kind: 'minutes' }] as const) {
      const facts = paperFacts(await record(), subject, 0 as Instant);
      const words = wordsOf((await drawPaper({ ...facts, sample: false }, fonts)).bytes);
      expect(words).toContain(`Lý do bỏ phiếu lần 2: ${why}.`);
      expect(words).not.toContain('Lý do bỏ phiếu lần 1');
    }
    expect(await outcomeOf(carried)).toMatchObject({ type: 'approved', roundId: round.id });
  });

  test('may be followed by a third', async () => {
    const { first } = await fallen();
    const short = (round: Round): BallotCount =>
      countOf(round, { rows: countOf(round).rows.map((row) => ({ ...row, yes: 7, no: 2 })) });
    const second = must(await voted(province, { only: [first] }, why));
    must(await close(second, short(second)));
    const third = must(await voted(province, { only: [first] }, why));
    expect(third.follows).toBe(second.id);
    const facts = paperFacts(await record(), { kind: 'ballot-papers', awardId: province }, 0 as Instant);
    expect(facts.kind === 'ballot-papers' && facts.turn).toBe(3);
    must(await close(third, short(third)));
    expect(await outcomeOf(first)).toEqual({ type: 'below-threshold', roundId: third.id });
    await expectSound();
  });

  test('is refused on what was carried, on what got another outcome, and beside another vote', async () => {
    const { first, carried } = await fallen();
    expect(refusal(await voted(province, { only: [first, carried] }))).toMatchObject({ type: 'already-carried' });
    const open = must(await voted(province, { only: [first] }, why));
    expect(refusal(await voted(province, { only: [first] }))).toEqual({
      type: 'another-round-open',
      roundId: open.id,
    });
    must(await voidRound(desk, { meetingId, roundId: open.id, reason: 'mở nhầm' }));
    const matter = (await record()).matters.find(({ nominationId }) => nominationId === first)!;
    must(
      await transferMatter(desk, {
        meetingId,
        matterId: matter.id,
        awardId: 'giay-khen' as AwardId,
        reason: 'không đủ tỷ lệ',
        consent: '',
      }),
    );
    expect(refusal(await voted(province, { only: [first] }))).toMatchObject({ type: 'decided-otherwise' });
    expect(refusal(await voted(province, { only: await idsOf(base) }))).toMatchObject({ type: 'not-of-award' });
    expect(refusal(await voted(province))).toEqual({ type: 'nothing-to-vote' });
  });

  test('by hands is taken on one row alone', async () => {
    const [first] = await room(workers);
    const round = must(await voted(workers, { only: [first] }));
    expect(round.rows.map(({ nominationId }) => nominationId)).toEqual([first]);
    const takenOut = [{ nominationId: first, against: 8, abstained: 0 }];
    must(await closeHands(desk, { meetingId, roundId: round.id, closedAt: at, count: { takenOut } }));
    const again = must(await voted(workers, { only: [first] }, why));
    must(await closeHands(desk, { meetingId, roundId: again.id, closedAt: at, count: { takenOut: [] } }));
    expect(await outcomeOf(first)).toEqual({ type: 'approved', roundId: again.id });
    await expectSound();
  });
});

describe('several awards on one paper', () => {
  const together: VoteSetup = { together: [province] };

  test('open at once, are counted once and closed at once, each by its own rows', async () => {
    await room();
    const first = must(await voted(base, together));
    const rounds = (await record()).rounds;
    expect(rounds.map(({ awardId, sharedPaper, number }) => [awardId, sharedPaper, number])).toEqual([
      [base, first.id, 1],
      [province, first.id, 2],
    ]);
    const paper = paperFacts(await record(), { kind: 'ballot-papers', awardId: base }, 0 as Instant);
    expect(paper.kind === 'ballot-papers' && paper.further?.map(({ rows }) => rows.length)).toEqual([3]);
    const rows = rounds.flatMap((round) => countOf(round).rows);
    expect(refusal(await close(first, countOf(first))), 'the other award is not counted yet').toMatchObject({
      type: 'not-reconciled',
    });
    must(await close(first, countOf(first, { rows })));
    const now = await record();
    expect(now.rounds.map(({ result }) => result?.mode === 'ballot' && result.count.rows.length)).toEqual([2, 3]);
    for (const id of [...(await idsOf(base)), ...(await idsOf(province))])
      expect(await outcomeOf(id)).toMatchObject({ type: 'approved' });
    expect(
      whatIsMissing(now, []).filter(({ what }) => what === 'count-record'),
      'one record covers both',
    ).toEqual([{ what: 'count-record', awardId: base, id: first.id }]);
    const facts = paperFacts(now, { kind: 'count-record', roundId: first.id }, 0 as Instant);
    expect(
      facts.kind === 'count-record' && [facts.round, ...(facts.further ?? [])].map((one) => one.rows.length),
    ).toEqual([2, 3]);
    await expectSound();
  });

  test('keep what a stray row or a wrong paper figure says, and are voided together', async () => {
    await room();
    const first = must(await voted(base, together));
    const rows = (await record()).rounds.flatMap((round) => countOf(round).rows);
    const stray = { ...rows[0]!, nominationId: (await idsOf(workers))[0]! };
    expect(refusal(await close(first, countOf(first, { rows: [...rows, stray] })))).toMatchObject({
      identities: [{ id: 'rows', left: 1 }],
    });
    expect(refusal(await close(first, countOf(first, { rows, returned: 9 })))).toMatchObject({
      identities: [{ id: 'returned' }, { id: 'counted' }],
    });
    must(await voidRound(desk, { meetingId, roundId: first.id, reason: 'mở nhầm' }));
    expect((await record()).rounds).toEqual([]);
  });

  test('are ballots, and never a choice', async () => {
    await room();
    expect(refusal(await voted(province, { ...choose(1), ...together, together: [base] }))).toEqual({
      type: 'choice-alone',
    });
    expect(refusal(await voted(province, { together: [workers] }))).toEqual({
      type: 'not-by-ballot',
      awardId: workers,
    });
  });

  test('stand on it once each, and are not voted on the laptop that goes round', async () => {
    await room();
    for (const twice of [{ together: [base] }, { together: [province, province] }])
      expect(refusal(await voted(base, twice))).toMatchObject({ type: 'award-twice' });
    const onLaptop = openRound(desk, { meetingId, awardId: base, openedAt: at, means: 'kiosk', setup: together });
    expect(refusal(await onLaptop)).toEqual({ type: 'kiosk-unfit', why: 'shared-paper' });
    expect((await record()).rounds).toEqual([]);
  });
});

test('a vote keeps whether a wrong row spoils the paper, whatever is set afterwards', async () => {
  await room();
  const { wording } = (await record()).meeting;
  must(await editTexts(desk, { meetingId, texts: { wording: { ...wording, ballotValidity: 'paper' } } }));
  const round = must(await voted(province));
  must(await editTexts(desk, { meetingId, texts: { wording } }));
  const rows = countOf(round).rows.map((row) => ({ ...row, yes: 8, invalidRow: 1 }));
  expect(refusal(await close(round, countOf(round, { rows })))).toMatchObject({
    identities: [{ id: 'invalid-row' }, { id: 'invalid-row' }, { id: 'invalid-row' }],
  });
});

test('nobody is voted on again who was put off', async () => {
  const [first] = await room();
  const matter = (await record()).matters.find(({ nominationId }) => nominationId === first)!;
  must(await setOutcome(desk, { meetingId, matterId: matter.id, outcome: { type: 'deferred', reason: 'chờ' } }));
  expect(refusal(await voted(province, { only: [first] }))).toMatchObject({ type: 'decided-otherwise' });
});

test('one ballot paper holds sixty names and no more', async () => {
  await room();
  const now = await record();
  const [nomination] = now.nominations.filter(({ awardId }) => awardId === province);
  const [matter] = now.matters;
  const named = (count: number): MeetingRecord => {
    const ids = Array.from({ length: count }, (_, index) => `n${index}` as NominationId);
    return {
      ...now,
      nominations: ids.map((id) => ({ ...nomination!, id })),
      matters: ids.map((nominationId) => ({ ...matter!, nominationId })),
    };
  };
  expect(plannedVotes(named(60), [], province).ok).toBe(true);
  expect(refusal(plannedVotes(named(61), [], province))).toEqual({ type: 'too-many-names', most: 60, count: 61 });
});
