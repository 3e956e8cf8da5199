import { describe, expect, test } from 'vitest';
import type { AwardId, NominationId } from '#domain/ids.ts';
import { caseOf } from '#domain/meeting/meeting-record.ts';
import { isPaperOf } from '#domain/papers/ballot-fit.ts';
import type { BallotPapersFacts } from '#domain/papers/facts.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Result } from '#domain/result.ts';
import type { Refusal } from '#domain/refusal.ts';
import { setupInForce } from '#domain/voting/ballot-setup.ts';
import type { CivilDate } from '#domain/time.ts';
import type { VoteSetup } from '#domain/voting/opening.ts';
import type { Round } from '#domain/voting/round.ts';
import { must } from '#build/play-meeting.ts';
import { setUpBallot } from '#store/ballot-setup.ts';
import { checkData } from '#store/invariants.ts';
import { freezePaper } from '#store/papers.ts';
import { addInSession, type NameInSession } from '#store/outcomes.ts';
import { setOutcome } from '#store/progress.ts';
import { closeBallot, openRound, voidRound } from '#store/rounds.ts';
import { undoLast } from '#store/undo.ts';
import {
  at,
  countOf,
  desk,
  elect,
  inSession,
  meetingId,
  record,
  refusal,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const province = 'bang-khen-tinh' as AwardId;
const base = 'cstd-co-so' as AwardId;
const workers = 'ldtt' as AwardId;
const chooseOne: VoteSetup = { question: { type: 'choose', most: 1 } };

const idsOf = async (awardId: AwardId): Promise<readonly NominationId[]> => {
  const now = await record();
  return now.matters
    .map(({ nominationId }) => nominationId)
    .filter((id) => caseOf(now, id).nomination.awardId === awardId);
};

const setUp = (awardId: AwardId, setup: VoteSetup, reason?: string): Promise<Result<true, Refusal>> =>
  setUpBallot(desk, { meetingId, awardId, setup, reason });
const issue = (awardId: AwardId, setup?: VoteSetup): Promise<Result<Round, Refusal>> =>
  openRound(desk, { meetingId, awardId, openedAt: at, setup });
const inForce = async (awardId: AwardId) => setupInForce(await record(), awardId);

/** Makes the ballot papers of an award, as the shelf of papers does. */
async function print(awardId: AwardId): Promise<Result<Paper, Refusal>> {
  const subject = { kind: 'ballot-papers', awardId } as const;
  const facts = paperFacts(await record(), subject, desk.clock());
  return freezePaper(desk, { meetingId, drawn: { subject, facts, bytes: new Uint8Array([1]), anchors: [] } });
}
const printed = async (awardId: AwardId): Promise<BallotPapersFacts> => must(await print(awardId)).facts as never;

async function withdraw(id: NominationId): Promise<void> {
  const matter = (await record()).matters.find(({ nominationId }) => nominationId === id);
  must(await setOutcome(desk, { meetingId, matterId: matter!.id, outcome: { type: 'withdrawn', letter: 'Số 5/CV' } }));
}

async function room(): Promise<void> {
  await inSession();
  must((await elect()) as never);
}

/** The data agree with themselves, whatever the test did. */
const expectSound = async (): Promise<void> => {
  const checked = await checkData(desk.db, { pause: async () => undefined });
  expect(checked.ok && checked.value.findings).toEqual([]);
};

describe('a ballot that is set up before its papers go out', () => {
  test('is printed as it is set up, and issued on exactly the paper that was printed', async () => {
    await room();
    const [first, second, third] = await idsOf(province);
    must(await setUp(province, { ...chooseOne, only: [first!, third!] }));
    const facts = await printed(province);
    expect(facts).toMatchObject({ choose: { most: 1 }, partial: true });
    expect(facts.rows.map(({ nominationId, number }) => [nominationId, number])).toEqual([
      [first, 1],
      [third, 2],
    ]);
    const round = must(await issue(province));
    expect(round).toMatchObject({ question: { type: 'choose', most: 1 }, struck: [] });
    expect(isPaperOf(facts, await record(), round)).toBe(true);
    expect(refusal(await print(province))).toEqual({ type: 'already-frozen' });
    expect(round.rows.some(({ nominationId }) => nominationId === second)).toBe(false);
    await expectSound();
  });

  test('keeps the numbers of the paper when a row is withdrawn, and strikes its line', async () => {
    await room();
    const [first, second, third] = await idsOf(province);
    must(await setUp(province, { ...chooseOne, only: [first!, second!, third!] }));
    await printed(province);
    await withdraw(first!);
    const round = must(await issue(province));
    expect(round.rows.map(({ nominationId, number }) => [nominationId, number])).toEqual([
      [second, 2],
      [third, 3],
    ]);
    expect(round.struck).toMatchObject([{ number: 1 }]);
  });

  test('with several awards on one paper is printed with all of them, whose lines are struck each for itself', async () => {
    await room();
    must(await setUp(base, { together: [province] }));
    const facts = await printed(base);
    expect(facts.further?.map(({ rows }) => rows.length)).toEqual([(await idsOf(province)).length]);
    await withdraw((await idsOf(province))[0]!);
    const round = must(await issue(base));
    const beside = (await record()).rounds.find(({ awardId }) => awardId === province)!;
    expect([round.sharedPaper, beside.sharedPaper]).toEqual([round.id, round.id]);
    expect([round.struck.length, beside.struck.length]).toEqual([0, 1]);
    expect(beside.rows[0]!.number).toBe(2);
    // Neither of its awards waits for it any more.
    expect(await inForce(base)).toBeUndefined();
    await expectSound();
  });

  test('a second vote is printed before it is issued, with the reason for which it is taken', async () => {
    await room();
    const first = must(await issue(province));
    const [fallen] = await idsOf(province);
    const rows = countOf(first).rows.map((row) =>
      row.nominationId === fallen ? { ...row, yes: row.yes - 6, no: row.no + 6 } : row,
    );
    must(await closeBallot(desk, { meetingId, roundId: first.id, closedAt: at, count: countOf(first, { rows }) }));
    expect(refusal(await print(province))).toEqual({ type: 'nothing-to-vote' });
    expect(refusal(await setUp(province, { only: [fallen!] }))).toEqual({ type: 'required', field: 'reason' });
    must(await setUp(province, { only: [fallen!] }, 'có thêm xác nhận của đơn vị'));
    expect(await printed(province)).toMatchObject({ turn: 2, rows: [{ nominationId: fallen, number: 1 }] });
    const again = must(await issue(province));
    expect(again).toMatchObject({ follows: first.id, reason: 'có thêm xác nhận của đơn vị' });
  });

  test('waits for its paper to be made again when a name came after it', async () => {
    await room();
    must(await setUp(province, chooseOne));
    await printed(province);
    const name: NameInSession = {
      nominee: { kind: 'collective', name: 'Tổ bảo vệ', unit: 'Ban Quản lý', unitTaxCode: '' },
      awardId: province,
      occasion: 'sudden',
      achievement: '',
      condition: { condition: 'nộp hồ sơ', due: '2027-01-10' as CivilDate },
    };
    must(await addInSession(desk, { meetingId, name }));
    expect(refusal(await issue(province))).toEqual({ type: 'not-on-ballot', count: 1 });
    await printed(province);
    expect(must(await issue(province)).rows).toHaveLength((await idsOf(province)).length);
  });

  test('taken back, what was printed for it is no paper of the usual vote', async () => {
    await room();
    must(await setUp(province, { ...chooseOne, only: (await idsOf(province)).slice(1, 3) }));
    await printed(province);
    expect(must(await undoLast(desk, { meetingId }))).toBe('ballot-set-up');
    expect(await inForce(province)).toBeUndefined();
    const round = must(await issue(province));
    expect(round).toMatchObject({ question: { type: 'yes-no' }, struck: [] });
    expect(round.rows.map(({ number }) => number)).toEqual(round.rows.map((_, index) => index + 1));
  });

  test('set up anew is not cast on the papers that were printed for the setup before', async () => {
    await room();
    const [first, second, third] = await idsOf(province);
    must(await setUp(province, { ...chooseOne, only: [first!, second!] }));
    await printed(province);
    must(await setUp(province, { ...chooseOne, only: [second!, third!] }));
    const round = must(await issue(province));
    expect(round.rows.map(({ nominationId, number }) => [nominationId, number])).toEqual([
      [second, 1],
      [third, 2],
    ]);
    expect(round.struck).toEqual([]);
  });

  test('set up as usual again there is none, and the award’s own paper does', async () => {
    await room();
    must(await setUp(province, chooseOne));
    must(await setUp(province, {}));
    expect((await record()).meeting.ballotSetups).toBeUndefined();
    const facts = await printed(province);
    expect(facts.choose).toBeUndefined();
    expect(isPaperOf(facts, await record(), must(await issue(province)))).toBe(true);
  });

  test('another vote than the one set up is taken when it is asked for, and uses the setup up', async () => {
    await room();
    must(await setUp(province, chooseOne));
    const round = must(await issue(province, { question: { type: 'yes-no' } }));
    expect(round.question).toEqual({ type: 'yes-no' });
    expect(await inForce(province)).toBeUndefined();
    // Thrown away, the setup stands again.
    must(await voidRound(desk, { meetingId, roundId: round.id, reason: 'mở nhầm' }));
    expect(await inForce(province)).toMatchObject({ question: { type: 'choose', most: 1 } });
  });

  test('is refused where no ballot could be taken so', async () => {
    await room();
    expect(refusal(await setUp(province, { question: { type: 'choose', most: 99 } }))).toMatchObject({
      type: 'choice-impossible',
    });
    expect(refusal(await setUp(workers, { only: (await idsOf(workers)).slice(0, 1) }))).toEqual({
      type: 'not-by-ballot',
      awardId: workers,
    });
    expect(refusal(await setUp(province, { only: [] }))).toEqual({ type: 'nothing-to-vote' });
    const round = must(await issue(province));
    expect(refusal(await setUp(province, chooseOne))).toEqual({ type: 'another-round-open', roundId: round.id });
  });
});
