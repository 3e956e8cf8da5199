import type { MemberId } from '../ids.ts';
import type { Matter, Meeting } from '../meeting/meeting.ts';
import type { Outcome } from '../meeting/outcome.ts';
import type { RecordRows } from '../records.ts';
import { reconcile, tallyBallots } from '../voting/ballot-count.ts';
import { decides } from '../voting/choices.ts';
import { countReplies, tallyReplies, type CirculationCount } from '../voting/circulation-count.ts';
import { tallyHands, type RowTally } from '../voting/hands.ts';
import type { Round } from '../voting/round.ts';
import type { DataFinding, RollRule } from './data-finding.ts';
import { placeOf } from './place.ts';

/** What a meeting's votes stand on. */
export interface MeetingRows {
  readonly meeting: Meeting;
  readonly matters: readonly Matter[];
  readonly rounds: readonly Round[];
  readonly attendances: readonly RecordRows['attendances'][];
  readonly papers: readonly RecordRows['papers'][];
  readonly replies: readonly RecordRows['replies'][];
}

/** Counts that do not reconcile any more, outcomes that are not what was counted, rolls that contradict themselves. */
export const voteFindings = (rows: MeetingRows): readonly DataFinding[] => [
  ...rows.rounds.flatMap((round) => [
    ...countFindings(round),
    ...replyFindings(rows, round),
    ...rollFindings(rows, round),
  ]),
  ...outcomeFindings(rows),
];

function countFindings(round: Round): readonly DataFinding[] {
  const { result, rule } = round;
  if (result === null) return [];
  const place = placeOf('rounds', round);
  if (result.mode !== rule.mode) return [{ type: 'mode-differs', ...place, rule: rule.mode, result: result.mode }];
  if (result.mode === 'ballot') {
    // A count that was replaced had closed too.
    return [...round.recounts, result]
      .flatMap(({ count }) => reconcile(round, count))
      .filter(({ holds }) => !holds)
      .map((identity) => ({ type: 'count-unreconciled', ...place, identity }));
  }
  // Held against the replies themselves.
  if (result.mode === 'circulation') return [];
  const tallies = tallyHands(round, result.count);
  return tallies.ok ? [] : [{ type: 'hands-impossible', ...place, nominationId: tallies.error.nominationId }];
}

/** What a circulation was summed up to is what its replies say. */
function replyFindings({ replies }: MeetingRows, round: Round): readonly DataFinding[] {
  const { result } = round;
  if (result?.mode !== 'circulation' || round.rule.mode !== 'circulation') return [];
  const now = countReplies(round, replies);
  const differs = [now, result.count].map((count) => JSON.stringify(figuresOf(round, count)));
  return differs[0] === differs[1]
    ? []
    : [
        {
          type: 'replies-differ',
          ...placeOf('rounds', round),
          counted: result.count.received,
          received: now.received,
        },
      ];
}

const figuresOf = (round: Round, { sent, received, rows }: CirculationCount): readonly unknown[] => [
  sent,
  received,
  ...round.rows.map(({ nominationId }) => {
    const row = rows.find((candidate) => candidate.nominationId === nominationId);
    return [row?.yes, row?.no, row?.noOpinion];
  }),
  rows.length,
];

/** The figures of a round whose count stands; none of one that is open, or was damaged. */
function standingTallies(round: Round): readonly RowTally[] {
  if (countFindings(round).length > 0 || round.result === null) return [];
  if (round.result.mode === 'ballot') return tallyBallots(round, round.result.count);
  if (round.result.mode === 'circulation') return tallyReplies(round, round.result.count);
  const tallies = tallyHands(round, round.result.count);
  return tallies.ok ? tallies.value : [];
}

