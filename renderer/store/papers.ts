import type { PaperFacts } from '#domain/papers/facts.ts';
import type { FileId, MeetingId, PaperId } from '#domain/ids.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import { currentFile, nextSigner, type Paper, type PaperSubject, type SignatureAnchor } from '#domain/papers/paper.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { beginsWith, canonicalJson, sha256Hex } from './canonical.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingFor, meetingTables, recordFor } from './meeting-reading.ts';
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
 * meeting changed since the facts were made, or when this paper is frozen already.
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
      const found = await recordFor(
        desk,
        meetingId,
        subject.kind === 'count-record' ? 'freeze-count-record' : 'freeze-paper',
      );
      if (!found.ok) return found;
      const known = await listPapers(desk.db, meetingId);
      if (known.some((paper) => canonicalJson(paper.subject) === canonicalJson(subject)))
        return err({ type: 'already-frozen' });
      const now = paperFacts(found.value, subject, facts.frozenAt);
      if (canonicalJson(now) !== canonicalJson(facts)) return err({ type: 'changed-meanwhile' });
      const paper: Paper = {
        id: desk.newId(),
        meetingId,
        subject,
        version: 1,
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
  },
): Promise<Result<Paper, Refusal>> => {
  const file = fileOf(input.bytes);
  return change(
    desk.db,
    deedOf(desk, 'paper-signed'),
    ['meetings', 'papers', 'files'],
    async (): Promise<Result<Paper, Refusal>> => {
      const paper = await desk.db.papers.get(input.paperId);
      if (!paper) return err({ type: 'not-found', subject: 'paper' });
      const meeting = await meetingFor(desk, paper.meetingId, 'sign');
      if (!meeting.ok) return meeting;
      const signer = nextSigner(paper);
      if (!signer) return err({ type: 'already-signed' });
      if (signer.field !== input.field) return err({ type: 'not-your-turn', name: signer.name });
      const current = await desk.db.files.get(currentFile(paper));
      if (!current) return err({ type: 'not-found', subject: 'file' });
      const { bytes } = file;
      if (bytes.length === current.bytes.length || !beginsWith(bytes, current.bytes))
        return err({ type: 'changed-meanwhile' });
      const { field, certificateName } = input;
      const signature = { field, memberId: signer.memberId, certificateName, fileId: file.id, at: desk.clock() };
      const signed: Paper = { ...paper, signatures: [...paper.signatures, signature] };
      await desk.db.files.put(file);
      await desk.db.papers.put(signed);
      return ok(signed);
    },
  );
};

/** Hashed before the transaction, which must not wait for it. */
const fileOf = (bytes: Uint8Array): StoredFile => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a hash of bytes is what names a file
  id: sha256Hex(bytes) as FileId,
  bytes,
  mediaType: 'application/pdf',
});
