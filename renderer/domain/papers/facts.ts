import type { AttendanceState, Away, QuorumState } from '../meeting/attendance.ts';
import type { BallotCount } from '../voting/ballot-count.ts';
import type { BodyKind, CouncilRole, FoundingDecision } from '../council.ts';
import type { MemberId, NominationId } from '../ids.ts';
import type { EnteredOutcome, OutcomeCounts, OutcomeType } from '../meeting/outcome.ts';
import type { MeetingWording } from '../meeting/wording.ts';
import type { CorrectionFacts, ReopeningFacts, SittingFacts } from './afterwards.ts';
import type { OwnBusinessFacts } from './business-facts.ts';
import type { OverrideFacts } from './override-facts.ts';
import type { PanelFacts } from './panel-facts.ts';
import type { OpinionReportFacts, OpinionSheetsFacts } from './circulation-papers.ts';
import type { Grade, VoteBase, VoteMode } from '../rules/rule-book.ts';
import type { Standing } from '../voting/choices.ts';
import type { BallotValidity, StruckRow } from '../voting/round.ts';
import type { Threshold } from '../rules/threshold.ts';
import type { CivilDate, ClockTime, Instant } from '../time.ts';
import type { CorrectionRecordFacts } from './correction-record-facts.ts';
import type { ChairScriptFacts, InvitationFacts } from './summons.ts';

/*
 * [Note: Facts] A facts object is everything one paper says, as plain data in the order in which it is printed.
 * The domain makes it, the store freezes it, the documents draw it: documents never sort, count or look up.
 */

/** What every paper of the council carries. */
export interface CommonFacts {
  /** Whose paper it is; absent for the council's own. */
  readonly body?: BodyKind;
  /** Becomes the file's creation date: the moment of freezing. */
  readonly frozenAt: Instant;
  /** Prints the watermark DỮ LIỆU MẪU. */
  readonly sample: boolean;
  /** Prints the watermark DIỄN TẬP; absent outside a rehearsal. */
  readonly rehearsal?: true;
  readonly letterhead: LetterheadFacts;
  readonly councilName: string;
  readonly authorityName: string;
  readonly foundingDecision: FoundingDecision;
  readonly year: number;
  readonly date: CivilDate;
  readonly place: string;
  /** In signing order. */
  readonly signers: readonly SignerFacts[];
}

/** The head of a paper: two blocks of forced lines, symbol, place and date. */
export interface LetterheadFacts {
  readonly superiorLines: readonly string[];
  readonly issuerLines: readonly string[];
  /** /BB-HĐTĐKT; null on a paper without a number. */
  readonly symbol: string | null;
  /** V/v: what a letter is about, under its number; absent on a paper with a title. */
  readonly subject?: string;
  readonly place: string;
  readonly date: CivilDate;
}

/** The parts in which people sign. */
export type SignerPart = 'secretary' | 'chair' | 'teller-head' | 'teller-secretary' | 'teller-member';

/** A signature block: the field's name in the file, the part and the person. */
export interface SignerFacts {
  readonly field: string;
  readonly part: SignerPart;
  readonly memberId: MemberId;
  readonly name: string;
  /** For whom, and in what office, the person signs; absent where he signs for himself. */
  readonly office?: string;
}

/** A member as minutes name him. */
export interface PersonFacts {
  readonly name: string;
  readonly position: string;
  readonly role: CouncilRole;
  /** Of a unit: who speaks for it. */
  readonly representative?: string;
}

/** Who presided, or wrote, until somebody else took over in the room. */
export interface PredecessorFacts extends PersonFacts {
  readonly until: ClockTime;
  /** On which day, where that is not the meeting's own. */
  readonly on?: CivilDate;
}

