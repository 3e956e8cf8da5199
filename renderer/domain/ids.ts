/** A random UUID that cannot be passed where another subject's id is meant. */
export type Id<Subject extends string> = string & { readonly __subject: Subject };

export type CouncilId = Id<'council'>;
export type LetterheadId = Id<'letterhead'>;
export type MemberId = Id<'member'>;
export type MembershipId = Id<'membership'>;
export type ClusterId = Id<'cluster'>;
export type ClusterMembershipId = Id<'cluster-membership'>;
export type NomineeId = Id<'nominee'>;
export type ZoneId = Id<'zone'>;
export type ReceiverId = Id<'receiver'>;
export type RegistryEventId = Id<'registry-event'>;
export type HeldAwardId = Id<'held-award'>;
export type NominationId = Id<'nomination'>;
export type CriteriaSetId = Id<'criteria-set'>;
export type MeetingId = Id<'meeting'>;
export type AttendanceId = Id<'attendance'>;
export type MatterId = Id<'matter'>;
export type RecusalId = Id<'recusal'>;
export type InterestId = Id<'interest'>;
export type SheetId = Id<'sheet'>;
export type SheetCheckId = Id<'sheet-check'>;
export type ScoringId = Id<'scoring'>;
export type AssessmentId = Id<'assessment'>;
export type RoundId = Id<'round'>;
export type IndicatorsId = Id<'indicators'>;
export type MovementId = Id<'movement'>;
export type RegistrationId = Id<'registration'>;
export type PledgeId = Id<'pledge'>;
export type DifficultyId = Id<'difficulty'>;
export type GuidingDocumentId = Id<'guiding-document'>;
export type GuidanceLetterId = Id<'guidance-letter'>;
export type ReceiptId = Id<'receipt'>;
export type AttachmentId = Id<'attachment'>;
export type OpinionLetterId = Id<'opinion-letter'>;
export type PublicationId = Id<'publication'>;
export type HolidayId = Id<'holiday'>;
export type FlagId = Id<'flag'>;
export type InitiativeId = Id<'initiative'>;
export type ReplyId = Id<'reply'>;
export type PaperId = Id<'paper'>;
export type CorrectionId = Id<'correction'>;
/** SHA-256 of the bytes it names, 64 hexadecimal digits. */
export type FileId = Id<'file'>;
/** Natural key of an award in a rule book, the same in every edition. */
export type AwardId = Id<'award'>;
/** Natural key of an edition of the rules, such as R2026. */
export type RuleBookId = Id<'rule-book'>;

/** Gives a new id: randomness is an argument, so that a demo can be played twice alike. */
export type NewId = <Subject extends string>() => Id<Subject>;
