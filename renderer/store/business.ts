import type { MeetingId } from '#domain/ids.ts';
import {
  authorsAmong,
  ownVote,
  putForward,
  type Business,
  type BusinessKind,
  type BusinessLine,
  type ConsideredInitiative,
  type OwnVote,
} from '#domain/meeting/business.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { rollNow, seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { whyNoQuorum } from '#domain/meeting/quorum.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { sameName, tidyText } from '#domain/text.ts';
import type { Dissent } from './assents.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordAheadOrIn, recordFor } from './meeting-reading.ts';

/** Writes down what is said under a matter of the cluster's own: one line for a unit; an empty one takes it out. */
export const sayOnBusiness = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly kind: BusinessKind; readonly line: BusinessLine },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'business-noted'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'note');
    if (!found.ok) return found;
    const { memberId } = input.line;
    if (memberId !== null && !seatsOf(found.value).some((seat) => seat.memberId === memberId))
      return err({ type: 'not-a-member', memberId });
    const text = tidyText(input.line.text);
    const before = businessOf(found.value.meeting, input.kind);
    const others = before.said.filter((line) => line.memberId !== memberId);
    const said = text ? [...others, { memberId, text }] : others;
    await desk.db.meetings.put(withBusiness(found.value.meeting, { ...before, said }));
    return ok(true);
  });

/** Puts a matter of the cluster's own to hands: agreed to or not, the count stays. */
export const decideBusiness = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly kind: BusinessKind; readonly dissent: Dissent },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'business-decided'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'vote');
    if (!found.ok) return found;
    const quorum = whyNoQuorum(found.value);
    if (quorum) return err(quorum);
    // A vote that was a slip is taken back; a second one does not stand in its place unseen.
    if (businessOf(found.value.meeting, input.kind).vote) return err({ type: 'already-decided' });
    const { members, present } = rollNow(found.value);
    const { against, abstained } = input.dissent;
    const vote = ownVote({
      mode: 'hands',
      base: 'present',
      members: members.length,
      present: present.length,
      against,
      abstained,
    });
    if (!vote.ok) return vote;
    const before = businessOf(found.value.meeting, input.kind);
    await desk.db.meetings.put(withBusiness(found.value.meeting, { ...before, vote: vote.value }));
    return ok(true);
  });

/** Puts an initiative before the initiative council's meeting. */
export const putInitiative = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly initiative: Omit<ConsideredInitiative, 'vote'> },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'initiative-put'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordAheadOrIn(desk, input.meetingId);
    if (!found.ok) return found;
    const { meeting } = found.value;
    const known = meeting.initiatives ?? [];
    const added = putForward(input.initiative, known);
    if (!added.ok) return added;
    await desk.db.meetings.put({ ...meeting, initiatives: [...known, added.value] });
    return ok(true);
  });

/** Takes the vote on one initiative, by hands or on papers: whoever made it takes no part. */
export const voteOnInitiative = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly title: string;
    readonly mode: OwnVote['mode'];
    readonly dissent: Dissent;
  },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'initiative-voted'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'vote');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const initiatives = meeting.initiatives ?? [];
    const initiative = initiatives.find(({ title }) => sameName(title, input.title));
    if (!initiative) return err({ type: 'nothing-to-vote' });
    const quorum = whyNoQuorum(found.value);
    if (quorum) return err(quorum);
    if (initiative.vote) return err({ type: 'already-decided' });
    const vote = ownVote({ ...takingPart(found.value, initiative), mode: input.mode, ...input.dissent });
    if (!vote.ok) return vote;
    await desk.db.meetings.put({
      ...meeting,
      initiatives: initiatives.map((other) => (other === initiative ? { ...other, vote: vote.value } : other)),
    });
    return ok(true);
  });

/** Who takes part in the vote on an initiative: those in the room who did not make it; the share is of all members. */
function takingPart(record: MeetingRecord, initiative: ConsideredInitiative) {
  const authors = authorsAmong(seatsOf(record), initiative).map(({ memberId }) => memberId);
  const { members, present } = rollNow(record);
  return {
    base: 'all-members' as const,
    members: members.length,
    present: present.filter((id) => !authors.includes(id)).length,
  };
}

const businessOf = ({ business = [] }: Meeting, kind: BusinessKind): Business =>
  business.find((item) => item.kind === kind) ?? { kind, said: [], vote: null };

const withBusiness = (meeting: Meeting, item: Business): Meeting => ({
  ...meeting,
  business: [...(meeting.business ?? []).filter(({ kind }) => kind !== item.kind), item],
});