/** Everything the minutes say (Biên bản họp). */
export interface MinutesFacts extends CommonFacts, OwnBusinessFacts {
  readonly kind: 'minutes';
  readonly purpose: string;
  /** When it was opened, not when it was called for. */
  readonly openedAt: ClockTime;
  readonly endedAt: ClockTime;
  readonly chair: PersonFacts;
  /** A deputy presides with the chair's authority. */
  readonly chairIsDeputy: boolean;
  readonly secretary: PersonFacts;
  /** In their order; absent where nobody took over. */
  readonly chairsBefore?: readonly PredecessorFacts[];
  readonly secretariesBefore?: readonly PredecessorFacts[];
  readonly members: readonly (PersonFacts & AttendanceFacts)[];
  readonly quorum: QuorumState;
  /** Why it was opened with too few in the room; absent where there were enough. */
  readonly openedDespite?: string;
  readonly guests: readonly string[];
  /** The programme in its order, and the hands that adopted it; null where nobody noted them. */
  readonly programme: { readonly items: readonly string[]; readonly assent: AssentFacts | null };
  /** A nomination that was transferred counts once, at its new form. */
  readonly received: {
    readonly nominations: number;
    readonly nominees: number;
    /** Brought up in the room, among the nominations. */
    readonly addedInSession: number;
    /** Files known to lack something, and what. */
    readonly incomplete: readonly (CaseFacts & { readonly lacks: string })[];
  };
  /** What was said, in order; remarks on one nomination stand together. */
  readonly discussion: readonly {
    readonly about: CaseFacts | null;
    readonly remarks: readonly {
      readonly speaker: string;
      readonly text: string;
      /** Said by whoever presides: the conclusion. */
      readonly concludes: boolean;
    }[];
  }[];
  /** Held against the others, in the order in which it was said; absent where nobody did. */
  readonly differentOpinions?: readonly {
    readonly about: CaseFacts | null;
    readonly speaker: string;
    readonly text: string;
  }[];
  readonly addedInSession: readonly CaseFacts[];
  /** Rules of eligibility that the council set aside, each with its reason; absent where none was. */
  readonly overrides?: readonly OverrideFacts[];
  /** Nominations that left the agenda without a vote, from the higher award to the lower. */
  readonly setAside: readonly (CaseFacts & {
    readonly outcome: EnteredOutcome['type'];
    readonly note: string;
  })[];
  /** Moved to a lower form, where they stand as nominations of their own. */
  readonly transferred: readonly (CaseFacts & {
    readonly to: AwardFacts;
    readonly reason: string;
    readonly consent: string;
  })[];
  readonly recusals: readonly (CaseFacts & {
    readonly member: string;
    readonly reason: string;
    /** Where he took part in another vote on it: which of the votes he took no part in. */
    readonly turns?: readonly number[];
  })[];
  readonly panel: PanelFacts | null;
  readonly tellers: readonly { readonly name: string; readonly part: 'head' | 'secretary' | 'member' }[];
  /** The hands that elected the tellers; null where nobody noted them. */
  readonly tellersAssent: AssentFacts | null;
  /** Of a cluster: the unit that heads it next, and the hands that elected it. */
  readonly nextHead?: { readonly name: string; readonly year: number; readonly assent: AssentFacts };
  /** From the higher award to the lower (NĐ 152/2025, Điều 29.5). */
  readonly rounds: readonly RoundFacts[];
  /** By decider: what the head of the Authority decides himself, then what goes to the next higher ones. */
  readonly conclusions: readonly {
    readonly decider: string;
    readonly route: 'own-decision' | 'submit';
    readonly awards: readonly (AwardFacts & { readonly collectives: number; readonly persons: number })[];
  }[];
  /** Proposed on condition, from the higher award to the lower: what is still owed, and by when. */
  readonly onCondition: readonly (CaseFacts & { readonly condition: string; readonly due: CivilDate })[];
  readonly notProposed: readonly (CaseFacts & { readonly outcome: OutcomeType })[];
  readonly counts: OutcomeCounts;
  /** What the minutes end with; absent from minutes frozen before a council could word it. */
  readonly wording?: Pick<MeetingWording, 'receivers' | 'copies' | 'membersSign'>;
  /** The hands that adopted the minutes; absent where nobody noted them. */
  readonly minutesAssent?: AssentFacts;
  /** How often chair and secretary reopened the meeting together; absent where they did not. */
  readonly reopenings?: readonly ReopeningFacts[];
  /** Who was there on its further days; absent where it was held on one. */
  readonly sittings?: readonly SittingFacts[];
  /** Names put right after the results were locked; absent where none was. */
  readonly corrections?: readonly CorrectionFacts[];
}

