import type { Cluster, ClusterMembership, Council, Letterhead, Member, Membership } from './council.ts';
import type { Attachment } from './dossiers/attachment.ts';
import type { GuidanceLetter } from './dossiers/guidance-letter.ts';
import type { OpinionLetter } from './dossiers/opinion-letter.ts';
import type { Holiday, Publication } from './dossiers/publication.ts';
import type { Receipt } from './dossiers/receipt.ts';
import type { KeptFlag } from './eligibility/flag.ts';
import type { RecognisedInitiative } from './initiatives.ts';
import type { Attendance } from './meeting/attendance.ts';
import type { Correction } from './meeting/correction.ts';
import type { Reply } from './meeting/circulation.ts';
import type { Interest } from './meeting/interest.ts';
import type { Matter, Meeting, Recusal } from './meeting/meeting.ts';
import type { Nomination, Nominee } from './nominations/nomination.ts';
import type { Paper } from './papers/paper.ts';
import type { RuleBook } from './rules/rule-book.ts';
import type { HeldAward, Receiver, RegistryEvent, Zone } from './registry/registry.ts';
import type { Assessment, Scoring } from './scoring/assessment.ts';
import type { CriteriaSet } from './scoring/criteria.ts';
import type { ScoreSheet } from './scoring/scoring.ts';
import type { SheetCheck } from './scoring/second-entry.ts';
import type { Round } from './voting/round.ts';
import type { Difficulty } from './year/difficulty.ts';
import type { GuidingDocument } from './year/guiding-document.ts';
import type { YearIndicators } from './year/indicators.ts';
import type { Movement } from './year/movement.ts';
import type { Pledge } from './year/pledge.ts';
import type { Registration } from './year/registration.ts';

/** What the council keeps, one row type a table: everything that its journal tells of. */
export interface RecordRows {
  readonly councils: Council;
  readonly letterheads: Letterhead;
  readonly members: Member;
  readonly memberships: Membership;
  readonly clusters: Cluster;
  readonly clusterMemberships: ClusterMembership;
  readonly zones: Zone;
  readonly receivers: Receiver;
  readonly nominees: Nominee;
  readonly registryEvents: RegistryEvent;
  readonly heldAwards: HeldAward;
  readonly indicators: YearIndicators;
  readonly movements: Movement;
  readonly registrations: Registration;
  readonly pledges: Pledge;
  readonly difficulties: Difficulty;
  readonly guidingDocuments: GuidingDocument;
  readonly guidanceLetters: GuidanceLetter;
  readonly receipts: Receipt;
  readonly nominations: Nomination;
  readonly attachments: Attachment;
  readonly opinionLetters: OpinionLetter;
  readonly publications: Publication;
  readonly holidays: Holiday;
  readonly flags: KeptFlag;
  readonly ruleBooks: RuleBook;
  readonly criteriaSets: CriteriaSet;
  readonly scorings: Scoring;
  readonly assessments: Assessment;
  readonly meetings: Meeting;
  readonly attendances: Attendance;
  readonly matters: Matter;
  readonly recusals: Recusal;
  readonly interests: Interest;
  readonly sheets: ScoreSheet;
  readonly sheetChecks: SheetCheck;
  readonly rounds: Round;
  readonly replies: Reply;
  readonly initiatives: RecognisedInitiative;
  readonly papers: Paper;
  readonly corrections: Correction;
}

/** A table of what the council keeps. */
export type RecordTable = keyof RecordRows;

/** All rows of all tables, as they stood at one moment. */
export type Records = { readonly [Table in RecordTable]: readonly RecordRows[Table][] };
