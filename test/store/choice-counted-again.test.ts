import { beforeEach, describe, expect, test } from 'vitest';
import type { AwardId, NominationId } from '#domain/ids.ts';
import type { CountRecordFacts } from '#domain/papers/facts.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { ClockTime } from '#domain/time.ts';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import type { CountedAgain } from '#domain/voting/double-count.ts';
import type { Round } from '#domain/voting/round.ts';
import { drawPaper } from '#documents/paper.ts';
import { must } from '#build/play-meeting.ts';
import { freezePaper } from '#store/papers.ts';
import { setOutcome } from '#store/progress.ts';
import { noteChallenge, recountBallot } from '#store/recounts.ts';
import { closeBallot, openRound } from '#store/rounds.ts';
import { undoLast } from '#store/undo.ts';
import { wordsOf } from '#test/documents/poppler.ts';
import { fonts } from '#test/documents/signed-sample.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import {
  at,
  countOf,
  desk,
  elect,
  inSession,
  meetingId,
  members,
  record,
  refusal,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const province = 'bang-khen-tinh' as AwardId;
const later = '10:40' as ClockTime;

/** The three enterprises and persons proposed for one award. */
let three: readonly NominationId[];
beforeEach(async () => {
  await inSession();
  must((await elect()) as never);
  const { matters, nominations } = await record();
  three = matters
    .map(({ nominationId }) => nominationId)
    .filter((id) => nominations.some((nomination) => nomination.id === id && nomination.awardId === province));
});

const opens = async (most: number, only: readonly NominationId[] = three): Promise<Round> =>
  must(
    await openRound(desk, {
      meetingId,
      awardId: province,
      openedAt: at,
      setup: { question: { type: 'choose', most }, only },
      reason: 'chưa chọn đủ',
    }),
  );
/** Nine valid papers with so many choices for each row, and so many that choose nobody. */
const chosen = (round: Round, yes: readonly number[], unmarked = 0): BallotCount =>
  countOf(round, {
    unmarked,
    rows: round.rows.map(({ nominationId }, row) => ({ nominationId, yes: yes[row]!, no: 0, blank: 0, invalidRow: 0 })),
  });
const close = (round: Round, count: BallotCount, more: object = {}) =>
  closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count, ...more });
const again = (round: Round, count: BallotCount, more: object = {}) =>
  recountBallot(desk, {
    meetingId,
    roundId: round.id,
    closedAt: later,
    count,
    reason: 'một phiếu bị xếp nhầm chồng',
    askedBy: members[2]!,
    ...more,
  });
const outcomes = async (): Promise<readonly unknown[]> => {
  const { matters } = await record();
  return three.map((id) => matters.find(({ nominationId }) => nominationId === id)!.outcome);
};
const expectSound = async (): Promise<void> => {
  const { findings } = await checkOf(await dumpOf(desk.db));
  expect(findings.filter(({ type }) => type !== 'file-changed')).toEqual([]);
};

let drawn = 0;
const freeze = async (round: Round): Promise<Paper> => {
  const subject = { kind: 'count-record', roundId: round.id } as const;
  const facts = paperFacts(await record(), subject, desk.clock());
  const bytes = new Uint8Array([(drawn += 1)]);
  return must(await freezePaper(desk, { meetingId, drawn: { subject, facts, bytes, anchors: [] } }));
};
const printed = async ({ facts }: Paper): Promise<string> =>
  wordsOf((await drawPaper({ ...(facts as CountRecordFacts), sample: false }, fonts)).bytes);

