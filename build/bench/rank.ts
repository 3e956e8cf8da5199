import type { CriteriaSetId, MemberId, NomineeId } from '#domain/ids.ts';
import { leavesOf, usualReckoning, type CriteriaSet, type Criterion, type LeafRule } from '#domain/scoring/criteria.ts';
import { hundredths, points, type Mark } from '#domain/scoring/points.ts';
import { createRankBook } from '#domain/scoring/rank-book.ts';
import { rankNominees, type Ranked } from '#domain/scoring/ranking.ts';
import { panelScore, type Marks, type PanelScore } from '#domain/scoring/scoring.ts';
import { alternate, timed, type Measured } from './measured.ts';

const few = 10_000;
const many = 100_000;
const members = Array.from({ length: 15 }, (_, index) => `member-${index + 1}` as MemberId);
const nominees = Array.from({ length: many }, (_, index) => `nominee-${index + 1}` as NomineeId);
const numberOf = new Map(nominees.map((nomineeId, nominee) => [nomineeId, nominee]));
/** So many marks are changed one after the other: a single one is too short to be timed. */
const changes = 20;

const leaf = (code: string, max: number, rule: LeafRule, bonus = false): Criterion => ({
  code,
  label: code,
  max: points(max),
  bonus,
  rule,
  children: [],
});

const group = (code: string, children: readonly Criterion[], bonus = false): Criterion => ({
  code,
  label: code,
  max: points(children.reduce((sum, { max }) => sum + max / 100, 0)),
  bonus,
  rule: null,
  children,
});

const direct: LeafRule = { type: 'direct' };
const times = (each: number): LeafRule => ({ type: 'count', each: points(each) });

/** Twenty leaves of every typed kind in six groups, and a tie chain of eight steps. */
const set: CriteriaSet = {
  ...usualReckoning,
  id: 'bench' as CriteriaSetId,
  name: 'bench',
  version: 1,
  published: true,
  audience: 'enterprise',
  year: 2026,
  follows: null,
  criteria: [
    group('I', [leaf('I.1', 10, direct), leaf('I.2', 10, direct), leaf('I.3', 10, direct), leaf('I.4', 10, direct)]),
    group('II', [
      leaf('II.1', 8, direct),
      leaf('II.2', 6, { type: 'pass' }),
      leaf('II.3', 6, direct),
      leaf('II.4', 5, direct),
    ]),
    group('III', [
      leaf('III.1', 5, direct),
      leaf('III.2', 5, times(1)),
      leaf('III.3', 5, direct),
      leaf('III.4', 5, direct),
    ]),
    group('IV', [leaf('IV.1', 5, direct), leaf('IV.2', 5, times(0.5)), leaf('IV.3', 5, direct)]),
    group('V', [leaf('V.1', 5, times(1), true), leaf('V.2', 5, direct, true)], true),
    group('VI', [
      leaf('VI.1', 5, { type: 'deduction', each: points(1) }),
      leaf('VI.2', 5, { type: 'deduction', each: null }),
      leaf('VI.3', 0, { type: 'disqualifier' }),
    ]),
  ],
  step: 50,
  cap: points(105),
  tieChain: [
    { type: 'women' },
    { type: 'group', code: 'I' },
    { type: 'group', code: 'II' },
    { type: 'group', code: 'III' },
    { type: 'group', code: 'IV' },
    { type: 'deductions' },
    { type: 'bonus' },
    { type: 'group', code: 'VI' },
  ],
};
const leaves = leavesOf(set.criteria);

/** Marks of every sheet one after the other, in hundredths: thirty million numbers, of which objects are made when read. */
type Sheets = Int32Array;

const placeOf = (nominee: number, member: number): number => (nominee * members.length + member) * leaves.length;

/** Sheets drawn with a seed: good marks mostly, in halves, so that many totals are equal and the chain is asked. */
function drawSheets(): Sheets {
  const sheets = new Int32Array(many * members.length * leaves.length);
  const roll = rollFrom(20_261_215);
  for (let nominee = 0; nominee < many; nominee += 1) {
    // What the unit is worth; the members differ from it a little, on single leaves.
    const own = leaves.map((criterion) => drawMark(criterion, roll));
    for (let member = 0; member < members.length; member += 1) {
      sheets.set(own, placeOf(nominee, member));
      const at = roll(leaves.length);
      sheets[placeOf(nominee, member) + at] = drawMark(leaves[at], roll);
    }
  }
  return sheets;
}

/** A small generator with a seed: every run draws the same. */
function rollFrom(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % sides;
  };
}

