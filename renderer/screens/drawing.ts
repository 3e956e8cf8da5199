import { createDrawer, type DrawFailure, type DrawnPaper } from '#documents/draw.ts';
import type { PaperFacts } from '#domain/papers/facts.ts';
import type { MeetingId } from '#domain/ids.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { Paper, PaperSubject } from '#domain/papers/paper.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time.ts';
import type { Desk } from '#store/desk.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { freezePaper } from '#store/papers.ts';

/** The window's one drawer: papers are drawn one after another, away from what is being typed. */
export const drawer = createDrawer();

/** Why a paper was not frozen: the meeting refused, or it could not be drawn. */
export type FreezeFailure = Refusal | UndrawnFailure;

/** Why there is nothing to freeze: the meeting lacks something the paper prints, or drawing failed. */
export type UndrawnFailure = DrawFailure | { readonly type: 'facts-failed'; readonly detail: string };

/** A paper of the meeting as it stands now: its facts and what they look like. */
export async function drawSubject(
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly subject: PaperSubject },
  onProgress?: (share: number) => void,
): Promise<Result<{ readonly facts: PaperFacts; readonly drawn: DrawnPaper }, FreezeFailure>> {
  const record = await loadMeetingRecord(desk.db, input.meetingId);
  if (!record) return err({ type: 'not-found', subject: 'meeting' });
  const facts = factsOf(record, input.subject, desk.clock());
  if (!facts.ok) return facts;
  const drawn = await drawer.draw(facts.value, onProgress);
  return drawn.ok ? ok({ facts: facts.value, drawn: drawn.value }) : drawn;
}

/** A meeting that is not as the paper expects it costs this paper, not the screen. */
function factsOf(record: MeetingRecord, subject: PaperSubject, now: Instant): Result<PaperFacts, UndrawnFailure> {
  try {
    return ok(paperFacts(record, subject, now));
  } catch (reason) {
    return err({ type: 'facts-failed', detail: String(reason) });
  }
}

/** Draws a paper from the meeting as it stands and freezes it; a paper frozen before is as good as frozen now. */
export async function freezeSubject(
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly subject: PaperSubject },
  onProgress?: (share: number) => void,
): Promise<Result<Paper | null, FreezeFailure>> {
  const { meetingId, subject } = input;
  const made = await drawSubject(desk, input, onProgress);
  if (!made.ok) return made;
  const { facts, drawn } = made.value;
  const frozen = await freezePaper(desk, { meetingId, drawn: { subject, facts, ...drawn } });
  return !frozen.ok && frozen.error.type === 'already-frozen' ? ok(null) : frozen;
}

/** Whether a paper could not be drawn, rather than the meeting refusing it. */
export const isDrawFailure = (failure: FreezeFailure): failure is UndrawnFailure =>
  failure.type === 'facts-failed' ||
  failure.type === 'glyphs-missing' ||
  failure.type === 'worker-silent' ||
  failure.type === 'worker-failed' ||
  failure.type === 'cancelled';
