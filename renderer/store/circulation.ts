import { checkReply, isAfter, type Circulation, type Moment, type Reply } from '#domain/meeting/circulation.ts';
import { askedMembers, askedOf, circulatedLists, deadlineOf } from '#domain/meeting/circulation-state.ts';
import { proposedRecusals } from '#domain/meeting/recusal-proposals.ts';
import type { AwardId, MeetingId, RoundId } from '#domain/ids.ts';
import { mayActOnCouncil, type Deadline, type Meeting } from '#domain/meeting/meeting.ts';
import { usualWording } from '#domain/meeting/wording.ts';
import type { NewNominee } from '#domain/nominations/new-nomination.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { Refusal, RequiredField } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { shortDate, yearOf } from '#domain/time.ts';
import { countReplies, tallyReplies } from '#domain/voting/circulation-count.ts';
import { putOnAgenda } from './agenda.ts';
import { councilHere } from './bodies.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { scannedFile } from './kept-file.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';
import { fileNomination, findOrAddNominee, nominationLike } from './nominations.ts';
import { boundBy, lastWording } from './preparation.ts';
import { settleRound } from './rounds.ts';

/** What an ad hoc award is circulated with: who, what he did, and by when the members answer. */
export interface NewCirculation {
  /** One deed may be of several: the award is the same for all of one kind. */
  readonly nominees: readonly { readonly nominee: NewNominee; readonly awardId: AwardId }[];
  readonly deed: string;
  readonly event: Omit<Circulation, 'closedOn' | 'extensions' | 'takenBack'>;
  /** What papers are headed with: khen thưởng thành tích đột xuất. */
  readonly purpose: string;
  /** The name under which it stands among the meetings. */
  titleOf(this: void, nominee: string): string;
  readonly now: Moment;
  readonly deadline: Deadline;
}

/**
 * Takes in what was done and who did it, and makes a circulation of it. The occasion is always the sudden one (đột xuất):
 * such an award never counts as one for merit later (NĐ 152/2025, Điều 4.3).
 */
export const prepareCirculation = (desk: Desk, input: NewCirculation): Promise<Result<MeetingId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'circulation-prepared'),
    meetingTables,
    async (): Promise<Result<MeetingId, Refusal>> => {
      const allowed = mayActOnCouncil('prepare-meeting', desk.actor.role);
      if (!allowed.ok) return allowed;
      const missing = missingIn(input);
      if (missing) return err({ type: 'required', field: missing });
      if (!isAfter(input.deadline, input.now)) return err({ type: 'deadline-passed', deadline: input.deadline });
      const council = await councilHere(desk.db);
      if (!council) return err({ type: 'seat-empty', role: 'chair' });
      const { now, event } = input;
      const bound = await boundBy(desk, council.id, now.date);
      if (!bound.ok) return bound;
      const { ruleBook, seats, chair, secretary } = bound.value;
      const meetingId: MeetingId = desk.newId();
      const year = yearOf(now.date);
      const names: string[] = [];
      for (const [index, { nominee: typed, awardId }] of input.nominees.entries()) {
        const award = ruleBook.awards.find(({ id }) => id === awardId);
        if (!award) return err({ type: 'required', field: 'award' });
        if (!award.recipients.includes(typed.kind)) return err({ type: 'not-a-recipient' });
        const nominee = await findOrAddNominee(desk, typed);
        if (!nominee.ok) return nominee;
        const file = { year, awardId, nomineeId: nominee.value.id, occasion: 'sudden' as const };
        if (await nominationLike(desk, file)) return err({ type: 'already-nominated' });
        const nominationId = await fileNomination(desk, {
          ...file,
          receivedOn: now.date,
          achievement: input.deed,
          period: event.happenedOn === null ? '' : `ngày ${shortDate(event.happenedOn)}`,
          earlierAwards: [],
          initiatives: [],
        });
        const order = index + 1;
        await putOnAgenda(desk, seats, nominee.value, { meetingId, nominationId, order, addedInSession: false });
        names.push(calledName(nominee.value));
      }
      const meeting: Meeting = {
        id: meetingId,
        councilId: council.id,
        kind: 'circulation',
        deadline: input.deadline,
        circulation: {
          happenedOn: event.happenedOn,
          happenedAt: tidyText(event.happenedAt),
          proof: tidyText(event.proof),
          consent: tidyText(event.consent),
          closedOn: null,
          extensions: [],
          takenBack: [],
        },
        title: input.titleOf(names.join(', ')),
        purpose: tidyText(input.purpose),
        year,
        date: now.date,
        opensAt: now.time,
        openedAt: null,
        endedAt: null,
        place: '',
        phase: 'preparing',
        ruleBookId: ruleBook.id,
        chairId: chair,
        secretaryId: secretary,
        opening: null,
        openedDespite: '',
        enteredFromPaper: null,
        reopenings: [],
        tellers: [],
        criteriaSetId: null,
        scoredNomineeIds: [],
        guests: [],
        programme: [],
        assents: [],
        nextHeadId: null,
        notes: [],
        wording: (await lastWording(desk, council.id)) ?? usualWording,
      };
      await desk.db.meetings.add(meeting);
      return ok(meetingId);
    },
  );

