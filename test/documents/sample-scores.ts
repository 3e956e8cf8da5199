import type { FileId } from '#domain/ids.ts';
import { scoreFormFacts, type ScoreFormFacts } from '#domain/papers/score-form-facts.ts';
import { scoreTableFacts, type ScoreTableFacts } from '#domain/papers/score-table-facts.ts';
import type { ScoringHead } from '#domain/papers/scoring-head.ts';
import { rankingStage, type ScoringRecord } from '#domain/scoring/stages.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import type { CivilDate, Instant } from '#domain/time.ts';
import { smallWorld } from '#test/worlds/small-world.ts';
import { members as seated } from './sample-facts.ts';
import { plainLeaves, wideScoring } from '#test/worlds/wide-scoring.ts';

const date = '2026-12-15' as CivilDate;
const now = Date.UTC(2026, 11, 15, 4, 0, 0) as Instant;

/** The head of the sample council's first cluster. */
export const scoringHead: ScoringHead = {
  council: smallWorld.councils[0]!,
  letterheads: smallWorld.letterheads,
  memberships: smallWorld.memberships,
  members: smallWorld.members,
  cluster: smallWorld.clusters[0]!,
  headUnit: null,
};

/** The table of a scoring, of the stage by which it is ranked unless another is asked for. */
export const tableOf = (record: ScoringRecord, stage: Stage = rankingStage(record)): ScoreTableFacts =>
  scoreTableFacts(record, stage, scoringHead, date, now)!;

/** The table of so many units by thirty-three leaves. */
export const sampleScoreTable = (units: number, shape?: Parameters<typeof wideScoring>[1]): ScoreTableFacts =>
  tableOf(wideScoring(units, shape));

/** The sheet of one of ten units, or the empty one. */
export function sampleScoreForm(filled: boolean, change?: Parameters<typeof wideScoring>[1]): ScoreFormFacts {
  const record = wideScoring(10, { stage: 'council', odd: true, ...change });
  const unit = record.nominees[7]!;
  const assessments = record.assessments.map((row) => ({
    ...row,
    comments: row.stage === 'cluster' ? { 'I.4': 'Hồ sơ chưa có nghiệm thu, cụm thống nhất giảm điểm' } : {},
    explanations: row.stage === 'self' ? { 'I.4': 'Đã nghiệm thu ngày 02/12/2026' } : {},
    evidence: row.stage === 'self' ? evidence : {},
  }));
  return scoreFormFacts({ ...record, assessments }, filled ? unit.id : null, scoringHead, date, now)!;
}

const file = (name: string, page: number | null) => ({ file: { fileId: 'file' as FileId, name }, page, size: 1000 });
const evidence = {
  'I.1': [file('bao-cao-tai-chinh-nam-2026-da-kiem-toan.pdf', 12)],
  'II.1': [file('giay-phep-moi-truong.pdf', null), file('ket-qua-quan-trac-quy-4.pdf', 3)],
};

/** The council's own table: so many units by so many members, some of whom have not finished. */
export function samplePanelTable(units: number, members: number): ScoreTableFacts {
  const facts = sampleScoreTable(units, { set: plainLeaves(members) });
  const leaves = facts.lines.flatMap(({ group }, index) => (group ? [] : [index]));
  return {
    ...facts,
    of: { type: 'panel', purpose: 'xét, đề nghị khen thưởng năm 2026' },
    lines: leaves.map((_, index) => ({
      code: '',
      label: seated[index % seated.length]!.name,
      max: facts.maximum,
      group: false,
      depth: 0,
    })),
    units: facts.units.map((unit, row) => ({
      ...unit,
      cells: leaves.map((index) => (row % 4 === 1 && index % 5 === 2 ? null : unit.total)),
      bonus: null,
      deducted: null,
      notes: row % 4 === 1 ? [{ type: 'provisional', missing: 2 }] : [],
    })),
    tells: { bonus: false, deducted: false },
    method: { ...facts.method, panel: { aggregate: 'trimmed', missingSheet: 'skip' } },
    signing: { as: 'presiding', name: seated[0]!.name, secretary: seated[8]!.name },
  };
}
