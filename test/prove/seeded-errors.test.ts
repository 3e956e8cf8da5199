import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttendanceId, MatterId, MemberId, NominationId, RoundId } from '#domain/ids.ts';
import { voteFindings, type MeetingRows } from '#domain/invariants/vote-findings.ts';
import type { Matter, Meeting } from '#domain/meeting/meeting.ts';
import { countOutcomes } from '#domain/meeting/outcome.ts';
import type { ClockTime } from '#domain/time.ts';
import { reconcile, reconciles, tallyBallots, type BallotCount } from '#domain/voting/ballot-count.ts';
import { tallyHands, type HandsDissent } from '#domain/voting/hands.ts';
import type { Round } from '#domain/voting/round.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';
import { smallWorld } from '#test/worlds/small-world.ts';
import { countOf, onTheTable, roundOf } from './every-vote.ts';
import { withOneWrong } from './meeting-oracle.ts';
import { meetings, type PlannedMeeting, type PlannedVote } from './random-counts.ts';
import { leastVotes, recusedAmongValid, roomOf, suffices, tallyOf, type Council, type Tally } from './vote-oracle.ts';

/*
 * Random meetings, of which every figure is known because everybody's chair is: what the tellers would count stands, and
 * comes to what the oracle says; with one figure wrong, whichever and by whatever amount, nothing stands. The same for what
 * is stored already: the check of the data finds the error.
 */

const numRuns = propertyRuns;

/** By how much a figure is wrong: a slip of one or two, or of a key (1 for 11, 20 for 2). */
const amounts = fc.integer({ min: -20, max: 20 }).filter((by) => by !== 0);
const errors = fc.tuple(fc.nat(), amounts);

const honestCount = ({ rows, spoiled, unused }: PlannedVote): BallotCount =>
  countOf(rows.map(tallyOf), spoiled, unused);

/** The dissent typed after a show of hands: nobody has a paper, so a mark on both sides is no opinion. */
const dissentOf = (round: Round, { rows }: PlannedVote): readonly HandsDissent[] =>
  rows.map((council, row) => {
    const voters = council.filter(({ recused, fate }) => !recused && !['silent', 'unopened'].includes(fate));
    return {
      nominationId: round.rows[row]?.nominationId as NominationId,
      against: voters.filter(({ fate }) => fate === 'no').length,
      abstained: voters.filter(({ fate }) => fate === 'blank' || fate === 'both').length,
    };
  });

/** The greatest base that councils with these figures could have had. */
function baseBy(vote: PlannedVote, council: Council, tally: Tally): number {
  const { of, recusedLeave } = vote.manner;
  const room = roomOf(council);
  const recused = room.recusedHere + room.recusedByEnvelope + room.recusedSilent;
  if (of === 'all') return room.members - (recusedLeave ? recused : 0);
  if (of === 'present') return room.here - room.recusedHere;
  if (vote.mode === 'hands') return room.here - room.recusedHere;
  if (of === 'issued') return tally.issued - Math.max(0, tally.issued - (room.here - room.recusedHere));
  return tally.valid - Math.min(...recusedAmongValid(onTheTable(room, vote.manner), tally));
}

const verdictOf = (vote: PlannedVote, council: Council) => {
  const tally = tallyOf(council);
  const base = baseBy(vote, council, tally);
  return {
    yes: tally.yes,
    base,
    required: leastVotes(base, vote.share),
    enough: suffices(tally.yes, base, vote.share),
  };
};

const ballotsOf = (meeting: PlannedMeeting): readonly PlannedVote[] => meeting.filter(({ mode }) => mode === 'ballot');

