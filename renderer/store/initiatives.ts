import { letterheadOn, type Council, type Letterhead } from '#domain/council.ts';
import type { CouncilId, InitiativeId, MeetingId } from '#domain/ids.ts';
import { checkShares, type RecognisedInitiative } from '#domain/initiatives.ts';
import { isCarried } from '#domain/meeting/business.ts';
import { mayActOnCouncil, type Meeting } from '#domain/meeting/meeting.ts';
import type { MeetingWording } from '#domain/meeting/wording.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { sameName, tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { councilHere, letterheadsOfBody, seatsOfBody } from './bodies.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';
import { addMeeting, type NewMeeting } from './preparation.ts';

/** The initiative council with its own members and what it recognised. */
export interface InitiativeCouncil {
  readonly body: Council;
  readonly founding: { readonly number: string; readonly date: CivilDate };
  readonly memberships: Awaited<ReturnType<typeof seatsOfBody>>;
  /** The newest decision first. */
  readonly initiatives: readonly RecognisedInitiative[];
  /** Its meetings, the newest first. */
  readonly meetings: readonly Meeting[];
}

/** Reads the initiative council; null before it was founded. */
export async function loadInitiativeCouncil(db: CouncilDatabase): Promise<InitiativeCouncil | null> {
  const body = await db.councils.filter(({ kind }) => kind === 'initiative').first();
  if (!body) return null;
  const [memberships, letterheads, initiatives, meetings] = await Promise.all([
    seatsOfBody(db, body.id),
    letterheadsOfBody(db, body.id),
    db.initiatives.where({ councilId: body.id }).toArray(),
    db.meetings.filter(({ councilId }) => councilId === body.id).toArray(),
  ]);
  const [heading] = letterheads;
  if (!heading) throw new Error(`Body ${body.id} has no letterhead`);
  return {
    body,
    founding: heading.foundingDecision,
    memberships,
    initiatives: initiatives.toSorted((a, b) => (a.decision.date < b.decision.date ? 1 : -1)),
    meetings: meetings.toSorted((a, b) => (a.date < b.date ? 1 : -1)),
  };
}

/** Everything that the initiative council recognised, the newest decision first. */
export const listRecognised = async (db: CouncilDatabase): Promise<readonly RecognisedInitiative[]> =>
  (await loadInitiativeCouncil(db))?.initiatives ?? [];

/** Founds the initiative council by its decision; there is one, with members of its own. */
export const foundInitiativeCouncil = (
  desk: Desk,
  input: {
    readonly number: string;
    readonly date: CivilDate;
    /** What it is called on its papers. */
    readonly names: { readonly name: string } & Pick<Letterhead, 'issuerLines' | 'minutesSymbol'>;
  },
): Promise<Result<CouncilId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'body-founded'),
    ['councils', 'letterheads'],
    async (): Promise<Result<CouncilId, Refusal>> => {
      const allowed = mayActOnCouncil('seat', desk.actor.role);
      if (!allowed.ok) return allowed;
      const number = tidyText(input.number);
      if (!number) return err({ type: 'required', field: 'decision' });
      const { db } = desk;
      if (await db.councils.filter(({ kind }) => kind === 'initiative').first()) return err({ type: 'council-exists' });
      const council = await councilHere(db);
      const heading = council && letterheadOn(await letterheadsOfBody(db, council.id), input.date);
      if (!council || !heading) return err({ type: 'not-found', subject: 'letterhead' });
      const id: CouncilId = desk.newId();
      await db.councils.add({ ...council, id, kind: 'initiative', name: input.names.name });
      await db.letterheads.add({
        ...heading,
        id: desk.newId(),
        councilId: id,
        issuerLines: input.names.issuerLines,
        minutesSymbol: input.names.minutesSymbol,
        foundingDecision: { number, date: input.date },
        to: null,
      });
      return ok(id);
    },
  );

/** Prepares a meeting of the initiative council, of its own members, on initiatives that are put before it. */
export const prepareInitiativeMeeting = (
  desk: Desk,
  { firstWording, ...input }: NewMeeting & { readonly firstWording: MeetingWording },
): Promise<Result<MeetingId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'initiative-meeting-prepared'),
    meetingTables,
    async (): Promise<Result<MeetingId, Refusal>> => {
      const allowed = mayActOnCouncil('prepare-meeting', desk.actor.role);
      if (!allowed.ok) return allowed;
      const body = await desk.db.councils.filter(({ kind }) => kind === 'initiative').first();
      return body ? addMeeting(desk, body, input, firstWording) : err({ type: 'seat-empty', role: 'chair' });
    },
  );

/** Records an initiative that was recognised, or puts right the one of this id. */
export const recordInitiative = (
  desk: Desk,
  input: Omit<RecognisedInitiative, 'id' | 'councilId'> & { readonly id?: InitiativeId },
): Promise<Result<InitiativeId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, input.id === undefined ? 'initiative-recorded' : 'initiative-corrected'),
    ['councils', 'initiatives'],
    async (): Promise<Result<InitiativeId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const body = await db.councils.filter(({ kind }) => kind === 'initiative').first();
      if (!body) return err({ type: 'seat-empty', role: 'chair' });
      const title = tidyText(input.title);
      const number = tidyText(input.decision.number);
      const authors = input.authors.map(({ name, unit, share }) => ({
        name: tidyText(name),
        unit: tidyText(unit),
        share,
      }));
      if (!title) return err({ type: 'required', field: 'title' });
      if (!number) return err({ type: 'required', field: 'decision' });
      if (authors.length === 0 || authors.some(({ name }) => !name)) return err({ type: 'required', field: 'name' });
      const shares = checkShares(authors);
      if (!shares.ok) return shares;
      const { id: known, level, scope } = input;
      const own = await db.initiatives.where({ councilId: body.id }).toArray();
      if (own.some((other) => other.id !== known && other.decision.number === number && sameName(other.title, title)))
        return err({ type: 'initiative-known', number });
      const id: InitiativeId = known ?? desk.newId();
      const decision = { number, date: input.decision.date };
      await db.initiatives.put({ id, councilId: body.id, title, level, scope, decision, authors });
      return ok(id);
    },
  );

/**
 * Records the decision that recognised what a meeting proposed: every initiative it carried becomes a recognised one,
 * at the level and of the scope that was voted on; one recorded under this decision already is left as it is.
 */
export const recognise = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly decision: { readonly number: string; readonly date: CivilDate } },
): Promise<Result<number, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'initiatives-recognised'),
    [...meetingTables, 'initiatives'],
    async (): Promise<Result<number, Refusal>> => {
      const found = await recordFor(desk, input.meetingId, 'correct');
      if (!found.ok) return found;
      const { meeting, council } = found.value;
      const number = tidyText(input.decision.number);
      if (!number) return err({ type: 'required', field: 'decision' });
      if (input.decision.date < meeting.date) return err({ type: 'due-before-meeting', date: meeting.date });
      const own = await desk.db.initiatives.where({ councilId: council.id }).toArray();
      const carried = (meeting.initiatives ?? []).filter(
        ({ vote, title }) =>
          isCarried(vote) && !own.some((known) => known.decision.number === number && sameName(known.title, title)),
      );
      await desk.db.initiatives.bulkAdd(
        carried.map(({ title, scope, authors }) => ({
          id: desk.newId(),
          councilId: council.id,
          title,
          level: scope,
          scope,
          decision: { number, date: input.decision.date },
          authors,
        })),
      );
      return ok(carried.length);
    },
  );
