import type {
  CouncilId,
  CriteriaSetId,
  MatterId,
  MeetingId,
  MemberId,
  NominationId,
  NomineeId,
  PaperId,
  RecusalId,
  RuleBookId,
} from '../ids.ts';
import type { RollLine } from './attendance.ts';
import type { Business, ConsideredInitiative } from './business.ts';
import type { Circulation } from './circulation.ts';
import type { Seat } from '../council.ts';
import type { Outcome, OutcomeCondition } from './outcome.ts';
import { err, ok, type Result } from '../result.ts';
import type { CivilDate, ClockTime, Instant } from '../time.ts';
import type { TieDecision } from '../scoring/ranking.ts';
import type { BallotSetup } from '../voting/ballot-setup.ts';
import type { HeadBallot } from '../voting/head-ballot.ts';
import type { SittingRoll } from './sitting.ts';
import type { Succession } from './succession.ts';
import type { MeetingWording } from './wording.ts';

/** The phases of a meeting, in order; one table says what each allows. */
export const phases = [
  'preparing',
  'convened',
  'in-session',
  'closed',
  'results-locked',
  'texts-locked',
  'signed',
  'archived',
] as const;
export type Phase = (typeof phases)[number];

/** What somebody wants to do with a meeting. */
export type MeetingAction =
  | 'prepare'
  | 'mark-attendance'
  | 'score'
  | 'vote'
  | 'note'
  | 'set-outcome'
  | 'word'
  | 'freeze-sheet'
  | 'freeze-count-record'
  | 'freeze-paper'
  | 'sign'
  | 'enter-from-paper'
  | 'recount'
  | 'correct'
  | 'reopen'
  | 'advance';

/** Who may act: the chair or the secretary of the council, or anybody else who sits at the laptop. */
export type Acting = 'chair' | 'secretary' | 'other';

const recorder: readonly Acting[] = ['chair', 'secretary'];
const anybody: readonly Acting[] = ['chair', 'secretary', 'other'];

/** The one table: what is not listed is refused. After the results are locked wording may change, numbers not. */
export const allowed: Readonly<Record<Phase, Partial<Readonly<Record<MeetingAction, readonly Acting[]>>>>> = {
  preparing: { prepare: recorder, score: anybody, word: recorder, 'freeze-sheet': recorder, advance: recorder },
  convened: {
    prepare: recorder,
    'mark-attendance': anybody,
    score: anybody,
    word: recorder,
    'freeze-sheet': recorder,
    'enter-from-paper': recorder,
    advance: recorder,
  },
  'in-session': {
    'mark-attendance': anybody,
    score: anybody,
    vote: recorder,
    note: anybody,
    'set-outcome': recorder,
    word: recorder,
    'freeze-sheet': recorder,
    'freeze-count-record': recorder,
    recount: recorder,
    sign: anybody,
    'enter-from-paper': recorder,
    advance: recorder,
  },
  closed: { word: recorder, reopen: recorder, sign: anybody, advance: recorder },
  'results-locked': { word: recorder, correct: recorder, reopen: recorder, sign: anybody, advance: recorder },
  'texts-locked': { 'freeze-paper': recorder, correct: recorder, reopen: recorder, sign: anybody, advance: recorder },
  // What is signed stays on the shelf: reopened, it is replaced by a further version that is signed anew.
  signed: { correct: recorder, reopen: recorder, sign: anybody, advance: recorder },
  archived: {},
};

/** Refused by the meeting's phase, or by who sits at the laptop. */
export type PhaseRefusal =
  | { readonly type: 'phase-forbids'; readonly phase: Phase; readonly action: MeetingAction }
  | { readonly type: 'role-forbids'; readonly action: MeetingAction | CouncilAction };

/** Whether this may be done now by whoever sits here: default deny. */
export function mayAct(phase: Phase, action: MeetingAction, acting: Acting): Result<true, PhaseRefusal> {
  const who = allowed[phase][action];
  if (!who) return err({ type: 'phase-forbids', phase, action });
  return who.includes(acting) ? ok(true) : err({ type: 'role-forbids', action });
}

