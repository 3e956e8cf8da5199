import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Paper } from '#domain/papers/paper.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import type { Desk } from '#store/desk.ts';
import { chainFaults } from '#store/journal.ts';
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

describe('the small world', () => {
  test('ends with twelve nominations of nine nominees, every one with an outcome', () => {
    const [minutes] = facts('minutes');
    expect(minutes).toMatchObject({
      received: { nominations: 12, nominees: 9 },
      counts: { approved: 10, 'below-threshold': 1, withdrawn: 1, deferred: 0, returned: 0, open: 0 },
    });
  });

  test('freezes minutes, three count records and five lists', () => {
    expect(papers.map((paper) => paper.subject.kind).toSorted()).toEqual([
      ...Array<string>(5).fill('award-list'),
      ...Array<string>(3).fill('count-record'),
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
      (candidate) => candidate.kind === 'count-record' && candidate.round.rows.length === 3,
    );
    expect(record).toMatchObject({
      round: { rows: [{ yes: 9 }, { yes: 8, blank: 1, recused: 1, enough: true }, { yes: 7, no: 2, enough: false }] },
    });
  });

  test('lists awards from higher to lower in the minutes, though it voted from lower to higher', async () => {
    const [minutes] = facts('minutes');
    const record = await loadMeetingRecord(desk.db, papers[0]!.meetingId);
    expect(minutes?.kind === 'minutes' && minutes.rounds.map((round) => round.award)).toEqual([
      'Chiến sĩ thi đua toàn quốc',
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
      'cstd-toan-quoc',
    ]);
  });

  test('is rebuilt by its journal to the same state, on an unbroken chain', async () => {
    const { entries, parts } = await readJournal(desk.db);
    expect(entries.length).toBeGreaterThan(600);
    expect(chainFaults(entries, parts)).toEqual([]);
    expect(stateHash(replay(entries, parts))).toBe(stateHash(await storedState(desk.db)));
  });

  test('names no voter beside a choice, anywhere in the journal of its ballots', async () => {
    const { entries, parts } = await readJournal(desk.db);
    const counted = entries.filter(({ type }) => type === 'ballot-counted').map(({ counter }) => counter);
    const rows = parts
      .filter(({ counter }) => counted.includes(counter))
      .map((part) => part.rows)
      .join('\n');
    expect(counted).toHaveLength(3);
    expect(rows).not.toMatch(/"memberId"/u);
  });
});