/** An award as papers name it. */
export interface AwardFacts {
  readonly award: string;
  readonly class: 'title' | 'form';
}

/** A nomination as minutes name it. */
export interface CaseFacts extends AwardFacts {
  readonly nominee: string;
}

/** Whether and when a member was in the room. */
export interface AttendanceFacts {
  /** At the opening; of somebody who never came, why. */
  readonly state: AttendanceState;
  readonly writtenOpinion: boolean;
  /** Came after the opening: when, and the award from which on he voted; null for everybody else. */
  readonly late: { readonly at: ClockTime | null; readonly votesFrom: AwardFacts | null } | null;
  /** Went out and came back; absent where he did not. */
  readonly away?: readonly Away[];
  readonly leftAt: ClockTime | null;
  /** Who sat in an absent member's place, without a vote; empty for nobody. */
  readonly substitute: string;
  /** The substitute voted for the member: counted among those present since the opening, or later; absent where he did not. */
  readonly substituteVotes?: 'since-opening' | 'later';
}

/** A show of hands on the meeting's own business. */
export interface AssentFacts {
  readonly present: number;
  readonly against: number;
  readonly abstained: number;
}

/** One vote as papers print it: rule, numbers required, rows. */
export interface RoundFacts extends AwardFacts {
  /** Who votes; absent for the council. */
  readonly body?: BodyKind;
  readonly mode: VoteMode;
  readonly threshold: Threshold;
  readonly base: VoteBase;
  readonly grade: Grade;
  readonly source: string;
  readonly members: number;
  readonly present: number;
  readonly opinions: number;
  /** The number required on a row nobody is recused from, and its base. */
  readonly required: { readonly count: number; readonly of: number };
  readonly rows: readonly RowFacts[];
  /** Lines struck on papers already printed. */
  readonly struck: readonly StruckRow[];
  /** Taken on the laptop that went round the room; a ballot on paper says nothing of its means. */
  readonly means?: 'kiosk';
  /** Where rows were chosen among each other; absent where each was asked yes or no. */
  readonly choose?: ChoiceFacts;
  /** From 2 on: which time the council voted on these rows. */
  readonly turn?: number;
  /** Why the council voted again on what had fallen short; absent from every other vote. */
  readonly reason?: string;
  /** The counts that this one replaced, oldest first; absent where it is the first. */
  readonly recounts?: readonly {
    readonly closedAt: ClockTime;
    readonly reason: string;
    readonly askedBy: string;
  }[];
  /** Objections to the count, with what was answered; absent where there was none. */
  readonly challenges?: readonly { readonly member: string; readonly text: string; readonly answer: string }[];
}

/** How many rows a paper may choose, and of what kind they are. */
export interface ChoiceFacts {
  readonly most: number;
  readonly of: 'collective' | 'person' | 'case';
}

/** One nominee's line in a vote. */
export interface RowFacts {
  /** As on the ballot paper. */
  readonly number: number;
  readonly nominee: string;
  readonly detail: string;
  /** The body that the nominee belongs to, without his office. */
  readonly unit: string;
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly invalidRow: number;
  readonly recused: number;
  readonly base: number;
  readonly required: number;
  readonly enough: boolean;
  /** Only of a choice: how the row came out of it. */
  readonly standing?: Standing;
}

/** Everything the count record says (Biên bản kiểm phiếu), frozen per round while the meeting is open. */
export interface CountRecordFacts extends CommonFacts {
  readonly kind: 'count-record';
  readonly openedAt: ClockTime;
  readonly closedAt: ClockTime;
  readonly round: RoundFacts;
  /** The other awards that stood on the same paper. */
  readonly further?: readonly RoundFacts[];
  readonly absent: number;
  readonly recusals: readonly { readonly member: string; readonly nominee: string; readonly reason: string }[];
  readonly tellers: readonly { readonly name: string; readonly part: 'head' | 'secretary' | 'member' }[];
  readonly papers: Omit<BallotCount, 'rows'>;
  /** Who keeps the sealed envelope. */
  readonly keeper: string;
  /** How long he keeps it, after the word "đến"; empty or absent where the record leaves it open. */
  readonly keptUntil?: string;
  /** Who sealed it before the council; absent where nobody noted it. */
  readonly sealedBy?: string;
  /** Which count of the papers this is; absent from the first. */
  readonly recount?: { readonly number: number; readonly on: CivilDate };
  /** Two people who typed the count blindly, and how many figures had differed; absent where one did. */
  readonly doubleCount?: { readonly firstBy: string; readonly secondBy: string; readonly mismatches: number };
}