function drawMark(criterion: Criterion | undefined, roll: (sides: number) => number): number {
  const { rule, max } = criterion ?? { rule: null, max: 0 };
  switch (rule?.type) {
    case 'pass':
      return roll(10) === 0 ? 0 : max;
    case 'count':
      return 100 * roll(8);
    case 'deduction':
      return roll(6) === 0 ? 100 : 0;
    case 'disqualifier':
      return roll(10_000) === 0 ? 100 : 0;
    default:
      return max - 50 * roll(8);
  }
}

/** A nominee's marks by one member, as the product holds them; written out, so that making them costs next to nothing. */
function marksOf(sheets: Sheets, nominee: number, member: number): Marks {
  const at = placeOf(nominee, member);
  const mark = (index: number): Mark => hundredths(sheets[at + index] ?? 0);
  return {
    'I.1': mark(0),
    'I.2': mark(1),
    'I.3': mark(2),
    'I.4': mark(3),
    'II.1': mark(4),
    'II.2': mark(5),
    'II.3': mark(6),
    'II.4': mark(7),
    'III.1': mark(8),
    'III.2': mark(9),
    'III.3': mark(10),
    'III.4': mark(11),
    'IV.1': mark(12),
    'IV.2': mark(13),
    'IV.3': mark(14),
    'V.1': mark(15),
    'V.2': mark(16),
    'VI.1': mark(17),
    'VI.2': mark(18),
    'VI.3': mark(19),
  };
}

/** Folds one nominee's sheets, as the council's score book does. */
function scoreFrom(sheets: Sheets, nominee: number): PanelScore {
  const nomineeId = nominees[nominee] ?? ('' as NomineeId);
  const own = members.map((memberId, member) => ({ memberId, nomineeId, marks: marksOf(sheets, nominee, member) }));
  return panelScore(set, nomineeId, own, members, { women: nominee % 10 === 0 });
}

/** Ranks the nominees from one number up to another from their marks. */
const rankFrom = (sheets: Sheets, from: number, to: number): readonly Ranked[] =>
  rankNominees(nominees.slice(from, to).map((_, index) => scoreFrom(sheets, from + index)));

/**
 * The ranking of a contest from its members' marks. `rank-growth`: what 100,000 nominees cost over what 10,000 do, each
 * at its best, since a collection of garbage must not decide. `rank-one`: one changed mark, until the rank book tells
 * the new place, over ranking all 100,000 from their marks anew.
 */
export async function benchRank({ runs = 5 }: { readonly runs?: number | undefined }): Promise<readonly Measured[]> {
  const sheets = drawSheets();
  const rankMany = (): Promise<number> => timed(async () => rankFrom(sheets, 0, many));
  // Ten contests, so that both are disturbed alike: one lasts as long as the other.
  const rankFew = async (): Promise<number> => {
    const whole = await timed(async () => {
      for (let from = 0; from < many; from += few) rankFrom(sheets, from, from + few);
    });
    return (whole * few) / many;
  };
  const times = { few: [] as number[], many: [] as number[] };
  for (let run = 0; run <= runs; run += 1) {
    times.few.push(await rankFew());
    times.many.push(await rankMany());
  }
  const book = createRankBook({
    nomineeIds: nominees,
    scoreOf: (nomineeId) => scoreFrom(sheets, numberOf.get(nomineeId) ?? 0),
  });
  const roll = rollFrom(7_919);
  const changeOne = (): Promise<number> => {
    const nominee = roll(many);
    const at = roll(leaves.length - 1);
    sheets[placeOf(nominee, roll(members.length)) + at] = drawMark(leaves[at], roll);
    return timed(async () => {
      const changed = nominees.slice(nominee, nominee + 1);
      book.renew(changed);
      for (const nomineeId of changed) book.place(nomineeId);
    });
  };
  const changeSome = async (): Promise<number> => {
    let spent = 0;
    for (let change = 0; change < changes; change += 1) spent += await changeOne();
    return spent / changes;
  };
  await changeSome();
  const one = await alternate(runs, changeSome, rankMany);
  checkSame(book.ranked(), rankFrom(sheets, 0, many));
  return [
    { line: 'rank-growth', ours: Math.min(...times.many), peer: '10000', theirs: Math.min(...times.few) },
    { line: 'rank-one', peer: 'full-recompute', ...one },
  ];
}

/** A book that lost its order would be fast for nothing. */
function checkSame(kept: readonly Ranked[], anew: readonly Ranked[]): void {
  const differs = anew.findIndex(
    ({ nomineeId, rank }, line) => kept[line]?.nomineeId !== nomineeId || kept[line].rank !== rank,
  );
  if (differs !== -1 || kept.length !== many) throw new Error(`The rank book differs in line ${differs + 1}`);
}
