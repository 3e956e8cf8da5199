import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Paper } from '#domain/papers/paper.ts';
import type { RoundRow } from '#domain/voting/round.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import type { Desk } from '#store/desk.ts';
import { chainFaults, parseRows, type RowChange } from '#store/journal.ts';
import { attachSignature } from '#store/papers.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { playMeeting } from '#build/play-meeting.ts';
import { openDesk } from '#test/worlds/desk.ts';

let desk: Desk;
let papers: readonly Paper[];

beforeAll(async () => {
  desk = await openDesk();
  const draw = async () => ({ bytes: new Uint8Array([1]), anchors: [] });
  papers = await playMeeting(desk, draw, () => undefined);
});
afterAll(() => desk.db.close());

const facts = (kind: Paper['subject']['kind']) =>
  papers.filter((paper) => paper.subject.kind === kind).map((paper) => paper.facts);

describe('the small sample, played to its end', () => {
  test('ends with thirty nominations of twenty-four nominees, every one with an outcome', () => {
    const [minutes] = facts('minutes');
    expect(minutes).toMatchObject({
      received: { nominations: 30, nominees: 24 },
      counts: { approved: 26, 'below-threshold': 3, withdrawn: 1, deferred: 0, returned: 0, open: 0 },
    });
  });

  test('freezes the sheets beforehand, then five count records, minutes and seven lists', () => {
    expect(papers.map((paper) => paper.subject.kind).toSorted()).toEqual([
      'attendance-list',
      ...Array<string>(7).fill('award-list'),
      ...Array<string>(5).fill('ballot-papers'),
      ...Array<string>(5).fill('count-record'),
      'minutes',
    ]);
  });

  test('proposes the national title with nine of nine, the ninth in writing', () => {
    const record = facts('count-record').find(
      (candidate) => candidate.kind === 'count-record' && candidate.round.award === 'Chiến sĩ thi đua toàn quốc',
    );
    expect(record).toMatchObject({
      round: { present: 8, opinions: 1, required: { count: 9, of: 9 }, rows: [{ yes: 9, enough: true }] },
    });
  });

  test('refuses seven of nine where eight are needed', () => {
    const record = facts('count-record').find(
      (candidate) => candidate.kind === 'count-record' && candidate.round.rows.length === 8,
    );
    const rows = record?.kind === 'count-record' ? record.round.rows.slice(0, 3) : [];
    expect(rows).toMatchObject([
      { yes: 9 },
      { yes: 8, blank: 1, recused: 1, enough: true },
      { yes: 7, no: 2, enough: false },
    ]);
  });

  test('lists awards from higher to lower in the minutes, though it voted from lower to higher', async () => {
    const [minutes] = facts('minutes');
    const record = await loadMeetingRecord(desk.db, papers[0]!.meetingId);
    expect(minutes?.kind === 'minutes' && minutes.rounds.map((round) => round.award)).toEqual([
      'Chiến sĩ thi đua toàn quốc',
      'Cờ thi đua của Chính phủ',
      'Cờ thi đua của Ủy ban nhân dân tỉnh',
      'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      'Chiến sĩ thi đua cơ sở',
      'Lao động tiên tiến',
      'Giấy khen của Trưởng Ban',
    ]);
    expect(record?.rounds.map((round) => round.awardId)).toEqual([
      'ldtt',
      'giay-khen',
      'cstd-co-so',
      'bang-khen-tinh',
      'co-thi-dua-tinh',
      'co-thi-dua-chinh-phu',
      'cstd-toan-quoc',
    ]);
  });

  test('is rebuilt by its journal to the same state, on an unbroken chain', async () => {
    const { entries, parts, heads } = await readJournal(desk.db);
    expect(entries.length).toBeGreaterThan(500);
    expect(chainFaults(entries, parts, heads)).toEqual([]);
    const { state, missing } = replay(entries, parts);
    expect(missing).toEqual([]);
    expect(stateHash(state)).toBe(stateHash(await storedState(desk.db)));
  });

  test('names no voter beside a choice, in any count or outcome of the journal', async () => {
    const { entries, parts } = await readJournal(desk.db);
    const counted = entries.filter(({ type }) => type === 'ballot-counted' || type === 'hands-counted');
    expect(counted).toHaveLength(7);
    const rows = parts
      .filter((part) => counted.some(({ counter }) => counter === part.counter))
      .flatMap((part) => parseRows(part.rows));
    const rounds = rows.filter(({ table }) => table === 'rounds');
    const matters = rows.filter(({ table }) => table === 'matters');
    expect([rounds.length, matters.length, rows.length]).toEqual([7, 29, 36]);
    const members = (await desk.db.members.toArray()).map(({ id }) => id);
    const named = (value: unknown) => members.filter((id) => JSON.stringify(value).includes(id));
    expect(named(rounds), 'the rolls name everybody: whoever stands beside a choice would be found').toHaveLength(9);
    expect(rounds.map(({ after }) => after?.['result'])).not.toContain(null);
    expect(named(rounds.map(withoutRoll))).toEqual([]);
    expect(named(matters)).toEqual([]);
  });

  test('keeps a signed file only when it continues the paper that it signs', async () => {
    const minutes = papers.find((paper) => paper.subject.kind === 'minutes')!;
    const signAs = (index: number, bytes: readonly number[]) =>
      attachSignature(desk, {
        paperId: minutes.id,
        field: minutes.facts.signers[index]!.field,
        certificateName: minutes.facts.signers[index]!.name,
        bytes: new Uint8Array(bytes),
      });
    const other = { ok: false, error: { type: 'changed-meanwhile' } };
    expect(await signAs(0, [2, 3]), 'another paper').toEqual(other);
    expect(await signAs(0, [1]), 'nothing added').toEqual(other);
    expect(await signAs(0, [1, 2])).toMatchObject({ ok: true });
    expect(await signAs(1, [1, 3]), 'the first signature lost').toEqual(other);
    expect(await signAs(1, [1, 2, 3])).toMatchObject({ ok: true });
    expect(await desk.db.files.count()).toBe(3);
  });
});

/** What a round's row says besides who was there, who counted and who took no part. */
function withoutRoll({ before, after }: RowChange): unknown {
  const strip = (row: RowChange['after']) =>
    row && {
      ...row,
      roll: null,
      tellers: null,
      rows: (row['rows'] as readonly RoundRow[]).map(({ recused: _recused, ...rest }) => rest),
    };
  return [strip(before), strip(after)];
}