/** What may be done to the council itself, outside any meeting. */
export type CouncilAction =
  'seat' | 'letterhead' | 'prepare-meeting' | 'receive-nomination' | 'keep-year' | 'score-clusters' | 'keep-rules';

const allowedToCouncil: Readonly<Record<CouncilAction, readonly Acting[]>> = {
  seat: recorder,
  letterhead: recorder,
  'prepare-meeting': recorder,
  'receive-nomination': anybody,
  'keep-year': anybody,
  'score-clusters': recorder,
  'keep-rules': recorder,
};

/** Whether whoever sits here may do this to the council. */
export const mayActOnCouncil = (action: CouncilAction, acting: Acting): Result<true, PhaseRefusal> =>
  allowedToCouncil[action].includes(acting) ? ok(true) : err({ type: 'role-forbids', action });

/** A teller's part in the group that counts (tổ kiểm phiếu). */
export interface Teller {
  readonly memberId: MemberId;
  readonly part: 'head' | 'secretary' | 'member';
}

/** The council and its roll at the moment of opening. */
export interface OpeningRoll {
  readonly seats: readonly Seat[];
  readonly lines: readonly RollLine[];
}

/** How a meeting is held: in a room, by the council or a body beside it, or in writing without a room (lấy ý kiến bằng văn bản). */
export const meetingKinds = ['council', 'cluster', 'initiative', 'circulation'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** When the replies to a circulation must be back. */
export interface Deadline {
  readonly date: CivilDate;
  readonly time: ClockTime;
}

/** Since when a meeting is entered from paper, and why it was held on paper. */
export interface PaperEntry {
  readonly on: CivilDate;
  readonly reason: string;
}

/** One meeting of the council, with the day, rules and people it is bound to. */
export interface Meeting {
  readonly id: MeetingId;
  /** The body that meets: its members, or a cluster's units, are the electorate. */
  readonly councilId: CouncilId;
  readonly kind: MeetingKind;
  /** Of a circulation in writing; null for a meeting in a room. */
  readonly deadline: Deadline | null;
  /** Held, in whole or in part, on paper, and entered afterwards; null for one that was recorded as it went. */
  readonly enteredFromPaper: PaperEntry | null;
  /** What only a circulation has; null for a meeting in a room. */
  readonly circulation: Circulation | null;
  readonly title: string;
  /** What the minutes are headed with: xét, đề nghị khen thưởng năm 2026. */
  readonly purpose: string;
  readonly year: number;
  readonly date: CivilDate;
  /** The time in the invitation. */
  readonly opensAt: ClockTime;
  /** The time at which it was opened, as typed; null before. */
  readonly openedAt: ClockTime | null;
  readonly endedAt: ClockTime | null;
  readonly place: string;
  readonly phase: Phase;
  /** The edition in force on the meeting's day, bound when the meeting is made. */
  readonly ruleBookId: RuleBookId;
  /** Who presides: the chair, or a deputy with the chair's authority. */
  readonly chairId: MemberId;
  readonly secretaryId: MemberId;
  /** Who presided, or wrote, until somebody else took over in the room; absent where nobody did. */
  readonly successions?: readonly Succession[];
  /** Seats and roll as they were when the meeting was opened; later changes of the council leave them as they are. */
  readonly opening: OpeningRoll | null;
  /** Why whoever presided opened it with too few members in the room; empty for a meeting that had its quorum. */
  readonly openedDespite: string;
  /** The tellers as elected now; a round keeps those who counted it. */
  readonly tellers: readonly Teller[];
  /** Ballots that were set up, and perhaps printed, before they are issued; absent where every vote is as usual. */
  readonly ballotSetups?: readonly BallotSetup[];
  /** The panel's criteria set; null where nothing is scored. */
  readonly criteriaSetId: CriteriaSetId | null;
  /** The enterprises of one cluster that the panel scores and ranks, in the cluster's order. */
  readonly scoredNomineeIds: readonly NomineeId[];
  /** The panel's paper sheets are typed a second time by somebody else, as was asked for; absent where once is enough. */
  readonly sheetsTwice?: true;
  /** What the council decided about those whom the panel's points leave equal; absent where nothing was. */
  readonly panelTies?: readonly TieDecision[];
  readonly guests: readonly string[];
  /** The programme, in its order; adopted by hands when the meeting opens. */
  readonly programme: readonly ProgrammeItem[];
  /** The programme and the group that counts are put to hands too: one line each, in the order of the votes. */
  readonly assents: readonly Assent[];
  /** Of a cluster: the unit elected to head it next; null where nobody is elected. */
  readonly nextHeadId: MemberId | null;
  /** The ballots taken on who heads the cluster next, oldest first; absent where it was elected by hands, or not at all. */
  readonly headBallots?: readonly HeadBallot[];
  /** A cluster's own matters; absent where it had none. */
  readonly business?: readonly Business[];
  /** What the initiative council considers, in its order; absent from every other meeting. */
  readonly initiatives?: readonly ConsideredInitiative[];
  /** What was said, in order, for the minutes. */
  readonly notes: readonly MeetingNote[];
  /** How this council words what papers end with. */
  readonly wording: MeetingWording;
  /** The times that chair and secretary reopened it together, oldest first. */
  readonly reopenings: readonly Reopening[];
  /** The rolls of later days on which it went on; absent where it was held on one. */
  readonly sittings?: readonly SittingRoll[];
}

/** One item of the programme, with the minutes it is given. */
export interface ProgrammeItem {
  readonly title: string;
  readonly minutes: number;
}

/** A show of hands on the meeting's own business: who was in the room, and the dissent. */
export interface Assent {
  readonly subject: 'programme' | 'tellers' | 'minutes' | 'head';
  readonly present: number;
  readonly against: number;
  readonly abstained: number;
}

/** Where a reopening leads: back into the room, where figures can change, or only to the wording. */
export type ReopenedTo = Extract<Phase, 'in-session' | 'closed'>;

/** A meeting that had ended was reopened by its chair and its secretary together, for a reason that the minutes print. */
export interface Reopening {
  readonly at: Instant;
  readonly from: Phase;
  readonly to: ReopenedTo;
  /** When the meeting had ended before; a meeting led back into its room ends anew. */
  readonly endedAt: ClockTime | null;
  readonly chairId: MemberId;
  readonly secretaryId: MemberId;
  readonly reason: string;
  /** The papers of the end that were frozen by then: they stay, and what is frozen afterwards takes their place. */
  readonly papers: readonly PaperId[];
}

/** A remark in the discussion, with who made it and, where it was on one nomination, on which. */
export interface MeetingNote {
  readonly speakerId: MemberId;
  readonly nominationId: NominationId | null;
  readonly text: string;
  /** Against what the others hold (ý kiến khác): the minutes name it apart. */
  readonly different?: true;
}

/** One nomination on the agenda of one meeting, and how it ended. */
export interface Matter {
  readonly id: MatterId;
  readonly meetingId: MeetingId;
  readonly nominationId: NominationId;
  readonly order: number;
  /** Brought up in the room, without a complete file: it can only be proposed on condition. */
  readonly addedInSession: boolean;
  /** Said before the vote: proposed, if at all, on this condition. */
  readonly onCondition?: OutcomeCondition;
  /** Members whom the register of interests names and who, as the clerk found, have nothing to do with the case. */
  readonly cleared?: readonly Cleared[];
  readonly outcome: Outcome | null;
}

/** A member whom the register names and who votes all the same, with why he has nothing to do with the case. */
export interface Cleared {
  readonly memberId: MemberId;
  readonly reason: string;
}

/** A member who takes no part in the vote on one nomination, and why. */
export interface Recusal {
  readonly id: RecusalId;
  readonly meetingId: MeetingId;
  readonly nominationId: NominationId;
  readonly memberId: MemberId;
  readonly reason: string;
}
