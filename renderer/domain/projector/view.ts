import type { QuorumState } from '../meeting/attendance.ts';
import type { Bilingual, Grade, VoteBase } from '../rules/rule-book.ts';
import type { Threshold } from '../rules/threshold.ts';
import type { Points } from '../scoring/points.ts';
import type { Quota } from '../scoring/quota.ts';

/*
 * [Note: What the wall may know]
 *
 * The projector (màn chiếu) is a window of its own that knows nothing but one of these views: no id, no member's name,
 * no remark, no figure of a vote that is still open. What no field can hold cannot be shown by mistake, so a new field
 * here is a decision about what the whole room may read. The host parses a view strictly before it passes it on.
 */

/** What stands at the foot of every view: whose meeting this is. */
export interface ProjectedMeeting {
  readonly title: string;
  readonly council: string;
  /** Invented data: the wall says so too. */
  readonly sample: boolean;
  /** A rehearsal: the wall says so too. */
  readonly rehearsal: boolean;
}

/** A page of a list that is longer than the wall; the clerk turns it. */
export interface ProjectedPage {
  readonly number: number;
  readonly of: number;
}

/** How an award is voted, as it is said before anybody votes. */
export interface ProjectedVote {
  readonly mode: 'hands' | 'ballot';
  /** At most so many of the names may be marked; null where each is voted on by itself. */
  readonly choose: number | null;
  /** The vote repeats one that went before it. */
  readonly again: boolean;
  readonly threshold: Threshold;
  readonly base: VoteBase;
  readonly grade: Grade;
  /** The article; empty where a custom has none. */
  readonly source: string;
}

/** How many votes are needed of how many. */
export interface ProjectedNeed {
  readonly required: number;
  readonly base: number;
}

/** A nominee before the vote. */
export interface ProjectedName {
  /** Its number on the list or on the ballot paper. */
  readonly number: number;
  readonly name: string;
  readonly detail: string;
  /** Where a recusal gives this row another number than the list's. */
  readonly need: ProjectedNeed | null;
  /** Said only where even every vote in favour would not be enough. */
  readonly unreachable: { readonly attainable: number } | null;
}

/** A nominee after the vote. */
export interface ProjectedResult extends ProjectedNeed {
  readonly number: number;
  readonly name: string;
  readonly detail: string;
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly invalidRow: number;
  readonly enough: boolean;
}

/** A unit on its place in a cluster's ranking. */
export interface ProjectedRank {
  readonly rank: number;
  readonly name: string;
  readonly detail: string;
  /** Null where the chair lets the room read places alone. */
  readonly points: Points | null;
  /** Which side of the cut line it stands on, or among those who are equal across it. */
  readonly side: 'above' | 'line' | 'below';
  /** What a trial does to it; null where nothing is tried, or nothing changes for it. */
  readonly change: 'enters' | 'leaves' | null;
}

/** The room in numbers: nobody is named beside a vote. */
export interface ProjectedRoom {
  readonly present: number;
  readonly opinions: number;
  readonly absent: number;
  /** Those among present and opinions who take no part; of one nominee only, for on a list it differs by row. */
  readonly recused: number;
}

/** Everything the wall can show, and nothing else. */
export type ProjectorView =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'opening';
      readonly meeting: ProjectedMeeting;
      readonly date: string;
      readonly opensAt: string;
      readonly place: string;
      readonly quorum: QuorumState;
      /** The programme, as adopted or to be adopted. */
      readonly items: readonly string[];
      readonly page: ProjectedPage;
    }
  | {
      readonly kind: 'matter';
      readonly meeting: ProjectedMeeting;
      readonly award: Bilingual;
      readonly vote: ProjectedVote;
      readonly need: ProjectedNeed;
      /** Whether the vote is on: papers are out, or hands are being counted. */
      readonly open: boolean;
      readonly room: ProjectedRoom;
      readonly quorum: QuorumState;
      readonly total: number;
      /** The names of this page, one column after the other. */
      readonly columns: readonly (readonly ProjectedName[])[];
      readonly page: ProjectedPage;
    }
  | {
      readonly kind: 'result';
      readonly meeting: ProjectedMeeting;
      readonly award: Bilingual;
      readonly vote: ProjectedVote;
      /** The number that parts those who have enough from those who have not; null where rows need different numbers. */
      readonly need: ProjectedNeed | null;
      readonly enough: number;
      readonly total: number;
      /** The papers of a ballot; null for a show of hands. */
      readonly papers: { readonly counted: number; readonly valid: number; readonly invalid: number } | null;
      /** Those who have enough first, each in the order of the list. */
      readonly columns: readonly (readonly ProjectedResult[])[];
      readonly page: ProjectedPage;
    }
  | {
      readonly kind: 'conclusion';
      readonly meeting: ProjectedMeeting;
      readonly lines: readonly ProjectedConclusion[];
      readonly page: ProjectedPage;
    }
  /** A cluster's units by their places, as settled or as tried out; of no meeting. */
  | {
      readonly kind: 'ranking';
      readonly meeting: ProjectedMeeting;
      readonly title: string;
      readonly year: number;
      readonly trial: boolean;
      readonly quota: Quota | null;
      readonly places: number;
      readonly ranked: number;
      readonly columns: readonly (readonly ProjectedRank[])[];
      readonly page: ProjectedPage;
    }
  /** Typed for the room: a break, where the tellers sit. */
  | {
      readonly kind: 'message';
      readonly meeting: ProjectedMeeting;
      readonly text: string;
      readonly page: ProjectedPage;
    };

/** The longest message that stands on the wall in letters as large as a message's are. */
export const longestMessage = 160;

/** How many of an award's nominations the council proposes. */
export interface ProjectedConclusion {
  readonly award: Bilingual;
  readonly proposed: number;
  readonly considered: number;
}

/** What is sent to the wall: a view, in the language of the clerk's screen. */
export interface Projected {
  readonly language: keyof Bilingual;
  readonly view: ProjectorView;
}

/** Nothing on the wall. */
export const blankView: ProjectorView = { kind: 'blank' };
