import { describe, expect, test } from 'vitest';
import { ballotsOfKit, kitFacts } from '#domain/papers/kit-facts.ts';
import { ballotPapersFacts } from '#domain/papers/ballot-papers-facts.ts';
import type { AwardId } from '#domain/ids.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { instantOf } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { setUpBallot } from '#store/ballot-setup.ts';
import { closeHands } from '#store/rounds.ts';
import { at, desk, inSession, meetingId, open, record, useSampleCouncil } from '#test/worlds/sample-council.ts';

useSampleCouncil();
const now = instantOf(0);

describe('the kit of a prepared meeting', () => {
  test('has every vote in its order, with the number that must agree', async () => {
    const { votes } = kitFacts(await record(), now);
    expect(votes.map(({ mode, paper, required }) => [mode, paper.award, paper.rows.length, required])).toEqual([
      ['hands', 'Lao động tiên tiến', 3, { count: 5, of: 9 }],
      ['hands', 'Giấy khen của Trưởng Ban', 3, { count: 5, of: 9 }],
      ['ballot', 'Chiến sĩ thi đua cơ sở', 2, { count: 8, of: 9 }],
      ['ballot', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 3, { count: 8, of: 9 }],
      ['ballot', 'Chiến sĩ thi đua toàn quốc', 1, { count: 9, of: 9 }],
    ]);
  });

  test('has the council’s own ballot papers, for everybody who is expected and two to spare', async () => {
    const own = await record();
    const { votes } = kitFacts(own, now);
    const ballots = ballotsOfKit(own).map((id) => ballotPapersFacts(own, id, now));
    expect(votes.filter(({ mode }) => mode === 'ballot').map(({ paper }) => paper)).toEqual(ballots);
    expect(ballots.map(({ copies }) => copies)).toEqual([11, 11, 11]);
  });

  test('leaves the number open where it hangs on who comes', async () => {
    const own = await record();
    const present = own.ruleBook.awards.map((award) => ({
      ...award,
      vote: { ...award.vote, base: 'present' } as const,
    }));
    const { votes } = kitFacts({ ...own, ruleBook: { ...own.ruleBook, awards: present } }, now);
    expect(votes.map(({ required }) => required)).toEqual([null, null, null, null, null]);
  });

  test('has a score sheet for every member, and none where nothing is scored', async () => {
    const own = await record();
    const { scoring, attendance } = kitFacts(own, now);
    expect(scoring?.scorers.map(({ name }) => name)).toEqual(attendance.members.map(({ name }) => name));
    expect(scoring?.nominees).toHaveLength(own.meeting.scoredNomineeIds.length);
    expect(kitFacts({ ...own, meeting: { ...own.meeting, scoredNomineeIds: [] } }, now).scoring).toBeNull();
  });

  test('printed in the middle of the meeting, has only what still waits for its vote', async () => {
    await inSession();
    const round = await open('ldtt');
    must(await closeHands(desk, { meetingId, roundId: round.id, closedAt: at, count: { takenOut: [] } }));
    const own = await record();
    const first = kitFacts(own, now).votes[0];
    expect(first?.paper.award).toBe(awardOf(own.ruleBook, 'giay-khen' as never).name.vi);
  });

  test('has what was set up as it was set up: awards on one paper once, a choice on paper though the award is by hands', async () => {
    await inSession();
    const [base, province, workers] = ['cstd-co-so', 'bang-khen-tinh', 'ldtt'] as AwardId[];
    must(await setUpBallot(desk, { meetingId, awardId: base!, setup: { together: [province!] } }));
    const setup = { question: { type: 'choose', most: 2 } } as const;
    must(await setUpBallot(desk, { meetingId, awardId: workers!, setup }));
    const own = await record();
    const { votes } = kitFacts(own, now);
    expect(ballotsOfKit(own)).toEqual([workers, base, 'cstd-toan-quoc']);
    expect(votes.map(({ mode, paper, further }) => [mode, paper.choose?.most, further?.length])).toEqual([
      ['ballot', 2, undefined],
      ['hands', undefined, undefined],
      ['ballot', undefined, 1],
      ['ballot', undefined, undefined],
    ]);
  });
});
