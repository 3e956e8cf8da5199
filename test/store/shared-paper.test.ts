import { beforeEach, describe, expect, test } from 'vitest';
import type { AwardId, NominationId } from '#domain/ids.ts';
import { caseOf } from '#domain/meeting/meeting-record.ts';
import type { CountRecordFacts, MinutesFacts } from '#domain/papers/facts.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { ClockTime } from '#domain/time.ts';
import type { BallotCount, BallotRow } from '#domain/voting/ballot-count.ts';
import type { CountedAgain, TypedTwice } from '#domain/voting/double-count.ts';
import type { Round } from '#domain/voting/round.ts';
import { drawPaper } from '#documents/paper.ts';
import { must } from '#build/play-meeting.ts';
import { recuse } from '#store/meetings.ts';
import { freezePaper } from '#store/papers.ts';
import { noteChallenge, recountBallot } from '#store/recounts.ts';
import { closeBallot, correctTimes, openRound } from '#store/rounds.ts';
import { undoLast } from '#store/undo.ts';
import { wordsOf } from '#test/documents/poppler.ts';
import { fonts } from '#test/documents/signed-sample.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import {
  at,
  comeLate,
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

const base = 'cstd-co-so' as AwardId;
const province = 'bang-khen-tinh' as AwardId;
const later = '10:40' as ClockTime;

/** Two awards on one paper, eight papers and one opinion: the votes in the order of the paper. */
let paper: readonly [Round, Round];
beforeEach(async () => {
  await inSession();
  must((await elect()) as never);
});

const opens = async (): Promise<void> => {
  must(await openRound(desk, { meetingId, awardId: base, openedAt: at, setup: { together: [province] } }));
  const [first, second] = (await record()).rounds;
  paper = [first!, second!];
};

/** All in favour, but for what is said of single rows: by vote and row. */
const counted = (change: Readonly<Record<string, Partial<BallotRow>>> = {}): BallotCount =>
  countOf(paper[0], {
    rows: paper.flatMap((round, vote) =>
      countOf(round).rows.map((row, index) => ({ ...row, ...change[`${vote} ${index}`] })),
    ),
  });
const close = (count: BallotCount, more: object = {}, round: Round = paper[0]) =>
  closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count, ...more });
const again = (count: BallotCount, more: object = {}) =>
  recountBallot(desk, {
    meetingId,
    roundId: paper[0].id,
    closedAt: later,
    count,
    reason: 'hai phiếu dính vào nhau',
    askedBy: members[2]!,
    ...more,
  });
const idAt = (vote: 0 | 1, row: number): NominationId => paper[vote].rows[row]!.nominationId;
const outcomes = async (): Promise<readonly string[]> => {
  const { matters } = await record();
  return paper.flatMap(({ rows }) =>
    rows.map((row) => matters.find(({ nominationId }) => nominationId === row.nominationId)?.outcome?.type ?? 'open'),
  );
};
const expectSound = async (): Promise<void> => {
  const { findings } = await checkOf(await dumpOf(desk.db));
  expect(findings.filter(({ type }) => type !== 'file-changed')).toEqual([]);
};

let drawn = 0;
const freeze = async (): Promise<Paper> => {
  const subject = { kind: 'count-record', roundId: paper[0].id } as const;
  const facts = paperFacts(await record(), subject, desk.clock());
  const bytes = new Uint8Array([(drawn += 1)]);
  return must(await freezePaper(desk, { meetingId, drawn: { subject, facts, bytes, anchors: [] } }));
};
/** What a reader takes off the paper. */
const printed = async ({ facts }: Paper): Promise<string> =>
  wordsOf((await drawPaper({ ...(facts as CountRecordFacts), sample: false }, fonts)).bytes);

