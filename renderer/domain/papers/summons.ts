import type { QuorumState } from '../meeting/attendance.ts';
import type { GapCount } from '../meeting/completeness.ts';
import type { VoteBase, VoteMode } from '../rules/rule-book.ts';
import type { Threshold } from '../rules/threshold.ts';
import type { ClockTime } from '../time.ts';
import type { AwardFacts, CaseFacts, CommonFacts, MinutesFacts, PersonFacts } from './facts.ts';

/** An award with how many collectives and persons are nominated for it. */
export interface AwardCountFacts extends AwardFacts {
  readonly collectives: number;
  readonly persons: number;
}

/** Everything the invitation says (Giấy mời), to the members or to the guests. */
export interface InvitationFacts extends CommonFacts {
  readonly kind: 'invitation';
  readonly audience: InvitationAudience;
  readonly purpose: string;
  readonly opensAt: ClockTime;
  /** Who invites and presides. */
  readonly chair: PersonFacts;
  readonly guests: readonly string[];
  readonly programme: readonly string[];
  readonly nominations: number;
  readonly nominees: number;
  /** From the higher award to the lower. */
  readonly awards: readonly AwardCountFacts[];
}

/** Whom an invitation is for: a guest has no vote and writes no opinion. */
export type InvitationAudience = 'members' | 'guests';

/** Everything the chair's script says (Gợi ý điều hành): what to read at each item, never kept on file. */
export interface ChairScriptFacts extends CommonFacts {
  readonly kind: 'chair-script';
  readonly purpose: string;
  readonly chair: PersonFacts;
  readonly secretary: PersonFacts;
  readonly items: readonly ScriptItem[];
  readonly quorum: QuorumState;
  /** Whether the roll was called when the script was made; before it the numbers in the room are left open. */
  readonly rollCalled: boolean;
  readonly absent: readonly { readonly name: string; readonly writtenOpinion: boolean }[];
  readonly guests: readonly string[];
  readonly nominations: number;
  readonly nominees: number;
  /** From the higher award to the lower. */
  readonly awards: readonly AwardCountFacts[];
  /** Files that lack something. */
  readonly incomplete: number;
  readonly gaps: readonly GapCount[];
  /** From the lower award to the higher. */
  readonly votes: readonly ScriptVote[];
  readonly recusals: readonly (CaseFacts & { readonly member: string; readonly reason: string })[];
  /** Proposed by the register of interests, to be asked before the vote. */
  readonly concerned: readonly (CaseFacts & { readonly member: string; readonly reason: string })[];
  readonly tellers: MinutesFacts['tellers'];
  /** Members who are on the list themselves and cannot count. */
  readonly noTellers: readonly string[];
}

/** The parts of a meeting at which the chair has something to read. */
export type ScriptPart =
  'opening' | 'report' | 'discussion' | 'hands' | 'tellers' | 'ballot' | 'conclusion' | 'minutes';

/** An item of the programme with its time and the parts that are read at it. */
export interface ScriptItem {
  readonly title: string;
  readonly minutes: number | null;
  readonly at: ClockTime | null;
  readonly parts: readonly ScriptPart[];
}

/** One vote to come, with the number that a row needs. */
export interface ScriptVote extends AwardFacts {
  readonly cases: number;
  readonly mode: VoteMode;
  readonly threshold: Threshold;
  readonly base: VoteBase;
  readonly required: { readonly count: number; readonly of: number };
  readonly decider: string;
  readonly route: 'own-decision' | 'submit';
  /** Rows that cannot reach their number however everybody votes. */
  readonly outOfReach: readonly (CaseFacts & { readonly required: number; readonly attainable: number })[];
}
