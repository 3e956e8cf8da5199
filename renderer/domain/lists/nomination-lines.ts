import type { NewId } from '../ids.ts';
import { planIntake, type IntakeLine } from '../intake/import-plan.ts';
import { emptyTemplateRow, templateColumns, type TemplateRow } from '../intake/template-row.ts';
import type { SheetRow } from '../intake/sheet.ts';
import { countEnds, type ListToPlan, type RegisterBefore, type RegisterPlan, type RowEnd } from './list-plan.ts';
import { cellsOf } from './list-row.ts';
import { planRegister } from './register-plan.ts';

/** Decides what becomes of each line of a list, whichever it is. */
export const planList = (toPlan: ListToPlan, before: RegisterBefore, newId: NewId): RegisterPlan =>
  toPlan.list.kind === 'nominations' ? planNominations(toPlan, before, newId) : planRegister(toPlan, before, newId);

/** A list of nominations under any heads is judged as the template is, line by line. */
function planNominations(toPlan: ListToPlan, before: RegisterBefore, newId: NewId): RegisterPlan {
  const { list, day, year } = toPlan;
  const rows = list.rows.map((row) => ({ row: templateRow(toPlan, row), receivedOn: day }));
  const known = { ...before, nominations: before.nominations.filter((nomination) => nomination.year === year) };
  const plan = planIntake(rows, known, year, newId);
  const ends = plan.lines.map(endOf);
  return {
    ends,
    counts: countEnds(ends),
    writes: {
      added: plan.nominees,
      changed: [],
      events: [],
      awardsAdded: [],
      awardsChanged: [],
      nominations: plan.nominations,
    },
  };
}

function templateRow({ list, answers, edits }: ListToPlan, row: SheetRow): TemplateRow {
  const cells = cellsOf(list, row, answers, edits.get(row.line));
  // A line that heads a group may stand in a column that is passed over.
  const lone = row.cells.filter((cell) => cell !== null && cell.joined !== 'left');
  if (cells.size === 0 && lone[0]) return { ...emptyTemplateRow, name: lone[0].text };
  return {
    ...emptyTemplateRow,
    ...Object.fromEntries(templateColumns.map(({ key }) => [key, cells.get(key)?.text ?? ''])),
  };
}

function endOf(line: IntakeLine): RowEnd {
  if (line.type === 'skipped') return line;
  if (line.type === 'accepted') return { type: 'accepted', notes: line.notes };
  const faults = line.faults.map((fault) => ({ type: 'nomination', column: fault.column, fault }) as const);
  return { type: 'to-fix', faults, notes: line.notes };
}
