import type { Roll } from '../meeting/attendance.ts';
import type { BallotCount, BallotRow } from './ballot-count.ts';
import type { MeetingId, MemberId, NominationId, RoundId } from '../ids.ts';
import {
  barredFrom,
  drawTickets,
  tryCode,
  type Chance,
  type Ticket,
  type Tickets,
  type TurnRefusal,
} from '../meeting/hand-round.ts';
import { err, ok, type Result } from '../result.ts';
import type { VoteRule } from '../rules/rule-book.ts';
import { countsOpinions, type Round } from './round.ts';

/*
 * [Note: Kiosk secrecy] While a ballot is taken on one laptop that goes round the room, it lives in this value alone: no
 * mark, no ballot and no code is written anywhere, and a crash voids the whole vote.
 *
 * Of a ballot that is handed in, only the sums by row are kept, in memory and afterwards. Whole ballots, even shuffled,
 * would betray their writers: a paper of twenty-five rows can be marked in 3^25 ways, so that nine papers are as good as
 * signed (a member can be told which pattern to leave, and whoever knows some of the patterns knows the rest). A sum is
 * the sorted list of one row's choices and nothing more: it has no order, no time, no id to join by and no row beside it,
 * and it is all that a count, a threshold and the tellers' record ask for. What can be checked afterwards is what can be
 * checked of it: every row adds up to the ballots, and the ballots to the members who handed one in, a set in the roll's
 * order. A recount has nothing more to look at, so a vote that is doubted is voided and taken again.
 */

/** What a member says to one row. */
export const choices = ['yes', 'no', 'blank'] as const;
export type Choice = (typeof choices)[number];

/** A member's right to one ballot. */
export interface Voter extends Ticket {
  readonly voted: boolean;
}

/** The turn of the member who has the laptop: what he has marked so far, gone when he leaves it. */
export interface Turn {
  readonly memberId: MemberId;
  readonly marks: ReadonlyMap<NominationId, Choice>;
}

/** An open kiosk vote as the laptop has it in mind: who may vote, who did, and the sums that nobody is shown. */
export interface Kiosk extends Tickets<Voter> {
  readonly meetingId: MeetingId;
  readonly roundId: RoundId;
  readonly turn: Turn | null;
  readonly sums: readonly BallotRow[];
}

/** Why a vote cannot be taken on the laptop. */
export type KioskUnfit = 'not-a-ballot' | 'not-yes-no' | 'shared-paper' | 'written-opinions' | 'too-few';

/** Why somebody cannot vote now, or why the vote cannot be closed. */
export type KioskRefusal =
  | TurnRefusal
  | { readonly type: 'already-voted' }
  | { readonly type: 'turn-running' }
  | { readonly type: 'too-few-ballots'; readonly cast: number };

/** What came of trying to begin a turn: the vote remembers a wrong try. */
export interface Attempt {
  readonly kiosk: Kiosk;
  readonly refused: KioskRefusal | null;
}

/** With fewer ballots each of those who voted could work out the other's: a vote of so few is not taken here. */
export const fewestBallots = 3;

/**
 * Whether the laptop can take this vote. A written opinion lies on paper, and typed in beside the others it would be
 * seen by whoever types it: a vote that counts one is taken on paper.
 */
export function kioskUnfit(rule: VoteRule, roll: Roll, question: Round['question']): KioskUnfit | undefined {
  if (rule.mode !== 'ballot') return 'not-a-ballot';
  if (question.type !== 'yes-no') return 'not-yes-no';
  if (countsOpinions(rule) && roll.writtenOpinions.length > 0) return 'written-opinions';
  return roll.present.length < fewestBallots ? 'too-few' : undefined;
}

/** Sets the laptop up for a vote that has just been opened; whoever has no PIN gets a code for this vote alone. */
export function openKiosk(round: Round, withPin: ReadonlySet<MemberId>, chance: Chance): Kiosk {
  const { tickets, wayOut } = drawTickets(round.roll.present, withPin, chance);
  return {
    meetingId: round.meetingId,
    roundId: round.id,
    tickets: tickets.map((ticket) => ({ ...ticket, voted: false })),
    turn: null,
    sums: round.rows.map(({ nominationId }) => ({ nominationId, yes: 0, no: 0, blank: 0, invalidRow: 0 })),
    wayOut,
  };
}

