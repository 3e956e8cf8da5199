import { leavesOf } from '#domain/scoring/criteria.ts';
import type { MeetingId, MemberId, NomineeId, SheetId } from '#domain/ids.ts';
import type { Mark } from '#domain/scoring/points.ts';
import { ok } from '#domain/result.ts';
import type { ScoreSheet } from '#domain/scoring/scoring.ts';
import { change } from '#store/change.ts';
import { deedOf, type Desk } from '#store/desk.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { shippedCriteriaSets, smallSample } from '#store/shipped.ts';
import { openBenchDesk, showWindow } from './bench-window.ts';

const sample = await smallSample();
const leaves = leavesOf(shippedCriteriaSets[0]?.criteria ?? []);
const [meeting] = sample.meetings;
if (!meeting) throw new Error('The sample has no meeting');
const meetingId: MeetingId = meeting.id;

/** The whole window on a meeting that scores so many nominees, every member but the last having scored them all. */
async function openGrid(count: number): Promise<void> {
  const desk = await openBenchDesk();
  const { newId } = desk;
  const [like] = sample.nominees.filter(({ id }) => meeting?.scoredNomineeIds.includes(id));
  const more = Array.from({ length: count - (meeting?.scoredNomineeIds.length ?? 0) }, (_, index) => ({
    ...like!,
    id: newId<'nominee'>(),
    name: `Công ty TNHH Điện tử Minh Khôi Việt Nam ${index + 1}`,
    taxCode: String(2_300_000_000 + index),
  }));
  const nomineeIds = [...(meeting?.scoredNomineeIds ?? []), ...more.map(({ id }) => id)];
  const started = await startSampleCouncil(desk, {
    ...sample,
    nominees: [...sample.nominees, ...more],
    meetings: [{ ...meeting!, scoredNomineeIds: nomineeIds }],
  });
  if (!started.ok) throw new Error(started.error.type);
  for (const { id } of sample.members.slice(0, -1)) await scoreAll(desk, id, nomineeIds);
  Object.assign(globalThis, { marksTyped: () => marksTyped(desk) });
  await showWindow(desk, `/meetings/${meetingId}/scores`);
}

const scoreAll = (desk: Desk, memberId: MemberId, nomineeIds: readonly NomineeId[]): Promise<unknown> =>
  change(desk.db, deedOf(desk, 'score-recorded'), ['sheets'], async () => {
    await desk.db.sheets.bulkAdd(
      nomineeIds.map((nomineeId, row): ScoreSheet => ({
        id: desk.newId<'sheet'>() satisfies SheetId,
        meetingId,
        memberId,
        nomineeId,
        marks: Object.fromEntries(leaves.map(({ code, max }, leaf) => [code, ((row * 50 + leaf * 25) % max) as Mark])),
      })),
    );
    return ok(true);
  });

/** How many marks of the member in hand are on the disk. */
async function marksTyped({ db }: Desk): Promise<number> {
  const memberId = sample.members.at(-1)?.id;
  const sheets = await db.sheets.filter((sheet) => sheet.memberId === memberId).toArray();
  return sheets.reduce((sum, { marks }) => sum + Object.keys(marks).length, 0);
}

Object.assign(globalThis, { openGrid });