describe('a random meeting', () => {
  test('comes to what the oracle says, row by row', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        for (const vote of meeting) {
          const round = roundOf(vote.rows, vote.manner, vote.share, vote.mode);
          const expected = vote.rows.map((council) => verdictOf(vote, council));
          if (vote.mode === 'hands') {
            expect(tallyHands(round, { takenOut: dissentOf(round, vote) })).toMatchObject({
              ok: true,
              value: expected,
            });
          } else {
            const count = honestCount(vote);
            expect(reconcile(round, count).filter(({ holds }) => !holds)).toEqual([]);
            expect(tallyBallots(round, count)).toMatchObject(expected);
          }
        }
      }),
      { numRuns },
    );
  });

  test('with one figure of a ballot wrong, by whatever amount, does not close', () => {
    let seeded = 0;
    fc.assert(
      fc.property(meetings, errors, (meeting, [which, by]) => {
        for (const vote of ballotsOf(meeting)) {
          const round = roundOf(vote.rows, vote.manner, vote.share);
          const wrong = withOneWrong(honestCount(vote), which, by);
          expect(reconciles(reconcile(round, wrong))).toBe(false);
          seeded += 1;
        }
      }),
      { numRuns },
    );
    expect(seeded).toBeGreaterThan(numRuns / 2);
  });

  test('with several figures wrong closes only when, on every row, some council could have made them', () => {
    const slips = fc.array(fc.tuple(fc.nat(), fc.constantFrom(-2, -1, 1, 2)), { minLength: 1, maxLength: 4 });
    const closed = [0, 0];
    fc.assert(
      fc.property(meetings, slips, (meeting, wrongs) => {
        for (const vote of ballotsOf(meeting)) {
          const round = roundOf(vote.rows, vote.manner, vote.share);
          const wrong = wrongs.reduce((count, [which, by]) => withOneWrong(count, which, by), honestCount(vote));
          const { printed, issued, spoiled, unused, returned, opinions, valid, invalid } = wrong;
          const stands =
            printed === issued + spoiled + unused &&
            Math.min(spoiled, unused) >= 0 &&
            vote.rows.every((council, row) => {
              const { yes = -1, no = -1, blank = -1, invalidRow: both = -1 } = wrong.rows[row] ?? {};
              const tally = { issued, returned, opinions, valid, invalid, yes, no, blank, both };
              return recusedAmongValid(onTheTable(roomOf(council), vote.manner), tally).length > 0;
            });
          expect(reconciles(reconcile(round, wrong))).toBe(stands);
          closed[stands ? 1 : 0]! += 1;
        }
      }),
      { numRuns },
    );
    expect(Math.min(...closed), `refused and closed: ${closed.join(', ')}`).toBeGreaterThan(0);
  });

  test('with more dissent than voters, less than none, or half a hand, is not taken', () => {
    fc.assert(
      fc.property(meetings, fc.nat(), fc.integer({ min: 1, max: 20 }), (meeting, at, by) => {
        for (const vote of meeting.filter(({ mode }) => mode === 'hands')) {
          const round = roundOf(vote.rows, vote.manner, vote.share, 'hands');
          const honest = dissentOf(round, vote);
          const row = at % honest.length;
          const council = vote.rows[row] ?? [];
          const voters = council.filter(
            ({ recused, fate }) => !recused && !['silent', 'unopened'].includes(fate),
          ).length;
          const wrongly = (change: (line: HandsDissent) => Partial<HandsDissent>) =>
            tallyHands(round, {
              takenOut: honest.map((line, place) => (place === row ? { ...line, ...change(line) } : line)),
            });
          const crowd = (line: HandsDissent) => voters - line.against - line.abstained + by;
          expect(wrongly((line) => ({ against: line.against + crowd(line) })).ok).toBe(false);
          expect(wrongly((line) => ({ abstained: line.abstained + crowd(line) })).ok).toBe(false);
          expect(wrongly(() => ({ against: -by })).ok).toBe(false);
          expect(wrongly(() => ({ abstained: by / 32 })).ok).toBe(false);
        }
      }),
      { numRuns },
    );
  });
});

const meetingOf = (): Meeting => smallWorld.meetings[0] as Meeting;
const at = '10:00' as ClockTime;

