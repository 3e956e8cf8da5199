import type { PaperFacts } from '#domain/papers/facts.ts';
import type { FileId, MeetingId, PaperId } from '#domain/ids.ts';
import { isPaperOf, runningBallot } from '#domain/papers/ballot-fit.ts';
import { isCurrent } from '#domain/papers/current.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { MeetingAction } from '#domain/meeting/meeting.ts';
import { caseOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import {
  currentFile,
  isSheet,
  newestPaper,
  nextSigner,
  type Paper,
  type PaperSubject,
  type SignatureAnchor,
} from '#domain/papers/paper.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { foldText, tidyText } from '#domain/text.ts';
import { setupInForce, setupNow } from '#domain/voting/ballot-setup.ts';
import { mostNames } from '#domain/voting/choices.ts';
import { plannedVotes } from '#domain/voting/opening.ts';
import { paperRound } from '#domain/voting/round.ts';
import { beginsWith, canonicalJson } from './canonical.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { fileOf, scannedFile } from './kept-file.ts';
import { meetingFor, meetingTables, recordFor } from './meeting-reading.ts';
import { isRehearsal } from './rehearsal.ts';
import type { StoredFile } from './tables.ts';

/** The papers frozen for a meeting. */
export const listPapers = (db: CouncilDatabase, meetingId: MeetingId): Promise<readonly Paper[]> =>
  db.papers.where({ meetingId }).toArray();

/** The bytes of a frozen or signed paper. */
export const loadFile = (db: CouncilDatabase, id: FileId): Promise<StoredFile | undefined> => db.files.get(id);

/** A paper as it was drawn from its facts. */
export interface DrawnSheet {
  readonly subject: PaperSubject;
  readonly facts: PaperFacts;
  readonly bytes: Uint8Array;
  readonly anchors: readonly SignatureAnchor[];
}

/**
 * Freezes a paper: its facts and bytes are what is previewed, printed, saved and signed from now on. Refused when the
 * meeting changed since the facts were made, or when this paper is frozen already; a sheet may be printed anew, as a
 * further version, until it is used.
 */
export const freezePaper = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly drawn: DrawnSheet },
): Promise<Result<Paper, Refusal>> => {
  const { meetingId, drawn } = input;
  const file = fileOf(drawn.bytes);
  return change(
    desk.db,
    deedOf(desk, 'paper-frozen'),
    [...meetingTables, 'papers', 'files'],
    async (): Promise<Result<Paper, Refusal>> => {
      const { subject, facts, anchors } = drawn;
      const found = await recordFor(desk, meetingId, freezing(subject));
      if (!found.ok) return found;
      const before = newestPaper(await listPapers(desk.db, meetingId), subject);
      const refused = refusalToFreeze(found.value, subject, before);
      if (refused) return err(refused);
      if (isOfOtherPaper(found.value, subject)) return err({ type: 'not-found', subject: 'round' });
      if (!isCounted(found.value, subject) || !isPutRight(found.value, subject))
        return err({ type: 'changed-meanwhile' });
      const now = paperFacts(found.value, subject, facts.frozenAt);
      if (canonicalJson(now) !== canonicalJson(facts)) return err({ type: 'changed-meanwhile' });
      const paper: Paper = {
        id: desk.newId(),
        meetingId,
        subject,
        version: (before?.version ?? 0) + 1,
        facts,
        fileId: file.id,
        anchors,
        appVersion: desk.appVersion,
        frozenAt: facts.frozenAt,
        signatures: [],
        scan: null,
      };
      await desk.db.files.put(file);
      await desk.db.papers.add(paper);
      return ok(paper);
    },
  );
};

/** What freezing this paper is, in the table of what a phase allows. */
function freezing(subject: PaperSubject): MeetingAction {
  if (subject.kind === 'count-record') return 'freeze-count-record';
  // It is made when something was put right, up to the signed meeting and beyond the lock of the texts.
  if (subject.kind === 'correction-record') return 'correct';
  return isSheet(subject) ? 'freeze-sheet' : 'freeze-paper';
}

/** Why a paper is not frozen: it is already, or nobody is on it, or it has been voted on. */
function refusalToFreeze(record: MeetingRecord, subject: PaperSubject, before: Paper | undefined): Refusal | undefined {
  // What a recount or a reopening left behind stays as a version of its own; a further one takes its place.
  if (!isSheet(subject)) return before && isCurrent(record, before) ? { type: 'already-frozen' } : undefined;
  if (subject.kind !== 'ballot-papers') return undefined;
  // Papers that are out stay as they are; for names that came after a vote another paper is made.
  const running = runningBallot(record, subject.awardId);
  if (running) return before && isPaperOf(before.facts, record, running) ? { type: 'already-frozen' } : undefined;
  const kept = setupInForce(record, subject.awardId);
  const planned = kept && plannedVotes(record, [], subject.awardId, setupNow(record, kept));
  if (planned) return planned.ok ? undefined : planned.error;
  const count = record.matters.filter(
    ({ outcome, nominationId }) =>
      outcome === null && caseOf(record, nominationId).nomination.awardId === subject.awardId,
  ).length;
  if (count === 0) return { type: 'nothing-to-vote' };
  // A paper that no vote could be taken on is not printed either.
  return count > mostNames ? { type: 'too-many-names', most: mostNames, count } : undefined;
}

