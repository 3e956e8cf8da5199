import type { ClockTime } from '../time.ts';
import {
  authorsAmong,
  businessKinds,
  inFavour,
  isCarried,
  neededFor,
  type BusinessKind,
  type ConsideredInitiative,
  type OwnVote,
} from '../meeting/business.ts';

import { seatOf, seatsOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { electedBy, neededToHead, type HeadBallot } from '../voting/head-ballot.ts';

/** A vote on the body's own business as minutes print it. */
export interface OwnVoteFacts {
  readonly mode: OwnVote['mode'];
  readonly base: OwnVote['base'];
  readonly yes: number;
  readonly against: number;
  readonly abstained: number;
  readonly present: number;
  readonly members: number;
  readonly needed: { readonly count: number; readonly of: number };
  readonly carried: boolean;
}

/** A matter of the cluster's own: what was said of which unit, and what was agreed. */
export interface BusinessFacts {
  readonly kind: BusinessKind;
  /** In the order of the units; what is said of the cluster as a whole, without a unit, comes first. */
  readonly said: readonly { readonly unit: string | null; readonly text: string }[];
  readonly vote: OwnVoteFacts | null;
}

/** An initiative as the initiative council's minutes name it. */
export interface InitiativeFacts extends Omit<ConsideredInitiative, 'vote'> {
  readonly vote: OwnVoteFacts | null;
  /** Members who made it and so took no part in the vote. */
  readonly authorsOut: readonly string[];
}

/** A ballot on who heads the cluster next. */
export interface HeadBallotFacts extends Pick<
  HeadBallot,
  'members' | 'present' | 'issued' | 'returned' | 'valid' | 'invalid'
> {
  readonly closedAt: ClockTime;
  readonly year: number;
  readonly needed: number;
  readonly rows: readonly { readonly unit: string; readonly votes: number }[];
  /** Null where nobody was elected. */
  readonly elected: string | null;
}

/** What a cluster's or the initiative council's minutes tell beside nominations; nothing of what it did not have. */
export interface OwnBusinessFacts {
  readonly business?: readonly BusinessFacts[];
  readonly initiatives?: readonly InitiativeFacts[];
  readonly headBallots?: readonly HeadBallotFacts[];
}

/** Makes the facts of what the body had on its programme beside nominations. */
export function ownBusinessFacts(record: MeetingRecord): OwnBusinessFacts {
  const { business = [], initiatives = [], headBallots = [], year } = record.meeting;
  const seats = seatsOf(record);
  const placeOf = (id: string | null): number => seats.findIndex(({ memberId }) => memberId === id);
  const items = businessKinds.flatMap((kind) => business.find((item) => item.kind === kind) ?? []);
  return {
    ...(items.length > 0
      ? {
          business: items.map(({ kind, said, vote }) => ({
            kind,
            said: said
              .toSorted((a, b) => placeOf(a.memberId) - placeOf(b.memberId))
              .map(({ memberId, text }) => ({ unit: memberId === null ? null : seatOf(record, memberId).name, text })),
            vote: vote && voteFacts(vote),
          })),
        }
      : {}),
    ...(record.council.kind === 'initiative'
      ? {
          initiatives: initiatives.map((initiative) => ({
            ...initiative,
            vote: initiative.vote && voteFacts(initiative.vote),
            authorsOut: authorsAmong(seats, initiative).map(({ name }) => name),
          })),
        }
      : {}),
    ...(headBallots.length > 0
      ? {
          headBallots: headBallots.map(({ rows, ...ballot }) => {
            const elected = electedBy({ rows, ...ballot });
            return {
              ...ballot,
              year: year + 1,
              needed: neededToHead(ballot),
              rows: rows.map(({ memberId, votes }) => ({ unit: seatOf(record, memberId).name, votes })),
              elected: elected === undefined ? null : seatOf(record, elected).name,
            };
          }),
        }
      : {}),
  };
}

const voteFacts = (vote: OwnVote): OwnVoteFacts => ({
  ...vote,
  yes: inFavour(vote),
  needed: neededFor(vote),
  carried: isCarried(vote),
});