/** The first thing that an ad hoc award cannot do without. */
function missingIn({ nominees, deed, event }: NewCirculation): RequiredField | undefined {
  if (nominees.length === 0) return 'name';
  if (!tidyText(deed)) return 'deed';
  if (event.happenedOn === null) return 'date';
  if (!tidyText(event.happenedAt)) return 'place';
  if (!tidyText(event.proof)) return 'proof';
  return tidyText(event.consent) ? undefined : 'consent';
}

/** Sends it: members, lists and rules stay as they are now, and from now on replies come in. There is no quorum. */
export const sendCirculation = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly now: Moment },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'circulation-sent'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'advance');
    if (!found.ok) return found;
    const record = found.value;
    const { meeting } = record;
    if (meeting.kind !== 'circulation') return err({ type: 'not-found', subject: 'meeting' });
    if (meeting.phase !== 'preparing') return err({ type: 'phase-forbids', phase: meeting.phase, action: 'advance' });
    const { now } = input;
    const deadline = deadlineOf(record);
    if (!isAfter(deadline, now)) return err({ type: 'deadline-passed', deadline });
    // Sent on another day, it goes by the rules and the members of that day.
    const bound = await boundBy(desk, meeting.councilId, now.date);
    if (!bound.ok) return bound;
    const { ruleBook, seats, chair, secretary } = bound.value;
    const moved = { ...record, ruleBook, meeting: { ...meeting, date: now.date, ruleBookId: ruleBook.id } };
    const lists = circulatedLists(moved);
    if (lists.length === 0) return err({ type: 'nothing-to-vote' });
    const unanswered = proposedRecusals(moved).length;
    if (unanswered > 0) return err({ type: 'recusals-unanswered', count: unanswered });
    const members = seats.map(({ memberId }) => memberId);
    const roll = { members, present: [], absent: members, writtenOpinions: members };
    for (const [index, { awardId, rule, rows }] of lists.entries()) {
      await desk.db.rounds.add({
        id: desk.newId<'round'>(),
        meetingId: meeting.id,
        awardId,
        number: index + 1,
        rule,
        question: { type: 'yes-no' },
        follows: null,
        means: 'paper',
        sharedPaper: null,
        validity: 'row',
        recounts: [],
        challenges: [],
        roll,
        rows,
        struck: [],
        tellers: [],
        openedAt: now.time,
        result: null,
      });
    }
    const lines = members.map((memberId) => ({ memberId, state: 'absent-excused' as const, writtenOpinion: true }));
    await desk.db.meetings.put({
      ...moved.meeting,
      chairId: chair,
      secretaryId: secretary,
      opensAt: now.time,
      openedAt: now.time,
      opening: { seats, lines },
      phase: 'in-session',
    });
    return ok(true);
  });

