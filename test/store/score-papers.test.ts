import { describe, expect, test } from 'vitest';
import type { NomineeId, RoundId } from '#domain/ids.ts';
import type { Enterprise } from '#domain/nominations/nomination.ts';
import { panelTableFacts } from '#domain/papers/panel-table-facts.ts';
import { scoreFormFacts } from '#domain/papers/score-form-facts.ts';
import { scoreTableFacts, type ScoreTableFacts } from '#domain/papers/score-table-facts.ts';
import { ok } from '#domain/result.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import { standingsOf } from '#domain/scoring/cut-line.ts';
import { hundredths, points, type Mark } from '#domain/scoring/points.ts';
import { rankPanel } from '#domain/scoring/panel.ts';
import type { ScoreSheet } from '#domain/scoring/scoring.ts';
import { columnsOf, contestOf, type ScoringRecord } from '#domain/scoring/stages.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { addEvidence, recordComment, recordMarks } from '#store/assessments.ts';
import { change } from '#store/change.ts';
import { loadScorePapers } from '#store/score-papers.ts';
import { decideTie } from '#store/scorings.ts';
import { begin, cluster, fill, first, second, third, useScoredCouncil } from '#test/worlds/begun-scoring.ts';
import { deedOf } from '#test/worlds/desk.ts';
import { desk, record as meetingRecord } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';
import { thousandPoints, wideScoring } from '#test/worlds/wide-scoring.ts';

useScoredCouncil();

const today = '2026-12-15' as CivilDate;
const nameOf = (id: NomineeId) => smallWorld.nominees.find((nominee) => nominee.id === id)!.name;
const keptOf = async (id: ScoringRecord['scoring']['id']) => (await loadScorePapers(desk.db, id, today))!;
const tableOf = async (id: ScoringRecord['scoring']['id'], stage: Stage = 'cluster'): Promise<ScoreTableFacts> => {
  const { record, head } = await keptOf(id);
  return scoreTableFacts(record, stage, head, today, desk.clock())!;
};

/** Puts a whole scoring among the council's, as its own rows. */
const store = (record: ScoringRecord) =>
  change(desk.db, deedOf(desk, 'scoring-begun'), ['nominees', 'criteriaSets', 'scorings', 'assessments'], async () => {
    await desk.db.nominees.bulkPut([...record.nominees]);
    await desk.db.criteriaSets.put(record.set);
    await desk.db.scorings.put(record.scoring);
    await desk.db.assessments.bulkPut([...record.assessments]);
    return ok(record.scoring.id);
  });

describe.each([10, 68])('the table of a stored scoring of %i units', (many) => {
  test('has every unit with its points on every leaf, its total and its place', async () => {
    const set = { ...thousandPoints, id: '0000000a-0000-4000-8000-0000000000ab' as typeof thousandPoints.id };
    const id = must(await store(wideScoring(many, { set, ties: true, odd: true })));
    const { record } = await keptOf(id);
    const table = await tableOf(id);
    const columns = columnsOf(record);
    const { ranked } = standingsOf(contestOf(record, 'cluster'), {
      chain: set.tieChain,
      quota: null,
      excluded: [],
      decisions: [],
    });
    expect(leavesOf(set.criteria)).toHaveLength(33);
    expect(table.lines).toHaveLength(33 + 8);
    expect(table.units.map(({ name }) => name)).toEqual(record.nominees.map(({ name }) => name));
    for (const [index, { id: unit }] of record.nominees.entries()) {
      const { points: total = null } = columns.get(unit)!.cluster;
      const { rank = null } = ranked.find(({ nomineeId }) => nomineeId === unit)!;
      expect(table.units[index]).toMatchObject({ total, rank });
      expect(table.units[index]?.cells).toHaveLength(41);
    }
    expect(table.units.filter(({ notes }) => notes.some(({ type }) => type === 'disqualified')).length).toBe(
      Math.floor(many / 9),
    );
  });
});

test('a cluster’s points are the cluster’s paper, the council’s its own, with who signs as of that day', async () => {
  const id = await begin();
  await fill(id);
  const own = await tableOf(id);
  expect(own).toMatchObject({
    body: 'cluster',
    year: 2026,
    of: { title: cluster.name, stage: 'cluster', closed: false },
  });
  expect(own.letterhead.issuerLines).toEqual(['CỤM THI ĐUA SỐ 1']);
  expect(own.signing).toEqual({ as: 'cluster-head', name: '', secretary: '' });
  const council = await tableOf(id, 'council');
  expect(council.letterhead.issuerLines).toEqual(['HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG']);
  expect(council.signing).toEqual({
    as: 'council-chair',
    name: smallWorld.members[0]!.name,
    secretary: smallWorld.members[8]!.name,
  });
  const { record, head } = await keptOf(id);
  const before = '2020-01-01' as CivilDate;
  expect(scoreTableFacts(record, 'cluster', head, before, desk.clock())).toBeUndefined();
  expect(scoreFormFacts(record, null, head, before, desk.clock())).toBeUndefined();
});

