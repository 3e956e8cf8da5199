import { describe, expect, test } from 'vitest';
import type { NomineeId } from '#domain/ids.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import { criterionOf } from '#domain/scoring/criteria.ts';
import { hundredths, points } from '#domain/scoring/points.ts';
import { columnsOf, type ScoringRecord } from '#domain/scoring/stages.ts';
import {
  depthOfMarks,
  differenceOn,
  unfinishedUnits,
  unitRows,
  withEntries,
  withTyped,
  type UnitRow,
} from '#screens/scoring/stage-rows.ts';
import { differenceText } from '#screens/scoring/unit-sheet.tsx';
import { shortTitle } from '#screens/scoring/units-down.tsx';
import { everyKind, fullMarks, met, scoringOf, unit } from '#test/worlds/scoring-world.ts';

const [a, b] = [unit('a'), unit('b')];
const full = { marks: fullMarks, figures: { '1.1': met, '1.2': met } };
const nobody: ReadonlyMap<NomineeId, ReadonlyMap<string, string>> = new Map();
const first = (record: ScoringRecord, stage: Stage): UnitRow =>
  unitRows(record, stage, nobody, new Map()).get(a.id)!.row;
const direct = criterionOf(everyKind.criteria, '1.3')!;
const times = criterionOf(everyKind.criteria, '2.2')!;

describe('a record with what is on its way to the disk', () => {
  test('counts a mark as if it stood there, in a column of which nothing was written yet', () => {
    const record = scoringOf([a], {});
    const typed = withEntries(
      record,
      [{ nomineeId: a.id, stage: 'self', code: '1.3', mark: hundredths(4250) }],
      [{ nomineeId: a.id, stage: 'self', code: '1.2', part: 'actual', value: 500 }],
    );
    const column = columnsOf(typed).get(a.id)!.self;
    expect(column.marks['1.3']).toBe(4250);
    expect(column.reckoned['1.2']).toMatchObject({ plan: null, actual: 500 });
    expect(withEntries(record, [], [])).toBe(record);
  });

  test('forgets a mark that was emptied, and a figure of which neither part is told', () => {
    const typed = withEntries(
      scoringOf([a], { a: { self: { ...full, figures: { '1.1': met, '1.2': { plan: null, actual: 7 } } } } }),
      [{ nomineeId: a.id, stage: 'self', code: '1.3', mark: null }],
      [{ nomineeId: a.id, stage: 'self', code: '1.2', part: 'actual', value: null }],
    );
    expect(typed.assessments[0]).toMatchObject({ marks: { '2.1': points(70) }, figures: { '1.1': met } });
    expect(Object.keys(typed.assessments[0]!.figures)).toEqual(['1.1']);
    expect(typed.assessments[0]!.marks['1.3']).toBeUndefined();
  });
});