/** Every row that was counted has the outcome that its figures give, and no outcome names a vote that did not give it. */
function outcomeFindings({ rounds, matters }: MeetingRows): readonly DataFinding[] {
  const counted = new Map(
    rounds
      .toSorted((a, b) => a.number - b.number)
      .flatMap((round) =>
        standingTallies(round)
          .filter(decides)
          .map((tally) => [tally.nominationId, { round, tally }] as const),
      ),
  );
  return matters.flatMap((matter): readonly DataFinding[] => {
    const { nominationId, outcome } = matter;
    const vote = counted.get(nominationId);
    const expected = vote === undefined ? null : outcomeOf(matter, vote.tally.enough);
    if (vote === undefined ? !isOfVote(outcome) : isOutcome(outcome, expected, vote.round)) return [];
    // A damaged count is told once, at its round.
    const own = isOfVote(outcome) ? rounds.find(({ id }) => id === outcome.roundId) : undefined;
    if (vote === undefined && own && countFindings(own).length > 0) return [];
    return [
      {
        type: 'outcome-differs',
        ...placeOf('matters', matter),
        nominationId,
        stored: outcome?.type ?? null,
        counted: expected,
      },
    ];
  });
}

type VotedOutcome = Extract<Outcome, { readonly roundId: unknown }>;
const isOfVote = (outcome: Outcome | null): outcome is VotedOutcome => outcome !== null && 'roundId' in outcome;

const outcomeOf = ({ onCondition }: Matter, enough: boolean): Outcome['type'] =>
  enough ? (onCondition ? 'approved-on-condition' : 'approved') : 'below-threshold';

/** What fell short may have been moved to a lower form afterwards; everything else is as the vote left it. */
const isOutcome = (outcome: Outcome | null, expected: Outcome['type'] | null, round: Round): boolean =>
  (outcome?.type === 'transferred' && expected === 'below-threshold') ||
  (isOfVote(outcome) && outcome.type === expected && outcome.roundId === round.id);

function rollFindings({ meeting, attendances }: MeetingRows, round: Round): readonly DataFinding[] {
  const { roll, rows, tellers, rule, result } = round;
  const { members, present, absent, writtenOpinions } = roll;
  const seats = meeting.opening?.seats.map(({ memberId }) => memberId) ?? members;
  // Nobody is called to a circulation in writing: everybody is asked.
  const called = new Set(meeting.kind === 'circulation' ? members : attendances.map(({ memberId }) => memberId));
  const broken = (which: RollRule, ids: readonly MemberId[]): readonly DataFinding[] =>
    [...new Set(ids)].map((memberId) => ({
      type: 'roll-inconsistent',
      ...placeOf('rounds', round),
      rule: which,
      memberId,
    }));
  const counted = [...present, ...absent];
  return [
    ...broken(
      'not-counted',
      members.filter((id) => !counted.includes(id)),
    ),
    ...broken(
      'counted-twice',
      counted.filter((id, index) => counted.indexOf(id) !== index || !members.includes(id)),
    ),
    ...broken(
      'opinion-of-present',
      writtenOpinions.filter((id) => !absent.includes(id)),
    ),
    ...broken(
      'teller-not-present',
      tellers.map(({ memberId }) => memberId).filter((id) => !present.includes(id)),
    ),
    ...broken(
      'voter-not-present',
      // On the laptop: who handed a ballot in.
      (result?.mode === 'ballot' ? (result.voted ?? []) : []).filter((id) => !present.includes(id)),
    ),
    ...broken(
      'recused-not-member',
      rows.flatMap(({ recused }) => recused).filter((id) => !members.includes(id)),
    ),
    ...broken(
      'not-at-opening',
      members.filter((id) => !seats.includes(id)).concat(seats.filter((id) => !members.includes(id))),
    ),
    ...broken(
      'not-on-roll-call',
      members.filter((id) => !called.has(id)),
    ),
    ...(rule.mode === 'ballot' && tellers.length !== 3
      ? [{ type: 'tellers-not-three' as const, ...placeOf('rounds', round), count: tellers.length }]
      : []),
  ];
}
