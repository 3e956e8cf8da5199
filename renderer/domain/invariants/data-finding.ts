import type { MeetingId, MemberId, NominationId, PaperId } from '../ids.ts';
import type { Phase } from '../meeting/meeting.ts';
import type { Outcome } from '../meeting/outcome.ts';
import type { RecordTable } from '../records.ts';
import type { VoteMode } from '../rules/rule-book.ts';
import type { CivilDate, ClockTime, Instant } from '../time.ts';
import type { Identity } from '../voting/ballot-count.ts';

/** The row that a finding is about, and where the officer is led for it. */
export interface RowPlace {
  readonly table: RecordTable | 'files';
  readonly key: string;
  readonly meetingId: MeetingId | null;
  readonly paperId: PaperId | null;
}

/** An entry of the journal: the laptop's chain and the number in it. */
export interface EntryPlace {
  readonly replica: string;
  readonly counter: number;
}

/** Something that two places of the council's data say differently, or that no deed of the product leaves behind. */
export type DataFinding = JournalFinding | RowFinding | UnreadableFinding;

/** Rows of another shape than any version of the product writes: the rules that look at them could not be asked. */
export interface UnreadableFinding {
  readonly type: 'rows-unreadable';
}

/** What is wrong with the journal itself. */
export type JournalFinding =
  /** An entry was removed, changed or moved: its own hash, its link, its number or its rows do not agree. */
  | ({
      readonly type: 'chain-broken';
      readonly fault: 'hash' | 'link' | 'gap' | 'part' | 'count' | 'extra-part' | 'tail';
    } & EntryPlace)
  /** Rows that an entry lists are gone. */
  | ({ readonly type: 'part-missing'; readonly part: number } & EntryPlace)
  /** The laptop's clock stood earlier than at the entry before: nothing is lost, only the order of times. */
  | ({ readonly type: 'clock-set-back'; readonly at: Instant; readonly before: Instant } & EntryPlace);

/** What is wrong with a row: each names the row and both values. */
export type RowFinding = RowPlace & (RowFault | VoteFault | MeetingFault | PaperFault);

type RowFault =
  /** The row is not what the journal says: it was written past it, or the journal lost an entry. */
  | {
      readonly type: 'row-differs';
      readonly how: 'changed' | 'not-in-journal' | 'not-in-records';
      readonly fields: readonly string[];
    }
  /** A field names something that is not there. */
  | { readonly type: 'reference-lost'; readonly field: string; readonly to: ReferenceTarget; readonly value: string }
  /** Two rows where the council has one. */
  | { readonly type: 'key-twice'; readonly other: string; readonly value: string }
  | { readonly type: 'dates-reversed'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly type: 'dates-overlap'; readonly other: string; readonly to: CivilDate | null; readonly from: CivilDate }
  /** An entry of the register goes on as itself, through whatever went on before it. */
  | { readonly type: 'ends-in-ring'; readonly into: string }
  /** Nothing is in force between two editions of the rules. */
  | { readonly type: 'dates-gap'; readonly other: string; readonly to: CivilDate; readonly from: CivilDate }
  | { readonly type: 'score-out-of-range'; readonly criterion: string; readonly mark: number; readonly max: number }
  /** A mark by or for somebody, or on a criterion, that is not of this panel any more. */
  | { readonly type: 'score-of-stranger'; readonly what: 'member' | 'nominee' | 'criterion'; readonly value: string };

type VoteFault =
  | { readonly type: 'count-unreconciled'; readonly identity: Identity }
  /** A show of hands with more dissent than voters, or on a row that is not on the list. */
  | { readonly type: 'hands-impossible'; readonly nominationId: NominationId }
  | { readonly type: 'mode-differs'; readonly rule: VoteMode; readonly result: VoteMode }
  | {
      readonly type: 'outcome-differs';
      readonly nominationId: NominationId;
      readonly stored: Outcome['type'] | null;
      readonly counted: Outcome['type'] | null;
    }
  | { readonly type: 'roll-inconsistent'; readonly rule: RollRule; readonly memberId: MemberId }
  /** What was summed up is not what the replies say. */
  | { readonly type: 'replies-differ'; readonly counted: number; readonly received: number }
  | { readonly type: 'tellers-not-three'; readonly count: number };

/** What a frozen roll must satisfy for every member in it. */
export type RollRule =
  | 'not-counted'
  | 'counted-twice'
  | 'opinion-of-present'
  | 'teller-not-present'
  | 'voter-not-present'
  | 'recused-not-member'
  | 'not-at-opening'
  | 'not-on-roll-call';

type MeetingFault =
  | { readonly type: 'phase-contradicted'; readonly phase: Phase; readonly by: PhaseContradiction }
  | { readonly type: 'without-outcome'; readonly nominationId: NominationId; readonly phase: Phase }
  | { readonly type: 'round-left-open'; readonly phase: Phase }
  | { readonly type: 'record-missing'; readonly phase: Phase }
  | { readonly type: 'rules-of-other-day'; readonly date: CivilDate; readonly bound: string; readonly ofDay: string }
  | {
      readonly type: 'times-disordered';
      readonly of: 'meeting' | 'round' | 'attendance';
      readonly earlier: ClockTime;
      readonly later: ClockTime;
    };

/** What a meeting has, or lacks, against its phase. */
export type PhaseContradiction =
  'opened' | 'not-opened' | 'roll-fixed' | 'roll-not-fixed' | 'ended' | 'not-ended' | 'voted';

type PaperFault =
  | { readonly type: 'file-changed'; readonly found: string; readonly name: string }
  | { readonly type: 'signature-breaks-file'; readonly signer: string }
  | { readonly type: 'signer-out-of-turn'; readonly signer: string; readonly turnOf: string }
  | { readonly type: 'versions-not-counted'; readonly version: number; readonly expected: number }
  | { readonly type: 'facts-of-other-paper'; readonly subject: string; readonly facts: string }
  | { readonly type: 'figure-differs'; readonly figure: string; readonly paper: number; readonly counted: number };

/** What a reference can name: a row, a stored file, an award of the rules. */
export type ReferenceTarget = RecordTable | 'files' | 'awards';

/**
 * How much a finding weighs. A *fault* is what no deed of the product leaves behind; a *note* can come about rightly (a
 * clock put right, a panel changed after it had begun to score, a time typed by mistake) and should be looked at.
 */
export const gradeOf = (finding: DataFinding): 'fault' | 'note' =>
  finding.type === 'clock-set-back' ||
  finding.type === 'times-disordered' ||
  // A cluster's scoring keeps the units and the set under which marks stand.
  (finding.type === 'score-of-stranger' && finding.table === 'sheets')
    ? 'note'
    : 'fault';