/** Whether a member may begin his turn: on the roll, still in the room, and without a ballot in the box. */
export function mayBegin(kiosk: Kiosk, inRoom: boolean, memberId: MemberId): KioskRefusal | null {
  if (kiosk.turn) return { type: 'turn-running' };
  const voter = kiosk.tickets.find((candidate) => candidate.memberId === memberId);
  return voter?.voted ? { type: 'already-voted' } : barredFrom(kiosk, inRoom, memberId);
}

/** Begins a turn with the code read out to the member; a wrong one is remembered, and the fifth closes the ticket. */
export function beginByCode(kiosk: Kiosk, inRoom: boolean, memberId: MemberId, typed: string): Attempt {
  const barred = mayBegin(kiosk, inRoom, memberId);
  if (barred) return { kiosk, refused: barred };
  const { round, refused } = tryCode(kiosk, memberId, typed);
  return { kiosk: refused ? round : begun(round, memberId), refused };
}

/** Begins the turn of a member whose own PIN has been found right; the PIN's wrong tries are counted where it is kept. */
export function beginByPin(kiosk: Kiosk, inRoom: boolean, memberId: MemberId): Attempt {
  const refused = mayBegin(kiosk, inRoom, memberId);
  return { kiosk: refused ? kiosk : begun(kiosk, memberId), refused };
}

const begun = (kiosk: Kiosk, memberId: MemberId): Kiosk => ({ ...kiosk, turn: { memberId, marks: new Map() } });

/** The rows a member may mark: those he takes no part in are not offered. */
export const offeredRows = (round: Round, memberId: MemberId): Round['rows'] =>
  round.rows.filter(({ recused }) => !recused.includes(memberId));

/** Marks a row of the ballot in hand; marked again, the last choice stands. */
export function markRow(kiosk: Kiosk, round: Round, nominationId: NominationId, choice: Choice): Kiosk {
  const { turn } = kiosk;
  if (!turn) return kiosk;
  // A row of somebody who takes no part in it, or of another vote: there is nothing to mark.
  if (!offeredRows(round, turn.memberId).some((row) => row.nominationId === nominationId)) return kiosk;
  return { ...kiosk, turn: { ...turn, marks: new Map(turn.marks).set(nominationId, choice) } };
}

/** Leaves a turn half-way: what was marked is gone, and the member may begin again. */
export const dropTurn = (kiosk: Kiosk): Kiosk => ({ ...kiosk, turn: null });

/** Hands the ballot in: it goes into the sums, and nothing keeps who marked what. A row without a mark is a blank one. */
export function castBallot(kiosk: Kiosk): Kiosk {
  const { turn } = kiosk;
  if (!turn) return kiosk;
  return {
    ...kiosk,
    tickets: kiosk.tickets.map((ticket) => (ticket.memberId === turn.memberId ? { ...ticket, voted: true } : ticket)),
    turn: null,
    sums: kiosk.sums.map((row) => {
      const choice = turn.marks.get(row.nominationId) ?? 'blank';
      return { ...row, [choice]: row[choice] + 1 };
    }),
  };
}

/** How many have voted, of how many: all that the screen says while the vote runs. */
export const turnout = ({ tickets }: Kiosk): { readonly voted: number; readonly voters: number } => ({
  voted: tickets.filter(({ voted }) => voted).length,
  voters: tickets.length,
});

/** What a kiosk vote leaves behind: who voted, and the sums. */
export interface KioskCount {
  readonly voted: readonly MemberId[];
  readonly count: BallotCount;
}

/** Closes the vote: ballots that were not handed in count as not returned. */
export function countKiosk(kiosk: Kiosk): Result<KioskCount, KioskRefusal> {
  if (kiosk.turn) return err({ type: 'turn-running' });
  const { voted: cast, voters: issued } = turnout(kiosk);
  if (cast < fewestBallots) return err({ type: 'too-few-ballots', cast });
  return ok({
    voted: kiosk.tickets.filter(({ voted }) => voted).map(({ memberId }) => memberId),
    count: {
      // Every member in the room has one ballot on the screen: as many as were made ready were given out.
      printed: issued,
      issued,
      spoiled: 0,
      unused: 0,
      returned: cast,
      opinions: 0,
      valid: cast,
      invalid: 0,
      invalidReason: '',
      rows: kiosk.sums,
    },
  });
}
