import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countGaps, fileGaps } from '#domain/meeting/completeness.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { ProgrammeItem } from '#domain/meeting/meeting.ts';
import type { ChairScriptFacts, InvitationFacts } from '#domain/papers/summons.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { PaperSubject } from '#domain/papers/paper.ts';
import type { Instant } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { drawPaper } from '#documents/paper.ts';
import type { Desk } from '#store/desk.ts';
import { recordInterest } from '#store/interests.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { fullSample } from '#store/shipped.ts';
import { boxesOf, wordsOf } from '#test/documents/poppler.ts';
import { fonts } from '#test/documents/signed-sample.ts';
import { openDesk } from '#test/worlds/desk.ts';

/* Invitation and script of the December meeting: one hundred and eighty files, nothing typed but what the sample says. */
let desk: Desk;
let record: MeetingRecord;
const now = Date.UTC(2026, 11, 10, 3) as Instant;

beforeAll(async () => {
  desk = await openDesk();
  const sample = await fullSample();
  must(await startSampleCouncil(desk, sample));
  const unit = sample.nominees.find((nominee) => nominee.kind === 'enterprise')!;
  must(
    await recordInterest(desk, {
      memberId: sample.members[3]!.id,
      tie: 'heads',
      unit: unit.name,
      taxCode: unit.taxCode,
      note: '',
      from: '2026-01-01' as never,
    }),
  );
  record = (await loadMeetingRecord(desk.db, sample.meetings[0]!.id))!;
});
afterAll(() => desk.db.close());

const factsOf = (subject: PaperSubject, of = record) => paperFacts(of, subject, now);
const script = (of = record) => factsOf({ kind: 'chair-script' }, of) as ChairScriptFacts;
const withProgramme = (...programme: readonly ProgrammeItem[]) =>
  script({ ...record, meeting: { ...record.meeting, programme } });

describe('the invitation', () => {
  test('is dated on the day it is made under its own symbol, and counts what the meeting considers', () => {
    const facts = factsOf({ kind: 'invitation', audience: 'members' }) as InvitationFacts;
    expect(facts.letterhead).toMatchObject({ date: '2026-12-10', symbol: '/GM-HĐTĐKT' });
    expect(facts).toMatchObject({ date: record.meeting.date, nominations: 180, nominees: 165 });
    const counted = facts.awards.reduce((sum, { collectives, persons }) => sum + collectives + persons, 0);
    expect(counted).toBe(180);
  });
});

describe('the script of the chair', () => {
  test('of one hundred and eighty files has two pages, with the number that every vote needs', async () => {
    const { bytes } = await drawPaper({ ...script(), sample: false }, fonts);
    expect(boxesOf(bytes)).toHaveLength(2);
    const words = wordsOf(bytes);
    expect(words).toContain('hôm nay có mặt ……/09 đồng chí.');
    expect(words).toContain('báo cáo tổng hợp, thẩm định 180 lượt đề nghị (165 đối tượng)');
    expect(words).toMatch(/ 01 09\/09 /u);
  }, 60_000);

  test('asks about whom the register names, and says who cannot count', () => {
    const { concerned, recusals, noTellers } = script();
    expect(concerned.length).toBeGreaterThan(0);
    expect(concerned.every(({ reason }) => reason.startsWith('đứng đầu '))).toBe(true);
    expect(noTellers).toEqual(expect.arrayContaining([...new Set(recusals.map(({ member }) => member))]));
  });

  test('follows the programme with its times; a part that no item names is read after its neighbour', () => {
    const { items } = withProgramme(
      { title: 'Khai mạc', minutes: 10 },
      { title: 'Trao đổi, thảo luận', minutes: 30 },
      { title: 'Nghỉ giải lao', minutes: 15 },
      { title: 'Bỏ phiếu', minutes: 40 },
    );
    expect(items.map(({ at, parts }) => [at, parts])).toEqual([
      ['08:00', ['opening', 'report']],
      ['08:10', ['discussion', 'hands', 'tellers']],
      ['08:40', []],
      ['08:55', ['ballot', 'conclusion', 'minutes']],
    ]);
    expect(withProgramme().items.flatMap(({ parts }) => parts)).toHaveLength(8);
  });
});

test('what the files lack is counted once for each file and thing, the commonest first', () => {
  const gaps = fileGaps(record);
  const counts = countGaps(gaps);
  expect(gaps.length).toBeGreaterThan(0);
  expect(gaps.length).toBeLessThan(record.matters.length);
  expect(counts.map(({ count }) => count)).toEqual(counts.map(({ count }) => count).toSorted((a, b) => b - a));
  expect(counts.every(({ type }) => type !== 'salutation-doubtful' && type !== 'member-concerned')).toBe(true);
  expect(script()).toMatchObject({ incomplete: gaps.length, gaps: counts });
});
