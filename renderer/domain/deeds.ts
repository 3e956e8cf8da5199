/** Every deed that the journal can name, by what it is about; what a command writes that is not here does not compile. */
export const deedsByKind = {
  council: [
    'council-started',
    'sample-council-started',
    'rehearsal-started',
    'member-seated',
    'seat-ended',
    'letterhead-corrected',
    'letterhead-renewed',
    'rules-settled',
    'rule-changed',
    'editions-taken',
    'interest-recorded',
    'interest-ended',
    'interest-corrected',
    'body-founded',
    'initiative-meeting-prepared',
    'initiative-recorded',
    'initiative-corrected',
  ],
  nominations: ['nomination-received', 'nominations-imported', 'rule-set-aside', 'rule-restored', 'proposal-noted'],
  register: [
    'register-imported',
    'entry-registered',
    'entry-corrected',
    'entry-renamed',
    'entries-changed',
    'entry-ended',
    'entry-reopened',
    'zone-begun',
    'zone-corrected',
    'zone-changed',
    'zone-ended',
    'provinces-merged',
    'receiver-begun',
    'receiver-corrected',
    'receiver-changed',
    'receiver-ended',
    'cluster-formed',
    'cluster-corrected',
    'cluster-part-elected',
    'held-award-recorded',
    'held-award-corrected',
    'held-award-removed',
    'flag-recorded',
    'flag-corrected',
    'flag-ended',
  ],
  year: [
    'indicators-recorded',
    'indicators-pasted',
    'indicators-imported',
    'last-year-taken-over',
    'registrations-recorded',
    'registrations-copied',
    'registration-corrected',
    'registration-withdrawn',
    'pledge-recorded',
    'pledge-removed',
    'difficulty-recorded',
    'difficulty-step-noted',
    'difficulty-ended',
    'difficulty-reopened',
    'difficulty-removed',
    'movement-recorded',
    'movement-corrected',
    'movement-reviewed',
    'movement-removed',
    'guiding-document-recorded',
    'guiding-document-corrected',
    'guiding-document-removed',
  ],
  dossiers: [
    'receipt-recorded',
    'receipt-corrected',
    'nomination-carried',
    'attachment-added',
    'attachment-removed',
    'guidance-written',
    'guidance-copied',
    'opinion-letter-written',
    'opinions-answered',
    'publication-written',
    'publication-closed',
    'holiday-recorded',
    'holiday-removed',
    'holidays-proposed',
  ],
  preparation: [
    'meeting-prepared',
    'cluster-meeting-prepared',
    'meeting-edited',
    'agenda-set',
    'meeting-part-appointed',
  ],
  session: [
    'phase-advanced',
    'paper-entry-begun',
    'attendance-marked',
    'departure-marked',
    'roll-called',
    'substitute-named',
    'programme-adopted',
    'tellers-elected',
    'minutes-adopted',
    'meeting-reopened',
    'name-corrected',
    'head-elected',
    'head-ballot-counted',
    'business-noted',
    'business-decided',
    'initiative-put',
    'initiative-voted',
    'initiatives-recognised',
    'remark-noted',
    'remark-changed',
    'remark-removed',
    'texts-edited',
    'deed-undone',
  ],
  votes: [
    'recusal-recorded',
    'recusal-withdrawn',
    'recusal-dismissed',
    'ballot-set-up',
    'round-opened',
    'round-voided',
    'vote-times-corrected',
    'hands-counted',
    'ballot-counted',
    'kiosk-counted',
    'kiosk-voided',
    'ballot-recounted',
    'challenge-noted',
    'outcome-entered',
    'condition-set',
    'condition-lifted',
    'name-added',
    'matter-transferred',
  ],
  circulation: [
    'circulation-prepared',
    'circulation-sent',
    'circulation-taken-back',
    'deadline-extended',
    'reply-recorded',
    'reply-corrected',
    'circulation-closed',
  ],
  scores: [
    'score-recorded',
    'second-entry-asked',
    'second-entry-withdrawn',
    'score-typed-again',
    'mismatch-confirmed',
    'mismatch-rejected',
    'panel-tie-decided',
  ],
  criteria: [
    'criteria-begun',
    'criteria-edited',
    'criteria-published',
    'criteria-copied',
    'criteria-imported',
    'criteria-removed',
  ],
  scoring: [
    'scoring-begun',
    'scoring-changed',
    'scoring-removed',
    'marks-recorded',
    'figures-recorded',
    'comment-recorded',
    'explanation-recorded',
    'evidence-added',
    'evidence-removed',
    'stage-locked',
    'stage-reopened',
    'scoring-closed',
    'scoring-reopened',
    'quota-settled',
    'tie-decided',
    'tie-decision-withdrawn',
  ],
  papers: ['paper-frozen', 'paper-signed', 'scan-attached'],
} as const;

/** What deeds are about: what an officer narrows the journal down to. */
export type DeedKind = keyof typeof deedsByKind;

/** A deed, in the past tense, as the journal names it. */
export type DeedType = (typeof deedsByKind)[DeedKind][number];

const kindByDeed: ReadonlyMap<string, DeedKind> = new Map(
  Object.entries(deedsByKind).flatMap(([kind, deeds]) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the object above
    deeds.map((deed) => [deed, kind as DeedKind] as const),
  ),
);

/** What a deed is about; undefined for one that a later version of the product wrote. */
export const deedKindOf = (type: string): DeedKind | undefined => kindByDeed.get(type);

/** Whether a deed is about the register of units and people, or a list that came into it. */
export const isRegisterDeed = (type: string): boolean =>
  deedKindOf(type) === 'register' || deedKindOf(type) === 'nominations';

/** Whether a deed is part of the year's work, and taken back there. */
export const isYearDeed = (type: string): boolean => deedKindOf(type) === 'year';

/** Whether a deed is about criteria sets, and taken back where they are kept. */
export const isCriteriaDeed = (type: string): boolean => deedKindOf(type) === 'criteria';

/** Whether a deed is about a cluster's scoring, and taken back there. */
export const isScoringDeed = (type: string): boolean => deedKindOf(type) === 'scoring';

/** Whether this version of the product knows the deed. */
export const isDeedType = (type: string): type is DeedType => kindByDeed.has(type);
