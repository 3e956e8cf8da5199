import { beforeAll, describe, expect, test } from 'vitest';
import { gradeOf, type DataFinding, type PhaseContradiction, type RollRule } from '#domain/invariants/data-finding.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { points } from '#domain/scoring/points.ts';
import type { Round } from '#domain/voting/round.ts';
import { playMeeting } from '#build/play-meeting.ts';
import { checkOf, dumpOf, type Dump } from '#test/worlds/damaged-copy.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { everyKind, fullMarks, met, scoringOf, unit } from '#test/worlds/scoring-world.ts';
import { tellerOf } from '#words/field-kinds.ts';
import { invariantSentence } from '#words/invariant-words.ts';

/* Every kind of finding, provoked once by a copy of a played meeting in which one thing was written past the product. */

let whole: Dump;
let drawn = 0;

beforeAll(async () => {
  const desk = await openDesk();
  await playMeeting(
    desk,
    async () => ({ bytes: new Uint8Array([(drawn += 1)]), anchors: [] }),
    () => undefined,
  );
  whole = await dumpOf(desk.db);
  desk.db.close();
});

type Damage = (whole: Dump) => Partial<Dump>;

/** The rows of a table with one of them written otherwise: the first that is meant. */
function changing<Table extends keyof Dump>(
  table: Table,
  change: (row: Dump[Table][number]) => object,
  isMeant: (row: Dump[Table][number]) => boolean = () => true,
): Damage {
  return (dump) => {
    const rows: readonly Dump[Table][number][] = dump[table];
    const meant = rows.find(isMeant);
    if (!meant) throw new Error(`No row of ${table} is meant`);
    return { [table]: rows.map((row) => (row === meant ? { ...row, ...change(row) } : row)) };
  };
}

const isBallot = ({ result }: Round): boolean => result?.mode === 'ballot';
const isRecord = ({ subject }: Paper): boolean => subject.kind === 'count-record';
const ballotWith = (count: object): Damage =>
  changing('rounds', ({ result }) => ({ result: { ...result, count: { ...result?.count, ...count } } }), isBallot);
const inMeeting = (change: Partial<Meeting>): Damage => changing('meetings', () => change);
const inRoll = (change: (round: Round) => object): Damage =>
  changing('rounds', (round) => ({ roll: { ...round.roll, ...change(round) } }), isBallot);
const time = (text: string) => text as never;