describe('a choice counted again', () => {
  test('of one among two gives the award to the other; whoever was chosen by mistake stands as before the vote', async () => {
    const round = await opens(1, three.slice(0, 2));
    must(await close(round, chosen(round, [8, 1])));
    expect(await outcomes()).toEqual([{ type: 'approved', roundId: round.id }, null, null]);
    must(await again(round, chosen(round, [1, 8])));
    expect(await outcomes()).toEqual([null, { type: 'approved', roundId: round.id }, null]);
    must(await again(round, chosen(round, [5, 4])));
    expect(await outcomes(), 'nobody reaches the share of the award').toEqual([null, null, null]);
    await expectSound();
  });

  test('puts whoever fell in a vote before it, and was chosen by mistake, back to having fallen there', async () => {
    const plain = must(await openRound(desk, { meetingId, awardId: province, openedAt: at }));
    const rows = countOf(plain).rows.map((row) => ({ ...row, yes: 6, no: 3 }));
    must(await close(plain, countOf(plain, { rows })));
    const round = await opens(2);
    expect(round.follows).toBe(plain.id);
    must(await close(round, chosen(round, [9, 8, 1])));
    const fell = { type: 'below-threshold', roundId: plain.id };
    const carried = { type: 'approved', roundId: round.id };
    expect(await outcomes()).toEqual([carried, carried, fell]);
    must(await again(round, chosen(round, [9, 1, 8])));
    expect(await outcomes()).toEqual([carried, fell, carried]);
    await expectSound();
  });

  test('is refused where two of its rows were voted on again; the later one, counted again to a tie, decides nobody', async () => {
    const round = await opens(1);
    must(await close(round, chosen(round, [8, 1, 0])));
    const two = await opens(1, three.slice(1));
    must(await close(two, chosen(two, [8, 1])));
    expect(refusal(await again(round, chosen(round, [1, 8, 0]))), 'two were voted on again').toMatchObject({
      type: 'row-went-on',
    });
    must(await again(two, chosen(two, [4, 4], 1)));
    expect(await outcomes()).toEqual([{ type: 'approved', roundId: round.id }, null, null]);
  });

  test('closes like the first count: more marks than papers, or a paper unmarked and chosen, are refused', async () => {
    const round = await opens(2);
    must(await close(round, chosen(round, [9, 8, 1])));
    for (const [count, id] of [
      [chosen(round, [9, 9, 1]), 'choices'],
      [chosen(round, [4, 3, 1]), 'choices-least'],
      [chosen(round, [9, 7, 0], 1), 'choice'],
      [chosen(round, [9, 8, 1], -1), 'whole-numbers'],
    ] as const)
      expect(refusal(await again(round, count))).toMatchObject({
        type: 'not-reconciled',
        identities: expect.arrayContaining([expect.objectContaining({ id })]),
      });
    expect((await record()).rounds[0]!.recounts).toEqual([]);
  });

  test('is refused once whoever was not chosen was put off', async () => {
    const round = await opens(1, three.slice(0, 2));
    must(await close(round, chosen(round, [8, 1])));
    const matter = (await record()).matters.find(({ nominationId }) => nominationId === three[1])!;
    must(await setOutcome(desk, { meetingId, matterId: matter.id, outcome: { type: 'deferred', reason: 'chờ' } }));
    expect(refusal(await again(round, chosen(round, [1, 8])))).toMatchObject({ type: 'row-went-on' });
  });

  test('prints who is chosen now, by how many papers, and which record it takes the place of', async () => {
    const round = await opens(1, three.slice(0, 2));
    must(await close(round, chosen(round, [8, 1])));
    const first = await printed(await freeze(round));
    must(
      await noteChallenge(desk, {
        meetingId,
        roundId: round.id,
        challenge: { memberId: members[1]!, text: 'hai chồng phiếu bị lẫn', answer: 'kiểm lại ngay' },
      }),
    );
    must(await again(round, chosen(round, [0, 8], 1)));
    const second = await printed(await freeze(round));
    const chosenOn = (words: string): string => /Được chọn, đủ tỷ lệ: (.*?) \(\d\d phiếu\)/u.exec(words)?.[1] ?? '';
    expect(chosenOn(first)).not.toBe('');
    expect(chosenOn(second)).not.toBe('');
    expect(chosenOn(second)).not.toBe(chosenOn(first));
    expect(second).toMatch(/\(Kiểm phiếu lần 2\)/u);
    expect(second).toMatch(/do một phiếu bị xếp nhầm chồng\. Biên bản này thay thế .* lập hồi 08 giờ 30 phút/u);
    expect(second).toMatch(/Số phiếu không chọn ai 01/u);
    expect(second).toMatch(/hai chồng phiếu bị lẫn\. Trả lời: kiểm lại ngay/u);
    expect(refusal(await undoLast(desk, { meetingId })), 'a recount is never taken back').toEqual({
      type: 'nothing-to-undo',
    });
  });
});

describe('a choice typed blindly by two persons', () => {
  const typed = (first: BallotCount, second: BallotCount, countedAgain: readonly CountedAgain[] = []) => ({
    typedTwice: { firstBy: members[4]!, secondBy: members[5]!, first, second, countedAgain },
  });

  test('who differ in the papers that choose nobody, or in the marks of a row, is not announced', async () => {
    const round = await opens(2);
    const [first, second] = [chosen(round, [9, 7, 0]), chosen(round, [9, 8, 0])];
    expect(refusal(await close(round, second, typed(first, second)))).toEqual({ type: 'counts-differ', count: 1 });
    const unmarked = chosen(round, [8, 8, 0], 1);
    expect(refusal(await close(round, unmarked, typed(chosen(round, [8, 8, 0]), unmarked)))).toEqual({
      type: 'counts-differ',
      count: 1,
    });
    expect(await outcomes()).toEqual([null, null, null]);
  });

  test('stands with the figures counted again on the papers, and the record says how many had differed', async () => {
    const round = await opens(1, three.slice(0, 2));
    const [first, second] = [chosen(round, [8, 1]), chosen(round, [8, 0], 1)];
    const counted: readonly CountedAgain[] = [
      { of: 'papers', figure: 'unmarked', nominationId: null, value: 1 },
      { of: 'row', figure: 'yes', nominationId: three[1]!, value: 0 },
    ];
    must(await close(round, second, typed(first, second, counted)));
    expect(await outcomes()).toEqual([{ type: 'approved', roundId: round.id }, null, null]);
    const words = await printed(await freeze(round));
    expect(words).toMatch(/02 số lệch nhau đã được đếm lại trên phiếu/u);
    expect(words).toMatch(/Số phiếu không chọn ai 01/u);
    await expectSound();
  });

  test('may be counted again by two persons too', async () => {
    const round = await opens(1, three.slice(0, 2));
    must(await close(round, chosen(round, [8, 1])));
    const [first, second] = [chosen(round, [1, 8]), chosen(round, [0, 8], 1)];
    expect(refusal(await again(round, second, typed(first, second)))).toEqual({ type: 'counts-differ', count: 2 });
    must(await again(round, second, typed(second, second)));
    const [now] = (await record()).rounds;
    expect(now!.result).toMatchObject({ doubleCount: { firstBy: members[4], mismatches: 0 } });
    expect(now!.recounts).toHaveLength(1);
    expect(now!.recounts[0]).not.toHaveProperty('doubleCount');
  });
});