/** A paper of a meeting in which it may still be signed. */
async function paperToSign(desk: Desk, id: PaperId): Promise<Result<Paper, Refusal>> {
  const paper = await desk.db.papers.get(id);
  if (!paper) return err({ type: 'not-found', subject: 'paper' });
  const meeting = await meetingFor(desk, paper.meetingId, 'sign');
  return meeting.ok ? ok(paper) : meeting;
}

/** Whether no recount or reopening put another paper in its place: the old one was signed when it was, or not at all. */
async function stands({ db }: Desk, paper: Paper): Promise<boolean> {
  const meeting = await db.meetings.get(paper.meetingId);
  const rounds = await db.rounds.where({ meetingId: paper.meetingId }).toArray();
  return meeting !== undefined && isCurrent({ meeting, rounds }, paper);
}

/**
 * Keeps the file that a signer's certificate made; signers come in the paper's order. A signature is appended to the
 * file that stands for the paper now: bytes that begin otherwise are of another paper, or of one signed meanwhile.
 */
export const attachSignature = (
  desk: Desk,
  input: {
    readonly paperId: PaperId;
    readonly field: string;
    readonly certificateName: string;
    readonly bytes: Uint8Array;
    /** Somebody looked at the other name in the certificate and says that it is the signer's. */
    readonly nameConfirmed?: boolean;
  },
): Promise<Result<Paper, Refusal>> => {
  const file = fileOf(input.bytes);
  return change(
    desk.db,
    deedOf(desk, 'paper-signed'),
    ['councils', 'meetings', 'rounds', 'papers', 'files'],
    async (): Promise<Result<Paper, Refusal>> => {
      if (await isRehearsal(desk.db)) return err({ type: 'rehearsing' });
      const found = await paperToSign(desk, input.paperId);
      if (!found.ok) return found;
      const paper = found.value;
      if (!(await stands(desk, paper))) return err({ type: 'paper-replaced' });
      const signer = nextSigner(paper);
      if (!signer) return err({ type: 'already-signed' });
      if (signer.field !== input.field) return err({ type: 'not-your-turn', name: signer.name });
      const { field, certificateName } = input;
      if (!input.nameConfirmed && !foldText(certificateName).includes(foldText(signer.name)))
        return err({ type: 'other-name', name: signer.name, certificateName });
      const current = await desk.db.files.get(currentFile(paper));
      if (!current) return err({ type: 'not-found', subject: 'file' });
      const { bytes } = file;
      if (bytes.length === current.bytes.length || !beginsWith(bytes, current.bytes))
        return err({ type: 'changed-meanwhile' });
      const signature = { field, memberId: signer.memberId, certificateName, fileId: file.id, at: desk.clock() };
      const signed: Paper = { ...paper, signatures: [...paper.signatures, signature] };
      await desk.db.files.put(file);
      await desk.db.papers.put(signed);
      return ok(signed);
    },
  );
};

/**
 * Keeps the scan of a paper signed in ink, under its hash. Another scan in its place needs a reason; the first stays
 * among the files, and the journal tells of both.
 */
export async function attachScan(
  desk: Desk,
  input: { readonly paperId: PaperId; readonly name: string; readonly bytes: Uint8Array; readonly reason?: string },
): Promise<Result<Paper, Refusal>> {
  const scanned = scannedFile(input.bytes);
  if (!scanned.ok) return scanned;
  const file = scanned.value;
  const reason = tidyText(input.reason ?? '');
  return change(
    desk.db,
    { ...deedOf(desk, 'scan-attached'), ...(reason ? { reason } : {}) },
    ['meetings', 'rounds', 'papers', 'files'],
    async (): Promise<Result<Paper, Refusal>> => {
      const found = await paperToSign(desk, input.paperId);
      if (!found.ok) return found;
      const paper = found.value;
      if (!(await stands(desk, paper))) return err({ type: 'paper-replaced' });
      if (paper.scan && reason === '') return err({ type: 'required', field: 'reason' });
      const scanned: Paper = { ...paper, scan: { fileId: file.id, name: tidyText(input.name), at: desk.clock() } };
      await desk.db.files.put(file);
      await desk.db.papers.put(scanned);
      return ok(scanned);
    },
  );
}

/** Awards on one paper have one record, kept under the first of them. */
const isOfOtherPaper = ({ rounds }: MeetingRecord, subject: PaperSubject): boolean =>
  subject.kind === 'count-record' &&
  rounds.some((round) => round.id === subject.roundId && paperRound(round) !== round.id);

/** A count that was taken back while its record was drawn has no record. */
const isCounted = ({ rounds }: MeetingRecord, subject: PaperSubject): boolean =>
  subject.kind !== 'count-record' || rounds.some(({ id, result }) => id === subject.roundId && result !== null);

/** A correction that was taken back while its record was drawn has no record. */
const isPutRight = ({ corrections }: MeetingRecord, subject: PaperSubject): boolean =>
  subject.kind !== 'correction-record' || corrections.some(({ id }) => id === subject.correctionId);