const damages: Readonly<Record<DataFinding['type'], Damage>> = {
  'chain-broken': changing('journal', () => ({ at: 1 })),
  'part-missing': ({ journalRows }) => ({ journalRows: journalRows.slice(1) }),
  'clock-set-back': changing(
    'journal',
    ({ at }) => ({ at: at - 3_600_000 }),
    ({ counter }) => counter === 7,
  ),
  'rows-unreadable': changing('rounds', () => ({ roll: null })),
  'row-differs': changing('members', () => ({ name: 'Người khác' })),
  'reference-lost': changing('attendances', () => ({ memberId: 'nobody' })),
  'key-twice': ({ councils }) => ({ councils: [...councils, { ...councils[0]!, id: 'second' as never }] }),
  'dates-reversed': changing('letterheads', () => ({ from: '2026-12-31', to: '2026-01-01' })),
  'dates-overlap': ({ letterheads: [first] }) => ({ letterheads: [first!, { ...first!, id: 'again' as never }] }),
  'ends-in-ring': changing('nominees', ({ id }) => ({
    ended: { why: 'merged', on: '2026-12-01', into: id, document: '' },
  })),
  'dates-gap': changing(
    'ruleBooks',
    () => ({ to: '2026-08-31' }),
    ({ id }) => id === 'R2025b',
  ),
  'score-out-of-range': changing('sheets', ({ marks }) => ({ marks: { ...marks, [Object.keys(marks)[0]!]: 99_999 } })),
  'score-of-stranger': changing('sheets', ({ marks }) => ({ marks: { ...marks, '9.9': 100 } })),
  'count-unreconciled': ballotWith({ issued: 99 }),
  'hands-impossible': changing(
    'rounds',
    ({ result, rows }) => ({
      result: { ...result, count: { takenOut: [{ nominationId: rows[0]!.nominationId, against: 99, abstained: 0 }] } },
    }),
    ({ result }) => result?.mode === 'hands',
  ),
  'mode-differs': changing('rounds', ({ rule }) => ({ rule: { ...rule, mode: 'hands' } }), isBallot),
  'outcome-differs': changing(
    'matters',
    ({ outcome }) => ({ outcome: { ...outcome, type: 'approved' } }),
    ({ outcome }) => outcome?.type === 'below-threshold',
  ),
  'roll-inconsistent': inRoll(({ roll }) => ({ present: roll.present.slice(1) })),
  'replies-differ': changing('rounds', ({ rule, result }) => ({
    rule: { ...rule, mode: 'circulation' },
    result: { ...result, mode: 'circulation', count: { sent: 9, received: 3, rows: [] } },
  })),
  'tellers-not-three': changing('rounds', ({ tellers }) => ({ tellers: tellers.slice(1) }), isBallot),
  'phase-contradicted': inMeeting({ endedAt: null }),
  'without-outcome': changing('matters', () => ({ outcome: null })),
  'round-left-open': changing('rounds', () => ({ result: null })),
  'record-missing': ({ papers }) => ({ papers: papers.filter((paper) => !isRecord(paper)) }),
  'rules-of-other-day': inMeeting({ date: '2025-08-01' as never }),
  'times-disordered': inMeeting({ endedAt: time('07:00') }),
  'file-changed': changing('files', () => ({ bytes: new Uint8Array([1, 2, 3]) })),
  'signature-breaks-file': ({ papers, files }) => ({
    papers: papers.map((paper) => (isRecord(paper) ? signedWith(paper, files[0]!.id) : paper)),
  }),
  'signer-out-of-turn': ({ papers, files }) => ({
    papers: papers.map((paper) => (isRecord(paper) ? signedWith(paper, files[0]!.id, 'nobody') : paper)),
  }),
  'versions-not-counted': changing('papers', () => ({ version: 3 })),
  'facts-of-other-paper': changing('papers', () => ({ frozenAt: 1 })),
  'figure-differs': changing(
    'papers',
    ({ facts }) => ({
      facts: facts.kind === 'count-record' ? { ...facts, papers: { ...facts.papers, valid: 7 } } : facts,
    }),
    isRecord,
  ),
};

/** A paper with one signature, whose file is of another one. */
const signedWith = (paper: Paper, fileId: Paper['fileId'], field = paper.facts.signers[0]!.field): Paper => ({
  ...paper,
  signatures: [
    { field, memberId: paper.facts.signers[0]!.memberId, certificateName: 'Ai đó', fileId, at: paper.frozenAt },
  ],
});

const found = async (damage: Damage): Promise<readonly DataFinding[]> =>
  (await checkOf({ ...whole, ...damage(whole) })).findings;

describe('one thing written past the product is found as', () => {
  test.each(Object.entries(damages))('%s', async (type, damage) => {
    const findings = await found(damage);
    expect(findings.map((finding) => finding.type)).toContain(type);
    for (const finding of findings) {
      const [vi, en] = (['vi', 'en'] as const).map((language) =>
        invariantSentence(finding, '', tellerOf(new Map(), language)),
      );
      expect(vi, 'one sentence, without a name of the code').toMatch(/^[A-ZĐ].*[.]$/u);
      expect(vi).not.toMatch(/[a-z][A-Z]|undefined|Cannot|[a-z]-[a-z]/u);
      expect(en).not.toBe(vi);
      if (finding.type === 'rows-unreadable') continue;
      const place = 'table' in finding ? finding.key : finding.counter;
      expect(place, 'a place that can be gone to').toBeTruthy();
    }
  });
});

