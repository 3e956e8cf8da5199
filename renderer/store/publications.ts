import type { PublicRemark, Publication, PublicationClosing } from '#domain/dossiers/publication.ts';
import { lastDayNow, lastWorkingDay, mostWorkingDays } from '#domain/dossiers/working-days.ts';
import type { NominationId, PublicationId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { vietnamStamp } from '#domain/time.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';

/** The publications of a year, the newest first. */
export const listPublications = async (db: CouncilDatabase, year: number): Promise<readonly Publication[]> =>
  (await db.publications.where({ year }).toArray()).toSorted((a, b) => (a.from < b.from ? 1 : -1));

/** What was said of each nomination of a year while it was shown to the public. */
export async function listPublicRemarks(
  db: CouncilDatabase,
  year: number,
): Promise<ReadonlyMap<NominationId, readonly string[]>> {
  const said = new Map<NominationId, readonly string[]>();
  for (const { closing } of await listPublications(db, year)) {
    for (const { nominationId, text } of closing?.remarks ?? []) {
      if (nominationId !== null) said.set(nominationId, [...(said.get(nominationId) ?? []), text]);
    }
  }
  return said;
}

/** Begins to show nominations to the public, or changes the publication of this id while it runs. */
export const savePublication = (
  desk: Desk,
  input: Omit<Publication, 'id' | 'until' | 'closing'> & { readonly id?: PublicationId },
): Promise<Result<PublicationId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'publication-written'),
    ['publications', 'holidays'],
    async (): Promise<Result<PublicationId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { year, from, workingDays } = input;
      const known = input.id && (await desk.db.publications.get(input.id));
      if (input.id && !known) return err({ type: 'not-found', subject: 'publication' });
      // Over is over, but the number is often given later than that.
      const onlyNumber = known?.closing && isSamePublication(known, input);
      if (known?.closing && !onlyNumber) return err({ type: 'publication-over', on: known.closing.on });
      const [place, number] = [tidyText(input.place), tidyText(input.number)];
      const nominationIds = [...new Set(input.nominationIds)];
      if (!place) return err({ type: 'required', field: 'place' });
      if (nominationIds.length === 0) return err({ type: 'letter-lacks', what: 'nominations' });
      if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > mostWorkingDays)
        return err({ type: 'working-days-out', most: mostWorkingDays });
      const id: PublicationId = input.id ?? desk.newId();
      await desk.db.publications.put({
        id,
        year,
        nominationIds,
        place,
        number,
        from,
        workingDays,
        until: known?.closing ? known.until : lastWorkingDay(from, workingDays, await desk.db.holidays.toArray()),
        closing: known?.closing ?? null,
      });
      return ok(id);
    },
  );

const isSamePublication = (
  known: Publication,
  { from, workingDays, nominationIds }: Pick<Publication, 'from' | 'workingDays' | 'nominationIds'>,
): boolean =>
  known.from === from &&
  known.workingDays === workingDays &&
  known.nominationIds.length === nominationIds.length &&
  nominationIds.every((id) => known.nominationIds.includes(id));

/** Ends a publication with what was said, or with nothing said; before its last day only for a reason. */
export const closePublication = (
  desk: Desk,
  input: PublicationClosing & { readonly id: PublicationId },
): Promise<Result<PublicationId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'publication-closed', input.reason || undefined),
    ['publications', 'holidays'],
    async (): Promise<Result<PublicationId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const { id, on } = input;
      const publication = await db.publications.get(id);
      if (!publication) return err({ type: 'not-found', subject: 'publication' });
      if (publication.closing) return err({ type: 'publication-over', on: publication.closing.on });
      const { from, nominationIds } = publication;
      const { date: today } = vietnamStamp(desk.clock());
      if (on > today) return err({ type: 'closed-ahead', today });
      if (on < from) return err({ type: 'closed-before-start', from });
      const reason = tidyText(input.reason);
      const lastDay = lastDayNow(publication, await db.holidays.toArray());
      if (on < lastDay && !reason) return err({ type: 'closed-early', lastDay });
      const remarks = input.remarks
        .map((remark): PublicRemark => ({ ...remark, text: tidyText(remark.text) }))
        .filter(({ nominationId, text }) => text && (nominationId === null || nominationIds.includes(nominationId)));
      await db.publications.put({ ...publication, closing: { on, remarks, reason } });
      return ok(id);
    },
  );