/** A member's reply as it is typed in, with the photograph or scan of his paper. */
export interface TypedReply extends Pick<Reply, 'memberId' | 'received' | 'answers' | 'opinion' | 'lateNote'> {
  readonly meetingId: MeetingId;
  readonly scan: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** Why it takes the place of the reply that is there; a second reply without it is refused. */
  readonly reason?: string;
}

/** Takes a member's reply, or puts right the one that was typed in. */
export async function recordReply(desk: Desk, input: TypedReply): Promise<Result<Reply, Refusal>> {
  const scanned = input.scan ? scannedFile(input.scan.bytes) : ok(null);
  if (!scanned.ok) return scanned;
  const file = scanned.value;
  const reason = tidyText(input.reason ?? '');
  return change(
    desk.db,
    reason ? deedOf(desk, 'reply-corrected', reason) : deedOf(desk, 'reply-recorded'),
    [...meetingTables, 'files'],
    async (): Promise<Result<Reply, Refusal>> => {
      const found = await recordFor(desk, input.meetingId, 'vote');
      if (!found.ok) return found;
      const record = found.value;
      if (record.meeting.kind !== 'circulation') return err({ type: 'not-found', subject: 'meeting' });
      const known = record.replies.find(({ memberId }) => memberId === input.memberId);
      const typed = { ...input, opinion: tidyText(input.opinion), lateNote: tidyText(input.lateNote) };
      const checked = checkReply(askedOf(record), typed, { known: known !== undefined, reason });
      if (!checked.ok) return checked;
      const reply: Reply = {
        id: known?.id ?? desk.newId<'reply'>(),
        meetingId: input.meetingId,
        memberId: input.memberId,
        received: input.received,
        answers: input.answers,
        opinion: typed.opinion,
        // In time there is nothing to excuse.
        lateNote: isAfter(input.received, deadlineOf(record)) ? typed.lateNote : '',
        scan:
          file && input.scan
            ? { fileId: file.id, name: tidyText(input.scan.name), at: desk.clock() }
            : (known?.scan ?? null),
      };
      if (file) await desk.db.files.put(file);
      await desk.db.replies.put(reply);
      return ok(reply);
    },
  );
}

/** Sums the replies up: from now on none is taken. Before the deadline only when every member has replied. */
export const closeCirculation = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly closed: Moment },
): Promise<Result<readonly RoundId[], Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'circulation-closed'),
    meetingTables,
    async (): Promise<Result<readonly RoundId[], Refusal>> => {
      const found = await recordFor(desk, input.meetingId, 'vote');
      if (!found.ok) return found;
      const record = found.value;
      const { meeting } = record;
      if (!meeting.circulation) return err({ type: 'not-found', subject: 'meeting' });
      const { closed } = input;
      const asked = askedOf(record);
      const last = record.replies.map(({ received }) => received).find((received) => isAfter(received, closed));
      if (last) return err({ type: 'closed-before-reply', received: last });
      const missing = askedMembers(record).filter(({ reply }) => !reply).length;
      if (missing > 0 && !isAfter(closed, asked.deadline))
        return err({ type: 'replies-awaited', missing, deadline: asked.deadline });
      if (isAfter(asked.sent, closed)) return err({ type: 'reply-before-sending', sent: asked.sent });
      for (const round of record.rounds) {
        const count = countReplies(round, record.replies);
        await settleRound(
          desk,
          { record, round },
          { mode: 'circulation', closedAt: closed.time, count },
          tallyReplies(round, count),
        );
      }
      await desk.db.meetings.put({
        ...meeting,
        circulation: { ...meeting.circulation, closedOn: closed.date },
        endedAt: closed.time,
        phase: 'closed',
      });
      return ok(record.rounds.map(({ id }) => id));
    },
  );