describe('the rows of a stage', () => {
  test('stay the same objects while nothing of them changed, though the record was read anew', () => {
    const record = scoringOf([a, b], { a: { self: full }, b: { self: full } });
    const known = unitRows(record, 'self', nobody, new Map());
    const again = unitRows(structuredClone(record), 'self', nobody, known);
    expect(again.get(a.id)!.row).toBe(known.get(a.id)!.row);
    const changed = withEntries(record, [{ nomineeId: a.id, stage: 'self', code: '1.3', mark: points(49) }], []);
    const after = unitRows(changed, 'self', nobody, again);
    expect(after.get(a.id)!.row).not.toBe(known.get(a.id)!.row);
    expect(after.get(b.id)!.row).toBe(known.get(b.id)!.row);
  });

  test('are others where a text was not taken, or a comment came down', () => {
    const record = scoringOf([a], { a: { self: full } });
    const known = unitRows(record, 'self', nobody, new Map());
    const kept = new Map([[a.id, new Map([['self 1.3', '9,']])]]);
    expect(unitRows(record, 'self', kept, known).get(a.id)!.row.kept.get('self 1.3')).toBe('9,');
    const said = scoringOf([a], { a: { self: { ...full, comments: { '1.3': 'Đã xem' } } } });
    expect(unitRows(said, 'self', nobody, known).get(a.id)!.row.remarks.self.comments['1.3']).toBe('Đã xem');
  });

  test('are compared with the last stage that gave anything, and show no stage that gave nothing', () => {
    const row = first(scoringOf([a], { a: { self: full, cluster: {} } }), 'council');
    expect(row.columns.council.before).toEqual(row.columns.self.marks);
    expect(row.shown).toEqual({ self: true, cross: false, cluster: false, council: true });
  });

  test('show what was typed before it is reckoned', () => {
    const rows = [first(scoringOf([a], { a: { self: full } }), 'self')];
    const typed = withTyped(
      rows,
      [{ nomineeId: a.id, stage: 'self', code: '1.3', mark: 'not-applicable' }],
      [{ nomineeId: a.id, stage: 'self', code: '1.1', part: 'actual', value: 1200 }],
    );
    expect(typed[0]!.columns.self.marks['1.3']).toBe('not-applicable');
    expect(typed[0]!.columns.self.reckoned['1.1']?.actual).toBe(1200);
    expect(rows[0]!.columns.self.marks['1.3']).toBe(points(50));
    expect(withTyped(rows, [], [])).toBe(rows);
  });

  test('say which units have no points: whoever is disqualified needs none', () => {
    const record = scoringOf([a, b], { b: { self: { marks: { X: hundredths(100) } } } });
    const rows = [...unitRows(record, 'self', nobody, new Map()).values()].map(({ row }) => row);
    expect(unfinishedUnits(rows, 'self').map(({ id }) => id)).toEqual(['a']);
  });
});

test('a difference is in points, whatever was typed: two times fewer are twenty points less', () => {
  const record = scoringOf([a], {
    a: { self: full, cross: { ...full, marks: { ...fullMarks, '2.2': hundredths(100), '1.3': points(49.5) } } },
  });
  const { columns } = first(record, 'cross');
  expect(differenceOn(times, columns.cross.marks, columns.self.marks)).toBe(-2000);
  expect(differenceOn(direct, columns.cross.marks, columns.self.marks)).toBe(-50);
  expect(
    differenceOn(criterionOf(everyKind.criteria, '2.1')!, columns.cross.marks, columns.self.marks),
  ).toBeUndefined();
  expect(differenceOn(direct, columns.cross.marks, undefined)).toBeUndefined();
});

test('a sheet tells what a stage changed though the one before it was passed over', () => {
  const record = scoringOf([a], {
    a: { self: full, cluster: { ...full, marks: { ...fullMarks, '1.3': points(45) } } },
  });
  const row = first(record, 'cluster');
  const told = (criterion: typeof direct | null, stage: Stage) =>
    differenceText(everyKind, { kind: 'leaf', criterion, row }, stage);
  expect([told(direct, 'cluster'), told(null, 'cluster')]).toEqual(['−5', '−5']);
  expect([told(direct, 'cross'), told(times, 'cluster'), told(null, 'self')]).toEqual(['', '', '']);
});

test('marks share the depth that the finest of them needs', () => {
  const rows = (mark: number) => [
    first(scoringOf([a], { a: { self: { marks: { '1.3': hundredths(mark) } } } }), 'self'),
  ];
  expect([4900, 4950, 4925].map((mark) => depthOfMarks(rows(mark), [direct]))).toEqual([0, 1, 2]);
});

test('a long name over a narrow column ends at a word, and a short one stands whole', () => {
  expect(shortTitle('Lợi nhuận', 64)).toBe('Lợi nhuận');
  expect(shortTitle('Bảo hiểm xã hội, y tế, thất nghiệp: tham gia đủ, không nợ', 64)).toBe('Bảo hiểm xã hội, y tế…');
});