/** The meeting as it lies in the database when it is over. */
function storedOf(planned: PlannedMeeting): MeetingRows {
  const meeting = { ...meetingOf(), opening: null };
  const rounds = planned.map((vote, place): Round => {
    const round = roundOf(vote.rows, vote.manner, vote.share, vote.mode);
    const named = (id: NominationId): NominationId => `${place}-${id}` as NominationId;
    const rows = round.rows.map((row) => ({ ...row, nominationId: named(row.nominationId) }));
    const count = honestCount(vote);
    const tellers = (['head', 'secretary', 'member'] as const).map((part, seat) => ({
      memberId: round.roll.present[seat] as MemberId,
      part,
    }));
    const result: Round['result'] =
      vote.mode === 'hands'
        ? {
            mode: 'hands',
            closedAt: at,
            count: {
              takenOut: dissentOf(round, vote).map((line) => ({ ...line, nominationId: named(line.nominationId) })),
            },
          }
        : {
            mode: 'ballot',
            closedAt: at,
            count: { ...count, rows: count.rows.map((row) => ({ ...row, nominationId: named(row.nominationId) })) },
          };
    const id = `round-${place}` as RoundId;
    return { ...round, id, meetingId: meeting.id, number: place + 1, rows, tellers, result };
  });
  const matters = rounds.flatMap((round, place) =>
    round.rows.map(({ nominationId }, row): Matter => {
      const vote = planned[place];
      const council = vote?.rows[row];
      const enough = vote && council ? verdictOf(vote, council).enough : false;
      return {
        id: `matter-${nominationId}` as MatterId,
        meetingId: meeting.id,
        nominationId,
        order: row,
        addedInSession: false,
        outcome: { type: enough ? 'approved' : 'below-threshold', roundId: round.id },
      };
    }),
  );
  const attendances = (rounds[0]?.roll.members ?? []).map((memberId) => ({
    id: `line-${memberId}` as AttendanceId,
    meetingId: meeting.id,
    memberId,
    state: 'present' as const,
    writtenOpinion: false,
    arrivedAt: null,
    away: [],
    leftAt: null,
    substitute: '',
  }));
  return { meeting, matters, rounds, attendances, papers: [], replies: [] };
}

describe('a random meeting that is stored', () => {
  test('is found in order, and its sums close; with one figure of a count wrong it is found wrong', () => {
    fc.assert(
      fc.property(meetings, errors, fc.nat(), (planned, [which, by], turn) => {
        const stored = storedOf(planned);
        expect(voteFindings(stored)).toEqual([]);
        const {
          approved,
          'below-threshold': below,
          ...rest
        } = countOutcomes(stored.matters.map(({ outcome }) => outcome));
        const enough = planned.flatMap((vote) => vote.rows.map((row) => verdictOf(vote, row).enough));
        expect([approved, below]).toEqual([enough.filter(Boolean).length, enough.filter((yes) => !yes).length]);
        expect(Object.values(rest).every((count) => count === 0)).toBe(true);
        const ballots = stored.rounds.flatMap(({ result }, place) => (result?.mode === 'ballot' ? [place] : []));
        const struck = ballots[turn % Math.max(1, ballots.length)];
        const rounds = stored.rounds.map((round, place) =>
          place === struck && round.result?.mode === 'ballot'
            ? { ...round, result: { ...round.result, count: withOneWrong(round.result.count, which, by) } }
            : round,
        );
        if (struck !== undefined) expect(voteFindings({ ...stored, rounds })).not.toEqual([]);
      }),
      { numRuns },
    );
  });

  test('with one outcome that its votes do not give is found wrong', () => {
    fc.assert(
      fc.property(meetings, fc.nat(), (planned, which) => {
        const stored = storedOf(planned);
        const struck = which % stored.matters.length;
        const matters = stored.matters.map((matter, place): Matter => {
          const { outcome } = matter;
          if (place !== struck || (outcome?.type !== 'approved' && outcome?.type !== 'below-threshold')) return matter;
          const type = outcome.type === 'approved' ? 'below-threshold' : 'approved';
          return { ...matter, outcome: { type, roundId: outcome.roundId } };
        });
        const nominationId = stored.matters[struck]?.nominationId;
        expect(voteFindings({ ...stored, matters })).toMatchObject([{ type: 'outcome-differs', nominationId }]);
      }),
      { numRuns },
    );
  });
});