/** Everything the award list kept with the minutes says (Danh sách đề nghị). */
export interface AwardListFacts extends CommonFacts, AwardFacts {
  readonly kind: 'award-list';
  /** The symbol of the minutes that the list goes with: /BB-HĐTĐKT. */
  readonly minutesSymbol: string;
  /** The list goes with the report on a circulation: the symbol above is the report's. Absent for a meeting. */
  readonly inWriting?: boolean;
  readonly decider: string;
  /** The day on which the meeting was reopened after this list had been frozen once; absent where it was not. */
  readonly replacesBefore?: CivilDate;
  /** Whether the voters of any row include written opinions; absent means that they do not. */
  readonly opinionsCounted?: boolean;
  /** Collectives before persons (Điều 29.5); numbering restarts in each. */
  readonly collectives: readonly AwardListRow[];
  readonly persons: readonly AwardListRow[];
}

/** One line of an award list. */
export interface AwardListRow {
  readonly nominee: string;
  readonly detail: string;
  readonly achievement: string;
  readonly earlierAwards: readonly {
    readonly award: string;
    readonly number: string;
    readonly date: CivilDate | null;
  }[];
  readonly yes: number;
  readonly base: number;
  /** All members of the round. */
  readonly members: number;
  /** Those present and the written opinions counted in the round. */
  readonly voters: number;
  /** The condition still to be met, when approved on condition. */
  readonly remark: string;
}

/** Everything the sheet says on which those who come sign (Danh sách thành viên dự họp); made before the meeting. */
export interface AttendanceListFacts extends CommonFacts {
  readonly kind: 'attendance-list';
  readonly purpose: string;
  readonly opensAt: ClockTime;
  /** In the order of the council's decision. */
  readonly members: readonly PersonFacts[];
  readonly guests: readonly string[];
}

/** Everything the ballot papers of one vote say (Phiếu bầu): the same paper, so many times. Never who gets one. */
export interface BallotPapersFacts extends CommonFacts, AwardFacts {
  readonly kind: 'ballot-papers';
  /** What the council calls such a paper; absent where it had no choice yet: Phiếu bầu. */
  readonly title?: string;
  /** In printing order; the nomination tells a round which number its row has. */
  readonly rows: readonly BallotLine[];
  /** The other awards on the same paper, each under a heading of its own. */
  readonly further?: readonly (AwardFacts & { readonly rows: readonly BallotLine[] })[];
  /** Absent where every row is asked yes or no. */
  readonly choose?: ChoiceFacts;
  /** From 2 on: which time the council votes on these rows. */
  readonly turn?: number;
  /** Not everything that waits for this vote is on the paper. */
  readonly partial?: boolean;
  /** Whether a spoiled row spoils the paper; absent where it spoils only itself. */
  readonly validity?: BallotValidity;
  /** In large letters. */
  readonly large?: boolean;
  /** Whether every paper hangs on a numbered stub. */
  readonly stubs?: boolean;
  /** Those entitled in the room and the spare ones. */
  readonly copies: number;
}

/** One line of a ballot paper. */
export interface BallotLine {
  readonly nominationId: NominationId;
  readonly number: number;
  readonly nominee: string;
  readonly unit: string;
}

/** The facts of any paper. */
export type PaperFacts =
  | MinutesFacts
  | CountRecordFacts
  | AwardListFacts
  | AttendanceListFacts
  | BallotPapersFacts
  | InvitationFacts
  | ChairScriptFacts
  | OpinionSheetsFacts
  | OpinionReportFacts
  | CorrectionRecordFacts;
