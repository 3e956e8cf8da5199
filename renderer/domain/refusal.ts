import type { Identity } from './voting/ballot-count.ts';
import type { DoubleCountRefusal } from './voting/double-count.ts';
import type { HandsRefusal } from './voting/hands.ts';
import type { HeadMismatch } from './voting/head-ballot.ts';
import type { KioskUnfit } from './voting/kiosk.ts';
import type { MemberId, RoundId } from './ids.ts';
import type { ReplyRefusal } from './meeting/circulation.ts';
import type { Deadline, PhaseRefusal } from './meeting/meeting.ts';
import type { NamesRefusal } from './meeting/reopening.ts';
import type { ClosingRefusal } from './meeting/outcome.ts';
import type { OpeningRefusal } from './voting/opening.ts';
import type { PointsRefusal } from './scoring/points.ts';
import type { ScoringRefusal } from './scoring/scoring-refusal.ts';
import type { RollAwaited } from './meeting/quorum.ts';
import type { RollRefusal } from './meeting/roll-call.ts';
import type { DossierRefusal } from './dossiers/dossier-refusal.ts';
import type { SharesRefusal } from './initiatives.ts';
import type { RegistrationRefusal } from './year/registration-refusal.ts';
import type { LetterRefusal } from './dossiers/letter-refusal.ts';
import type { RegisterRefusal } from './registry/register-refusal.ts';
import type { RuleRefusal } from './rules/rule-refusal.ts';
import type { SafetyReason } from './safety.ts';
import type { CivilDate, ClockTime } from './time.ts';
import type { LibraryRefusal } from './year/guiding-document.ts';
import type { MovementRefusal } from './year/movement.ts';

