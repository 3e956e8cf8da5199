import { phases, type Phase } from '#domain/meeting/meeting.ts';
import { caseOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { isPaperOf, runningBallot } from '#domain/papers/ballot-fit.ts';
import { isCurrent } from '#domain/papers/current.ts';
import { correctionRecords, papersToFreeze } from '#domain/papers/paper-facts.ts';
import { isSheet, newestPaper, paperKey, type Paper, type PaperSubject } from '#domain/papers/paper.ts';
import type { AwardId } from '#domain/ids.ts';
import { setupInForce } from '#domain/voting/ballot-setup.ts';
import { paperRound } from '#domain/voting/round.ts';
import { awardOf, type Award } from '#domain/rules/rule-book.ts';

/** When in the life of a meeting a paper is used. */
export type ShelfGroup = 'before' | 'count' | 'after' | 'replaced';

/** One paper that a meeting has or will have. */
export interface ShelfPaper {
  readonly key: string;
  readonly group: ShelfGroup;
  readonly subject: PaperSubject;
  /** The award that a ballot, count record or list is about. */
  readonly award: Award | undefined;
  /** The newest frozen version; undefined while there is none. */
  readonly paper: Paper | undefined;
  /** Whether the meeting already says everything that the paper prints. */
  readonly drawable: boolean;
  /** A sheet that may be made now, or made again. */
  readonly makeable: boolean;
  /** The ballot that is out now is cast on it, or will be, as it was set up. */
  readonly awaited: boolean;
}

/** Every paper of a meeting in the order of its use: sheets, a record for each counted ballot, minutes and lists. */
export function shelfOf(record: MeetingRecord, papers: readonly Paper[]): readonly ShelfPaper[] {
  const { phase, endedAt } = record.meeting;
  const current = papers.filter((paper) => isCurrent(record, paper));
  const entry = (group: ShelfGroup, subject: PaperSubject, awardId?: AwardId): ShelfPaper => {
    // What a recount or a reopening left behind stands with the replaced versions.
    const paper = newestPaper(current, subject);
    const makeable = group === 'before' && isBeforeTheEnd(phase) && mayMake(record, subject, paper);
    return {
      key: paperKey(subject),
      group,
      subject,
      award: awardId === undefined ? undefined : awardOf(record.ruleBook, awardId),
      paper,
      drawable: group === 'before' ? makeable : group === 'count' || endedAt !== null,
      makeable,
      awaited:
        subject.kind === 'ballot-papers' &&
        (isOut(record, subject.awardId) || setupInForce(record, subject.awardId) !== undefined),
    };
  };
  const sheets = (
    record.meeting.circulation
      ? [entry('before', { kind: 'opinion-sheets' })]
      : roomSheets(record).map((subject) =>
          entry('before', subject, 'awardId' in subject ? subject.awardId : undefined),
        )
  ).filter(({ paper, makeable }) => paper !== undefined || makeable);
  const records = record.rounds
    // Awards on one paper have one record, kept under the first of them.
    .filter((round) => round.result?.mode === 'ballot' && paperRound(round) === round.id)
    .map((round) => entry('count', { kind: 'count-record', roundId: round.id }, round.awardId));
  const later = papersToFreeze(record).map((subject) =>
    entry('after', subject, subject.kind === 'award-list' ? subject.awardId : undefined),
  );
  const corrections = correctionRecords(record).map((subject) => entry('after', subject));
  return [...sheets, ...records, ...later, ...corrections, ...replacedOf(record, papers)];
}

/** The versions that a later one has replaced, or will: kept to be looked at, never signed or frozen again. */
const replacedOf = (record: MeetingRecord, papers: readonly Paper[]): readonly ShelfPaper[] =>
  papers
    .filter((paper) => !isCurrent(record, paper))
    .map((paper) => {
      const { subject } = paper;
      const awardId =
        subject.kind === 'count-record'
          ? record.rounds.find(({ id }) => id === subject.roundId)?.awardId
          : 'awardId' in subject
            ? subject.awardId
            : undefined;
      return {
        key: `${paperKey(subject)} ${paper.version}`,
        group: 'replaced',
        subject,
        award: awardId === undefined ? undefined : awardOf(record.ruleBook, awardId),
        paper,
        drawable: false,
        makeable: false,
        awaited: false,
      };
    });

/** The paper that somebody who comes here most likely wants: one that a ballot waits for, the first sheet, then the one to sign, after the end the minutes. */
export function likelyPaper(shelf: readonly ShelfPaper[], phase: Phase): ShelfPaper | undefined {
  const awaited = shelf.find((paper) => paper.awaited);
  if (awaited) return awaited;
  if (phase === 'preparing') return shelf[0];
  const isWanted = isBeforeTheEnd(phase) ? isAttendanceList : isMain;
  return shelf.find(({ subject }) => isWanted(subject)) ?? shelf[0];
}

/** The sheets of a meeting in a room: what calls it together and leads through it, who signs, the ballots from the lower award to the higher. */
const roomSheets = (record: MeetingRecord): readonly PaperSubject[] => [
  { kind: 'invitation', audience: 'members' },
  ...(record.meeting.guests.length > 0 ? [{ kind: 'invitation', audience: 'guests' } as const] : []),
  { kind: 'chair-script' },
  { kind: 'attendance-list' },
  ...record.ruleBook.awards
    .toSorted((a, b) => a.voteOrder - b.voteOrder)
    .filter(
      ({ id, vote }) =>
        vote.mode === 'ballot' || runningBallot(record, id) !== undefined || setupInForce(record, id) !== undefined,
    )
    .map(({ id }): PaperSubject => ({ kind: 'ballot-papers', awardId: id })),
];

const isAttendanceList = ({ kind }: PaperSubject): boolean => kind === 'attendance-list';

/** What a meeting comes to: its minutes, or the report on a circulation. */
const isMain = ({ kind }: PaperSubject): boolean => kind === 'minutes' || kind === 'opinion-report';

/** Whether sheets can still be of use. */
const isBeforeTheEnd = (phase: Phase): boolean => phases.indexOf(phase) <= phases.indexOf('in-session');

/** Whether a ballot is out whose paper is kept under this award. */
function isOut(record: MeetingRecord, awardId: AwardId): boolean {
  const running = runningBallot(record, awardId);
  return running !== undefined && paperRound(running) === running.id;
}

/** Invitation, script and attendance list always; a ballot while somebody waits for it, and again unless it is out. */
function mayMake(record: MeetingRecord, subject: PaperSubject, paper: Paper | undefined): boolean {
  if (subject.kind === 'opinion-sheets') return record.rounds.length > 0;
  if (subject.kind !== 'ballot-papers') return true;
  const isOfAward = (awardId: AwardId): boolean => awardId === subject.awardId;
  const running = runningBallot(record, subject.awardId);
  // A ballot that is out is printed as it runs: what was printed for another vote does not do, nor under another award.
  if (running) return isOut(record, subject.awardId) && !(paper && isPaperOf(paper.facts, record, running));
  if (setupInForce(record, subject.awardId)) return true;
  return record.matters.some(
    ({ outcome, nominationId }) => outcome === null && isOfAward(caseOf(record, nominationId).nomination.awardId),
  );
}

/** The papers that signatures make valid: sheets are not among them. */
export const toBeSigned = (shelf: readonly ShelfPaper[]): readonly ShelfPaper[] =>
  shelf.filter(({ subject, group }) => !isSheet(subject) && group !== 'replaced');

/** The file name that saving proposes: the kind of paper, its place among its kind, the meeting's day. */
export function fileNameOf(kindName: string, shelf: readonly ShelfPaper[], chosen: ShelfPaper, date: string): string {
  const own = (group: ShelfGroup): boolean => (group === 'replaced') === (chosen.group === 'replaced');
  const same = shelf.filter(({ subject, group }) => subject.kind === chosen.subject.kind && own(group));
  const isOnly = !['awardId', 'roundId', 'audience', 'correctionId'].some((part) => part in chosen.subject);
  const number = isOnly ? '' : `-${String(same.indexOf(chosen) + 1).padStart(2, '0')}`;
  const version = (chosen.paper?.version ?? 1) > 1 ? `-ban-${chosen.paper?.version}` : '';
  const signed = (chosen.paper?.signatures.length ?? 0) > 0 ? '.signed' : '';
  return `${kindName}${number}${version}-${date}${signed}.pdf`;
}
