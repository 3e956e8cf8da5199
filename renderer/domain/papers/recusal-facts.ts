import type { MinutesFacts } from './facts.ts';
import { seatOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import type { Recusal } from '../meeting/meeting.ts';
import { recusedHere, turnOf, type Round } from '../voting/round.ts';
import { caseFacts } from './shared-facts.ts';

/** The recusals that held in one of these votes: what was said after a vote opened changes nothing that is told of it. */
export const recusalsIn = (record: MeetingRecord, rounds: readonly Round[]): readonly Recusal[] =>
  record.recusals.filter((recusal) => rounds.some((round) => holdsIn(recusal, round)));

const isOn = ({ nominationId }: Recusal, { rows }: Round): boolean =>
  rows.some((row) => row.nominationId === nominationId);

const holdsIn = ({ nominationId, memberId }: Recusal, { rows }: Round): boolean =>
  rows.some((row) => row.nominationId === nominationId && recusedHere(row).includes(memberId));

/**
 * Who took no part in the vote on which nomination. Said only between two votes, or after the last, a recusal is told of
 * the votes in which it held; of a nomination that came to no vote it is told as it was said.
 */
export const recusalFacts = (record: MeetingRecord): MinutesFacts['recusals'] =>
  record.recusals.flatMap((recusal) => {
    const votes = record.rounds.filter((round) => isOn(recusal, round));
    const held = votes.filter((round) => holdsIn(recusal, round));
    if (held.length === 0 && votes.length > 0) return [];
    const turns = held.length < votes.length ? held.map((round) => turnOf(record.rounds, round)) : [];
    return [
      {
        ...caseFacts(record, recusal.nominationId),
        member: seatOf(record, recusal.memberId).name,
        reason: recusal.reason,
        ...(turns.length > 0 ? { turns } : {}),
      },
    ];
  });