test('who heads the cluster on the day of the paper signs for it, by whoever speaks for that unit', async () => {
  const id = await begin();
  await fill(id);
  must(
    await change(desk.db, deedOf(desk, 'cluster-saved'), ['clusterMemberships', 'nominees'], async () => {
      for (const { id: row, nomineeId } of smallWorld.clusterMemberships)
        await desk.db.clusterMemberships.update(row, { head: nomineeId === third });
      for (const unit of [first, third]) {
        const nominee = (await desk.db.nominees.get(unit)) as Enterprise;
        const profile = { ...nominee.profile, representative: `Ông của ${nominee.name}` };
        await desk.db.nominees.put({ ...nominee, profile });
      }
      return ok(true);
    }),
  );
  expect((await tableOf(id)).signing).toEqual({
    as: 'cluster-head',
    name: `Ông của ${nameOf(third)}`,
    secretary: '',
  });
});

test('those of equal points are named with what parted them: nothing yet, the council, a ballot, or a step of the chain', async () => {
  const id = await begin();
  await fill(id);
  const notesOf = ({ units }: ScoreTableFacts) =>
    units.map(({ rank, notes }) => [rank, ...notes.map(({ type }) => type)]);
  const equal = await tableOf(id);
  expect(notesOf(equal)).toEqual([
    [1, 'tied'],
    [1, 'tied'],
    [1, 'tied'],
  ]);
  expect(equal.method.ties).toMatchObject([{ steps: [], decisions: [], open: true }]);
  must(await decideTie(desk, { id, nomineeIds: [third, first, second], reason: 'Nhiều sáng kiến hơn', roundId: null }));
  const decided = await tableOf(id);
  expect(notesOf(decided)).toEqual([
    [2, 'decided'],
    [3, 'decided'],
    [1, 'decided'],
  ]);
  expect(decided.method.ties).toEqual([
    {
      points: decided.units[0]?.total,
      units: [third, first, second].map((unit, index) => ({ name: nameOf(unit), rank: index + 1 })),
      steps: [],
      decisions: [{ reason: 'Nhiều sáng kiến hơn', ballot: false }],
      open: false,
    },
  ]);
  const { record, head } = await keptOf(id);
  const ballot = record.scoring.tieDecisions.map((one) => ({ ...one, reason: '', roundId: 'round' as RoundId }));
  const chosen = { ...record, scoring: { ...record.scoring, tieDecisions: ballot } };
  expect(scoreTableFacts(chosen, 'cluster', head, today, desk.clock())?.method.ties[0]?.decisions).toEqual([
    { reason: '', ballot: true },
  ]);
  // Five points more by bonus and as many taken off: as many points, more taken off.
  const cell = { nomineeId: second, stage: 'cluster' } as const;
  must(
    await recordMarks(desk, id, [
      { ...cell, code: '+.1', mark: points(5) },
      { ...cell, code: '-.1', mark: points(1) },
    ]),
  );
  const parted = await tableOf(id);
  expect(notesOf(parted)).toEqual([
    [1, 'tied', 'step'],
    [3, 'step'],
    [1, 'tied', 'step'],
  ]);
  expect(parted.method.ties).toMatchObject([{ steps: [2], decisions: [], open: true }]);
  expect(parted.method.chain[0]).toEqual({ step: { type: 'group', code: '1' }, label: 'Nhóm 1' });
});

test('what does not apply leaves a smaller maximum, what is unfinished has no total, and the footnotes know of both', async () => {
  const id = await begin();
  await fill(id);
  const cell = { stage: 'cluster', code: '1.3' } as const;
  must(
    await recordMarks(desk, id, [
      { ...cell, nomineeId: first, mark: 'not-applicable' },
      { ...cell, nomineeId: second, mark: null },
      { ...cell, nomineeId: second, code: '2.1', mark: 'not-applicable' },
    ]),
  );
  const { units, method } = await tableOf(id);
  expect(units[0]?.notes).toContainEqual({ type: 'out-of', points: points(250) });
  expect(units[1]).toMatchObject({ total: null, bonus: null, rank: null, notes: [{ type: 'unfinished' }] });
  expect(method).toMatchObject({
    notApplicable: 'left-out',
    disqualifiers: ['X'],
    quantitative: [
      { relation: 'relative', codes: ['1.1'] },
      { relation: 'absolute', codes: ['1.2'] },
    ],
  });
});

