import type { MeetingId } from '#domain/ids.ts';
import { ballotPapersFacts } from '#domain/papers/ballot-papers-facts.ts';
import type { BallotPapersFacts, PaperFacts } from '#domain/papers/facts.ts';
import { ballotsOfKit, kitFacts } from '#domain/papers/kit-facts.ts';
import { newestPaper } from '#domain/papers/paper.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Desk } from '#store/desk.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { listPapers } from '#store/papers.ts';
import { drawer, freezeSubject, type FreezeFailure } from './drawing.ts';

/**
 * Draws the kit of a meeting as it is prepared. The ballot papers in it are the council's: those that were not printed
 * yet, or not with these names, are frozen first, so that a vote entered later has the numbers that stand on the papers.
 */
export async function drawKit(
  desk: Desk,
  meetingId: MeetingId,
  onProgress: (share: number) => void,
): Promise<Result<Uint8Array, FreezeFailure>> {
  const record = await loadMeetingRecord(desk.db, meetingId);
  if (!record) return err({ type: 'not-found', subject: 'meeting' });
  const papers = await listPapers(desk.db, meetingId);
  for (const awardId of ballotsOfKit(record)) {
    const subject = { kind: 'ballot-papers', awardId } as const;
    const printed = newestPaper(papers, subject);
    if (printed && printsTheSame(printed.facts, ballotPapersFacts(record, awardId, desk.clock()))) continue;
    const frozen = await freezeSubject(desk, { meetingId, subject });
    if (!frozen.ok) return frozen;
  }
  const drawn = await drawer.draw(kitFacts(record, desk.clock()), onProgress);
  return drawn.ok ? ok(drawn.value.bytes) : drawn;
}

/** Whether a printed ballot has these lines: the same question on the same names and numbers, and the same title. */
const printsTheSame = (printed: PaperFacts, now: BallotPapersFacts): boolean =>
  printed.kind === 'ballot-papers' &&
  printed.title === now.title &&
  printed.copies === now.copies &&
  JSON.stringify(asked(printed)) === JSON.stringify(asked(now));

/** What a ballot asks: how, on which lines, of which awards. */
const asked = ({ choose, turn, rows, further }: BallotPapersFacts): unknown => [choose, turn, rows, further];