/** Why a command of the council was not carried out: a state of the world, never of the code. */
export type Refusal =
  | PhaseRefusal
  | PointsRefusal
  | ScoringRefusal
  | HandsRefusal
  | RollRefusal
  | ClosingRefusal
  | OpeningRefusal
  | DoubleCountRefusal
  | NamesRefusal
  /** A row of the vote went on since: it was moved to another form, or voted on again. */
  | { readonly type: 'row-went-on'; readonly names: readonly string[] }
  /** A later vote stood on what this recount would change; whoever knows it may go on. */
  | { readonly type: 'dependants-voted'; readonly names: readonly string[] }
  /** The envelopes of the absent were opened with the box: what comes later is not counted. */
  | { readonly type: 'opinion-too-late'; readonly name: string }
  | { readonly type: 'nothing-to-correct' }
  | RegisterRefusal
  | RegistrationRefusal
  | RuleRefusal
  | DossierRefusal
  | LetterRefusal
  | MovementRefusal
  | LibraryRefusal
  /** A member stayed out of a vote because of this line of the register of interests. */
  | { readonly type: 'interest-voted-by' }
  /** The results of a meeting that considered these are locked: the minutes tell which rules were set aside. */
  | { readonly type: 'overrides-locked'; readonly names: readonly string[] }
  /** The register was written to between the preview of a list and its taking in. */
  | { readonly type: 'register-changed' }
  /** A list was being taken in when somebody stopped it: nothing of it was. */
  | { readonly type: 'intake-stopped' }
  /** The worker that takes lists in ended by itself: nothing of the list was taken in. */
  | { readonly type: 'intake-failed' }
  | { readonly type: 'nominee-exists'; readonly name: string }
  | ReplyRefusal
  | SharesRefusal
  /** The same initiative under the same decision is recorded already. */
  | { readonly type: 'initiative-known'; readonly number: string }
  /** Before the deadline a circulation is summed up only when everybody has replied. */
  | { readonly type: 'replies-awaited'; readonly missing: number; readonly deadline: Deadline }
  /** A reply came in later than the moment at which everything was summed up. */
  | { readonly type: 'closed-before-reply'; readonly received: Deadline }
  | { readonly type: 'deadline-passed'; readonly deadline: Deadline }
  | { readonly type: 'deadline-not-later'; readonly deadline: Deadline }
  /** What members answered is summed up: it cannot be taken back. */
  | { readonly type: 'replies-there'; readonly count: number }
  /** What is voted now might be lost: the chair alone may go on, for a reason. */
  | { readonly type: 'not-safe'; readonly reasons: readonly SafetyReason[] }
  | { readonly type: 'chair-only' }
  /** Another window holds the desk; this one only reads. */
  | { readonly type: 'read-only' }
  | {
      readonly type: 'not-found';
      readonly subject:
        | 'meeting'
        | 'nomination'
        | 'round'
        | 'paper'
        | 'member'
        | 'nominee'
        | 'file'
        | 'letterhead'
        | 'interest'
        | 'register-row'
        | 'receipt'
        | 'attachment'
        | 'letter'
        | 'publication'
        | 'holiday'
        | 'criteria-set'
        | 'scoring';
    }
  | { readonly type: 'council-exists' }
  | { readonly type: 'required'; readonly field: RequiredField }
  /** A field shows what it could not read: nothing is written until it is put right. */
  | { readonly type: 'field-unread'; readonly field: UnreadField }
  | { readonly type: 'tax-code-taken'; readonly taxCode: string; readonly name: string }
  | { readonly type: 'no-rule-book'; readonly date: CivilDate }
  | { readonly type: 'seat-empty'; readonly role: 'chair' | 'secretary' }
  | { readonly type: 'seat-taken'; readonly role: 'chair' | 'secretary'; readonly name: string }
  | { readonly type: 'not-a-member'; readonly memberId: MemberId }
  | { readonly type: 'not-scored-here' }
  | { readonly type: 'quorum-missing'; readonly present: number; readonly required: number }
  | RollAwaited
  | { readonly type: 'another-round-open'; readonly roundId: RoundId }
  | { readonly type: 'round-closed' }
  | { readonly type: 'nothing-to-vote' }
  | { readonly type: 'already-decided' }
  | { readonly type: 'already-nominated' }
  | { readonly type: 'tellers-missing' }
  | { readonly type: 'teller-absent'; readonly name: string }
  | { readonly type: 'teller-is-nominee'; readonly name: string }
  | { readonly type: 'not-reconciled'; readonly identities: readonly Identity[] }
  /** The vote cannot be taken on the laptop that goes round; on paper it can. */
  | { readonly type: 'kiosk-unfit'; readonly why: KioskUnfit }
  | { readonly type: 'papers-missing'; readonly count: number }
  | { readonly type: 'presiding-absent'; readonly part: 'chair' | 'secretary'; readonly name: string }
  | { readonly type: 'roll-incomplete'; readonly missing: number }
  | { readonly type: 'ends-before-opening'; readonly opensAt: ClockTime }
  /** Somebody came, went or took over later than the meeting is said to have ended. */
  | { readonly type: 'ends-before-coming'; readonly at: ClockTime; readonly name: string }
  | { readonly type: 'ends-before-start'; readonly from: CivilDate }
  /** A new letterhead cannot begin before, or with, the one it follows. */
  | { readonly type: 'letterhead-not-later'; readonly from: CivilDate }
  /** The rule is read in the law: a council cannot change it. */
  | { readonly type: 'rule-is-law' }
  | { readonly type: 'share-impossible' }
  | { readonly type: 'on-another-agenda' }
  /** On the list, but not on the ballot paper that was printed. */
  | { readonly type: 'not-on-ballot'; readonly count: number }
  | { readonly type: 'not-a-lower-form' }
  | { readonly type: 'not-approved' }
  | { readonly type: 'not-a-recipient' }
  | { readonly type: 'due-before-meeting'; readonly date: CivilDate }
  /** Brought up in the room: nothing but a proposal on condition is open to it. */
  | { readonly type: 'added-in-session' }
  /** On the meeting's own business: more dissent than people in the room, or no majority. */
  | { readonly type: 'too-much-dissent'; readonly present: number; readonly counted: number }
  | { readonly type: 'not-carried'; readonly present: number }
  /** The initiative council has not voted on everything put before it. */
  | { readonly type: 'initiatives-open'; readonly count: number }
  /** The count of the ballot on a cluster's next head does not add up. */
  | { readonly type: 'head-not-reconciled'; readonly mismatch: HeadMismatch }
  /** The register of interests names members whom nobody has asked yet. */
  | { readonly type: 'recusals-unanswered'; readonly count: number }
  /** A counted vote was taken without the member: that he took no part in it stays on record. */
  | { readonly type: 'recusal-counted'; readonly name: string }
  /** A written opinion came when nothing is left that it could be counted in. */
  | { readonly type: 'nothing-to-undo' }
  | { readonly type: 'cannot-undo'; readonly why: 'changed-since' | 'record-frozen' | 'ballot-open' }
  | { readonly type: 'already-frozen' }
  /** Somebody changed the meeting between drawing a paper and freezing it. */
  | { readonly type: 'changed-meanwhile' }
  | { readonly type: 'already-signed' }
  /** A recount or a reopening put another paper in its place. */
  | { readonly type: 'paper-replaced' }
  /** A rehearsal's paper is thrown away: nobody's certificate is put on it. */
  | { readonly type: 'rehearsing' }
  | { readonly type: 'not-your-turn'; readonly name: string }
  /** The certificate names somebody else than the signer. */
  | { readonly type: 'other-name'; readonly name: string; readonly certificateName: string }
  | { readonly type: 'not-a-scan' }
  | { readonly type: 'file-too-large'; readonly mebibytes: number };

/** What was to be typed where something stands that cannot be read as such. */
export type UnreadField = 'day' | 'time' | 'count';

/** Fields that a form cannot do without. */
export type RequiredField =
  | 'name'
  | 'date'
  | 'time'
  | 'place'
  | 'title'
  | 'tax-code'
  | 'reason'
  | 'letter'
  | 'text'
  | 'agenda'
  | 'position'
  | 'decision'
  | 'article'
  | 'lines'
  | 'programme'
  | 'condition'
  | 'award'
  | 'copies'
  | 'answer'
  | 'consent'
  | 'deed'
  | 'proof'
  | 'member'
  | 'unit'
  | 'province'
  | 'cluster'
  | 'into'
  | 'letter-date'
  | 'movement'
  | 'number'
  | 'issuer'
  | 'subject'
  | 'result';