describe('a roll contradicts itself when', () => {
  const rolls: Readonly<Record<RollRule, Damage>> = {
    'not-counted': inRoll(({ roll }) => ({ present: roll.present.slice(1) })),
    'counted-twice': inRoll(({ roll }) => ({ absent: [...roll.absent, roll.present[0]!] })),
    'opinion-of-present': inRoll(({ roll }) => ({ writtenOpinions: [roll.present[0]!] })),
    'teller-not-present': changing(
      'rounds',
      ({ tellers, roll }) => ({ tellers: [{ ...tellers[0]!, memberId: roll.absent[0]! }, ...tellers.slice(1)] }),
      isBallot,
    ),
    'voter-not-present': changing(
      'rounds',
      ({ result, roll }) => ({ means: 'kiosk', result: { ...result, voted: [...roll.present, roll.absent[0]!] } }),
      isBallot,
    ),
    'recused-not-member': changing('rounds', ({ rows }) => ({
      rows: rows.map((row) => ({ ...row, recused: ['nobody'] })),
    })),
    'not-at-opening': changing('meetings', ({ opening }) => ({
      opening: { ...opening, seats: opening?.seats.slice(1) },
    })),
    'not-on-roll-call': ({ attendances }) => ({ attendances: attendances.slice(1) }),
  };
  test.each(Object.entries(rolls))('%s', async (rule, damage) => {
    expect(await found(damage)).toContainEqual(expect.objectContaining({ type: 'roll-inconsistent', rule }));
  });
});

describe('a meeting contradicts its phase when it is', () => {
  const early = (change: Partial<Meeting>): Damage => inMeeting({ phase: 'convened', ...change });
  const phases: Readonly<Record<PhaseContradiction, Damage>> = {
    opened: early({}),
    'not-opened': inMeeting({ openedAt: null }),
    'roll-fixed': early({}),
    'roll-not-fixed': inMeeting({ opening: null }),
    ended: early({}),
    'not-ended': inMeeting({ endedAt: null }),
    voted: early({}),
  };
  test.each(Object.entries(phases))('%s', async (by, damage) => {
    expect(await found(damage)).toContainEqual(expect.objectContaining({ type: 'phase-contradicted', by }));
  });
});

describe('a cluster’s scoring is held against its set and its units:', () => {
  const { scoring, assessments } = scoringOf([unit('a')], {
    a: { cluster: { marks: fullMarks, figures: { '1.1': met } } },
  });
  const foundIn = async (column: object, units = scoring.nomineeIds) => {
    const findings = await found((dump) => ({
      criteriaSets: [...dump.criteriaSets, everyKind],
      scorings: [{ ...scoring, nomineeIds: units }],
      assessments: assessments.map((row) => ({ ...row, ...column })),
    }));
    return findings.filter(({ type }) => type === 'score-out-of-range' || type === 'score-of-stranger');
  };
  const place = { table: 'assessments', key: assessments[0]!.id, meetingId: null, paperId: null };

  test('nothing is found in one that the product wrote', async () => {
    expect(await foundIn({})).toEqual([]);
  });

  test('a mark beyond its leaf, one typed where points are reckoned, a leaf that is not of the set, a unit that is not scored', async () => {
    const marks = { '1.3': points(51), '1.1': points(1), '9.9': points(1), '2.1': 'not-applicable' };
    const findings = await foundIn({ marks, comments: { '8.8': 'Vì sao' } }, []);
    expect(findings).toEqual([
      { type: 'score-of-stranger', ...place, what: 'nominee', value: 'a' },
      { type: 'score-of-stranger', ...place, what: 'criterion', value: '9.9' },
      { type: 'score-of-stranger', ...place, what: 'criterion', value: '8.8' },
      { type: 'score-out-of-range', ...place, criterion: '1.3', mark: points(51), max: points(50) },
      { type: 'score-out-of-range', ...place, criterion: '1.1', mark: points(1), max: points(100) },
    ]);
    expect(findings.map(gradeOf)).toEqual(findings.map(() => 'fault'));
  });
});

test('what can come about rightly is a note, everything else a fault', async () => {
  const grades = await Promise.all(
    Object.entries(damages).map(async ([type, damage]) => {
      const finding = (await found(damage)).find((candidate) => candidate.type === type);
      return finding && gradeOf(finding) === 'note' ? type : null;
    }),
  );
  expect(grades.filter((type) => type !== null)).toEqual(['clock-set-back', 'score-of-stranger', 'times-disordered']);
});