test('a unit’s sheet has what every stage gave, what it was measured by, evidence with its page and what was said; the empty form nothing', async () => {
  const id = await begin();
  await fill(id);
  const cell = { nomineeId: first, stage: 'cluster', code: '1.3' } as const;
  const bytes = new TextEncoder().encode('%PDF-1.7\n%%EOF\n');
  must(await addEvidence(desk, id, { ...cell, file: { name: 'quyet-dinh.pdf', bytes }, page: 4 }));
  must(await recordComment(desk, id, { ...cell, text: 'Đã kiểm tra' }));
  // A remark alone gives nothing, not even what is reckoned from the stage before.
  must(await recordComment(desk, id, { ...cell, stage: 'council', code: '1.1', text: 'Chờ quyết toán' }));
  const { record, head } = await keptOf(id);
  const filled = scoreFormFacts(record, first, head, today, desk.clock())!;
  const lineOf = (code: string) => filled.lines.find((line) => line.code === code);
  expect(filled.unit?.name).toBe(nameOf(first));
  expect(lineOf('1.3')).toMatchObject({
    given: { self: null, cross: null, cluster: points(50), council: null },
    evidence: [{ name: 'quyet-dinh.pdf', page: 4 }],
    remarks: [{ stage: 'cluster', text: 'Đã kiểm tra', answer: false }],
  });
  expect(lineOf('1.1')).toMatchObject({ given: { council: null }, reached: { plan: 1000, actual: 1000 } });
  expect(filled.totals).toEqual({ self: null, cross: null, cluster: hundredths(25_000), council: null });
  const empty = scoreFormFacts(record, null, head, today, desk.clock())!;
  expect(empty.unit).toBeNull();
  expect(empty.lines.map(({ code }) => code)).toEqual(filled.lines.map(({ code }) => code));
  for (const { given, reached, evidence, remarks } of empty.lines) {
    expect(Object.values(given).every((value) => value === null)).toBe(true);
    expect([reached, evidence, remarks]).toEqual([null, [], []]);
  }
});

test('the panel’s table has every member’s total beside the council’s figure, and says where sheets are awaited', async () => {
  const record = await meetingRecord();
  const set = record.criteriaSet!;
  const scored = record.meeting.scoredNomineeIds;
  const full = Object.fromEntries(leavesOf(set.criteria).map(({ code, max }): [string, Mark] => [code, max]));
  const sheets = smallWorld.members.flatMap(({ id: memberId }, member) =>
    scored.flatMap((nomineeId, index): readonly ScoreSheet[] =>
      member === 3 && index === 0
        ? []
        : [
            {
              id: `${member} ${index}` as ScoreSheet['id'],
              meetingId: record.meeting.id,
              memberId,
              nomineeId,
              marks: { ...full, [leavesOf(set.criteria)[0]!.code]: points(index) },
            },
          ],
    ),
  );
  const table = panelTableFacts({ ...record, sheets }, desk.clock())!;
  expect(table.lines.map(({ label }) => label)).toEqual(smallWorld.members.map(({ name }) => name));
  expect(table.units.map(({ name }) => name)).toEqual(scored.map(nameOf));
  const ranked = rankPanel({ ...record, sheets }, set);
  for (const [index, nomineeId] of scored.entries()) {
    const { rank, score } = ranked.find((line) => line.nomineeId === nomineeId)!;
    expect(table.units[index]).toMatchObject({ total: score.points, rank });
    expect(table.units[index]?.cells.filter((cell) => cell === score.points)).toHaveLength(index === 0 ? 8 : 9);
  }
  expect(table.units[0]?.cells[3]).toBeNull();
  expect(table.units[0]?.notes).toEqual([{ type: 'provisional', missing: 1 }]);
  expect(table.signing).toEqual({
    as: 'presiding',
    name: smallWorld.members[0]!.name,
    secretary: smallWorld.members[8]!.name,
  });
  const unscored = { ...record, meeting: { ...record.meeting, scoredNomineeIds: [] } };
  expect(panelTableFacts(unscored, desk.clock())).toBeUndefined();
});
