import { planIntake, type IntakeLine } from '#domain/intake/import-plan.ts';
import { emptyTemplateRow, type TemplateRow } from '#domain/intake/template-row.ts';
import type { Id, NewId } from '#domain/ids.ts';
import type { Nomination, Nominee } from '#domain/nominations/nomination.ts';
import { yearOf, type CivilDate } from '#domain/time.ts';
import type { SampleCouncil } from './sample.ts';

/** One line of a shipped list as a unit would have sent it: the cells that are written, and the day it came in. */
export type SampleRow = Partial<TemplateRow> & { readonly receivedOn: CivilDate };

/**
 * Makes a sample council of its people and a raw list: the list goes through the same reading as one that an officer
 * brings, and the files of the meeting's year come on its agenda.
 */
export function readSample(
  known: Omit<SampleCouncil, 'nominations' | 'matters'>,
  list: readonly SampleRow[],
): { readonly sample: SampleCouncil; readonly lines: readonly IntakeLine[] } {
  const newId = countingIds();
  const [meeting] = known.meetings;
  let nominees: readonly Nominee[] = known.nominees;
  let nominations: readonly Nomination[] = [];
  const lines: IntakeLine[] = [];
  for (const year of new Set(list.map(({ receivedOn }) => yearOf(receivedOn)))) {
    const rows = list
      .filter(({ receivedOn }) => yearOf(receivedOn) === year)
      .map(({ receivedOn, ...cells }) => ({ row: { ...emptyTemplateRow, ...cells }, receivedOn }));
    const plan = planIntake(rows, { ...known, nominees, nominations: [] }, year, newId);
    nominees = [...nominees, ...plan.nominees];
    nominations = [...nominations, ...plan.nominations];
    lines.push(...plan.lines);
  }
  const onAgenda = nominations.filter(({ year }) => year === meeting?.year);
  const matters = meeting
    ? onAgenda.map(({ id: nominationId }, index) => ({
        id: newId<'matter'>(),
        meetingId: meeting.id,
        nominationId,
        order: index + 1,
        addedInSession: false,
        outcome: null,
      }))
    : [];
  return { sample: { ...known, nominees, nominations, matters }, lines };
}

/** Ids that count: the same sample on every laptop, so that a demo can be played twice alike. */
function countingIds(): NewId {
  let count = 0;
  return <Subject extends string>() => {
    count += 1;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand has no other door
    return `0000005a-0000-4000-8000-${count.toString(16).padStart(12, '0')}` as Id<Subject>;
  };
}
