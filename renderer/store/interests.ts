import type { InterestId, MatterId, MeetingId, MemberId } from '#domain/ids.ts';
import { reasonOf, type Interest } from '#domain/meeting/interest.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import { proposedRecusals } from '#domain/meeting/recusal-proposals.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordAheadOrIn } from './meeting-reading.ts';

/** The register of interests, every line of every day. */
export const listInterests = (db: CouncilDatabase): Promise<readonly Interest[]> => db.interests.toArray();

/** Enters a line in the register: with which unit a member has to do, how, and since when. */
export const recordInterest = (desk: Desk, input: Omit<Interest, 'id' | 'to'>): Promise<Result<InterestId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'interest-recorded'),
    ['members', 'interests'],
    async (): Promise<Result<InterestId, Refusal>> => {
      const allowed = mayActOnCouncil('seat', desk.actor.role);
      if (!allowed.ok) return allowed;
      const line = await tidyLine(desk, { ...input, to: null });
      if (!line.ok) return line;
      const id: InterestId = desk.newId();
      await desk.db.interests.add({ ...line.value, id });
      return ok(id);
    },
  );

/** A line as the register keeps it; refused without its unit, and without who or what ties a member who does not head it. */
async function tidyLine(desk: Desk, line: Omit<Interest, 'id'>): Promise<Result<Omit<Interest, 'id'>, Refusal>> {
  if (!(await desk.db.members.get(line.memberId))) return err({ type: 'not-found', subject: 'member' });
  const unit = tidyText(line.unit);
  if (!unit) return err({ type: 'required', field: 'name' });
  const note = line.tie === 'heads' ? '' : tidyText(line.note);
  // Of a relative the minutes say who it is; of another interest, what.
  if (line.tie !== 'heads' && !note) return err({ type: 'required', field: 'text' });
  if (line.to !== null && line.to < line.from) return err({ type: 'ends-before-start', from: line.from });
  const { memberId, tie, from, to } = line;
  return ok({ memberId, tie, from, to, unit, taxCode: tidyText(line.taxCode), note });
}

/**
 * Puts a line right that was typed wrongly; the journal keeps what it was. Refused once a member stayed out of a vote
 * because of it: the papers of that vote rest on it, so that it is ended and another is entered.
 */
export const correctInterest = (
  desk: Desk,
  input: { readonly interestId: InterestId; readonly line: Omit<Interest, 'id'> },
): Promise<Result<true, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'interest-corrected'),
    ['members', 'interests', 'recusals', 'rounds', 'nominations', 'nominees'],
    async (): Promise<Result<true, Refusal>> => {
      const allowed = mayActOnCouncil('seat', desk.actor.role);
      if (!allowed.ok) return allowed;
      const known = await desk.db.interests.get(input.interestId);
      if (!known) return err({ type: 'not-found', subject: 'interest' });
      const line = await tidyLine(desk, input.line);
      if (!line.ok) return line;
      if (await keptFromAVote(desk, known)) return err({ type: 'interest-voted-by' });
      await desk.db.interests.put({ ...line.value, id: known.id });
      return ok(true);
    },
  );

/** Whether its member stayed out of a vote for the reason that this line gives. */
async function keptFromAVote({ db }: Desk, interest: Interest): Promise<boolean> {
  const own = (await db.recusals.toArray()).filter(({ memberId }) => memberId === interest.memberId);
  for (const { meetingId, nominationId, memberId, reason } of own) {
    const rounds = await db.rounds.where({ meetingId }).toArray();
    const held = rounds.some(({ rows }) =>
      rows.some((row) => row.nominationId === nominationId && row.recused.includes(memberId)),
    );
    const nomination = held ? await db.nominations.get(nominationId) : undefined;
    const nominee = nomination && (await db.nominees.get(nomination.nomineeId));
    if (nominee && reasonOf(interest, nominee) === reason) return true;
  }
  return false;
}

/** Notes until which day a member had an interest; the line stays, because meetings of that time rest on it. */
export const endInterest = (
  desk: Desk,
  input: { readonly interestId: InterestId; readonly to: CivilDate },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'interest-ended'), ['interests'], async (): Promise<Result<true, Refusal>> => {
    const allowed = mayActOnCouncil('seat', desk.actor.role);
    if (!allowed.ok) return allowed;
    const known = await desk.db.interests.get(input.interestId);
    if (!known) return err({ type: 'not-found', subject: 'interest' });
    if (input.to < known.from) return err({ type: 'ends-before-start', from: known.from });
    await desk.db.interests.put({ ...known, to: input.to });
    return ok(true);
  });

/** What somebody said of a recusal that the register proposes. */
export interface ProposalAnswer {
  readonly matterId: MatterId;
  readonly memberId: MemberId;
  /** Concerned, the member takes no part; else he has nothing to do with the case and votes. */
  readonly concerned: boolean;
  /** Why he has nothing to do with it; needed of whoever votes all the same. */
  readonly reason?: string | undefined;
}

/** Keeps the answers to what the register proposes: whoever is concerned stays out, nobody is asked twice. */
export const answerProposals = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly answers: readonly ProposalAnswer[] },
): Promise<Result<true, Refusal>> => {
  const deed = input.answers.some(({ concerned }) => concerned) ? 'recusal-recorded' : 'recusal-dismissed';
  return change(desk.db, deedOf(desk, deed), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordAheadOrIn(desk, input.meetingId);
    if (!found.ok) return found;
    const proposals = proposedRecusals(found.value);
    for (const { matterId, memberId, concerned, reason: said } of input.answers) {
      const why = tidyText(said ?? '');
      if (!concerned && !why) return err({ type: 'required', field: 'reason' });
      const proposal = proposals.find((one) => one.matterId === matterId && one.memberId === memberId);
      const matter = await desk.db.matters.get(matterId);
      if (!proposal || !matter) return err({ type: 'changed-meanwhile' });
      const { nominationId, reason } = proposal;
      if (concerned)
        await desk.db.recusals.add({ id: desk.newId(), meetingId: input.meetingId, nominationId, memberId, reason });
      else await desk.db.matters.put({ ...matter, cleared: [...(matter.cleared ?? []), { memberId, reason: why }] });
    }
    return ok(true);
  });
};
