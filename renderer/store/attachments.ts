import { checklistOf, type Checklist } from '#domain/dossiers/checklist.ts';
import { attachedSize, mostAttached, type Attachment } from '#domain/dossiers/attachment.ts';
import type { AttachmentId, NominationId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { dossierFile, type HandedIn } from './kept-file.ts';
import { listNominations, type NominationCase } from './nominations.ts';
import type { StoredFile } from './tables.ts';
import { takeOff } from './take-off.ts';

/** A piece as it is handed in: on paper, or as a file. */
export interface NewAttachment {
  readonly nominationId: NominationId;
  readonly item: string | null;
  readonly title: string;
  readonly receivedOn: CivilDate;
  readonly file: HandedIn | null;
}

/**
 * Puts a piece into a nomination's dossier; a file is kept under its hash, and lies in one dossier once. Gives the names
 * of the other dossiers in which the same file lies: one report may be for several.
 */
export async function addAttachment(
  desk: Desk,
  input: NewAttachment,
): Promise<Result<readonly NominationId[], Refusal>> {
  const read = input.file ? dossierFile(input.file) : ok(null);
  if (!read.ok) return read;
  const stored = read.value;
  return change(
    desk.db,
    deedOf(desk, 'attachment-added'),
    ['nominations', 'attachments', 'assessments', 'files'],
    async (): Promise<Result<readonly NominationId[], Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const { nominationId, item, receivedOn } = input;
      if (!(await db.nominations.get(nominationId))) return err({ type: 'not-found', subject: 'nomination' });
      const title = tidyText(input.title);
      if (!title) return err({ type: 'required', field: 'text' });
      const all = stored ? await db.attachments.toArray() : [];
      const alike = all.filter(({ file }) => file?.fileId === stored?.id);
      const here = alike.find((other) => other.nominationId === nominationId);
      if (here) return err({ type: 'attachment-known', title: here.title });
      const size = stored?.bytes.length ?? 0;
      if (stored) {
        const fits = await fitsBesides(db, stored);
        if (!fits.ok) return fits;
        await db.files.put(stored);
      }
      const file = stored && input.file ? { fileId: stored.id, name: tidyText(input.file.name) } : null;
      await db.attachments.add({ id: desk.newId(), nominationId, item, title, receivedOn, file, size });
      return ok(alike.map((other) => other.nominationId));
    },
  );
}

/** Whether a file still fits beside those of all dossiers and of what bears out scores: a backup holds them all. */
export async function fitsBesides(
  db: CouncilDatabase,
  { id, bytes }: Pick<StoredFile, 'id' | 'bytes'>,
): Promise<Result<true, Refusal>> {
  const [attachments, assessments] = await Promise.all([db.attachments.toArray(), db.assessments.toArray()]);
  const kept = [...attachments, ...assessments.flatMap(({ evidence }) => Object.values(evidence).flat())];
  const isKept = kept.some(({ file }) => file?.fileId === id);
  if (isKept || attachedSize(kept) + bytes.length <= mostAttached) return ok(true);
  return err({ type: 'dossiers-full', mebibytes: mostAttached / 1024 / 1024 });
}

/** Takes a piece that was put there by mistake off a dossier; a file that was kept stays among the files. */
export const removeAttachment = (
  desk: Desk,
  { id }: { readonly id: AttachmentId },
): Promise<Result<AttachmentId, Refusal>> =>
  takeOff(desk, id, {
    deed: 'attachment-removed',
    action: 'receive-nomination',
    table: 'attachments',
    subject: 'attachment',
  });

/** A nomination with its dossier held against the checklist. */
export interface CheckedCase extends NominationCase {
  readonly checklist: Checklist;
}

/** The dossiers of a year's nominations, in the order in which they came in. */
export async function checkDossiers(db: CouncilDatabase, year: number): Promise<readonly CheckedCase[]> {
  const [cases, books, attachments] = await Promise.all([
    listNominations(db, year),
    db.ruleBooks.toArray(),
    db.attachments.toArray(),
  ]);
  const byNomination = new Map<NominationId, Attachment[]>();
  for (const attachment of attachments) {
    const own = byNomination.get(attachment.nominationId);
    if (own) own.push(attachment);
    else byNomination.set(attachment.nominationId, [attachment]);
  }
  return cases.map((one) => ({
    ...one,
    checklist: checklistOf(
      books,
      one.nomination,
      one.nominee,
      // What was moved to another form is the same file under another name.
      [one.nomination.id, one.nomination.transferredFrom].flatMap((id) => (id && byNomination.get(id)) ?? []),
    ),
  }));
}