describe('a paper on which several awards stand', () => {
  beforeEach(opens);

  test('is counted again as one: both votes get their new figures and outcomes, whichever of them is named', async () => {
    must(await close(counted()));
    expect(await outcomes()).toEqual(Array.from({ length: 5 }, () => 'approved'));
    const second = counted({ '0 1': { yes: 5, no: 4 }, '1 2': { yes: 6, no: 3 } });
    must(await again(second, { roundId: paper[1].id }));
    expect(await outcomes()).toEqual(['approved', 'below-threshold', 'approved', 'approved', 'below-threshold']);
    for (const [index, { result, recounts }] of (await record()).rounds.entries()) {
      const own = paper[index]!.rows.map(({ nominationId }) => nominationId);
      const rowsOf = ({ rows }: BallotCount) => rows.filter(({ nominationId }) => own.includes(nominationId));
      expect(result).toMatchObject({ closedAt: later, count: { rows: rowsOf(second) } });
      expect(recounts).toMatchObject([{ closedAt: at, askedBy: members[2], count: { rows: rowsOf(counted()) } }]);
    }
    must(await again(counted()));
    expect(await outcomes()).toEqual(Array.from({ length: 5 }, () => 'approved'));
    await expectSound();
  });

  test('is not counted again in part, nor once a row of the other award went on', async () => {
    must(await close(counted({ '1 0': { yes: 3, no: 6 } })));
    const entries = await journalLength();
    expect(refusal(await again(countOf(paper[0])))).toMatchObject({ type: 'not-reconciled' });
    expect(await journalLength()).toBe(entries);
    const setup = { only: [idAt(1, 0)] };
    const repeated = must(
      await openRound(desk, { meetingId, awardId: province, openedAt: at, setup, reason: 'có hồ sơ bổ sung' }),
    );
    must(await close(countOf(repeated), {}, repeated));
    const { nominee } = caseOf(await record(), idAt(1, 0));
    expect(refusal(await again(counted()))).toMatchObject({
      type: 'row-went-on',
      names: [expect.stringContaining(nominee.name)],
    });
  });

  test('has one record; the second version says for every award on the paper that it takes the place of the first', async () => {
    must(await close(counted()));
    const first = await freeze();
    must(await again(counted({ '1 2': { yes: 6, no: 3 } })));
    const second = await freeze();
    expect([first.version, second.version]).toEqual([1, 2]);
    const facts = second.facts as CountRecordFacts;
    for (const round of [facts.round, ...(facts.further ?? [])])
      expect(round.recounts).toMatchObject([{ closedAt: at, reason: 'hai phiếu dính vào nhau' }]);
    const words = await printed(second);
    expect(await printed(first)).not.toContain('thay thế');
    expect(words).toContain('(Kiểm phiếu lần 2)');
    expect(words).toMatch(/Biên bản này thay thế Biên bản kiểm phiếu lập hồi 08 giờ 30 phút/u);
    for (const award of [
      /Danh hiệu “Chiến sĩ thi đua cơ sở”: 02 trường hợp đủ tỷ lệ; 00/u,
      /: 02 trường hợp đủ tỷ lệ; 01/u,
    ])
      expect(words).toMatch(award);
  });

  test('has its record under the first award alone: none is frozen under the second', async () => {
    must(await close(counted()));
    const subject = { kind: 'count-record', roundId: paper[1].id } as const;
    const facts = paperFacts(await record(), subject, desk.clock());
    const drawnTwice = { subject, facts, bytes: new Uint8Array([7]), anchors: [] };
    expect(refusal(await freezePaper(desk, { meetingId, drawn: drawnTwice }))).toEqual({
      type: 'not-found',
      subject: 'round',
    });
    expect((await freeze()).version).toBe(1);
  });

  test('takes a remark on either award into its record; what the record says is not taken back', async () => {
    must(await close(counted()));
    const challenge = { memberId: members[1]!, text: 'đề nghị xem lại phiếu số 3', answer: 'đã cho xem' };
    must(await noteChallenge(desk, { meetingId, roundId: paper[1].id, challenge }));
    const frozen = await freeze();
    expect(await printed(frozen)).toMatch(/có ý kiến về kết quả kiểm phiếu: đề nghị xem lại phiếu số 3/u);
    expect(refusal(await undoLast(desk, { meetingId }))).toEqual({ type: 'cannot-undo', why: 'record-frozen' });
    const minutes = paperFacts(await record(), { kind: 'minutes' }, desk.clock()) as MinutesFacts;
    const said = minutes.rounds.flatMap(({ award, challenges = [] }) => challenges.map(({ text }) => [award, text]));
    expect(said).toHaveLength(1);
  });

  test('takes a remark back that was made on either award after the record was frozen, and then nothing more', async () => {
    must(await close(counted()));
    await freeze();
    const challenge = { memberId: members[1]!, text: 'đề nghị xem lại phiếu số 3', answer: 'đã cho xem' };
    must(await noteChallenge(desk, { meetingId, roundId: paper[1].id, challenge }));
    expect(must(await undoLast(desk, { meetingId }))).toBe('challenge-noted');
    expect((await record()).rounds.flatMap(({ challenges }) => challenges)).toEqual([]);
    expect(refusal(await undoLast(desk, { meetingId }))).toEqual({ type: 'cannot-undo', why: 'record-frozen' });
  });

  test('keeps its times as one, until its record is frozen', async () => {
    must(await close(counted()));
    const times = { meetingId, roundId: paper[1].id, openedAt: '08:20' as ClockTime, closedAt: later };
    must(await correctTimes(desk, times));
    for (const { openedAt, result } of (await record()).rounds)
      expect([openedAt, result?.closedAt]).toEqual(['08:20', later]);
    await freeze();
    expect(refusal(await correctTimes(desk, times))).toEqual({ type: 'already-frozen' });
  });

  test.each([
    ['below nought', { yes: 10, no: -1 }, 1],
    ['half a vote', { yes: 8.5, no: 0.5 }, 2],
  ])('takes no figure that is %s, on whichever award, though the row adds up', async (_what, row, left) => {
    for (const vote of [0, 1])
      expect(refusal(await close(counted({ [`${vote} 1`]: row })))).toMatchObject({
        type: 'not-reconciled',
        identities: [{ id: 'whole-numbers', left, right: 0 }],
      });
    expect(await outcomes()).toEqual(Array.from({ length: 5 }, () => 'open'));
  });

  test('typed blindly by two persons stands where they agree, on the rows of both awards', async () => {
    const typed = (second: BallotCount, countedAgain: readonly CountedAgain[] = []) => ({
      typedTwice: {
        firstBy: members[4]!,
        secondBy: members[5]!,
        first: counted(),
        second,
        countedAgain,
      } satisfies TypedTwice,
    });
    const slipped = counted({ '1 2': { yes: 8, no: 1 } });
    expect(refusal(await close(counted(), typed(slipped)))).toEqual({ type: 'counts-differ', count: 2 });
    expect(refusal(await close(slipped, typed(slipped)))).toEqual({ type: 'counts-differ', count: 2 });
    const settled = (['yes', 'no'] as const).map((figure, index) => ({
      of: 'row' as const,
      figure,
      nominationId: idAt(1, 2),
      value: [8, 1][index]!,
    }));
    expect(refusal(await close(counted(), typed(slipped, settled)))).toMatchObject({ type: 'counts-differ' });
    must(await close(slipped, typed(slipped, settled)));
    const facts = (await freeze()).facts as CountRecordFacts;
    expect(facts.doubleCount).toMatchObject({ mismatches: 2 });
    for (const { result } of (await record()).rounds)
      expect(result).toMatchObject({ doubleCount: { firstBy: members[4], mismatches: 2 } });
    await expectSound();
  });
});

test('whoever takes no part in a row of the second award leaves that row blank, and no other', async () => {
  const { matters, nominations } = await record();
  const isProvincial = (id: NominationId): boolean =>
    nominations.some((nomination) => nomination.id === id && nomination.awardId === province);
  const { nominationId } = matters.find((matter) => isProvincial(matter.nominationId))!;
  must(await recuse(desk, { meetingId, nominationId, memberId: members[1]!, reason: 'người thân' }));
  await opens();
  expect(refusal(await close(counted()))).toMatchObject({
    identities: [{ id: 'recused-blank', nominationId, left: 0, right: 1 }],
  });
  must(await close(counted({ '1 0': { yes: 8, blank: 1 } })));
  expect(await outcomes()).toEqual(Array.from({ length: 5 }, () => 'approved'));
});

test('awards on one paper are not voted on the laptop, which closes and throws away one vote at a time', async () => {
  must((await comeLate()) as never);
  const setup = { together: [province] };
  const opened = await openRound(desk, { meetingId, awardId: base, openedAt: at, means: 'kiosk', setup });
  expect(refusal(opened)).toMatchObject({ type: 'kiosk-unfit' });
  expect((await record()).rounds).toEqual([]);
});

test('an award on the same paper is no later vote: counted again with the one that it needs, nobody is asked twice', async () => {
  const higher = 'cstd-toan-quoc' as AwardId;
  must(await openRound(desk, { meetingId, awardId: base, openedAt: at, setup: { together: [higher] } }));
  const [first, second] = (await record()).rounds;
  paper = [first!, second!];
  must(await close(counted()));
  // Whoever stands on both lists falls short on the lower one, which no vote that came later had stood on.
  const nomineeAt = async (vote: 0 | 1, row: number) => caseOf(await record(), idAt(vote, row)).nominee.id;
  expect(await nomineeAt(1, 0)).toBe(await nomineeAt(0, 0));
  must(await again(counted({ '0 0': { yes: 5, no: 4 } })));
  expect(await outcomes()).toContain('below-threshold');
});
